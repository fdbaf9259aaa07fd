import { env } from 'node:process';
import type { DocumentMetadata, IndexableDocument, IndexableSection } from '@trivium/ai/retrieval';

const VOCABULARY = 20_000;
const WORDS_PER_SENTENCE = 17;
const SECTIONS_PER_GROUP = 5;
const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'sto', 'ven', 'dri', 'pal', 'tor', 'gu', 'fen', 'cho', 'wim', 'zet'];

/** `BENCH_SCALE=0.01` runs a benchmark with a hundredth of its chunks and queries: to see that it works, never for a figure. */
export function scaled(count: number, least = 1): number {
  const scale = Number(env['BENCH_SCALE'] ?? '1');
  if (!(scale > 0 && scale <= 1)) throw new Error('BENCH_SCALE must be above 0 and at most 1');
  return Math.max(least, Math.round(count * scale));
}

/** Numbers in [0, 1), the same on every run; neighbouring seeds give unrelated ones (Steele, Lea, Flood: SplitMix, OOPSLA 2014). */
export function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 2 ** 32;
  };
}

/** Words by Zipf's law as Mandelbrot corrected it (rank + 30): what a language has once its stop words are gone. */
export function wordSource(random: () => number): () => string {
  const words = Array.from({ length: VOCABULARY }, (_, rank) =>
    [0, 1, 2, 3].map((place) => SYLLABLES[Math.floor(rank / 16 ** place) % 16] ?? '').join(''),
  );
  const cumulative: number[] = [];
  for (let rank = 0; rank < VOCABULARY; rank += 1) cumulative.push((cumulative.at(-1) ?? 0) + 1 / (rank + 30));
  const total = cumulative.at(-1) ?? 1;
  return () => {
    const wanted = random() * total;
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** A uuid of a kind of thing and its number. */
export function numberedId(kind: 'document' | 'section' | 'group' | 'collection' | 'organisation', number: number): string {
  const kinds = { document: 1, section: 2, group: 3, collection: 4, organisation: 5 } as const;
  return `00000000-0000-7000-8${String(kinds[kind]).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
}

export interface MadeUpDocument {
  /** Number of its first section among all; each section is one chunk, and its text begins with `p` and its number. */
  readonly first: number;
  readonly sections: number;
  /** At most 200, so that a section stays one chunk. */
  readonly wordsPerSection: number;
  readonly metadata?: DocumentMetadata;
}

/** A book of many sections, or a news item of one. */
export function madeUpDocument({ first, sections, wordsPerSection, metadata }: MadeUpDocument, word: () => string): IndexableDocument {
  const title = sections === 1 ? `${word()} ${word()} ${word()}` : `Book ${word()} ${word()}`;
  return {
    documentId: numberedId('document', first),
    title,
    language: 'en',
    ...(metadata && { metadata }),
    sections: Array.from({ length: sections }, (_, place) => madeUpSection({ number: first + place, place, wordsPerSection }, word)),
  };
}

function madeUpSection(
  { number, place, wordsPerSection }: { readonly number: number; readonly place: number; readonly wordsPerSection: number },
  word: () => string,
): IndexableSection {
  const sentences = Math.ceil(wordsPerSection / WORDS_PER_SENTENCE);
  return {
    sectionId: numberedId('section', number),
    groupId: numberedId('group', Math.floor(number / SECTIONS_PER_GROUP)),
    path: [`${word()} ${word()}`, `${word()} ${word()} ${word()}`],
    blocks: Array.from({ length: sentences }, (_, index) => {
      const words = Math.min(WORDS_PER_SENTENCE, wordsPerSection - index * WORDS_PER_SENTENCE);
      const text = `T${Array.from({ length: words }, word).join(' ')}.`;
      return { ordinal: place * 100 + index, kind: 'paragraph' as const, text: index === 0 ? `p${number} ${text}` : text };
    }),
  };
}

/** The number that a passage's text begins with; see {@link MadeUpDocument.first}. */
export function passageNumber(text: string): number | undefined {
  const [, number] = /\bp(\d+)\b/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}
