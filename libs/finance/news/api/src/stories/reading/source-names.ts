import type { OrganisationId } from '@trivium/shared/kernel';

/** Titles of sources, given by whoever keeps them. Called inside a transaction of the organisation. */
export abstract class SourceNames {
  abstract namesOf(organisationId: OrganisationId, sourceIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
