import { Injectable } from '@nestjs/common';
import { type EmbeddedText, EmbeddingEngines } from '@trivium/ai/inference/api';
import type { OrganisationId } from '@trivium/shared/kernel';
import { type DataClass, type EmbeddingProvider, EmbeddingProviders } from './embedding-provider';
import { HashedEmbedding } from './hashed-embedding';

/** The configured models, and behind them the embedded vectors, which need none and are always there. */
class ConfiguredProviders extends EmbeddingProviders {
  private readonly embedded = new HashedEmbedding();

  constructor(
    protected readonly engines: EmbeddingEngines,
    private readonly cloud: EmbeddedText['cloud'],
  ) {
    super();
  }

  preferred(dataClass: DataClass): EmbeddingProvider {
    return this.engines.preferred({ dataClass, cloud: this.cloud }) ?? this.embedded;
  }

  find(id: string, dataClass: DataClass): EmbeddingProvider | undefined {
    return id === this.embedded.id ? this.embedded : this.engines.find(id, { dataClass, cloud: this.cloud });
  }
}

/** The providers of an installation: on own machines, until it is asked for those of an organisation that allows the cloud. */
@Injectable()
export class InstalledProviders extends ConfiguredProviders {
  private readonly withCloud: EmbeddingProviders;

  constructor(engines: EmbeddingEngines) {
    super(engines, 'forbidden');
    this.withCloud = new ConfiguredProviders(engines, 'allowed');
  }

  override async of(organisationId: OrganisationId): Promise<EmbeddingProviders> {
    return (await this.engines.isCloudAllowed(organisationId)) ? this.withCloud : this;
  }
}
