/** Stems of a language and what it joins to them. All lower case; written for this library from general knowledge of the languages. */
export interface StemTable {
  /** Stems and whole words that may take an ending or a beginning and may stand in a compound. */
  readonly words: ReadonlySet<string>;
  /** Endings of inflection and derivation. */
  readonly endings: ReadonlySet<string>;
  /** What stands between the parts of a compound, beside nothing. */
  readonly links: ReadonlySet<string>;
  /** What is set before a stem. */
  readonly beginnings: ReadonlySet<string>;
}

type Tables = Readonly<Record<'words' | 'endings' | 'links', string>> & { readonly beginnings?: string };

/** Tables written as words with spaces between. */
export function stemTable({ words, endings, links, beginnings = '' }: Tables): StemTable {
  const read = (table: string): ReadonlySet<string> => new Set(table.split(' ').filter((word) => word !== ''));
  return { words: read(words), endings: read(endings), links: read(links), beginnings: read(beginnings) };
}
