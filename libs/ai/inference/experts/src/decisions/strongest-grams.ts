import type { NamedFeatures } from '../features/text-features';
import type { MovingGram } from './text-classifier';

const SHOWN = 8;
/** Looked at before the same n-gram with a space more is left out. */
const CANDIDATES = 4 * SHOWN;

/** The n-grams with the largest pushes either way, the strongest first; `rise` and ` rise` count as one. */
export function strongestGrams({ gramAt }: Pick<NamedFeatures, 'gramAt'>, pushes: Float64Array): MovingGram[] {
  const strongest: number[] = [];
  const strength = (index: number | undefined): number => (index === undefined ? 0 : Math.abs(pushes[index] ?? 0));
  for (let index = 0; index < pushes.length; index += 1) {
    if (strength(index) === 0 || (strongest.length === CANDIDATES && strength(index) <= strength(strongest.at(-1)))) continue;
    let place = strongest.length;
    while (place > 0 && strength(strongest[place - 1]) < strength(index)) place -= 1;
    strongest.splice(place, 0, index);
    if (strongest.length > CANDIDATES) strongest.pop();
  }
  const shown = new Map<string, number>();
  for (const index of strongest) {
    const gram = gramAt(index).trim();
    if (gram !== '' && !shown.has(gram)) shown.set(gram, pushes[index] ?? 0);
    if (shown.size === SHOWN) break;
  }
  return [...shown].map(([gram, push]) => ({ gram, push }));
}
