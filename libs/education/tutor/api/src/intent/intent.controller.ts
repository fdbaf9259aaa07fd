import { Body, Controller, Inject } from '@nestjs/common';
import { Route } from '@trivium/platform/http';
import { IntentClassifier } from './intent-classifier';
import { intentRequest, type IntentRequest, intentResponse, type IntentResponse } from './intent.dto';

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
}
