/** A word of a text in lower case, and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words so near to the company are told apart by their exact place. */
const NEAR = 4;
/** What ends the part of a headline that speaks of one company. */
const CLAUSE_MARKS = /[,;:|，；：、。]| [-–—] |\.\s/gu;
/** Words that begin a part with another subject; pure connectives, in the languages with entity labels or examples. */
const CLAUSE_WORDS = new Set([
  ...['and', 'but', 'while', 'as', 'whereas', 'after', 'amid', 'despite', 'though', 'although', 'vs', 'versus'],
  ...['y', 'pero', 'mientras', 'tras', 'e', 'mas', 'enquanto', 'et', 'mais', 'tandis', 'alors', 'und', 'aber', 'während'],
  ...['dan', 'tapi', 'sementara', 'sedangkan', 'а', 'но', 'и', '而', '但', '却', '并'],
]);

/**
 * Words by where they stand to a company: beside it, in its part of the sentence, before or after it, in another part. Sorted out by marks and connectives, not parsed:
 * what matters is that "A rises as B falls" reads differently for A and for B. Nothing when the company is not in the text.
 *
 * @param plain the text in lower case, from which `words` were read
 */
export function placedGrams(words: readonly PlacedWord[], plain: string, entity: string): string[] {
  const start = entity === '' ? -1 : plain.indexOf(entity);
  if (start === -1) return [];
  const end = start + entity.length;
  const clauses = clausesOf(words, plain);
  const inside = (word: PlacedWord): boolean => word.start < end && word.end > start;
  const first = words.findIndex(inside);
  if (first === -1) return [];
  let last = first;
  while (last + 1 < words.length && inside(words[last + 1] as PlacedWord)) last += 1;
  const own = clauses[last] ?? 0;
  const grams: string[] = [];
  let before = '';
  words.forEach(({ word }, at) => {
    if (at >= first && at <= last) {
      before = '@';
      return;
    }
    const offset = at < first ? at - first : at - last;
    const side = offset < 0 ? '<' : '>';
    const isOwn = clauses[at] === own;
    grams.push(`…${isOwn ? '=' : side}${word}`);
    if (isOwn) grams.push(`…=${side}${word}`, `…=${before} ${word}`);
    else grams.push(`…${Math.abs((clauses[at] ?? 0) - own)}${side}${word}`, `…${side}${before} ${word}`);
    if (Math.abs(offset) <= NEAR) grams.push(`…${offset}${word}`);
    before = word;
  });
  // Which of several parts speaks of the company matters by itself: what comes first is mostly what the headline is about.
  grams.push(`…part ${Math.min(own, 3)} of ${Math.min((clauses.at(-1) ?? 0) + 1, 4)}`, first === 0 ? '…first' : '…later');
  return grams;
}

/** The number of the part that each word stands in. */
function clausesOf(words: readonly PlacedWord[], plain: string): number[] {
  const marks = Array.from(plain.matchAll(CLAUSE_MARKS), ({ index }) => index);
  let [clause, mark] = [0, 0];
  return words.map(({ word, start }, at) => {
    let isNew = false;
    while (mark < marks.length && (marks[mark] ?? 0) < start) {
      mark += 1;
      isNew = true;
    }
    if (at > 0 && (isNew || CLAUSE_WORDS.has(word))) clause += 1;
    return clause;
  });
}
