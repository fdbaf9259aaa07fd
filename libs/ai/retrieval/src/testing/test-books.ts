import type { IndexableDocument } from '../chunks/indexable-document';
import { documentChunks } from '../chunks/document-chunks';
import { FIELDS, termsOf } from '../lexical/field-terms';
import { DEFAULT_SCORING } from '../lexical/scoring-settings';

/** A uuid that a number always gives. */
export const testUuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const TEST_WORDS =
  'neuron axon memory sleep cortex reflex theory sample median variance router expert token gradient lesson reader bridge river cloud stone'.split(
    ' ',
  );

/** Same numbers on every run and every machine (Lehmer, minimal standard). */
export function testNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A book of one passage per section; `mark` stands in each. More than 64 sections get a segment of their own. */
export function testBook(documentNumber: number, sections: number, { seed = documentNumber, mark = '' } = {}): IndexableDocument {
  const random = testNumbers(seed + 1);
  const word = (): string => TEST_WORDS[Math.floor(random() ** 2 * TEST_WORDS.length)] ?? 'neuron';
  const text = (words: number): string => `${Array.from({ length: words }, word).join(' ')} ${mark}.`;
  return {
    documentId: testUuid(documentNumber),
    title: `Book of ${word()}`,
    language: 'en',
    sections: Array.from({ length: sections }, (_, index) => ({
      sectionId: testUuid(documentNumber * 1000 + index),
      path: [`Chapter ${word()}`, `On ${word()} and ${word()}`],
      number: `${index}.1`,
      aliases: index % 3 === 0 ? [word()] : [],
      blocks: [{ ordinal: index, kind: 'paragraph' as const, text: text(10 + Math.floor(random() * 60)), page: index + 1 }],
    })),
  };
}

/** BM25F written again from the formula, over what the documents hold: the order that both databases must give, equal chunks as they were indexed. */
export function goldenOrder(documents: readonly IndexableDocument[], query: string): { id: string; score: number }[] {
  const { k1, weights, b } = DEFAULT_SCORING;
  const chunks = documents.flatMap((document) => [...documentChunks(document).inBatches(1_000)].flat());
  const average = Object.fromEntries(
    FIELDS.map((field) => [field, Math.max(1, chunks.reduce((sum, chunk) => sum + chunk.terms.lengths[field], 0) / chunks.length)]),
  );
  const terms = termsOf(query, 'en');
  const scored = chunks.map((chunk) => {
    let score = 0;
    for (const term of terms) {
      const counts = chunk.terms.frequencies.get(term);
      if (counts === undefined) continue;
      const df = chunks.filter(({ terms: other }) => {
        const held = other.frequencies.get(term);
        return held !== undefined && held.title + held.body + held.aliases > 0;
      }).length;
      const frequency = FIELDS.reduce(
        (sum, field) =>
          sum + (weights[field] * counts[field]) / (1 - b[field] + (b[field] * chunk.terms.lengths[field]) / (average[field] ?? 1)),
        0,
      );
      const n = Math.max(1, df);
      score += (Math.log(1 + (chunks.length - n + 0.5) / (n + 0.5)) * (k1 + 1) * frequency) / (frequency + k1);
    }
    return { id: chunk.id, score };
  });
  return scored.filter(({ score }) => score > 0).sort((first, second) => second.score - first.score);
}
