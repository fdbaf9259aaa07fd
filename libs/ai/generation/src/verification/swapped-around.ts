import { keptWith } from './kept-with';
import { matchesOf } from './matches-of';
import type { SentenceReading } from './reading';

/** Words of one character between two things that cannot change places. */
const BETWEEN = /(?<=\p{sc=Han}{2})[绕追向给把被由借欠](?=\p{sc=Han}{2})/gu;
/** How much of either side has to stand on the other. */
const LEAST = 2;
const RUN = /\p{sc=Han}+/gu;

interface Place {
  readonly word: string;
  readonly left: string;
  readonly right: string;
}

const placesIn = keptWith(({ text }: SentenceReading): readonly Place[] => {
  const places = (text.match(RUN) ?? []).flatMap((run) =>
    matchesOf(run, BETWEEN).map(({ 0: word, index }) => ({ word, left: run.slice(0, index), right: run.slice(index + 1) })),
  );
  // A word that stands twice tells nothing.
  return places.filter(({ word }) => places.filter((other) => other.word === word).length === 1);
});

/** The end of one text that is the beginning of the other. */
function meets(end: string, start: string): number {
  for (let length = Math.min(end.length, start.length); length >= LEAST; length--) if (end.endsWith(start.slice(0, length))) return length;
  return 0;
}

/** `地球绕月球运行` for `月球绕地球运行`: what stands on either side of the word stands on the other side of it in the source. */
export function isSwappedAround(said: SentenceReading, known: SentenceReading): boolean {
  const others = placesIn(known);
  return placesIn(said).some(({ word, left, right }) =>
    others.some(
      (other) => other.word === word && meets(left, other.right) >= LEAST && meets(other.left, right) >= LEAST && meets(left, right) === 0,
    ),
  );
}
