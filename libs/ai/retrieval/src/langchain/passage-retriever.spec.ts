import { awaitAllCallbacks } from '@langchain/core/callbacks/promises';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { SearchHit, SearchPage, SearchQuery, StoredChunk } from '../search/search-results';
import { PassageRetriever, type PassageRetrieverOptions } from './passage-retriever';

const ORGANISATION = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const COLLECTION = 'shelf';

function chunk(number: number, { section = 'one', collectionId = COLLECTION } = {}): StoredChunk {
  const text = `Sentence ${number}.`;
  return {
    chunkId: `chunk-${number}`,
    collectionId,
    documentId: 'book',
    sectionId: section,
    sectionPath: ['Book', section],
    page: number,
    blocks: { from: number, to: number },
    text,
    pieces: [{ block: number, start: 0, end: text.length, at: 0 }],
    language: 'en',
    contentHash: `hash-${number}`,
  };
}

function hit(number: number, { section = 'one', coverage = 1 } = {}): SearchHit {
  return {
    ...chunk(number, { section }),
    score: 1 / number,
    scores: { lexical: 2 },
    matched: [],
    coverage,
    why: { lexical: { rank: 1, score: 2 }, shares: { lexical: 1, vector: 0 } },
  };
}

/** An index that answers with these hits, page by page, and reads neighbours from this shelf. */
class FakeIndex {
  readonly asked: SearchQuery[] = [];

  constructor(
    private readonly hits: readonly SearchHit[],
    private readonly shelf: readonly StoredChunk[] = [],
  ) {}

  async searchPage(_: OrganisationId, query: SearchQuery): Promise<SearchPage> {
    this.asked.push(query);
    const end = (query.offset ?? 0) + query.limit;
    return {
      hits: this.hits.slice(query.offset, end),
      total: this.hits.length,
      meant: [],
      ...(end < this.hits.length ? { nextOffset: end } : {}),
    };
  }

  async neighbours(_: OrganisationId, chunkId: string, { before, after }: { before: number; after: number }): Promise<StoredChunk[]> {
    const at = this.shelf.findIndex((stored) => stored.chunkId === chunkId);
    return this.shelf.slice(Math.max(0, at - before), at + after + 1);
  }
}

function retriever(index: PassageRetrieverOptions['index'], options: Partial<PassageRetrieverOptions> = {}): PassageRetriever {
  return new PassageRetriever({ index, organisationId: ORGANISATION, collectionId: COLLECTION, limit: 4, ...options });
}

const never = { searchPage: () => new Promise<SearchPage>(() => undefined), neighbours: async () => [] };

