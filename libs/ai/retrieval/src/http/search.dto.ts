import { z } from 'zod';
import { snippet, termSpans } from '../query/highlight';
import type { SearchHit, SearchPage } from '../search/search-results';
import { firstSpellings } from '../search/written-words';

const MAX_QUERY_CHARACTERS = 10_000;
const SNIPPET_CHARACTERS = 320;

/** What every search screen asks; an app adds its own filters with `extend`. */
export const searchQuery = z.object({
  q: z
    .string()
    .max(MAX_QUERY_CHARACTERS)
    .describe('Words or a question, in any language. "exact words", title:word, -excluded and +required narrow the search'),
  k: z.coerce.number().int().min(1).max(100).default(20).describe('How many passages at most'),
  cursor: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional()
    .describe('`nextCursor` of the page before'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .describe('Only documents in this language (ISO 639-1)'),
});
export type SearchQueryParameters = z.infer<typeof searchQuery>;

const span = z.object({ start: z.int(), end: z.int() }).describe('Half-open range of UTF-16 code units');

const whyFound = z
  .object({
    lexical: z.object({ rank: z.int(), score: z.number() }).optional().describe('Place and BM25F score in the search by words'),
    vector: z
      .object({ rank: z.int(), similarity: z.number(), model: z.string(), kind: z.enum(['lexical', 'semantic']) })
      .optional()
      .describe('Place and cosine in the search by vectors'),
    shares: z.object({ lexical: z.number(), vector: z.number() }).describe('What each search adds to the joint rank; together 1'),
    reranking: z
      .object({ before: z.int(), after: z.int(), features: z.array(z.object({ name: z.string(), value: z.number() })) })
      .optional()
      .describe('The place before and after a closer look at the first hits, and what was seen'),
  })
  .meta({ id: 'WhyFound' });

/** One found passage; an app adds what it knows of the document with `extend`. */
export const foundPassage = z.object({
  passageId: z.uuid(),
  documentId: z.uuid(),
  section: z.string().describe('Title of the section'),
  sectionId: z.uuid(),
  sectionPath: z.array(z.string()).describe('Titles, outermost first'),
  page: z.int().optional(),
  text: z.string(),
  highlights: z.array(span).describe('Where found words stand in `text`'),
  snippet: span.describe('The part of `text` to show first'),
  language: z.string(),
  score: z.number().describe('Comparable within one answer only'),
  scores: z.object({ vector: z.number().optional(), lexical: z.number().optional() }),
  coverage: z.number().describe('Share of the words of the query found here, weighed by their rarity, 0 to 1'),
  blocks: z.object({ from: z.int(), to: z.int() }),
  matched: z.array(
    z.object({
      term: z.string(),
      word: z.string().describe('The term as passage or titles write it; the term itself where they do not'),
      field: z.enum(['title', 'headings', 'body', 'aliases']),
      weight: z.number(),
    }),
  ),
  why: whyFound,
});
export type FoundPassage = z.infer<typeof foundPassage>;

/** The shape of an answer around an app's kind of item. */
export const searchAnswerOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z
      .int()
      .describe(
        'How many passages hold one of the words, or all that the query demands; passages found by similarity alone are not counted',
      ),
    meant: z
      .array(z.object({ written: z.string(), searched: z.array(z.string()) }))
      .describe('Words that nothing holds, and the words that were searched in their place'),
  });

/** A hit as it is answered. */
export function toFoundPassage(hit: SearchHit): FoundPassage {
  const { text, language, matched } = hit;
  const spans = termSpans({ text, language, terms: matched.map(({ term }) => term) });
  const spellings = new Map([...firstSpellings(hit.sectionPath.join('\n'), language), ...firstSpellings(text, language)]);
  const weights = new Map(matched.map(({ term, weight }) => [term, weight]));
  return {
    passageId: hit.chunkId,
    documentId: hit.documentId,
    section: hit.sectionPath.at(-1) ?? '',
    sectionId: hit.sectionId,
    sectionPath: [...hit.sectionPath],
    page: hit.page,
    text,
    highlights: spans.map(({ start, end }) => ({ start, end })),
    snippet: { ...snippet(text, spans, { maxCharacters: SNIPPET_CHARACTERS, weights }).span },
    language,
    score: hit.score,
    scores: { ...hit.scores },
    coverage: hit.coverage,
    blocks: { ...hit.blocks },
    matched: matched.map(({ term, field, weight }) => ({ term, word: spellings.get(term) ?? term, field, weight })),
    why: {
      lexical: hit.why.lexical && { ...hit.why.lexical },
      vector: hit.why.vector && { ...hit.why.vector },
      shares: { ...hit.why.shares },
      reranking: hit.why.reranking && { ...hit.why.reranking, features: hit.why.reranking.features.map((feature) => ({ ...feature })) },
    },
  };
}

/** What an answer tells besides its items. */
export function answeredPage(page: SearchPage): {
  nextCursor: string | null;
  total: number;
  meant: { written: string; searched: string[] }[];
} {
  return {
    nextCursor: nextCursorOf(page),
    total: page.total,
    meant: page.meant.map(({ written, searched }) => ({ written, searched: [...searched] })),
  };
}

/** Where the next page starts, as the cursor of `searchQuery`. */
function nextCursorOf({ nextOffset }: Pick<SearchPage, 'nextOffset'>): string | null {
  return nextOffset === undefined ? null : String(nextOffset);
}
