import { createHmac, randomBytes } from 'node:crypto';
import { type DynamicModule, Module } from '@nestjs/common';
import { ExperimentsRepository } from './experiments/experiments.repository';
import { EXPERIMENT_KEY, PromptExperiments } from './experiments/prompt-experiments';
import { platformPrompts } from './platform-templates/platform-templates';
import { PromptRegistry } from './registry/prompt-registry';
import type { PromptSet } from './registry/releases';
import { PromptRuns } from './screen/prompt-runs';
import { PromptsController } from './screen/prompts.controller';
import { PromptsService } from './screen/prompts.service';
import { PromptSeal } from './template/prompt-seal';

export interface PromptsModuleOptions {
  /** The templates of the app's capabilities; those of the platform are always there. */
  readonly sets?: readonly PromptSet[];
  /** The installation's secret. Without one, fences, marks and the draw of experiments change with each start. */
  readonly secretKey?: string;
}

/**
 * The prompts of an app; needs the database, audit and auth modules of the platform, `InferenceModule` and the migrations of `ai`. Its routes need the permissions `prompts:read`,
 * `prompts:run` and `prompts:manage`.
 */
@Module({})
export class PromptsModule {
  /** @throws Error when a template differs from what was released under its version: the program does not start */
  static register({ sets = [], secretKey }: PromptsModuleOptions = {}): DynamicModule {
    const secret = secretKey ?? randomBytes(32);
    const keyFor = (what: string) => createHmac('sha256', secret).update(`trivium prompts ${what}`).digest();
    return {
      module: PromptsModule,
      // One registry for the whole program.
      global: true,
      controllers: [PromptsController],
      providers: [
        { provide: PromptRegistry, useValue: new PromptRegistry([platformPrompts, ...sets]) },
        { provide: PromptSeal, useValue: new PromptSeal(keyFor('seal')) },
        { provide: EXPERIMENT_KEY, useValue: keyFor('experiment') },
        ExperimentsRepository,
        PromptExperiments,
        PromptRuns,
        PromptsService,
      ],
      exports: [PromptRegistry, PromptSeal, PromptExperiments],
    };
  }
}
