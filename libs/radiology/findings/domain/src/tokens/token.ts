import type { Meaning, Role } from '../words/meaning';

/** A size as dictated: millimetres, or a bare number of shorthand. */
export interface Measure {
  readonly sizesMm: readonly number[];
  readonly hasUnit: boolean;
  /** `3-5 mm`: the greatest is kept in `sizesMm`. */
  readonly isRange: boolean;
  /** Millimetres of its unit; absent for a bare number. */
  readonly unitMm?: number;
  /** The other end of a range; `from 9 to 12 mm` looks like one. */
  readonly fromMm?: number;
  /** The end that it leads to, which is the smaller one of `from 9 to 6 mm`. */
  readonly toMm?: number;
}

export interface ImagePlace {
  readonly series?: number;
  readonly image?: number;
}

export type TokenKind =
  | 'word' // Of the word lists.
  | 'measure'
  | 'date'
  | 'image'
  | 'number' // A number of something else: years, Hounsfield units, percent, pieces.
  | 'latin' // A word that no list knows.
  | 'han' // One Chinese character that no list knows.
  | 'comma'
  | 'stop'
  | 'colon'
  | 'open'
  | 'close'
  | 'mark'; // Anything else.

/** One word, number or mark of the text; offsets are those of the dictated text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  readonly measure?: Measure;
  readonly date?: string;
  readonly image?: ImagePlace;
  /** For `number`: how many, when it counts pieces. */
  readonly pieces?: number;
  /** For `stop`: a line break, which also ends a topic. */
  readonly isLineBreak?: true;
}

export const has = (token: Token | undefined, role: Role): boolean =>
  token !== undefined && token.meanings.some((meaning) => meaning.role === role);

/** The first meaning of a role. */
export const meaningOf = (token: Token, role: Role): Meaning | undefined => token.meanings.find((meaning) => meaning.role === role);

export const factOf = (token: Token): Meaning | undefined => meaningOf(token, 'fact');

export const isOnly = (token: Token, role: Role): boolean =>
  token.meanings.length > 0 && token.meanings.every((meaning) => meaning.role === role);
