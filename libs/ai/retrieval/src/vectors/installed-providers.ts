import { Injectable } from '@nestjs/common';
import { EmbeddingEngines } from '@trivium/ai/inference/api';
import { type DataClass, type EmbeddingProvider, EmbeddingProviders } from './embedding-provider';
import { HashedEmbedding } from './hashed-embedding';

/** The configured models, and behind them the embedded vectors, which need none and are always there. */
@Injectable()
export class InstalledProviders extends EmbeddingProviders {
  private readonly embedded = new HashedEmbedding();

  constructor(private readonly engines: EmbeddingEngines) {
    super();
  }

  preferred(dataClass: DataClass): EmbeddingProvider {
    return this.engines.preferred(dataClass) ?? this.embedded;
  }

  find(id: string, dataClass: DataClass): EmbeddingProvider | undefined {
    return id === this.embedded.id ? this.embedded : this.engines.find(id, dataClass);
  }
}
