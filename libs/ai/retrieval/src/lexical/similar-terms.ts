/** A term of the collection and the number of chunks that hold it. */
export interface KnownTerm {
  readonly term: string;
  readonly chunks: number;
}

/** A term of the collection in the place of a query word that no chunk holds. */
export interface SimilarTerm {
  readonly term: string;
  /** 1 less edits per character of the longer word, at most {@link MAX_WEIGHT}: what the term's idf is multiplied with. */
  readonly weight: number;
}

/** A guess never counts as much as a word that was found. */
const MAX_WEIGHT = 0.8;
const MIN_EDIT_SIMILARITY = 0.7;
/** Long words of one stem differ by more edits than a slip of the finger and still share most of their pieces. */
const MIN_GRAM_SIMILARITY = 0.6;
/** Shorter words are too near to too many others. */
const MIN_LETTERS = 4;
const MAX_SIMILAR = 3;
const MISSPELT = /^(?:\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek})+$/u;

/** Whether a query word that the collection lacks may be a misspelling or another inflection of one that it holds. */
export function mayBeMisspelt(term: string): boolean {
  return term.length >= MIN_LETTERS && MISSPELT.test(term);
}

/** Whether a term is near enough to come into question: a quick test for the many that a collection holds. */
export function isSimilarTerm(unknown: string, term: string): boolean {
  return similarityOf(unknown, term, trigrams(unknown)) !== undefined;
}

/**
 * The most similar terms of a collection, at most three, the nearest first: by Damerau's distance (neighbours swapped, one lost, one too many, one
 * replaced) or by shared character trigrams. More than one, because the right one is often second and a wrong one rarely meets the other words.
 *
 * @param known terms that can come into question, such as those with the same first letter and up to three letters more or less
 */
export function similarTerms(unknown: string, known: Iterable<KnownTerm>): SimilarTerm[] {
  if (!mayBeMisspelt(unknown)) return [];
  const wanted = trigrams(unknown);
  const similar: (KnownTerm & { edits: number; grams: number })[] = [];
  for (const { term, chunks } of known) {
    const similarity = similarityOf(unknown, term, wanted);
    if (similarity !== undefined) similar.push({ term, chunks, ...similarity });
  }
  return similar
    .sort((a, b) => b.edits - a.edits || b.grams - a.grams || b.chunks - a.chunks || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_SIMILAR)
    .map(({ term, edits }) => ({ term, weight: Math.min(MAX_WEIGHT, edits) }));
}

function similarityOf(unknown: string, term: string, wanted: ReadonlySet<string>): { edits: number; grams: number } | undefined {
  const longer = Math.max(unknown.length, term.length);
  if (Math.abs(unknown.length - term.length) > longer * (1 - MIN_GRAM_SIMILARITY)) return undefined;
  const grams = jaccard(wanted, trigrams(term));
  const edits = 1 - editDistance(unknown, term) / longer;
  return edits >= MIN_EDIT_SIMILARITY || grams >= MIN_GRAM_SIMILARITY ? { edits, grams } : undefined;
}

function trigrams(term: string): Set<string> {
  const marked = `^^${term}$`;
  return new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3)));
}

function jaccard(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of first) if (second.has(gram)) shared += 1;
  return shared / (first.size + second.size - shared);
}

/** Optimal string alignment: Damerau's edits, no substring edited twice. */
function editDistance(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const isSame = first[row - 1] === second[column - 1];
      let edits = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      if (isSwapped) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? 0;
}
