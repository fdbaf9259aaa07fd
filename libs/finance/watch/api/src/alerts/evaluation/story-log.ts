import type { Story } from '@trivium/finance/news/domain';
import type { OrganisationId } from '@trivium/shared/kernel';

/** A place in the order in which stories became known. */
export interface StoryPosition {
  /** ISO 8601, UTC: `lastIngestedAt` of a story. */
  readonly at: string;
  /** Id of the story: several may have become known at one moment. */
  readonly id: string;
}

/** Stories in the order in which they were last added to: what alerts read, live and after a restart. */
export abstract class StoryLog {
  /** Strictly after a place, oldest first, with all their items. Not inside a transaction of another organisation. */
  abstract changedAfter(organisationId: OrganisationId, query: StoryPosition & { readonly limit: number }): Promise<readonly Story[]>;
}
