import type { ModelHeader } from '../model/model-header';
import type { Decision } from './text-classifier';

/** How the experts of a running classifier are used. */
export interface ExpertLoad {
  /** ISO time from which on it was counted. */
  readonly since: string;
  readonly decisions: number;
  readonly experts: readonly ExpertUse[];
}

export interface ExpertUse {
  readonly index: number;
  /** Of all choices, so that the shares of all experts make 1; 0 before the first decision. */
  readonly share: number;
  /** How much it was heard where it was chosen, 0 to 1; 0 before its first choice. */
  readonly meanWeight: number;
  /** Decisions in which it was asked, by the label that came out, in the model's order of labels. */
  readonly byLabel: readonly number[];
  /** What it was mostly given in training. Not from the texts of today: those belong to their organisations, and this is shown to whoever looks after the server. */
  readonly words: readonly string[];
}

/** Counts decisions; constant memory, no text is kept. */
export class ExpertLoadMeter {
  private decisions = 0;
  private readonly weights: Float64Array;
  private readonly counts: Uint32Array[];

  /** @param since now, by the caller's clock */
  constructor(
    private readonly header: Pick<ModelHeader, 'labels' | 'experts' | 'expertWords'>,
    private readonly since: Date,
  ) {
    const experts = Math.max(1, header.experts);
    this.weights = new Float64Array(experts);
    this.counts = Array.from({ length: experts }, () => new Uint32Array(header.labels.length));
  }

  count({ label, experts }: Pick<Decision, 'label' | 'experts'>): void {
    this.decisions += 1;
    const column = this.header.labels.indexOf(label);
    for (const { index, weight } of experts) {
      this.weights[index] = (this.weights[index] ?? 0) + weight;
      const counts = this.counts[index];
      if (counts) counts[column] = (counts[column] ?? 0) + 1;
    }
  }

  summary(): ExpertLoad {
    const chosen = this.counts.map((counts) => counts.reduce((sum, count) => sum + count, 0));
    const all = chosen.reduce((sum, count) => sum + count, 0);
    return {
      since: this.since.toISOString(),
      decisions: this.decisions,
      experts: chosen.map((times, index) => ({
        index,
        share: all === 0 ? 0 : times / all,
        meanWeight: times === 0 ? 0 : (this.weights[index] ?? 0) / times,
        byLabel: [...(this.counts[index] ?? [])],
        words: this.header.expertWords[index] ?? [],
      })),
    };
  }
}
