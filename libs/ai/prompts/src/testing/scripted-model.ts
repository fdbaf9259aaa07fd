import { type ChatEngine, InferenceClient } from '@trivium/ai/inference/api';
import { chatRequestSchema } from '@trivium/ai/inference/protocol';
import type { Id, OrganisationId } from '@trivium/shared/kernel';
import type { RenderedPrompt } from '../template/render-template';

const USAGE = { promptTokens: 1, cacheHitTokens: 0, cacheMissTokens: 1, completionTokens: 1, reasoningTokens: 0 };

/** A model that gives one written answer per language and remembers what it was told. */
export class ScriptedModel {
  readonly heard: string[] = [];

  constructor(private readonly answers: Readonly<Record<'en' | 'zh', string>>) {}

  async answerTo({ messages, language, maxTokens, dataClass }: RenderedPrompt): Promise<string> {
    let ids = 0;
    const client = new InferenceClient({
      modelsOf: () => ({ engines: [this.engineFor(language)], isCloudAllowed: false }),
      ledger: { reserve: async () => ({ id: 'reserved' }), settle: async () => ({ costMicroUsd: 0 }), release: async () => undefined },
      ids: { next: <Kind extends string>() => `id-${++ids}` as Id<Kind> },
    });
    const request = chatRequestSchema.parse({ model: 'auto', messages, maxTokens, dataClass });
    return (await client.complete(request, { organisationId: 'organisation' as OrganisationId, purpose: 'test' })).text;
  }

  private engineFor(language: 'en' | 'zh'): ChatEngine {
    const [heard, answer] = [this.heard, this.answers[language]];
    const engine = {
      endpointId: 'scripted',
      model: 'scripted',
      place: 'local',
      maxDataClass: 'restricted',
      isOnThisMachine: true,
    } as const;
    const unknown = {
      tools: 'unknown',
      json: 'unknown',
      jsonSchema: 'unknown',
      images: 'unknown',
      reasoning: 'unknown',
      continuation: 'unknown',
    } as const;
    return {
      ...engine,
      capabilities: () => ({ ...unknown, contextTokens: 'unknown', maxOutputTokens: 'unknown', modes: [], registryEntry: undefined }),
      async *stream(request) {
        heard.push(request.messages.map(({ content }) => (typeof content === 'string' ? content : '')).join('\n'));
        const { endpointId: endpoint, model, place } = engine;
        yield [{ type: 'meta', callId: 'unset', attempt: 'first', engine: 'local', endpoint, model, place, unsentParameters: [] }];
        yield [
          { type: 'text', delta: answer },
          { type: 'usage', usage: USAGE },
          { type: 'finish', reason: 'stop' },
        ];
      },
    };
  }
}
