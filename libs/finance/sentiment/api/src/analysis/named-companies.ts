import type { OrganisationId } from '@trivium/shared/kernel';

/** Names of the companies in a text, in the order in which they stand, each once. */
export type CompanyFinder = (text: string, language: string) => readonly string[];

/** Which companies a text names. Given by whoever keeps their names; without it nobody is looked for. */
export abstract class NamedCompanies {
  abstract finderOf(organisationId: OrganisationId): Promise<CompanyFinder>;
}
