/** An expert that a text was given to; the weights of a text's experts make 1. */
export interface ExpertShare {
  /** From 0. */
  readonly index: number;
  readonly weight: number;
}

/** What a choice of experts can go by. */
export interface RoutingInput {
  /** One per routed expert: how well the text suits it. */
  readonly logits: Float64Array;
  /** Added for the choice alone. */
  readonly selectionBias: Float32Array;
  /** How many experts a text is given to. */
  readonly active: number;
}

/** Chooses experts by index, each once. */
export type Routing = (input: RoutingInput) => number[];

/**
 * The experts with the highest logits, biases included: the choice is even over the texts of the training, while the weights still follow the logits alone. After
 * Wang et al., Auxiliary-Loss-Free Load Balancing Strategy for Mixture-of-Experts (2024), as used in DeepSeek-V3.
 */
export const byLogits: Routing = ({ logits, selectionBias, active }) => {
  const chosen: number[] = [];
  while (chosen.length < active) {
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < logits.length; index += 1) {
      const value = (logits[index] ?? 0) + (selectionBias[index] ?? 0);
      if (value > highest && !chosen.includes(index)) {
        best = index;
        highest = value;
      }
    }
    if (best === -1) break;
    chosen.push(best);
  }
  return chosen;
};

/** As many experts by their logits, whatever the model was trained with: an ablation. */
export function topExperts(active: number): Routing {
  return (input) => byLogits({ ...input, active });
}

/** Every expert: an ablation. */
export const allExperts: Routing = ({ logits }) => Array.from(logits, (_, index) => index);

/** Any experts: shows what routing is worth. @param random from 0 up to 1 */
export function randomExperts(random: () => number): Routing {
  return ({ logits, active }) => {
    const left = Array.from(logits, (_, index) => index);
    return Array.from({ length: Math.min(active, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? 0);
  };
}

/** Softmax over the chosen experts' logits, without the selection bias. */
export function sharesOf(logits: Float64Array, chosen: readonly number[]): ExpertShare[] {
  const highest = Math.max(...chosen.map((index) => logits[index] ?? 0));
  const powers = chosen.map((index) => Math.exp((logits[index] ?? 0) - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return chosen.map((index, place) => ({ index, weight: (powers[place] ?? 0) / sum }));
}
