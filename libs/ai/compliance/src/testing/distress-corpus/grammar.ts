import { SeededRandom } from '@trivium/shared/kernel';

/** Words or pieces of a sentence of which one fills a slot. */
export type Slots = Readonly<Record<string, readonly string[]>>;

export interface Grammar {
  readonly slots: Slots;
  /** Sentences with `{slot}` where a word of that slot stands. */
  readonly frames: readonly string[];
}

const SLOT = /\{(\w+)\}/gu;
/** Drawing again what was drawn before ends after so many attempts for each sentence. */
const ATTEMPTS = 20;

/**
 * Up to `count` different sentences, the frames by turns, the words by a generator with a seed: the same on every machine.
 * @throws Error for a frame that names a slot which the grammar has not
 */
export function sentencesOf(
  { slots, frames }: Grammar,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly string[] {
  const random = new SeededRandom(seed);
  const written = new Set<string>();
  for (let attempt = 0; written.size < count && attempt < count * ATTEMPTS; attempt++) {
    const frame = frames[attempt % frames.length] ?? '';
    written.add(frame.replace(SLOT, (_, name: string) => anyOf(slots[name], { random, name })));
  }
  return [...written];
}

function anyOf(words: readonly string[] | undefined, { random, name }: { readonly random: SeededRandom; readonly name: string }): string {
  const word = words?.[random.below(words.length)];
  if (word === undefined) throw new Error(`The grammar has no slot ${name}.`);
  return word;
}

/** The words of a slot, written one after the other with a bar between. */
export const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());
