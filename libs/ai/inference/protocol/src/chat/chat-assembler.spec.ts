import { assembleChat, ChatAssembler } from './chat-assembler';
import { assistantMessageOf, chatResultSchema } from './chat-result';
import type { ChatStreamEvent, MetaEvent } from './stream-event';
import type { Usage } from './usage';

const meta = (attempt: MetaEvent['attempt'], model = 'deepseek-flash'): MetaEvent => ({
  type: 'meta',
  callId: 'call',
  attempt,
  engine: 'cloud',
  endpoint: 'deepseek',
  model,
  place: 'cloud',
});
const usage = (promptTokens: number, completionTokens: number): Usage => ({
  promptTokens,
  cacheHitTokens: 0,
  cacheMissTokens: promptTokens,
  completionTokens,
  reasoningTokens: 0,
});
const text = (delta: string): ChatStreamEvent => ({ type: 'text', delta });
const used = (promptTokens: number, completionTokens: number): ChatStreamEvent => ({
  type: 'usage',
  usage: usage(promptTokens, completionTokens),
});
const finish: ChatStreamEvent = { type: 'finish', reason: 'stop' };

describe('assembleChat', () => {
  it('makes an answer of a stream', () => {
    const result = assembleChat([
      meta('first'),
      { type: 'reasoning', delta: 'Let me ' },
      { type: 'reasoning', delta: 'think.' },
      text('Hel'),
      text('lo'),
      finish,
      used(5, 7),
    ]);
    expect(chatResultSchema.parse(result)).toEqual({
      answeredBy: { callId: 'call', engine: 'cloud', endpoint: 'deepseek', model: 'deepseek-flash', place: 'cloud' },
      text: 'Hello',
      reasoning: 'Let me think.',
      toolCalls: [],
      usage: usage(5, 7),
      finishReason: 'stop',
      attempts: 1,
    });
  });

  it('takes usage that comes alone after the finish', () => {
    expect(assembleChat([meta('first'), text('a'), finish, used(1, 1)]).usage).toEqual(usage(1, 1));
  });

  it('takes the last of running totals, not their sum', () => {
    expect(assembleChat([meta('first'), used(5, 1), text('a'), used(5, 2), finish]).usage).toEqual(usage(5, 2));
  });

  it('says that the finish is missing', () => {
    expect(assembleChat([meta('first'), text('cut sh')])).toMatchObject({ text: 'cut sh', finishReason: 'missing' });
  });

  it('keeps the first of two finishes', () => {
    expect(assembleChat([meta('first'), { type: 'finish', reason: 'length' }, finish]).finishReason).toBe('length');
  });

  it('calls it a tool call although the server says stop', () => {
    const call: ChatStreamEvent = { type: 'tool-call', index: 0, id: 'a', name: 'search', argumentsDelta: '{}' };
    expect(assembleChat([meta('first'), call, finish]).finishReason).toBe('tool-calls');
    expect(assembleChat([meta('first'), call, { type: 'finish', reason: 'length' }]).finishReason).toBe('length');
  });

  it('drops what came before a restart and books both attempts', () => {
    const result = assembleChat([
      meta('first'),
      { type: 'reasoning', delta: 'old' },
      text('Paris is'),
      { type: 'tool-call', index: 0, id: 'a', name: 'search' },
      used(10, 3),
      meta('restart', 'local-model'),
      text('It is Paris.'),
      finish,
      used(12, 4),
    ]);
    expect(result).toMatchObject({ text: 'It is Paris.', reasoning: '', toolCalls: [], attempts: 2, usage: usage(22, 7) });
    expect(result.answeredBy?.model).toBe('local-model');
  });

  it('goes on where a continued attempt goes on', () => {
    expect(assembleChat([meta('first'), text('It is '), used(1, 1), meta('continue'), text('Paris.'), finish, used(2, 2)])).toMatchObject({
      text: 'It is Paris.',
      finishReason: 'stop',
      usage: usage(3, 3),
    });
  });

  it.each([
    ['first', [meta('first'), text('a'), meta('restart'), text('b'), finish, used(1, 1)]],
    ['second', [meta('first'), text('a'), used(1, 1), meta('restart'), text('b'), finish]],
  ])('does not know the usage when the %s of two attempts did not tell', (_, events) => {
    expect(assembleChat(events).usage).toBeUndefined();
  });

  it('does not take the finish of a broken attempt for the finish of the next', () => {
    expect(assembleChat([meta('first'), finish, meta('restart'), text('b')]).finishReason).toBe('missing');
  });

  it('keeps what had arrived before an error', () => {
    const error: ChatStreamEvent = { type: 'error', code: 'INFERENCE_STREAM_IDLE', status: 504, parameters: {}, en: 'Idle.', zh: '空闲。' };
    expect(assembleChat([meta('first'), text('half'), error])).toMatchObject({ text: 'half', error, finishReason: 'missing' });
    expect(assembleChat([error])).toMatchObject({ answeredBy: undefined, attempts: 0, error });
  });

  it('may be asked in between', () => {
    const assembler = new ChatAssembler();
    assembler.add(meta('first'));
    assembler.add(text('a'));
    expect(assembler.result().text).toBe('a');
    assembler.add(text('b'));
    expect(assembler.result().text).toBe('ab');
  });
});

describe('assistantMessageOf', () => {
  it('sends reasoning and tool calls back', () => {
    const toolCalls = [{ id: 'a', name: 'search', argumentsJson: '{}' }];
    expect(assistantMessageOf({ text: '', reasoning: 'why', toolCalls })).toEqual({
      role: 'assistant',
      content: '',
      reasoning: 'why',
      toolCalls,
    });
    expect(assistantMessageOf({ text: 'Hi', reasoning: '', toolCalls: [] })).toEqual({ role: 'assistant', content: 'Hi' });
  });
});
