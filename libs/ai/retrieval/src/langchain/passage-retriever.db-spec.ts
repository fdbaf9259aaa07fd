import { type Document } from '@langchain/core/documents';
import { RunnableLambda, RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import type { IndexableDocument } from '../chunks/indexable-document';
import { type LangChainRetrieval, ONE, openLangChainRetrieval, SynonymProvider, TWO } from './langchain-retrieval.fixture';
import type { PassageMetadata } from './passage-document';
import { PassageRetriever } from './passage-retriever';

const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const SENTENCE = 'and this was observed again and again by all who looked at it closely in those long years of work ';

/** Two chapters; the second has three passages. */
const BOOK: IndexableDocument = {
  documentId: uuid(1),
  title: 'Nature',
  language: 'en',
  metadata: { year: 2026 },
  sections: [
    { sectionId: uuid(11), path: ['Animals'], blocks: [{ ordinal: 0, kind: 'paragraph', text: 'A kitten sleeps.', page: 1 }] },
    {
      sectionId: uuid(12),
      path: ['Water'],
      blocks: ['glacier', 'delta', 'estuary'].map((word, place) => ({
        ordinal: place + 1,
        kind: 'paragraph' as const,
        text: `The ${word} ${SENTENCE.repeat(11)}.`,
        page: place + 2,
      })),
    },
  ],
};

describe('PassageRetriever on the index', () => {
  let retrieval: LangChainRetrieval;
  let collectionId: string;
  const outside = globalThis.fetch;
  const retriever = (options: Partial<ConstructorParameters<typeof PassageRetriever>[0]> = {}): PassageRetriever =>
    new PassageRetriever({ index: retrieval.index, organisationId: ONE, collectionId, limit: 3, ...options });

  beforeAll(async () => {
    globalThis.fetch = () => {
      throw new Error('no network here');
    };
    retrieval = await openLangChainRetrieval(new SynonymProvider());
    collectionId = retrieval.newCollection();
    await retrieval.index.replaceDocument(ONE, { collectionId, document: BOOK });
  }, 60_000);

  afterAll(async () => {
    globalThis.fetch = outside;
    await retrieval.test.close();
  });

  it('cites the place in the book', async () => {
    const [document] = await retriever().invoke('delta');
    const block = BOOK.sections[1]?.blocks[1];
    expect(document?.metadata).toMatchObject({ documentId: uuid(1), sectionId: uuid(12), sectionPath: ['Water'], page: 3, language: 'en' });
    expect(document?.metadata.coverage).toBe(1);
    for (const { block: ordinal, start, end, at } of document?.metadata.pieces ?? []) {
      expect(ordinal).toBe(block?.ordinal);
      expect(document?.pageContent.slice(at, at + end - start)).toBe(block?.text.slice(start, end));
    }
    expect((await retrieval.index.chunk(ONE, document?.id ?? ''))?.text).toBe(document?.pageContent);
  });

  it('widens within the section and not beyond', async () => {
    const [document] = await retriever({ limit: 1, neighbours: 5 }).invoke('delta');
    expect(document?.metadata.blocks).toEqual({ from: 1, to: 3 });
    expect(document?.metadata.passages).toHaveLength(3);
    const blocks = new Map(BOOK.sections.flatMap(({ blocks: all }) => all.map((block) => [block.ordinal, block.text])));
    for (const { block, start, end, at } of document?.metadata.pieces ?? []) {
      expect(document?.pageContent.slice(at, at + end - start)).toBe(blocks.get(block)?.slice(start, end));
    }
  });

  it('finds the same meaning in other words, unless words are asked for', async () => {
    const [document] = await retriever({ limit: 1 }).invoke('feline');
    expect([document?.pageContent, document?.metadata.coverage]).toEqual(['A kitten sleeps.', 0]);
    expect(await retriever({ minCoverage: 0.5 }).invoke('feline')).toEqual([]);
  });

  it('filters', async () => {
    const metadata = (from: number) => ({ filter: { metadata: [{ field: 'year', from }] } });
    expect(await retriever(metadata(2026)).invoke('delta')).not.toEqual([]);
    expect(await retriever(metadata(2027)).invoke('delta')).toEqual([]);
  });

  it('finds nothing of another organisation', async () => {
    expect(await retriever({ organisationId: TWO, neighbours: 2 }).invoke('delta')).toEqual([]);
  });

  it('feeds a chain', async () => {
    const chain = RunnableSequence.from([
      {
        context: retriever({ limit: 1 }).pipe(
          new RunnableLambda({
            func: (found: Document<PassageMetadata>[]) => found.map(({ metadata }) => metadata.sectionPath.join('/')).join(),
          }),
        ),
        question: new RunnablePassthrough<string>(),
      },
      new RunnableLambda({ func: ({ context, question }: { context: string; question: string }) => `${question} ← ${context}` }),
    ]);
    expect(await chain.invoke('estuary')).toBe('estuary ← Water');
    expect(await chain.batch(['kitten', 'delta'])).toEqual(['kitten ← Animals', 'delta ← Water']);
  });

  it('stops when it is told to, and goes on for others', async () => {
    const stop = new AbortController();
    const running = retriever().invoke('delta', { signal: stop.signal });
    stop.abort(new Error('the reader left'));
    await expect(running).rejects.toThrow('the reader left');
    expect(await retriever().invoke('delta')).not.toEqual([]);
  });
});
