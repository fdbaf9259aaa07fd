import { isLetter } from '../text/even-text';
import { BODY_WORDS } from './body-words';
import { COUNT_WORDS } from './count-words';
import { LOOK_WORDS } from './look-words';
import type { Meaning, Word } from './meaning';
import { OTHER_WORDS } from './other-words';
import { ORGAN_WORDS, PLACE_WORDS } from './place-words';
import { PLAIN_WORDS } from './plain-words';
import { SCOPE_WORDS } from './scope-words';
import { TYPE_WORDS } from './type-words';

interface Node {
  readonly next: Map<number, Node>;
  meanings?: Meaning[];
}

export interface Match {
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

const SPACE = 32;
const HYPHEN = 45;
/** No word of the lists is longer: what bounds the work at one character. */
const LONGEST = 80;

function treeOf(all: readonly Word[]): Node {
  const root: Node = { next: new Map() };
  for (const { text, meaning } of all) {
    let node = root;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const known = node.next.get(unit) ?? { next: new Map() };
      node.next.set(unit, known);
      node = known;
    }
    node.meanings = [...(node.meanings ?? []), meaning];
  }
  return root;
}

const ROOT = treeOf([
  ...TYPE_WORDS,
  ...PLACE_WORDS,
  ...LOOK_WORDS,
  ...SCOPE_WORDS,
  ...COUNT_WORDS,
  ...OTHER_WORDS,
  ...ORGAN_WORDS,
  ...BODY_WORDS,
  ...PLAIN_WORDS,
]);

/** The longest known word at `at`; a Latin word is never cut. A space of the list matches any run of spaces and hyphens. */
export function longestWord(even: string, at: number): Match | undefined {
  let node: Node | undefined = ROOT;
  let best: Match | undefined;
  let position = at;
  const limit = Math.min(even.length, at + LONGEST);
  while (position < limit) {
    let unit = even.charCodeAt(position);
    let after = position + 1;
    if (unit === HYPHEN && !node.next.has(HYPHEN)) unit = SPACE;
    if (unit === SPACE) while (after < limit && (even.charCodeAt(after) === SPACE || even.charCodeAt(after) === HYPHEN)) after++;
    node = node.next.get(unit);
    if (node === undefined) break;
    position = after;
    if (node.meanings !== undefined && !cutsWord(even, position)) best = { end: position, meanings: node.meanings };
  }
  return best;
}

/** A digit may follow: shorthand glues a number to a word (`GGN12`). */
function cutsWord(even: string, end: number): boolean {
  return end < even.length && isLetter(even.charCodeAt(end - 1)) && isLetter(even.charCodeAt(end));
}
