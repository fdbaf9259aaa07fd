import { type DynamicModule, Module } from '@nestjs/common';
import { InferenceClient } from '@trivium/ai/inference/api';
import { SubjectKeys } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { GateGuard } from './gate/gate-guard';
import { GenerationGate } from './gate/generation-gate';

export interface GenerationModuleOptions {
  /** Rules on both sides of a model, in the order in which they are asked. */
  readonly guards: readonly GateGuard[];
}

/** The gate through which generated text leaves `ai`. Needs the inference, audit and database modules beside it. */
@Module({})
export class GenerationModule {
  static register({ guards }: GenerationModuleOptions): DynamicModule {
    return {
      module: GenerationModule,
      // One gate for the whole program: the mint of verified text is given out once.
      global: true,
      providers: [
        {
          provide: GenerationGate,
          inject: [InferenceClient, Database, SubjectKeys, ID_SOURCE, CLOCK],
          useFactory: (client: InferenceClient, database: Database, keys: SubjectKeys, ids: IdSource, clock: Clock) =>
            new GenerationGate({ client, database, keys, ids, clock, guards }),
        },
      ],
      exports: [GenerationGate],
    };
  }
}
