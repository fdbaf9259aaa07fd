import type { EmbeddingEngine } from '../embeddings/embedding-engine';

export interface EmbeddingContractOptions {
  readonly name: string;
  readonly dimensions: number;
  /** A new engine each time; all of them over the same model. */
  readonly engine: () => EmbeddingEngine;
}

const en = (text: string) => ({ text, language: 'en' });
const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, index) => sum + value * (b[index] ?? Number.NaN), 0);

/** What every embedding engine has to keep, whatever its model; declares the tests where it is called. */
export function describeEmbeddingContract({ name, dimensions, engine }: EmbeddingContractOptions): void {
  describe(`embedding contract: ${name}`, () => {
    const passages = [
      'the heart',
      '心脏影像报告',
      'a longer passage about interest rates, banks and reports.',
      '🫀 émoji',
      'half \ud83e of a sign',
    ].map(en);

    it('keeps one id for one model', () => expect(engine().id).toBe(engine().id));

    it('announces what pgvector can index', () => {
      expect(engine()).toMatchObject({ kind: 'semantic', dimensions });
      expect(dimensions).toBeLessThanOrEqual(2000);
    });

    it('gives each passage one vector of length 1', async () => {
      const vectors = await engine().embedPassages(passages);
      expect(vectors).toHaveLength(passages.length);
      for (const vector of vectors) {
        expect([vector instanceof Float32Array, vector.length]).toEqual([true, dimensions]);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
      }
    });

    it('keeps the order: a passage has the same vector alone and among others', async () => {
      const subject = engine();
      const together = await subject.embedPassages(passages);
      for (const [index, passage] of passages.entries()) {
        const [alone = new Float32Array(dimensions)] = await subject.embedPassages([passage]);
        expect(cosine(alone, together[index] ?? new Float32Array())).toBeCloseTo(1, 4);
      }
    });

    it('gives a query one vector of length 1', async () => {
      const vector = await engine().embedQuery(en('what does the heart do?'));
      expect(vector).toHaveLength(dimensions);
      expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5);
    });

    it('has no vector for a blank query and the zero vector for a blank passage', async () => {
      expect(await engine().embedQuery(en(' \n\t　'))).toBeUndefined();
      const [first, blank] = await engine().embedPassages([en('heart'), en(' ')]);
      expect([Math.hypot(...(first ?? [])) > 0.9, blank]).toEqual([true, new Float32Array(dimensions)]);
    });

    it('answers nothing with nothing', async () => expect(await engine().embedPassages([])).toEqual([]));

    it('reads a text that is far longer than any context', async () => {
      const [vector] = await engine().embedPassages([en('a very long passage 心脏影像 '.repeat(3_000))]);
      expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5);
    });

    it('throws the caller’s reason when the caller has given up', async () => {
      await expect(engine().embedPassages(passages, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    });
  });
}
