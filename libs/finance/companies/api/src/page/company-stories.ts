import type { Story } from '@trivium/finance/news/domain';
import type { OrganisationId } from '@trivium/shared/kernel';

export interface CompanyStoriesQuery {
  /** A ticker, or the name of something that has none. */
  readonly entity: string;
  readonly from: Date;
  readonly to: Date;
  readonly limit: number;
}

/** Where the page of a company gets its stories. */
export abstract class CompanyStories {
  /** Newest first; those that were joined into others are left out. */
  abstract storiesOf(organisationId: OrganisationId, query: CompanyStoriesQuery): Promise<readonly Story[]>;
}
