import type { BilingualAdvice, CheckedHow } from '../guideline-result';

/** Bounds of a size or a number of points, in the units of the pack after its rounding. */
export interface NumberRange {
  readonly from?: number;
  /** The bound itself is outside. */
  readonly below?: number;
}
export type FactCondition = readonly (string | boolean)[] | NumberRange;

/** What the table says in one cell. */
export interface CellOutcome {
  readonly code?: string;
  readonly category?: string;
  /** Months, earliest and latest. Absent when the cell names none. */
  readonly followupMonths?: readonly [number, number];
  readonly then?: BilingualAdvice;
  readonly management: BilingualAdvice;
}

/**
 * One cell of a published table. A condition on every input that the cell looks at; the conditions of all cells of a pack exclude each other (a test tries every
 * combination), so that the order of the list means nothing.
 */
export interface GuidelineCell {
  readonly id: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly when: Readonly<Record<string, FactCondition>>;
  readonly outcome: CellOutcome;
  readonly checked: CheckedHow;
  /** What the source of this pack leaves open about the cell. */
  readonly note?: BilingualAdvice;
}

export interface GuidelineTable {
  readonly id: string;
  readonly title: BilingualAdvice;
  readonly rows: Readonly<Record<string, BilingualAdvice>>;
  readonly columns: Readonly<Record<string, BilingualAdvice>>;
}

/** An input as a form asks for it. `fact` is what conditions look at: the rounded size, the sum of points. */
export interface GuidelineInputField {
  readonly name: string;
  readonly fact?: string;
  readonly label: BilingualAdvice;
  readonly kind: 'number' | 'choice' | 'flag' | 'choices';
  readonly unit?: string;
  readonly options?: Readonly<Record<string, BilingualAdvice>>;
  /** Used when nothing is given, and shown as an assumption. */
  readonly assumed?: string | boolean;
  /** Points of each option, for packs that add them up. */
  readonly points?: Readonly<Record<string, number>>;
}

export interface GuidelineExclusion {
  readonly reason: string;
  readonly code: string;
  readonly when: Readonly<Record<string, FactCondition>>;
  readonly advice: BilingualAdvice;
}

/** A rule that lifts a cell's category when a sign is there. */
export interface GuidelineUpgrade {
  readonly fromCategories: readonly string[];
  readonly features: readonly string[];
  readonly to: GuidelineCell;
}

/** A published guideline as data. The engine knows no guideline; everything it says stands here. */
export interface GuidelinePack {
  readonly id: string;
  readonly title: BilingualAdvice;
  readonly source: string;
  /** Of this rendering of the guideline. */
  readonly version: string;
  /** Of the whole pack; single cells may be worse. */
  readonly checked: CheckedHow;
  readonly about: BilingualAdvice;
  /** Places behind the point of sizes; absent when the pack has none. */
  readonly sizeDigits?: number;
  readonly fields: readonly GuidelineInputField[];
  readonly exclusions: readonly GuidelineExclusion[];
  readonly tables: readonly GuidelineTable[];
  readonly cells: readonly GuidelineCell[];
  readonly upgrade?: GuidelineUpgrade;
  /** Signs that the cells do not look at and that a radiologist weighs. */
  readonly discordantFeatures?: readonly string[];
}

export function isRange(condition: FactCondition): condition is NumberRange {
  return !Array.isArray(condition);
}
