import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { SentimentAnswer, SentimentQuestion } from '@trivium/finance/sentiment/domain';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { SentimentAnalyst } from '../sentiment-analyst';
import { ActiveModels } from './active-models';

/** How long a long list may keep everybody else waiting: other requests are answered in between. */
const TURN_MS = 8;

/** Answers with the organisation's active model, in this thread, in short turns. */
@Injectable()
export class ActiveModelAnalyst extends SentimentAnalyst {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ActiveModels) private readonly models: ActiveModels,
  ) {
    super();
  }

  async versionOf(organisationId: OrganisationId): Promise<string> {
    return (await this.models.of(organisationId)).version;
  }

  /** One version answers all of them. @throws AppError SENTIMENT_SHIPPED_MISSING */
  async analyse(organisationId: OrganisationId, questions: readonly SentimentQuestion[]): Promise<readonly SentimentAnswer[]> {
    this.database.assertNoTransaction('Judging texts');
    const model = await this.models.of(organisationId);
    const answers: SentimentAnswer[] = [];
    let turnEndsAtMs = performance.now() + TURN_MS;
    for (const question of questions) {
      answers.push(model.answer(question));
      if (performance.now() < turnEndsAtMs) continue;
      await setImmediate();
      turnEndsAtMs = performance.now() + TURN_MS;
    }
    return answers;
  }
}
