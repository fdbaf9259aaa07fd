import type { ExpertShare } from './routing';

/** What a classifier says of a text. */
export interface Decision {
  readonly label: string;
  /** Of `label`. */
  readonly probability: number;
  /** Of every label, in the model's order; they make 1. */
  readonly probabilities: readonly LabelProbability[];
  /** The routed experts that were asked, the most heard first. Logistic regression is one expert, number 0, with the whole weight. */
  readonly experts: readonly ExpertShare[];
  /** What moved the score of `label` most, for or against it, the strongest first; none for a text without words. */
  readonly grams: readonly MovingGram[];
}

export interface LabelProbability {
  readonly label: string;
  readonly probability: number;
}

/** An n-gram and what it did to the label's score. */
export interface MovingGram {
  /** Words joined by a space, or characters as they stand; `#` is any number or digit, `[…]` a hint. */
  readonly gram: string;
  /** In logits, over what it gave to the labels on average: above 0 for the label, below against it. */
  readonly push: number;
}

/** Labels texts. Any text is answered: unread beyond the model's limit, and by the labels' frequency where there is nothing to read. */
export interface TextClassifier {
  readonly labels: readonly string[];
  /** @param hints those that the model was trained with; others are unknown words to it */
  classify(text: string, hints?: readonly string[]): Decision;
}
