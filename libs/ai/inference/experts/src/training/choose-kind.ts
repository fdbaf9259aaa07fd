import { type JudgedText, qualityOf } from './quality';

/** A text of the validation part with both answers. `group` is what must not suffer alone: a language, a source. */
export interface ComparedText {
  readonly group: string;
  readonly truth: string;
  readonly routed: string;
  readonly linear: string;
}

export interface KindChoice {
  readonly kind: 'routed' | 'linear';
  /** In one sentence, for the manifest. */
  readonly reason: string;
}

/** A group of fewer texts swings by more than the tolerance through chance. */
const LEAST_GROUP = 200;
const TOLERANCE = 0.01;

/**
 * Which of two models ships, decided on texts that neither was trained on and that no figure is reported of. Routed experts ship only where they are ahead overall, in
 * accuracy and in macro-F1, and no group of at least 200 texts loses more than a point of either: logistic regression is smaller and easier to explain, so a draw is its.
 */
export function chooseKind(compared: readonly ComparedText[]): KindChoice {
  const answers = (texts: readonly ComparedText[], kind: KindChoice['kind']): JudgedText[] =>
    texts.map((text) => ({ truth: text.truth, answer: text[kind] }));
  const lead = (texts: readonly ComparedText[]) => {
    const [routed, linear] = [qualityOf(answers(texts, 'routed')), qualityOf(answers(texts, 'linear'))];
    return { accuracy: routed.accuracy - linear.accuracy, macroF1: routed.macroF1 - linear.macroF1 };
  };
  const points = (value: number): string => `${(value * 100).toFixed(2)} points`;
  const overall = lead(compared);
  const sayOverall = `${points(overall.accuracy)} of accuracy and ${points(overall.macroF1)} of macro-F1 over ${compared.length} texts`;
  if (!(overall.accuracy > 0 && overall.macroF1 > 0)) return { kind: 'linear', reason: `Routed experts are not ahead: ${sayOverall}.` };
  for (const [group, texts] of Map.groupBy(compared, (text) => text.group)) {
    if (texts.length < LEAST_GROUP) continue;
    const own = lead(texts);
    if (Math.min(own.accuracy, own.macroF1) < -TOLERANCE) {
      return {
        kind: 'linear',
        reason: `Routed experts lose in ${group}: ${points(own.accuracy)} of accuracy, ${points(own.macroF1)} of macro-F1.`,
      };
    }
  }
  return { kind: 'routed', reason: `Routed experts are ahead: ${sayOverall}.` };
}
