import type { Span } from '@trivium/shared/kernel';

/** Three classes, in the order in which models name them. */
export const SENTIMENT_LABELS = ['negative', 'neutral', 'positive'] as const;
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

/** Languages with rules, a lexicon and training text. Others are read by the model alone, and say so by abstaining sooner. */
export const SENTIMENT_LANGUAGES = ['en', 'zh', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'ru', 'id'] as const;
export type SentimentLanguage = (typeof SENTIMENT_LANGUAGES)[number];

/** Sums to 1 within rounding. */
export type SentimentProbabilities = Readonly<Record<SentimentLabel, number>>;

/** What one rule read: the words it read, and where it pushes. */
export interface RuleReading {
  /** Stable name, shown and counted: `direction`, `comparison`, `polarity-flip`, `negation`, `event`, `expectation` … */
  readonly rule: string;
  readonly label: SentimentLabel;
  /** How sure the rule is by itself, 0…1. */
  readonly strength: number;
  /** UTF-16 offsets into the text. */
  readonly span: Span;
}

/** Opinion of the rules of one language on a text or on one of its companies. */
export interface RuleOpinion {
  /** Undefined when no rule read anything: silence is not neutrality. */
  readonly label: SentimentLabel | undefined;
  /** Signed sum of what was read, −1 (worst) … 1 (best). */
  readonly score: number;
  readonly readings: readonly RuleReading[];
}

/** An n-gram of the text and how far it moved the score of the label that was chosen. */
export interface MovingWords {
  readonly text: string;
  readonly effect: number;
}

/** What one of the three opinions says, so that they can be laid side by side. */
export interface SentimentOpinion {
  readonly by: 'rules' | 'experts' | 'logistic-regression';
  readonly label: SentimentLabel | undefined;
  readonly probabilities?: SentimentProbabilities;
}

/** Sentiment towards one company or other thing named in the text. */
export interface EntitySentiment {
  readonly name: string;
  readonly label: SentimentLabel;
  readonly probabilities: SentimentProbabilities;
  /** Where it is named; absent when it was asked for and is not in the text. */
  readonly span?: Span;
}

export interface SentimentQuestion {
  readonly id: string;
  readonly text: string;
  /** ISO 639-1; identified from the text when absent. */
  readonly language?: string;
  /** The company whose side is taken; the whole text when absent. */
  readonly entity?: string;
}

export interface SentimentAnswer {
  readonly id: string;
  /** The likeliest class, also when `isAbstained`. */
  readonly label: SentimentLabel;
  readonly probabilities: SentimentProbabilities;
  /** Too unsure to be counted: shown greyed, left out of sums and alerts. */
  readonly isAbstained: boolean;
  readonly language: string;
  readonly entities?: readonly EntitySentiment[];
  /** Routed experts that were asked, with their weights. */
  readonly experts: readonly { readonly index: number; readonly weight: number }[];
  readonly opinions: readonly SentimentOpinion[];
  readonly explanation: { readonly words: readonly MovingWords[]; readonly rules: readonly RuleReading[] };
  /** Version of the model that answered. */
  readonly model: string;
}
