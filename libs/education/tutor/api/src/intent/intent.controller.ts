import { Body, Controller, Inject } from '@nestjs/common';
import { Route } from '@trivium/platform/http';
import { IntentClassifier } from './intent-classifier';
import {
  intentExpertsResponse,
  type IntentExpertsResponse,
  intentRequest,
  type IntentRequest,
  intentResponse,
  type IntentResponse,
} from './intent.dto';

@Controller('language')
export class IntentController {
  constructor(@Inject(IntentClassifier) private readonly intents: IntentClassifier) {}

  @Route({
    method: 'POST',
    path: 'intent',
    permission: 'tutor:ask',
    summary: 'Tell what a text asks for',
    tag: 'Tutor',
    operation: 'classifyIntent',
    response: intentResponse,
  })
  classify(@Body({ schema: intentRequest }) { text }: IntentRequest): Promise<IntentResponse> {
    return this.intents.classify(text);
  }

  @Route({
    method: 'GET',
    path: 'experts',
    permission: 'inference:use',
    summary: 'Tell how the experts of the model of intents were used since the start',
    tag: 'Tutor',
    operation: 'getIntentExperts',
    response: intentExpertsResponse,
  })
  async experts(): Promise<IntentExpertsResponse> {
    const { since, decisions, experts } = await this.intents.load();
    return {
      since,
      decisions,
      experts: experts.map(({ index, share, meanWeight, words }) => ({ index, share, meanWeight, words: [...words] })),
    };
  }
}
