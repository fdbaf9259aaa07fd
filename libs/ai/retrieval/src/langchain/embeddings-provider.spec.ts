import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { AppError } from '@trivium/shared/kernel';
import type { EmbeddingProvider, PassageToEmbed, QueryToEmbed } from '../vectors/embedding-provider';
import { LangChainEmbeddingProvider, ProviderEmbeddings } from './embeddings-provider';

const passage = (text: string): PassageToEmbed => ({ text, language: 'en' });

function provider(answer: (texts: readonly string[]) => Promise<number[][]>): LangChainEmbeddingProvider {
  const embeddings: EmbeddingsInterface = {
    embedDocuments: (texts) => answer(texts),
    embedQuery: async (text) => (await answer([text]))[0] ?? [],
  };
  return new LangChainEmbeddingProvider({ embeddings, id: 'model-1', dimensions: 2 });
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
  return undefined;
}

describe('LangChainEmbeddingProvider', () => {
  it('gives vectors of length 1, one per passage, in order', async () => {
    const model = provider(async (texts) => texts.map((text) => [text.length, 0.5 * text.length]));
    expect([model.id, model.dimensions, model.kind]).toEqual(['model-1', 2, 'semantic']);
    const vectors = await model.embedPassages([passage('a'), passage('bcd')]);
    expect(vectors.map((vector) => Math.hypot(...vector))).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6)]);
    expect(vectors[0]).toEqual(vectors[1]);
    expect(await model.embedQuery(passage('a'))).toEqual(vectors[0]);
  });

  it('asks for nothing where there is nothing', async () => {
    const model = provider(async () => Promise.reject(new Error('asked')));
    expect([await model.embedPassages([]), await model.embedQuery(passage(' \n'))]).toEqual([[], undefined]);
  });

  it.each([
    [
      'RETRIEVAL_EMBEDDING_MISMATCH',
      [
        [1, 0, 0],
        [1, 0],
      ],
    ],
    ['LANGCHAIN_EMBEDDING_COUNT', [[1, 0]]],
    [
      'LANGCHAIN_EMBEDDING_INVALID',
      [
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'LANGCHAIN_EMBEDDING_INVALID',
      [
        [1, 0],
        [Number.NaN, 1],
      ],
    ],
    [
      'LANGCHAIN_EMBEDDING_INVALID',
      [
        [1, 0],
        [Infinity, 1],
      ],
    ],
  ])('refuses an unusable answer: %s', async (code, answer) => {
    expect(await codeOf(provider(async () => answer).embedPassages([passage('a'), passage('b')]))).toBe(code);
  });

  it('keeps the cause of a failure from the reader and for the log', async () => {
    const cause = new Error('ECONNREFUSED 10.0.0.1');
    const failing = provider(async () => Promise.reject(cause));
    for (const work of [failing.embedPassages([passage('a')]), failing.embedQuery(passage('a'))]) {
      const error = await work.then(() => undefined).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'LANGCHAIN_EMBEDDING_FAILED', cause });
      expect((error as AppError).text('en')).not.toContain('10.0.0.1');
    }
  });

  it('stops with the reason, before and while the model works', async () => {
    let asked = 0;
    const hanging = provider(() => {
      asked += 1;
      return new Promise(() => undefined);
    });
    const reason = new Error('the reader left');
    expect(await codeOf(hanging.embedPassages([passage('a')], AbortSignal.abort(reason)))).toBe(reason);
    expect(asked).toBe(0);
    const stop = new AbortController();
    const running = codeOf(hanging.embedQuery(passage('a'), stop.signal));
    stop.abort(reason);
    expect(await running).toBe(reason);
  });
});

describe('ProviderEmbeddings', () => {
  const seen: PassageToEmbed[] = [];
  const counting: EmbeddingProvider = {
    id: 'counting',
    dimensions: 3,
    kind: 'lexical',
    embedPassages: async (passages) => {
      seen.push(...passages);
      return passages.map(({ text }) => Float32Array.of(text.length, 0, 0));
    },
    embedQuery: async (query: QueryToEmbed) => (query.text === '' ? undefined : Float32Array.of(0, query.text.length, 0)),
  };

  it('gives the vectors of the provider as numbers', async () => {
    const embeddings = new ProviderEmbeddings({ provider: counting });
    expect(await embeddings.embedDocuments(['a', 'bc'])).toEqual([
      [1, 0, 0],
      [2, 0, 0],
    ]);
    expect(await embeddings.embedQuery('abc')).toEqual([0, 3, 0]);
    expect(await embeddings.embedDocuments([])).toEqual([]);
  });

  it('has zeros for a query in which there is nothing', async () => {
    expect(await new ProviderEmbeddings({ provider: counting }).embedQuery('')).toEqual([0, 0, 0]);
  });

  it('tells the language, or identifies it', async () => {
    seen.length = 0;
    await new ProviderEmbeddings({ provider: counting }).embedDocuments(['睡眠有助于记忆的巩固。']);
    await new ProviderEmbeddings({ provider: counting, language: 'ja' }).embedDocuments(['睡眠']);
    expect(seen.map(({ language }) => language)).toEqual(['zh', 'ja']);
  });
});
