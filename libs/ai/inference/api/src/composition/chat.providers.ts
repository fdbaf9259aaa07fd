import type { Provider } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { CLOCK, ID_SOURCE } from '@trivium/platform/database';
import { GuardedFetcher } from '@trivium/platform/http';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { ExactCache } from '../cache/exact-cache';
import { InferenceClient } from '../client/inference-client';
import { OwnModels } from '../endpoints/own-models';
import { configuredChatEngines } from '../engines/configured-chat-engines';
import { GgufModels } from '../engines/gguf-models';
import { BudgetedCallLedger } from '../ledger/budgeted-call-ledger';
import { Observers } from '../observability/observers';
import { systemTiming, type Timing } from '../resilience/timing';
import { ChatEngines } from './chat-engines';

/** The time by which calls are made: the application's clock, and the machine's for durations. */
export const INFERENCE_TIMING = Symbol('InferenceTiming');

/** The one client to the chat models of the configuration; needs the providers of ledger and cache. */
export function chatProviders(modelEndpoints: readonly ModelEndpoint[]): Provider[] {
  return [
    { provide: INFERENCE_TIMING, inject: [CLOCK], useFactory: (clock: Clock): Timing => ({ ...systemTiming, clock }) },
    // One for the operator's and the organisations' own: whoever names the same file shares its weights.
    GgufModels,
    {
      provide: ChatEngines,
      inject: [GuardedFetcher, ID_SOURCE, CLOCK, GgufModels, OwnModels],
      useFactory: (fetcher: GuardedFetcher, ids: IdSource, clock: Clock, models: GgufModels, own: OwnModels) =>
        new ChatEngines({ modelEndpoints, engines: configuredChatEngines({ modelEndpoints, fetcher, ids, clock, models }), own }),
    },
    {
      provide: InferenceClient,
      inject: [ChatEngines, BudgetedCallLedger, ExactCache, ID_SOURCE, INFERENCE_TIMING, Observers],
      useFactory: (
        engines: ChatEngines,
        ledger: BudgetedCallLedger,
        cache: ExactCache,
        ids: IdSource,
        timing: Timing,
        observer: Observers,
      ) =>
        new InferenceClient({
          modelsOf: (organisationId) => engines.of(organisationId),
          closing: engines.closing,
          ...{ ledger, cache, ids, timing, observer },
        }),
    },
  ];
}