describe('PassageRetriever', () => {
  it('gives passages as documents with where they come from, as plain JSON', async () => {
    const [document] = await retriever(new FakeIndex([hit(3)])).invoke('what?');
    expect([document?.id, document?.pageContent]).toEqual(['chunk-3', 'Sentence 3.']);
    expect(document?.metadata).toEqual({
      chunkId: 'chunk-3',
      documentId: 'book',
      sectionId: 'one',
      sectionPath: ['Book', 'one'],
      page: 3,
      language: 'en',
      score: 1 / 3,
      scores: { lexical: 2 },
      coverage: 1,
      blocks: { from: 3, to: 3 },
      pieces: [{ block: 3, start: 0, end: 11, at: 0 }],
      passages: ['chunk-3'],
    });
    expect(JSON.parse(JSON.stringify(document?.metadata))).toEqual(document?.metadata);
  });

  it('asks with the filter and the language it was made with', async () => {
    const index = new FakeIndex([]);
    await retriever(index, { filter: { languages: ['zh'] }, language: 'zh' }).invoke('问题');
    expect(index.asked).toEqual([
      { collectionId: COLLECTION, query: '问题', limit: 4, offset: 0, filter: { languages: ['zh'] }, language: 'zh' },
    ]);
  });

  it('gives as many as were wanted, over several pages', async () => {
    const index = new FakeIndex(Array.from({ length: 300 }, (_, number) => hit(number + 1)));
    expect(await retriever(index, { limit: 3 }).invoke('q')).toHaveLength(3);
    const documents = await retriever(index, { limit: 250 }).invoke('q');
    expect(documents.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, number) => `chunk-${number + 1}`));
    expect(await retriever(index, { limit: 1_000 }).invoke('q')).toHaveLength(300);
  });

  it('leaves out what covers too little of the question', async () => {
    const index = new FakeIndex([hit(1, { coverage: 0.2 }), hit(2, { coverage: 0.5 }), hit(3, { coverage: 0 })]);
    expect((await retriever(index, { minCoverage: 0.5 }).invoke('q')).map(({ id }) => id)).toEqual(['chunk-2']);
    expect(await retriever(index).invoke('q')).toHaveLength(3);
  });

  describe('with neighbours', () => {
    const shelf = [chunk(1, { section: 'zero' }), chunk(2), chunk(3), chunk(4), chunk(5), chunk(6, { section: 'two' })];

    it('widens a passage within its section and says where each part stands', async () => {
      const [document] = await retriever(new FakeIndex([hit(3)], shelf), { neighbours: 2 }).invoke('q');
      expect(document?.pageContent).toBe('Sentence 2.\nSentence 3.\nSentence 4.\nSentence 5.');
      expect(document?.id).toBe('chunk-3');
      expect(document?.metadata).toMatchObject({
        page: 2,
        blocks: { from: 2, to: 5 },
        passages: ['chunk-2', 'chunk-3', 'chunk-4', 'chunk-5'],
      });
      for (const { block, start, end, at } of document?.metadata.pieces ?? []) {
        expect(document?.pageContent.slice(at, at + end - start)).toBe(`Sentence ${block}.`);
      }
    });

    it('gives no passage twice', async () => {
      const documents = await retriever(new FakeIndex([hit(4), hit(2)], shelf), { neighbours: 3 }).invoke('q');
      expect(documents.map(({ metadata }) => metadata.passages)).toEqual([['chunk-3', 'chunk-4', 'chunk-5'], ['chunk-2']]);
    });

    it('takes none from another collection that holds the same document', async () => {
      const elsewhere = [2, 3, 4].map((number) => chunk(number, { collectionId: 'other' }));
      const [document] = await retriever(new FakeIndex([hit(3)], elsewhere), { neighbours: 1 }).invoke('q');
      expect(document?.pageContent).toBe('Sentence 3.');
    });
  });

  it('tells callbacks what was asked and found', async () => {
    const heard: unknown[] = [];
    const callbacks = [
      {
        handleRetrieverStart: (started: { id?: string[] }, query: string) => void heard.push(started.id, query),
        handleRetrieverEnd: (documents: { id?: string }[]) => void heard.push(documents.map(({ id }) => id)),
        handleRetrieverError: (error: Error) => void heard.push(error.message),
      },
    ];
    await retriever(new FakeIndex([hit(1)])).invoke('first', { callbacks });
    await retriever(new FakeIndex([hit(2)]), { callbacks }).invoke('second');
    const broken = { ...never, searchPage: async () => Promise.reject(new Error('no database')) };
    await expect(retriever(broken, { callbacks }).invoke('third')).rejects.toThrow('no database');
    const id = ['trivium', 'retrieval', 'PassageRetriever'];
    expect(heard).toEqual([id, 'first', ['chunk-1'], id, 'second', ['chunk-2'], id, 'third', 'no database']);
  });

  it('shows nothing of the index to what writes it down', () => {
    expect(JSON.stringify(retriever(new FakeIndex([hit(1)])))).toBe(
      JSON.stringify({ lc: 1, type: 'not_implemented', id: ['trivium', 'retrieval', 'PassageRetriever'] }),
    );
  });

  it('is a step of a chain', async () => {
    const chain = RunnableSequence.from([
      retriever(new FakeIndex([hit(1), hit(2)])),
      new RunnableLambda({ func: (documents: { pageContent: string }[]) => documents.map(({ pageContent }) => pageContent).join(' ') }),
      new StringOutputParser(),
    ]);
    expect(await chain.invoke('q')).toBe('Sentence 1. Sentence 2.');
    expect(await chain.batch(['q', 'r'])).toEqual(['Sentence 1. Sentence 2.', 'Sentence 1. Sentence 2.']);
  });

  describe('when stopped', () => {
    it('does not begin', async () => {
      const index = new FakeIndex([hit(1)]);
      const signal = AbortSignal.abort(new Error('the reader left'));
      await expect(retriever(index).invoke('q', { signal })).rejects.toThrow('the reader left');
      expect(index.asked).toEqual([]);
    });

    it('ends while the search is running, and tells callbacks', async () => {
      const stop = new AbortController();
      const errors: string[] = [];
      const callbacks = [{ handleRetrieverError: (error: Error) => void errors.push(error.message) }];
      const running = retriever(never).invoke('q', { signal: stop.signal, callbacks });
      stop.abort(new Error('the reader left'));
      await expect(running).rejects.toThrow('the reader left');
      expect(errors).toEqual(['the reader left']);
    });

    it('ends between two neighbourhoods', async () => {
      const stop = new AbortController();
      const asked: string[] = [];
      const index = {
        searchPage: async () => ({ hits: [hit(1), hit(2)], total: 2, meant: [] }),
        neighbours: async (_: OrganisationId, chunkId: string) => {
          asked.push(chunkId);
          stop.abort(new Error('the reader left'));
          return [];
        },
      };
      await expect(retriever(index, { neighbours: 1 }).invoke('q', { signal: stop.signal })).rejects.toThrow('the reader left');
      expect(asked).toEqual(['chunk-1']);
    });

    it('ends as a step of a chain, and after its time', async () => {
      const stop = new AbortController();
      const chain = retriever(never).pipe(new RunnableLambda({ func: (documents: unknown[]) => documents.length }));
      const running = chain.invoke('q', { signal: stop.signal });
      stop.abort(new Error('the reader left'));
      await expect(running).rejects.toThrow('the reader left');
      await expect(retriever(never).invoke('q', { timeout: 1 })).rejects.toThrow(/aborted/i);
    });

    it('does not stop another call of the same retriever', async () => {
      const stop = new AbortController();
      let answer: ((page: SearchPage) => void) | undefined;
      const slow = { ...never, searchPage: () => new Promise<SearchPage>((resolve) => (answer = resolve)) };
      const shared = retriever(slow);
      const stopped = shared.invoke('q', { signal: stop.signal });
      const kept = shared.invoke('r');
      stop.abort(new Error('the reader left'));
      await expect(stopped).rejects.toThrow('the reader left');
      answer?.({ hits: [hit(1)], total: 1, meant: [] });
      expect(await kept).toHaveLength(1);
    });
  });

  describe('LangSmith', () => {
    const outside = globalThis.fetch;
    const settings = { LANGSMITH_API_KEY: 'key', LANGSMITH_ENDPOINT: 'http://127.0.0.1:9', LANGSMITH_PROJECT: 'project' };
    const called: unknown[] = [];

    beforeEach(() => {
      Object.assign(process.env, settings);
      globalThis.fetch = async (address) => {
        called.push(address);
        return new Response('{}', { status: 400 });
      };
    });

    afterEach(() => {
      for (const name of Object.keys(settings)) delete process.env[name];
      globalThis.fetch = outside;
    });

    it('hears nothing, also when its key and address are set', async () => {
      const chain = retriever(new FakeIndex([hit(1)])).pipe(new RunnableLambda({ func: (documents: unknown[]) => documents.length }));
      expect(await chain.invoke('q')).toBe(1);
      await awaitAllCallbacks();
      expect(called).toEqual([]);
    });
  });
});
