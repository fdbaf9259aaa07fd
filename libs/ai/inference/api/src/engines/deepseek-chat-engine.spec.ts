import { askOnce, outcomeOf, requestOf } from '../testing/chat-contract/contract-subject';
import { openDeepSeekSubject, testEngineOptions } from '../testing/chat-contract/scripted-subjects';
import { respondJson, ScriptedChatServer } from '../testing/chat-server';
import { DEEPSEEK_FLAVOUR } from '../testing/chat-wire-flavours';
import { DeepSeekChatEngine } from './deepseek-chat-engine';

describe('DeepSeekChatEngine', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  beforeAll(() => server.listen());
  beforeEach(() => server.play({ pieces: [{ text: 'Hello.' }] }));
  afterAll(() => server.close());

  const engineOf = (model: string, apiKey?: string) =>
    new DeepSeekChatEngine(testEngineOptions({ baseUrl: server.baseUrl, model, apiKey, place: 'cloud' }));

  it.each([
    ['no key', 'deepseek-flash', undefined, 'INFERENCE_KEY_MISSING'],
    ['an empty key', 'deepseek-flash', '', 'INFERENCE_KEY_MISSING'],
    ['a name that nobody knows', 'deepseek-v9', 'key-of-the-test', 'INFERENCE_MODEL_UNKNOWN'],
    ['a retired name', 'deepseek-chat', 'key-of-the-test', 'INFERENCE_MODEL_RETIRED'],
    ['another retired name', 'deepseek-reasoner', 'key-of-the-test', 'INFERENCE_MODEL_RETIRED'],
  ])('asks nobody with %s', async (_, model, apiKey, code) => {
    expect([(await outcomeOf(engineOf(model, apiKey), requestOf())).code, server.heard]).toEqual([code, []]);
  });

  it('sends the key, and to the right place', async () => {
    await outcomeOf(engineOf('deepseek-flash', 'key-of-the-test'), requestOf());
    expect(server.heard[0]).toMatchObject({ path: '/chat/completions', authorization: 'Bearer key-of-the-test' });
  });

  it('is told of a key that is wrong', async () => {
    expect((await outcomeOf(engineOf('deepseek-flash', 'other'), requestOf())).code).toBe('INFERENCE_KEY_REJECTED');
  });

  it.each([
    ['on', 'enabled'],
    ['off', 'disabled'],
  ] as const)('switches thinking %s', async (thinking, type) => {
    const { heard } = await askOnce(openDeepSeekSubject, { request: { thinking, readerPseudonym: 'r-1' } });
    expect(heard).toMatchObject({ thinking: { type }, user_id: 'r-1' });
  });

  it('leaves thinking to the provider otherwise', async () => {
    expect((await askOnce(openDeepSeekSubject, {})).heard).not.toHaveProperty('thinking');
  });

  it('reads an answer that is no stream', async () => {
    server.respond((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('\n\n');
      response.end(
        JSON.stringify({
          choices: [{ index: 0, message: { role: 'assistant', content: 'Hello.', reasoning_content: 'hm' }, finish_reason: 'stop' }],
          usage: { prompt_tokens: 1, completion_tokens: 1 },
        }),
      );
    });
    const { code, result } = await outcomeOf(engineOf('deepseek-flash', 'key-of-the-test'), requestOf());
    expect([code, result.text, result.reasoning, result.usage?.promptTokens]).toEqual(['OK', 'Hello.', 'hm', 1]);
  });

  it('says nothing of the prompt in the error of a refusal', async () => {
    server.respond(({ body }, response) => respondJson(response, 400, { error: { message: JSON.stringify(body) } }));
    const asked = engineOf('deepseek-flash', 'key-of-the-test').stream(requestOf(), { signal: new AbortController().signal });
    const error = await asked[Symbol.asyncIterator]()
      .next()
      .then(() => undefined)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'INFERENCE_REQUEST_REFUSED', parameters: { endpoint: 'test-endpoint', status: 400 } });
    expect((error as Error).message).not.toContain('mixture');
  });
});
