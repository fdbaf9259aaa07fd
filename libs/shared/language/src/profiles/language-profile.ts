import type { Language } from '../language';
import { closedClassWords } from './closed-classes';
import { internationalWords } from './international-words';
import { stemTable, type StemTable } from './stem-table';

/** What tells a language of a shared alphabet apart; all of it written for this library from general knowledge of the languages. */
export interface LanguageProfile {
  readonly language: Language;
  /** Articles, prepositions, pronouns, auxiliaries, lower case. */
  readonly functionWords: ReadonlySet<string>;
  /** Frequent other words, many of them of the business press: headlines have few function words. */
  readonly words: ReadonlySet<string>;
  /** Stems, and how words are made of them. */
  readonly forms: StemTable;
  /** Frequent pieces of words; `_` is the edge of a word. */
  readonly pieces: readonly string[];
  /** Letters beyond a–z (or beyond the common Cyrillic ones) that the language writes. */
  readonly letters: ReadonlySet<string>;
  /** Letters of the alphabet that it writes in names and borrowed words only. */
  readonly foreign: ReadonlySet<string>;
}

type ProfileTables = Readonly<Record<'functionWords' | 'words' | 'pieces' | 'letters' | 'foreign', string>> & {
  readonly forms?: StemTable;
};

const NO_FORMS = stemTable({ words: '', endings: '', links: '' });

/** Tables written as words with spaces between, letters without. */
export function languageProfile(language: Language, tables: ProfileTables): LanguageProfile {
  return {
    language,
    functionWords: new Set(tables.functionWords.split(' ')),
    words: new Set([...tables.words.split(' '), ...internationalWords(language), ...closedClassWords(language)]),
    forms: tables.forms ?? NO_FORMS,
    pieces: tables.pieces.split(' '),
    letters: new Set(tables.letters),
    foreign: new Set(tables.foreign),
  };
}
