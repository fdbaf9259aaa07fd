import type { ChatRequestInput } from '@trivium/ai/inference/protocol';
import { DeepSeekChatEngine } from '../engines/deepseek-chat-engine';
import { OpenAiChatEngine } from '../engines/openai-chat-engine';
import type { ContinuationForm } from '../engines/wire/wire-continuation';
import { testEngineOptions } from '../testing/chat-contract/scripted-subjects';
import { type HeardBody, inPieces, type ModelTurn, type ScriptedPiece } from '../testing/chat-script';
import { beginEvents, respondJson, ScriptedChatServer } from '../testing/chat-server';
import { DEEPSEEK_FLAVOUR, OPENAI_FLAVOUR } from '../testing/chat-wire-flavours';
import { callContext, chatRequest, clientOver } from '../testing/client-rig';

/** What both models would say. Words with the space before them, lines, Chinese, a character of two code units. */
const ANSWER = 'It is Paris:  the\n\ncity 巴黎 \ud83d\uddfc on the Seine.\n';
const CUTS = Array.from({ length: [...ANSWER].length - 1 }, (_, index) => index + 1);
const OVERLOADED = 'insufficient_system_resource';
const FORMS: readonly ContinuationForm[] = ['prefix-flag', 'continue-final-message', 'last-message'];

const lastOf = ({ messages }: HeardBody) => messages.at(-1) ?? {};

/** How a server of each kind knows that it is to go on. */
const IS_TOLD: { readonly [Form in ContinuationForm]: (body: HeardBody) => boolean } = {
  'prefix-flag': (body) => lastOf(body)['prefix'] === true,
  'continue-final-message': (body) => body['continue_final_message'] === true && body['add_generation_prompt'] === false,
  'last-message': (body) => lastOf(body)['role'] === 'assistant',
};

const isThoughtless = ({ thinking, chat_template_kwargs: template }: HeardBody): boolean =>
  JSON.stringify(thinking) === '{"type":"disabled"}' || JSON.stringify(template)?.includes('"enable_thinking":false') === true;

/** A model that goes on where it is told to, from words without the white space at their end, and else answers from the beginning; thinks unless that is switched off. */
function secondModel(form: ContinuationForm) {
  return (body: HeardBody): ModelTurn => {
    const content = String(lastOf(body)['content']);
    const begun = IS_TOLD[form](body) ? content.trimEnd() : '';
    const rest = ANSWER.startsWith(begun) ? ANSWER.slice(begun.length) : `[not my words: ${begun}]`;
    const thought: ScriptedPiece[] = isThoughtless(body) ? [] : [{ thought: 'once more' }];
    return { pieces: [...thought, ...inPieces(rest, 2)] };
  };
}

