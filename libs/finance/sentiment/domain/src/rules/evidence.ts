import type { MarkedText } from './marked-text';

/** What a rule found before it is laid beside the others. */
export interface Evidence {
  readonly rule:
    'event' | 'direction' | 'polarity-flip' | 'comparison' | 'expectation' | 'loss' | 'negation' | 'reversal' | 'role' | 'neutral';
  /** −1 bad, 1 good, 0 neither. */
  readonly sign: -1 | 0 | 1;
  /** 0…1. */
  readonly weight: number;
  /** Tokens that were read, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The token that carries it, by which scopes (negation, hedges, companies) are decided. */
  readonly head: number;
}

export const turned = (sign: -1 | 0 | 1): -1 | 0 | 1 => (sign === 0 ? 0 : sign === 1 ? -1 : 1);

/** Tokens are characters in some languages: a window of four words is one of ten characters. */
export function windowOf({ reader }: MarkedText, words: number): number {
  return reader.lexicon.matching === 'words' ? words : Math.round(words * 2.5);
}
