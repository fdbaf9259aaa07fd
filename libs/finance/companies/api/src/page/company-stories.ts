import type { Story } from '@trivium/finance/news/domain';
import type { OrganisationId, UiLanguage } from '@trivium/shared/kernel';

export interface CompanyStoriesQuery {
  /** A ticker, or the name of something that has none. */
  readonly entity: string;
  readonly from: Date;
  readonly to: Date;
  readonly limit: number;
  /** As known at this moment; now when absent. */
  readonly asOf?: Date;
  /** A title in this language is chosen where a story is told in it. */
  readonly preferred?: UiLanguage;
}

/** Where the page of a company gets its stories. */
export abstract class CompanyStories {
  /** Newest first; those that were joined into others are left out. */
  abstract storiesOf(organisationId: OrganisationId, query: CompanyStoriesQuery): Promise<readonly Story[]>;
}
