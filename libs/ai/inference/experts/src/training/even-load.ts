import { byLogits } from '../decisions/routing';

const MAX_ROUNDS = 400;
/** From here on smaller steps: the loads lie close and would swing. */
const FINE_FROM = 200;

export interface EvenLoadInput {
  /** Text after text, one logit per expert. */
  readonly logits: Float32Array;
  readonly experts: number;
  readonly active: number;
  /** Load that an expert must keep between, as shares of all choices. */
  readonly least: number;
  readonly most: number;
  /** Size of the logits, so that steps fit them. */
  readonly scale: number;
}

/**
 * Moves `selectionBias` until the choice of experts gives each a load within the bounds; ends without where the logits do not allow it, as when most texts are the
 * same. Changes the choice only, never the weights of the chosen.
 *
 * @returns load of each expert over these texts; together 1
 */
export function evenLoad({ logits, experts, active, least, most, scale }: EvenLoadInput, selectionBias: Float32Array): Float64Array {
  const texts = logits.length / experts;
  const loads = new Float64Array(experts);
  const one = new Float64Array(experts);
  for (let round = 0; round < MAX_ROUNDS && texts > 0; round += 1) {
    loads.fill(0);
    for (let text = 0; text < texts; text += 1) {
      for (let expert = 0; expert < experts; expert += 1) one[expert] = logits[text * experts + expert] ?? 0;
      for (const expert of byLogits({ logits: one, selectionBias, active })) loads[expert] = (loads[expert] ?? 0) + 1 / (active * texts);
    }
    const missing = loads.map((load) => (load < least ? least - load : load > most ? most - load : 0));
    if (missing.every((share) => share === 0)) break;
    const step = scale * (round < FINE_FROM ? 0.2 : 0.06);
    for (let expert = 0; expert < experts; expert += 1)
      selectionBias[expert] = (selectionBias[expert] ?? 0) + step * (missing[expert] ?? 0);
  }
  return loads;
}
