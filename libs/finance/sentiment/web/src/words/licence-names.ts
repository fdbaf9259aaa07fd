import type { SentimentModelVersion } from '@trivium/finance/api-client';

type Licence = NonNullable<SentimentModelVersion['licence']>;

/** Marks in the order in which they are offered; those with a message are words, the others names that are the same in every language. */
export const LICENCES: readonly {
  readonly code: Licence;
  readonly name?: string;
  readonly message?: 'licence_own' | 'licence_unknown' | 'licence_research';
  readonly isExportAllowed: boolean;
}[] = [
  { code: 'own', message: 'licence_own', isExportAllowed: true },
  { code: 'cc0-1.0', name: 'CC0 1.0', isExportAllowed: true },
  { code: 'cc-by-4.0', name: 'CC BY', isExportAllowed: true },
  { code: 'cc-by-sa-4.0', name: 'CC BY-SA', isExportAllowed: true },
  { code: 'mit', name: 'MIT', isExportAllowed: true },
  { code: 'apache-2.0', name: 'Apache 2.0', isExportAllowed: true },
  { code: 'bsd-3-clause', name: 'BSD 3-Clause', isExportAllowed: true },
  { code: 'odc-by-1.0', name: 'ODC-By', isExportAllowed: true },
  { code: 'cc-by-nd-4.0', name: 'CC BY-ND', isExportAllowed: false },
  { code: 'cc-by-nc-4.0', name: 'CC BY-NC', isExportAllowed: false },
  { code: 'cc-by-nc-sa-4.0', name: 'CC BY-NC-SA', isExportAllowed: false },
  { code: 'cc-by-nc-nd-4.0', name: 'CC BY-NC-ND', isExportAllowed: false },
  { code: 'research-only', message: 'licence_research', isExportAllowed: false },
  { code: 'unknown', message: 'licence_unknown', isExportAllowed: false },
];
