import { createHmac, randomBytes } from 'node:crypto';
import type { Provider } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock } from '@trivium/shared/kernel';
import { CachedAnswersRepository } from './cached-answers.repository';
import { ExactCache } from './exact-cache';

/**
 * The cache of answers.
 *
 * @param secretKey the installation's secret, from which the cache's own is derived; without one, kept answers are found until the process ends
 */
export function cacheProviders(secretKey: string | undefined): Provider[] {
  const secret = secretKey === undefined ? randomBytes(32) : createHmac('sha256', secretKey).update('trivium-answer-cache').digest();
  return [
    CachedAnswersRepository,
    {
      provide: ExactCache,
      inject: [Database, CachedAnswersRepository, CLOCK, LOGGER],
      useFactory: (database: Database, answers: CachedAnswersRepository, clock: Clock, logger: Logger) =>
        new ExactCache({ database, answers, clock, logger, secret }),
    },
  ];
}
