import { Inject, Injectable } from '@nestjs/common';
import { type AskedQuestion, isIntentOpen, type PlannedQuestion, planQuestion, withToldIntent } from '@trivium/education/tutor/domain';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { IntentClassifier } from './intent/intent-classifier';

/** Understands a question: by rules, and where no rule knows its wording, by the model of intents. */
@Injectable()
export class QuestionPlanner {
  constructor(
    @Inject(IntentClassifier) private readonly intents: IntentClassifier,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Never fails for want of the model: an answer then has no special form. */
  async plan(asked: AskedQuestion): Promise<PlannedQuestion> {
    const plan = planQuestion(asked);
    if (!isIntentOpen(plan)) return plan;
    try {
      const { intent, probabilities } = await this.intents.classify(plan.stem);
      return withToldIntent(plan, { intent, probability: probabilities[intent] });
    } catch (error) {
      this.logger.warn('the model of intents cannot be asked', { error });
      return plan;
    }
  }
}
