import type { UiLanguage } from '@trivium/shared/kernel';

type Text = Readonly<Record<UiLanguage, string>>;

export const JURISDICTIONS = ['china', 'european-union'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** `in-force`: applies on the day of checking; `from-date`: applies from a date to come; `unknown`: we could not find out. */
export const LAW_STATES = ['in-force', 'from-date', 'unknown'] as const;
export type LawState = (typeof LAW_STATES)[number];

export interface LawSource {
  readonly title: string;
  readonly url: string | null;
  /** Whether it is the law's own text or its publisher; else it is what others write of it. */
  readonly isOfficial: boolean;
}

export interface LawDate {
  readonly what: Text;
  /** Null: unknown. */
  readonly on: string | null;
}

/** One duty of a law, as engineers read it. No legal advice, and no text of the law. */
export interface LawFact {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly law: Text;
  /** Where in the law, as its readers cite it. */
  readonly article: Text;
  readonly asks: Text;
  /** What the program does about it today; says so where it does nothing. */
  readonly does: Text;
  readonly dates: readonly LawDate[];
  readonly state: LawState;
  /** What we could not find out; null when nothing is open. */
  readonly unknown: Text | null;
  /** What was read. */
  readonly sources: readonly LawSource[];
  /** The day on which somebody last held this against its sources. */
  readonly checkedOn: string;
}
