import { createHmac } from 'node:crypto';
import type { Provider } from '@nestjs/common';
import { FacadeChatService } from './facade-chat.service';
import { FacadeEmbeddingsService } from './facade-embeddings.service';
import { OpenAiErrorShape } from './openai-error-shape';
import { ReaderPseudonyms } from './reader-pseudonyms';

export interface FacadeProvidersOptions {
  /** The installation's secret: readers keep their pseudonyms after a start. */
  readonly secretKey: string;
}

/** What the OpenAI-compatible routes need beside the client. */
export function facadeProviders({ secretKey }: FacadeProvidersOptions): Provider[] {
  const key = createHmac('sha256', secretKey).update('trivium-reader-pseudonyms').digest();
  return [FacadeChatService, FacadeEmbeddingsService, OpenAiErrorShape, { provide: ReaderPseudonyms, useValue: new ReaderPseudonyms(key) }];
}
