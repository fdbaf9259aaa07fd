import { type EmbeddingProvider, EmbeddingProviders, type PassageToEmbed, type QueryToEmbed } from './embedding-provider';

/** Deterministic vectors for specs: texts that share words are near. */
export class TestEmbedding implements EmbeddingProvider {
  kind: 'lexical' | 'semantic' = 'semantic';
  /** Calls of `embedPassages` so far. */
  calls = 0;
  /** Runs before each answer; may throw. */
  beforeAnswer: (passages: readonly PassageToEmbed[]) => void | Promise<void> = () => undefined;

  constructor(
    readonly id: string,
    readonly dimensions: number,
  ) {}

  async embedPassages(passages: readonly PassageToEmbed[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    this.calls += 1;
    await this.beforeAnswer(passages);
    signal?.throwIfAborted();
    return passages.map(({ text }) => this.vectorOf(text));
  }

  async embedQuery({ text }: QueryToEmbed): Promise<Float32Array | undefined> {
    return text.trim() === '' ? undefined : this.vectorOf(text);
  }

  vectorOf(text: string): Float32Array {
    const vector = new Float32Array(this.dimensions);
    for (const word of text.toLowerCase().match(/\w+/g) ?? []) {
      let state = [...`${this.id} ${word}`].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) % 2_147_483_647, 7) + 1;
      for (let place = 0; place < this.dimensions; place += 1) {
        state = (state * 48_271) % 2_147_483_647;
        vector[place] = (vector[place] ?? 0) + state / 1_073_741_823.5 - 1;
      }
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  }
}

/** What a spec says is installed; the first one is preferred. */
export class TestProviders extends EmbeddingProviders {
  installed: readonly EmbeddingProvider[] = [];

  preferred(): EmbeddingProvider | undefined {
    return this.installed[0];
  }

  find(id: string): EmbeddingProvider | undefined {
    return this.installed.find((provider) => provider.id === id);
  }
}
