import { randomBytes } from 'node:crypto';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { systemClock, UuidV7Source } from '@trivium/shared/kernel';
import { Database } from './database';
import type { OpenedDatabase } from './open-database';
import { CLOCK, ID_SOURCE } from './sources';

export const OPENED_DATABASE = Symbol('OpenedDatabase');

/** Gives every module the database that the bootstrap opened, and closes it last. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(OPENED_DATABASE) private readonly opened: OpenedDatabase) {}

  static with(opened: OpenedDatabase): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: OPENED_DATABASE, useValue: opened },
        { provide: Database, useValue: opened.database },
        { provide: CLOCK, useValue: systemClock },
        {
          provide: ID_SOURCE,
          useValue: new UuidV7Source(
            () => Date.now(),
            (length) => new Uint8Array(randomBytes(length)),
          ),
        },
      ],
      exports: [OPENED_DATABASE, Database, CLOCK, ID_SOURCE],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.opened.close();
  }
}
