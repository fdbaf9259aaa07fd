import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from '@trivium/platform/observability';
import { LOGGER } from '@trivium/platform/observability';
import { type About, ABOUT, AboutController } from './about.controller';
import { GuardedFetcher } from './guarded-fetcher';
import { HealthController } from './health.controller';

export interface HttpModuleOptions {
  readonly about: About;
  readonly logger: Logger;
  readonly outboundAllow: readonly string[];
}

/** Routes every app has, the log and the guarded way out. */
@Global()
@Module({})
export class HttpModule {
  static with({ about, logger, outboundAllow }: HttpModuleOptions): DynamicModule {
    return {
      module: HttpModule,
      controllers: [HealthController, AboutController],
      providers: [
        { provide: ABOUT, useValue: about },
        { provide: LOGGER, useValue: logger },
        { provide: GuardedFetcher, useFactory: () => new GuardedFetcher(new Set(outboundAllow)) },
      ],
      exports: [LOGGER, GuardedFetcher],
    };
  }
}
