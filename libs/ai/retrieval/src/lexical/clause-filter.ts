import { blockKey, type IsAllowed, type PostingRow } from './bm25f-scorer';
import { type Field, FIELDS } from './field-terms';
import { CHUNKS_PER_BLOCK, PostingCursor } from './posting-codec';

/** Terms that a chunk must hold, or must not hold, all together; one list for each language that the collection is written in. */
export interface TermClause {
  readonly mode: 'must' | 'must-not';
  readonly alternatives: readonly (readonly string[])[];
  readonly field?: Field;
}

/**
 * Tells from postings which chunks hold what the clauses demand. A phrase is demanded by its terms here and looked for in the text afterwards.
 *
 * @param rows postings of all terms of the clauses
 */
export function clauseFilter(clauses: readonly TermClause[], rows: readonly PostingRow[]): IsAllowed | undefined {
  if (clauses.length === 0) return undefined;
  const byTerm = new Map<string, PostingRow[]>();
  for (const row of rows) byTerm.set(row.term, [...(byTerm.get(row.term) ?? []), row]);
  const tests = clauses.map(({ mode, alternatives, field }) => {
    const held = alternatives.map((terms) => chunksHolding(terms, byTerm, field));
    return { mode, isHeld: (key: string, place: number): boolean => held.some((blocks) => (blocks.get(key)?.[place] ?? 0) > 0) };
  });
  return (segment, ordinal) => {
    const key = blockKey({ segment, block: Math.floor(ordinal / CHUNKS_PER_BLOCK) });
    return tests.every(({ mode, isHeld }) => isHeld(key, ordinal % CHUNKS_PER_BLOCK) === (mode === 'must'));
  };
}

/** By block, 1 at the place of each chunk that holds every term in the field. */
function chunksHolding(
  terms: readonly string[],
  byTerm: ReadonlyMap<string, readonly PostingRow[]>,
  field?: Field,
): Map<string, Uint8Array> {
  const wanted = [...new Set(terms)];
  const cursor = new PostingCursor();
  const fieldPlace = field === undefined ? -1 : FIELDS.indexOf(field);
  let held = new Map<string, Uint8Array>();
  wanted.forEach((term, number) => {
    const now = new Map<string, Uint8Array>();
    for (const row of byTerm.get(term) ?? []) {
      const key = blockKey(row);
      const before = held.get(key);
      if (number > 0 && before === undefined) continue;
      const places = new Uint8Array(CHUNKS_PER_BLOCK);
      cursor.open(row.entries);
      while (cursor.next()) {
        const isInField = fieldPlace < 0 || (cursor.counts[fieldPlace] ?? 0) > 0;
        if (isInField && (number === 0 || (before?.[cursor.place] ?? 0) > 0)) places[cursor.place] = 1;
      }
      now.set(key, places);
    }
    held = now;
  });
  return held;
}
