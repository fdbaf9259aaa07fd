import { inPieces } from '../testing/chat-script';
import { ScriptedChatServer } from '../testing/chat-server';
import { DEEPSEEK_FLAVOUR, OPENAI_FLAVOUR, type WireFlavour } from '../testing/chat-wire-flavours';
import { outcomeOf, requestOf } from '../testing/chat-contract/contract-subject';
import { TEST_CLOCK, testEngineOptions } from '../testing/chat-contract/scripted-subjects';
import { FaultProxy } from '../testing/fault-proxy';
import { type FaultCase, FAULTS } from '../testing/faults';
import { ManualTimers } from '../testing/manual-timers';
import type { HttpChatEngineOptions } from './chat-completions-engine';
import type { ChatEngine } from './chat-engine';
import { DeepSeekChatEngine } from './deepseek-chat-engine';
import { OpenAiChatEngine } from './openai-chat-engine';

const TEXT = 'Two of eight experts, 八个专家中的两个, are asked. 🫀';
const DEADLINE_MS = 900_000;

describe.each<[string, WireFlavour, string, (options: HttpChatEngineOptions) => ChatEngine]>([
  ['DeepSeek', DEEPSEEK_FLAVOUR, 'deepseek-flash', (options) => new DeepSeekChatEngine({ ...options, apiKey: 'key-of-the-test' })],
  ['OpenAI-compatible', OPENAI_FLAVOUR, 'some-local-model', (options) => new OpenAiChatEngine(options)],
])('faults between the engine and its server: %s', (_, flavour, model, engineOf) => {
  const server = new ScriptedChatServer(flavour);
  let proxy: FaultProxy;

  beforeAll(async () => {
    await server.listen();
    server.play({ pieces: [{ thought: '想一想' }, ...inPieces(TEXT, 4)] });
    proxy = new FaultProxy(server.port);
    await proxy.listen();
  });
  afterAll(() => {
    proxy.close();
    server.close();
  });

  const baseUrl = () => server.baseUrl.replace(String(server.port), String(proxy.port));
  const ask = async ({ fault, timePasses, stepMs }: Pick<FaultCase, 'fault' | 'timePasses'> & { readonly stepMs?: number }) => {
    const timers = new ManualTimers();
    const engine = engineOf(testEngineOptions({ baseUrl: baseUrl(), model, timers }));
    let hasText = (): void => undefined;
    const text = new Promise<void>((resolve) => (hasText = resolve));
    proxy.inject(timePasses === undefined ? fault : startOf(fault));
    const injected = proxy.nextInjection();
    const asked = outcomeOf(engine, requestOf({ deadlineMs: DEADLINE_MS }), { onEvent: ({ type }) => type === 'text' && hasText() });
    if (timePasses !== undefined) {
      await (timePasses === 'after-text' ? text : injected);
      await timers.advanceUntil(asked, stepMs);
    }
    return { ...(await asked), timers };
  };

  it.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', async (_name, { end, ...fault }) => {
    const { code, result, timers } = await ask(fault);
    if (end === 'answer') expect([code, result.text, result.reasoning]).toEqual(['OK', TEXT, '想一想']);
    else expect([code, TEXT.startsWith(result.text)]).toEqual([end, true]);
    expect([timers.count, server.heard.length > 0]).toEqual([0, true]);
  });

  it('keeps what had arrived before a break', async () => {
    const { fault } = FAULTS.find(({ name }) => name === 'a reset within the stream') ?? { fault: () => undefined };
    const { result } = await ask({ fault });
    expect(result.text.length).toBeGreaterThan(0);
  });

  it.each([
    ['a stream that stays open after its last word', 2_000],
    ['a stream that stays open after its finish, without a last word', 10_000],
  ])('does not wait as for an answer: %s', async (name, limitMs) => {
    const { fault } = FAULTS.find((candidate) => candidate.name === name) ?? { fault: () => undefined };
    const { timers } = await ask({ fault, timePasses: 'after-text', stepMs: 100 });
    expect(timers.nowMs).toBeLessThan(limitMs);
  });

  it('does not mind a clock that jumps', async () => {
    const jumps = ['1970-01-01', '2100-01-01', '2026-11-25'].map((date) => new Date(date));
    let reads = 0;
    const clock = { now: () => jumps[reads++ % jumps.length] ?? TEST_CLOCK.now() };
    const engine = engineOf(testEngineOptions({ baseUrl: server.baseUrl, model, clock }));
    expect(await outcomeOf(engine, requestOf({ deadlineMs: DEADLINE_MS }))).toMatchObject({ code: 'OK', result: { text: TEXT } });
  });

  it('is told of a server that is not there', async () => {
    const gone = new ScriptedChatServer(flavour);
    await gone.listen();
    const { baseUrl: goneUrl } = gone;
    gone.close();
    const { code } = await outcomeOf(engineOf(testEngineOptions({ baseUrl: goneUrl, model })), requestOf());
    expect(code).toBe('INFERENCE_UNREACHABLE');
  });
});

/** The fault without waiting for its end: some have none until the client hangs up. */
function startOf(fault: FaultCase['fault']): FaultCase['fault'] {
  return (answer, socket) => void fault(answer, socket);
}
