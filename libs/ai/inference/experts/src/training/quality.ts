/** How often labels are right. */
export interface Quality {
  readonly texts: number;
  readonly accuracy: number;
  /** Mean F1 of the labels that occur in truth: rare labels count as much as frequent ones. */
  readonly macroF1: number;
}

export interface JudgedText {
  readonly truth: string;
  readonly answer: string;
}

/** Of no texts everything is 0. */
export function qualityOf(judged: readonly JudgedText[]): Quality {
  const counts = new Map<string, { truth: number; answer: number; both: number }>();
  const of = (label: string) => {
    const known = counts.get(label) ?? { truth: 0, answer: 0, both: 0 };
    counts.set(label, known);
    return known;
  };
  for (const { truth, answer } of judged) {
    of(truth).truth += 1;
    of(answer).answer += 1;
    if (truth === answer) of(truth).both += 1;
  }
  const occurring = [...counts.values()].filter(({ truth }) => truth > 0);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    texts: judged.length,
    accuracy: sum(occurring.map(({ both }) => both)) / Math.max(1, judged.length),
    macroF1: sum(occurring.map(({ truth, answer, both }) => (2 * both) / (truth + answer))) / Math.max(1, occurring.length),
  };
}
