import type { Field, PerField } from './field-terms';

/** Parameters of BM25F; kept per collection. */
export interface ScoringSettings {
  /** Saturation of a repeated term. */
  readonly k1: number;
  /** How much a term counts in each field. */
  readonly weights: PerField<number>;
  /** How much a long field is discounted, 0 to 1. */
  readonly b: PerField<number>;
  /** How a section's score is made: `share` of the section as one text, the rest its best chunk; saturation and length discount of the former. */
  readonly section: { readonly share: number; readonly k1: number; readonly b: number };
}

/** Chosen mainly on one half of 270 textbook questions; the other half was seen too, so its figures are not a blind test. */
export const DEFAULT_SCORING: ScoringSettings = {
  k1: 1.2,
  weights: { title: 1, headings: 0.3, body: 1, aliases: 1 },
  b: { title: 0.4, headings: 0.4, body: 0.75, aliases: 0.4 },
  section: { share: 0.2, k1: 3, b: 1 },
};

/** What a caller or the database gives, filled from the defaults; a number outside its range falls back to the default. */
export function completeScoring(given: unknown): ScoringSettings {
  const source = isRecord(given) ? given : {};
  const section = isRecord(source['section']) ? source['section'] : {};
  const perField = (name: 'weights' | 'b', maximum: number): PerField<number> => {
    const values = isRecord(source[name]) ? source[name] : {};
    const one = (field: Field): number => bounded(values[field], DEFAULT_SCORING[name][field], maximum);
    return { title: one('title'), headings: one('headings'), body: one('body'), aliases: one('aliases') };
  };
  return {
    k1: bounded(source['k1'], DEFAULT_SCORING.k1, 10),
    weights: perField('weights', 100),
    b: perField('b', 1),
    section: {
      share: bounded(section['share'], DEFAULT_SCORING.section.share, 1),
      k1: bounded(section['k1'], DEFAULT_SCORING.section.k1, 100),
      b: bounded(section['b'], DEFAULT_SCORING.section.b, 1),
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function bounded(value: unknown, fallback: number, maximum: number): number {
  return typeof value === 'number' && value >= 0 && value <= maximum ? value : fallback;
}
