import type { OrganisationId } from '@trivium/shared/kernel';

/** Titles of sources and what they permit, given by whoever keeps them. Called inside a transaction of the organisation. */
export abstract class SourceNames {
  /** Which of them may be read in full by their terms. */
  abstract permittingFullText(organisationId: OrganisationId, sourceIds: readonly string[]): Promise<ReadonlySet<string>>;

  abstract namesOf(organisationId: OrganisationId, sourceIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
