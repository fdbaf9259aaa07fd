import { type DynamicModule, Module } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { cacheProviders } from './cache/cache.providers';
import { ExactCache } from './cache/exact-cache';
import { InferenceClient } from './client/inference-client';
import { ChatEngines } from './composition/chat-engines';
import { chatProviders } from './composition/chat.providers';
import { embeddingProviders } from './composition/embedding.providers';
import { EmbeddingEngines } from './embeddings/embedding-engines';
import { EndpointsController } from './endpoints/endpoints.controller';
import { endpointsProviders } from './endpoints/endpoints.providers';
import { FacadeController } from './facade/facade.controller';
import { facadeProviders } from './facade/facade.providers';
import { BudgetedCallLedger } from './ledger/budgeted-call-ledger';
import { CostsController } from './ledger/costs.controller';
import { ledgerProviders } from './ledger/ledger.providers';
import { ModelTrials } from './models/model-trials';
import { ModelsController } from './models/models.controller';
import { ModelsService } from './models/models.service';
import { ObservabilityController } from './observability/observability.controller';
import { type ObservabilityOptions, observabilityProviders } from './observability/observability.providers';

export interface InferenceModuleOptions {
  readonly modelEndpoints: readonly ModelEndpoint[];
  /** The installation's secret, at least 32 characters: keys of model services are encrypted under it. */
  readonly secretKey: string;
  /** `host:port` of the operator's own model servers, which an organisation's models may be on although they are private; none unless told. */
  readonly modelHosts?: readonly string[];
  /** Folder of GGUF files that administrators may choose from; undefined: organisations run no model in this process. */
  readonly modelFolder?: string;
  /** Whether texts may go to the cloud before an administrator has decided; no unless told. */
  readonly isCloudAllowedByDefault?: boolean;
  /** Where traces and metrics go (OTLP over HTTP); nowhere unless told. */
  readonly otlp?: ObservabilityOptions['otlp'];
}

/**
 * The models of this installation and what they cost; needs the HTTP, database, audit and auth modules of the platform and the migrations of `ai`. Its routes need
 * the permissions `inference:use` (the models, and the OpenAI-compatible API below `/api/v1`) and `inference:manage` (endpoints, costs, budgets, trials).
 */
@Module({})
export class InferenceModule {
  static register(options: InferenceModuleOptions): DynamicModule {
    const { modelEndpoints, secretKey, otlp, modelHosts = [], modelFolder, isCloudAllowedByDefault = false } = options;
    return {
      module: InferenceModule,
      // One configuration for the whole program.
      global: true,
      controllers: [CostsController, ModelsController, EndpointsController, FacadeController, ObservabilityController],
      providers: [
        ...embeddingProviders(modelEndpoints),
        ...ledgerProviders(),
        ...cacheProviders(secretKey),
        ...observabilityProviders({ modelEndpoints, otlp }),
        ...endpointsProviders({ modelEndpoints, secretKey, modelHosts, modelFolder, isCloudAllowedByDefault }),
        ...chatProviders(modelEndpoints),
        ...facadeProviders({ secretKey }),
        ModelsService,
        ModelTrials,
      ],
      exports: [EmbeddingEngines, InferenceClient, ChatEngines, BudgetedCallLedger, ExactCache],
    };
  }
}
