import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { RuleFirings } from '@trivium/ai/compliance';
import { ChatEngines, InferenceClient } from '@trivium/ai/inference/api';
import { SubjectKeys } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { GateGuard } from './gate/gate-guard';
import { GenerationGate } from './gate/generation-gate';
import { CountedGate } from './guards/counted-gate';

export interface GenerationModuleOptions {
  /** Rules on both sides of a model, in the order in which they are asked. */
  readonly guards: readonly GateGuard[];
}

/** The gate through which generated text leaves `ai`. Needs the inference, audit and database modules beside it; counts what fired where `ComplianceModule` is. */
@Module({})
export class GenerationModule {
  static register({ guards }: GenerationModuleOptions): DynamicModule {
    const logger = new Logger('Generation');
    const onUncounted = (error: unknown): void =>
      logger.warn(`What fired could not be counted: ${error instanceof Error ? error.name : 'unknown'}`);
    const onDefect = (error: unknown): void =>
      logger.error('A model was asked in vain: its text could not be judged', error instanceof Error ? error.stack : undefined);
    return {
      module: GenerationModule,
      // One gate for the whole program: the mint of verified text is given out once.
      global: true,
      providers: [
        {
          provide: GenerationGate,
          inject: [InferenceClient, Database, SubjectKeys, ID_SOURCE, CLOCK, ChatEngines, { token: RuleFirings, optional: true }],
          useFactory: (
            client: InferenceClient,
            database: Database,
            keys: SubjectKeys,
            ids: IdSource,
            clock: Clock,
            engines: ChatEngines,
            firings: RuleFirings | undefined,
          ) =>
            new CountedGate({
              client,
              database,
              keys,
              ids,
              clock,
              isCloudAllowed: async (organisationId) => (await engines.of(organisationId)).isCloudAllowed,
              guards,
              firings,
              onUncounted,
              onDefect,
            }),
        },
      ],
      exports: [GenerationGate],
    };
  }
}
