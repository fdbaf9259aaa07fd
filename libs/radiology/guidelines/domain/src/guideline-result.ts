/** How far a table was checked against its publication; shown wherever its advice is. */
export type CheckedHow = 'two_sources' | 'partly' | 'one_source' | 'unchecked';

export interface GuidelineCitation {
  /** Authors, journal, year, doi. */
  readonly source: string;
  readonly table: string;
  readonly row: string;
  readonly cell: string;
  /** Of the pack, for example `2017.1`. */
  readonly version: string;
  readonly checked: CheckedHow;
  /** Of the cell or the cells in their pack; `citedCells` finds them, and with them row and columns in any language. */
  readonly cellId: string;
}

/** The smallest change of one input that would lead to another cell. */
export interface WouldChange {
  readonly input: string;
  readonly from: number | string | boolean | undefined;
  readonly to: number | string | boolean;
  readonly code?: string;
  readonly category?: string;
  readonly management: BilingualAdvice;
}

export interface BilingualAdvice {
  readonly en: string;
  readonly zh: string;
}

/** What a guideline says of one finding: a **rule card**. Never an order: the radiologist decides. */
export interface GuidelineResult {
  readonly guideline: string;
  readonly applicable: boolean;
  /** Why it does not apply (a code of the pack), or which input is missing: then nothing is advised. */
  readonly reason?: string;
  /** Inputs without which no cell can be chosen; asked for, never guessed. */
  readonly missing: readonly string[];
  readonly roundedMm?: number;
  readonly code?: string;
  readonly category?: string;
  /** Months, earliest and latest. */
  readonly firstFollowupMonths?: readonly [number, number];
  /** The same months under the name that screening uses. */
  readonly followupMonths?: readonly [number, number];
  readonly then?: BilingualAdvice;
  readonly management: BilingualAdvice;
  readonly citation?: GuidelineCitation;
  /** The inputs that chose the cell, as they were used. */
  readonly inputsUsed: Readonly<Record<string, number | string | boolean>>;
  /** Inputs that were not given and that the cases of the guideline take as read (low risk, baseline). To be shown as such. */
  readonly assumed: readonly string[];
  readonly wouldChange: readonly WouldChange[];
  /** Signs that the cell does not look at (a spiculated ground-glass nodule): for the radiologist to weigh. */
  readonly discordances: readonly BilingualAdvice[];
  /** `comparison`: shown beside the guideline that applies, never a recommendation of its own. */
  readonly role?: 'primary' | 'comparison';
  /** Index into the findings of the report; absent when the inputs were typed. */
  readonly findingIndex?: number;
}
