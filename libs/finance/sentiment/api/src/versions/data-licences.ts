/** What training data is marked with. The mark decides one thing here: whether weights that learned from the data may leave the house. */
export const DATA_LICENCES = [
  'own',
  'cc0-1.0',
  'cc-by-4.0',
  'cc-by-sa-4.0',
  'mit',
  'apache-2.0',
  'bsd-3-clause',
  'odc-by-1.0',
  'cc-by-nd-4.0',
  'cc-by-nc-4.0',
  'cc-by-nc-sa-4.0',
  'cc-by-nc-nd-4.0',
  'research-only',
  'unknown',
] as const;
export type DataLicence = (typeof DATA_LICENCES)[number];

/** Forbid handing on what was made of the data: non-commercial, no derivatives, research alone, and whatever nobody knows. */
const KEPT_IN_HOUSE: ReadonlySet<string> = new Set<DataLicence>([
  'cc-by-nd-4.0',
  'cc-by-nc-4.0',
  'cc-by-nc-sa-4.0',
  'cc-by-nc-nd-4.0',
  'research-only',
  'unknown',
]);

/** Other ways of writing a mark, without signs between letters. */
const SPELLINGS: Readonly<Record<string, DataLicence>> = {
  own: 'own',
  owndata: 'own',
  proprietaryown: 'own',
  cc0: 'cc0-1.0',
  publicdomain: 'cc0-1.0',
  ccby: 'cc-by-4.0',
  ccbysa: 'cc-by-sa-4.0',
  mit: 'mit',
  apache: 'apache-2.0',
  bsd: 'bsd-3-clause',
  bsdclause: 'bsd-3-clause',
  odcby: 'odc-by-1.0',
  ccbynd: 'cc-by-nd-4.0',
  ccbync: 'cc-by-nc-4.0',
  ccnc: 'cc-by-nc-4.0',
  nc: 'cc-by-nc-4.0',
  noncommercial: 'cc-by-nc-4.0',
  ccbyncsa: 'cc-by-nc-sa-4.0',
  ccbyncnd: 'cc-by-nc-nd-4.0',
  research: 'research-only',
  researchonly: 'research-only',
};

/**
 * Reads a mark as people write it: `CC BY-NC-SA 3.0`, `Apache License 2.0`. What is on no list counts as `unknown`, the mark that allows least: a word that nobody
 * understood must not open a door.
 */
export function readLicence(written: string): DataLicence {
  const bare = written
    .toLowerCase()
    .replace(/licen[sc]e|version|international/gu, '')
    .replace(/[^a-z0]+/gu, '')
    // Versions are told by digits; the 0 of CC0 is its name.
    .replace(/(?<!^cc)0/gu, '');
  return Object.hasOwn(SPELLINGS, bare) ? (SPELLINGS[bare] ?? 'unknown') : 'unknown';
}

export function isExportAllowed(licence: string): boolean {
  return DATA_LICENCES.some((known) => known === licence) && !KEPT_IN_HOUSE.has(licence);
}
