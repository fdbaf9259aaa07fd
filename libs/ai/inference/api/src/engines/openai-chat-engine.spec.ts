import { askOnce, outcomeOf, requestOf } from '../testing/chat-contract/contract-subject';
import { openOpenAiSubject, testEngineOptions } from '../testing/chat-contract/scripted-subjects';
import { ScriptedChatServer } from '../testing/chat-server';
import { OPENAI_FLAVOUR } from '../testing/chat-wire-flavours';
import { OpenAiChatEngine } from './openai-chat-engine';

describe('OpenAiChatEngine', () => {
  const server = new ScriptedChatServer(OPENAI_FLAVOUR);
  beforeAll(() => server.listen());
  beforeEach(() => server.play({ pieces: [{ text: 'Hello.' }] }));
  afterAll(() => server.close());

  const engineOf = (more: Partial<Parameters<typeof testEngineOptions>[0]> = {}) =>
    new OpenAiChatEngine(testEngineOptions({ baseUrl: server.baseUrl, model: 'some-local-model', ...more }));

  it('needs no key and sends none', async () => {
    expect((await outcomeOf(engineOf(), requestOf())).code).toBe('OK');
    expect(server.heard[0]).toMatchObject({ path: '/v1/chat/completions', authorization: undefined });
  });

  it.each(['/', '//', '/?version=1'])('finds the place behind an address that ends in %s', async (end) => {
    await outcomeOf(engineOf({ baseUrl: `${server.baseUrl}${end}`, apiKey: 'k' }), requestOf());
    expect(server.heard[0]?.path.startsWith('/v1/chat/completions')).toBe(true);
    expect(server.heard[0]?.authorization).toBe('Bearer k');
  });

  it('serves a name that a provider has retired', async () => {
    expect((await outcomeOf(engineOf({ model: 'deepseek-chat' }), requestOf())).code).toBe('OK');
  });

  it('knows the window of a model that the registry knows', async () => {
    const { code } = await outcomeOf(
      engineOf({ model: 'olmoe-1b-7b' }),
      requestOf({ messages: [{ role: 'user', content: 'x '.repeat(9_000) }] }),
    );
    expect([code, server.heard]).toEqual(['INFERENCE_PROMPT_TOO_LONG', []]);
  });

  it('hands the switch for thinking to the chat template', async () => {
    const { heard } = await askOnce(openOpenAiSubject, { request: { thinking: 'off', readerPseudonym: 'r-1' } });
    expect(heard).toMatchObject({ chat_template_kwargs: { enable_thinking: false, thinking: false }, user: 'r-1' });
  });

  it.each([
    ['http://127.0.0.1:1/v1', 'local', true],
    ['http://gpu.internal/v1', 'local', false],
  ] as const)('takes restricted text on this machine alone: %s', async (baseUrl, place, isAllowed) => {
    const engine = engineOf({ baseUrl, place, maxDataClass: 'restricted' });
    const { code } = await outcomeOf(engine, requestOf({ dataClass: 'restricted' }), { signal: AbortSignal.abort() });
    expect([engine.isOnThisMachine, code]).toEqual([isAllowed, isAllowed ? 'INFERENCE_CANCELLED' : 'INFERENCE_DATA_CLASS_REFUSED']);
  });

  it('keeps connections for the next calls', async () => {
    const ports = new Set<number | undefined>();
    const engine = engineOf();
    for (let call = 0; call < 8; call++) {
      server.respond((_, response) => {
        ports.add(response.socket?.remotePort);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end('data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n');
      });
      await outcomeOf(engine, requestOf());
    }
    // Two take turns: the one that has just been used is not free at once.
    expect(ports.size).toBeLessThanOrEqual(2);
  });
});
