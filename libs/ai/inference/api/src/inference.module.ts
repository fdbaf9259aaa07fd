import { type DynamicModule, Module } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { cacheProviders } from './cache/cache.providers';
import { ExactCache } from './cache/exact-cache';
import { InferenceClient } from './client/inference-client';
import { ChatEngines } from './composition/chat-engines';
import { chatProviders } from './composition/chat.providers';
import { embeddingProviders } from './composition/embedding.providers';
import { EmbeddingEngines } from './embeddings/embedding-engines';
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
  /** The installation's secret. Without one, answers that are kept for equal questions are forgotten with the process, and readers get new pseudonyms with each start. */
  readonly secretKey?: string;
  /** Where traces and metrics go (OTLP over HTTP); nowhere unless told. */
  readonly otlp?: ObservabilityOptions['otlp'];
}

/**
 * The models of this installation and what they cost; needs the HTTP, database, audit and auth modules of the platform and the migrations of `ai`. Its routes need
 * the permissions `inference:use` (the models, and the OpenAI-compatible API below `/api/v1`) and `inference:manage` (costs, budgets, trials).
 */
@Module({})
export class InferenceModule {
  static register({ modelEndpoints, secretKey, otlp }: InferenceModuleOptions): DynamicModule {
    return {
      module: InferenceModule,
      // One configuration for the whole program.
      global: true,
      controllers: [CostsController, ModelsController, FacadeController, ObservabilityController],
      providers: [
        ...embeddingProviders(modelEndpoints),
        ...ledgerProviders(modelEndpoints),
        ...cacheProviders(secretKey),
        ...observabilityProviders({ modelEndpoints, otlp }),
        ...chatProviders(modelEndpoints),
        ...facadeProviders({ modelEndpoints, secretKey }),
        ModelsService,
        ModelTrials,
      ],
      exports: [EmbeddingEngines, InferenceClient, ChatEngines, BudgetedCallLedger, ExactCache],
    };
  }
}