describe('an answer that breaks off between two servers', () => {
  const first = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  const likeVllm = new ScriptedChatServer(OPENAI_FLAVOUR);
  const likeDeepSeek = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  const servers = [first, likeVllm, likeDeepSeek];
  beforeAll(() => Promise.all(servers.map((server) => server.listen())));
  afterAll(() => servers.forEach((server) => server.close()));

  const deepSeekAt = ({ baseUrl }: ScriptedChatServer, endpointId: string, continuation?: ContinuationForm) =>
    new DeepSeekChatEngine(testEngineOptions({ baseUrl, model: 'deepseek-flash', apiKey: 'key-of-the-test', endpointId, continuation }));
  const secondOf = (form: ContinuationForm) => (form === 'prefix-flag' ? likeDeepSeek : likeVllm);

  function house(form: ContinuationForm, { isDeclared = true } = {}) {
    const server = secondOf(form);
    server.play(secondModel(form));
    const continuation = isDeclared ? form : undefined;
    const { baseUrl } = server;
    const openAi = testEngineOptions({ baseUrl, model: 'some-local-model', endpointId: 'two', continuation });
    const second = form === 'prefix-flag' ? deepSeekAt(server, 'two', continuation) : new OpenAiChatEngine(openAi);
    return { ...clientOver([deepSeekAt(first, 'one'), second]), server };
  }
  const breaksAfter = (text: string, thought = 'a thought') =>
    first.play({ pieces: [{ thought }, ...inPieces(text, 2)], finish: OVERLOADED });
  const ask = ({ client }: ReturnType<typeof house>, more: Partial<ChatRequestInput> = {}) =>
    client.complete(chatRequest({ dataClass: 'public', ...more }), callContext({ midStream: 'continue' }));
  const metasOf = async ({ client }: ReturnType<typeof house>, more: Partial<ChatRequestInput> = {}) => {
    const attempts: string[] = [];
    for await (const event of client.stream(chatRequest(more), callContext({ midStream: 'continue' })))
      if (event.type === 'meta') attempts.push(`${event.attempt} ${event.endpoint}`);
    return attempts;
  };

  it.each(FORMS)('is gone on with wherever it broke off, no character lost or doubled: %s', async (form) => {
    for (const cut of CUTS) {
      // A client of its own each time: the first server's breaker would open.
      const rig = house(form);
      breaksAfter([...ANSWER].slice(0, cut).join(''));
      const { text, reasoning, finishReason, answeredBy, attempts } = await ask(rig);
      expect({ cut, text, reasoning, finishReason, by: answeredBy?.endpoint, attempts }).toEqual({
        cut,
        text: ANSWER,
        reasoning: 'a thought',
        finishReason: 'stop',
        by: 'two',
        attempts: 2,
      });
    }
  });

  it.each(FORMS)('is told as gone on with, and the second server gets the beginning in its own way: %s', async (form) => {
    const rig = house(form);
    breaksAfter('It is Paris:  ');
    expect(await metasOf(rig)).toEqual(['first one', 'continue two']);
    const { body } = rig.server.heard.at(-1) ?? {};
    expect(body?.messages).toEqual([
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'It is Paris:', ...(form === 'prefix-flag' ? { prefix: true } : {}) },
    ]);
    expect([body && IS_TOLD[form](body), body && isThoughtless(body), body && 'continue_final_message' in body]).toEqual([
      true,
      true,
      form === 'continue-final-message',
    ]);
    expect(rig.observed.filter(({ type }) => type === 'fell-back')).toMatchObject([{ mode: 'continue' }]);
  });

  it('is gone on with after a connection that breaks', async () => {
    const rig = house('last-message');
    first.respond(({ body }, response) => {
      beginEvents(response);
      const events = DEEPSEEK_FLAVOUR.eventsOf({ pieces: inPieces('It is Pa'), isLeftOpen: true }, body);
      response.write(events.join(''), () => setTimeout(() => response.destroy(), 20));
    });
    const { text, record } = await ask(rig);
    expect([text, record.attempts.map(({ code }) => code)]).toEqual([ANSWER, ['INFERENCE_STREAM_BROKEN', 'answered']]);
  });

  it('shows no thought of a server that thinks although it was told not to', async () => {
    const rig = house('last-message');
    breaksAfter('It is Pa');
    rig.server.play({ pieces: [{ thought: 'again' }, { text: 'ris.' }] });
    expect(await ask(rig)).toMatchObject({ text: 'It is Paris.', reasoning: 'a thought' });
  });

  it('leaves the second server what is left of the longest answer', async () => {
    const rig = house('last-message');
    breaksAfter('It is Paris:', '');
    await ask(rig, { maxTokens: 100 });
    expect(rig.server.heard.at(-1)?.body['max_tokens']).toBe(97);
    breaksAfter('It is Paris:', '');
    await ask(rig, { maxTokens: 2 });
    expect(rig.server.heard.at(-1)?.body['max_tokens']).toBe(1);
  });

  describe('begins again, and says that what came before is void,', () => {
    const half = 'It is Paris:  the';
    const beginsAgain = async (rig: ReturnType<typeof house>, more: Partial<ChatRequestInput> = {}) => {
      const attempts = await metasOf(rig, more);
      const { body } = rig.server.heard.at(-1) ?? {};
      return [...attempts, body && lastOf(body)['role'], body && 'continue_final_message' in body];
    };
    const AGAIN = ['first one', 'restart two', 'user', false];

    it.each(FORMS)('where nobody has said that the server goes on: %s', async (form) => {
      breaksAfter(half);
      expect(await beginsAgain(house(form, { isDeclared: false }))).toEqual(AGAIN);
      breaksAfter(half);
      expect((await ask(house(form, { isDeclared: false }))).text).toBe(ANSWER);
    });

    it('for JSON', async () => {
      first.play({ pieces: [{ text: '{"city": "Pa' }], finish: OVERLOADED });
      const rig = house('continue-final-message');
      rig.server.play({ pieces: [{ text: '{"city": "Paris"}' }] });
      expect(await beginsAgain(rig, { responseFormat: { type: 'json' }, messages: [{ role: 'user', content: 'as JSON' }] })).toEqual(AGAIN);
    });

    it('where tools are in play', async () => {
      breaksAfter(half);
      const tools = [{ name: 'search', parameters: { type: 'object' } }];
      expect(await beginsAgain(house('continue-final-message'), { tools })).toEqual(AGAIN);
    });

    it('where only a thought had come', async () => {
      breaksAfter('');
      expect(await beginsAgain(house('last-message'))).toEqual(AGAIN);
    });

    it('unless the caller takes nothing but a whole answer of one model', async () => {
      breaksAfter(half);
      const rig = house('last-message');
      const { text, attempts } = await rig.client.complete(chatRequest(), callContext());
      expect([text, attempts, lastOf(rig.server.heard.at(-1)?.body ?? { model: '', messages: [] })['role']]).toEqual([ANSWER, 2, 'user']);
    });
  });

  it('is refused by nobody for the fields of another kind of server', async () => {
    const rig = house('continue-final-message');
    breaksAfter('It is Pa');
    rig.server.respond(({ body }, response) => {
      const isRefused = body['continue_final_message'] === true && body['add_generation_prompt'] !== false;
      if (isRefused) return respondJson(response, 400, { error: { message: 'Cannot set both' } });
      beginEvents(response);
      response.end(OPENAI_FLAVOUR.eventsOf({ pieces: [{ text: 'ris.' }] }, body).join(''));
    });
    expect((await ask(rig)).text).toBe('It is Paris.');
  });
});
