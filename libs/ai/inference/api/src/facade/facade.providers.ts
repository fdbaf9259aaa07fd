import { createHmac, randomBytes } from 'node:crypto';
import type { Provider } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { ChatEngines } from '../composition/chat-engines';
import { FacadeChatService } from './facade-chat.service';
import { FacadeEmbeddingsService } from './facade-embeddings.service';
import { SERVED_ENDPOINTS } from './facade.controller';
import { OpenAiErrorShape } from './openai-error-shape';
import { ReaderPseudonyms } from './reader-pseudonyms';

export interface FacadeProvidersOptions {
  readonly modelEndpoints: readonly ModelEndpoint[];
  /** The installation's secret; without one, readers have other pseudonyms after each start. */
  readonly secretKey: string | undefined;
}

/** What the OpenAI-compatible routes need beside the client. */
export function facadeProviders({ modelEndpoints, secretKey }: FacadeProvidersOptions): Provider[] {
  const key = secretKey === undefined ? randomBytes(32) : createHmac('sha256', secretKey).update('trivium-reader-pseudonyms').digest();
  return [
    FacadeChatService,
    FacadeEmbeddingsService,
    OpenAiErrorShape,
    { provide: ReaderPseudonyms, useValue: new ReaderPseudonyms(key) },
    {
      provide: SERVED_ENDPOINTS,
      inject: [ChatEngines],
      useFactory: (engines: ChatEngines) => modelEndpoints.filter(({ id, task }) => task === 'embedding' || engines.find(id) !== undefined),
    },
  ];
}
