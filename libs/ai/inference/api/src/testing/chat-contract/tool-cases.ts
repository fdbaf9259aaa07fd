import type { ChatMessage, ChatRequest, ToolChoice, ToolDefinition } from '@trivium/ai/inference/protocol';
import type { ScriptedPiece } from '../chat-script';
import { askOnce, type ContractSubject, ignoredIn, type OpenContractSubject, type Outcome } from './contract-subject';

const WEATHER: ToolDefinition = {
  name: 'weather',
  description: 'The weather of a place',
  parameters: { type: 'object', properties: { place: { type: 'string' } }, required: ['place'] },
};
const DATE: ToolDefinition = { name: 'date', parameters: { type: 'object', properties: {} } };

function callPieces(index: number, id: string, argsPieces: readonly string[]): readonly ScriptedPiece[] {
  const [first = '', ...others] = argsPieces;
  return [{ call: { index, id, name: 'weather', args: first } }, ...others.map((args) => ({ call: { index, args } }))];
}

const ROUND_TRIP: readonly ChatMessage[] = [
  { role: 'user', content: 'Is it raining?' },
  {
    role: 'assistant',
    content: '',
    reasoning: 'I have to look.',
    toolCalls: [{ id: 'call-1', name: 'weather', argumentsJson: '{"place":"杭州"}' }],
  },
  { role: 'tool', toolCallId: 'call-1', content: 'It rains.' },
];

const THEN: readonly ChatMessage[] = [
  { role: 'assistant', content: 'It does.', reasoning: 'The tool says so.' },
  { role: 'user', content: 'Thank you' },
];

/** Calls of tools, there and back; an engine without tools refuses each of them. */
export function describeTools(open: OpenContractSubject): void {
  const ask = async (pieces: readonly ScriptedPiece[], more: Partial<ChatRequest> = {}) =>
    await askOnce(open, {
      setup: { script: { pieces, finish: 'tool_calls' } },
      request: { tools: [WEATHER, DATE], ...more },
    });
  const isRefused = ({ engine }: ContractSubject) => engine.capabilities().tools === 'refused';
  const expectCalls = ({ code, result, subject }: Outcome & { subject: ContractSubject }, calls: readonly unknown[]) => {
    expect(code).toBe(isRefused(subject) ? 'INFERENCE_TOOLS_UNSUPPORTED' : 'OK');
    if (!isRefused(subject) && subject.isScripted) expect([result.toolCalls, result.finishReason]).toEqual([calls, 'tool-calls']);
  };

  describe('tools', () => {
    it('describes the tools to the model', async () => {
      const { heard } = await ask([{ text: 'none needed' }]);
      if (heard !== undefined) expect(heard['tools']).toHaveLength(2);
    });

    it('hands over a call', async () => {
      expectCalls(await ask(callPieces(0, 'a', ['{"place":"Jena"}'])), [{ id: 'a', name: 'weather', argumentsJson: '{"place":"Jena"}' }]);
    });

    it('puts arguments together wherever they are cut', async () => {
      const argumentsJson = '{"place":"杭州 🫀","unit":"\\"C\\""}';
      expectCalls(await ask(callPieces(0, 'a', [...argumentsJson])), [{ id: 'a', name: 'weather', argumentsJson }]);
    });

    it('hands over two calls', async () => {
      const pieces = [...callPieces(0, 'a', ['{"place":', '"Jena"}']), ...callPieces(1, 'b', ['{"place":', '"Suhl"}'])];
      expectCalls(await ask(pieces), [
        { id: 'a', name: 'weather', argumentsJson: '{"place":"Jena"}' },
        { id: 'b', name: 'weather', argumentsJson: '{"place":"Suhl"}' },
      ]);
    });

    it('keeps two calls apart that come in turns', async () => {
      const [first = { text: '' }, second = { text: '' }] = callPieces(0, 'a', ['{"place":', '"Jena"}']);
      const [third = { text: '' }, fourth = { text: '' }] = callPieces(1, 'b', ['{"place":', '"Suhl"}']);
      expectCalls(await ask([first, third, second, fourth]), [
        { id: 'a', name: 'weather', argumentsJson: '{"place":"Jena"}' },
        { id: 'b', name: 'weather', argumentsJson: '{"place":"Suhl"}' },
      ]);
    });

    it('gives calls that share an id two ids', async () => {
      const { result, subject } = await ask([...callPieces(0, 'a', ['{"place":"Jena"}']), ...callPieces(1, 'a', ['{"place":"Suhl"}'])]);
      if (!subject.isScripted || isRefused(subject)) return;
      expect(result.toolCalls.map(({ argumentsJson }) => argumentsJson)).toEqual(['{"place":"Jena"}', '{"place":"Suhl"}']);
      expect(new Set(result.toolCalls.map(({ id }) => id)).size).toBe(2);
    });

    it('hands over a call without arguments', async () => {
      expectCalls(await ask([{ call: { index: 0, id: 'a', name: 'date', args: '' } }]), [{ id: 'a', name: 'date', argumentsJson: '' }]);
    });

    it('hands over text beside a call', async () => {
      const { result, subject } = await ask([{ text: 'Let me look.' }, ...callPieces(0, 'a', ['{}'])]);
      if (subject.isScripted && !isRefused(subject)) expect([result.text, result.toolCalls]).toHaveLength(2);
      if (subject.isScripted && !isRefused(subject)) expect(result.text).toBe('Let me look.');
    });

    it('sends call, answer and thinking back', async () => {
      const { code, heard, subject } = await ask([{ text: 'It rains.' }], { messages: ROUND_TRIP });
      expect(code).toBe(isRefused(subject) ? 'INFERENCE_TOOLS_UNSUPPORTED' : 'OK');
      if (heard === undefined) return;
      expect(heard.messages[1]).toMatchObject({
        tool_calls: [{ id: 'call-1', function: { name: 'weather', arguments: '{"place":"杭州"}' } }],
      });
      expect(heard.messages[1]).toMatchObject({ reasoning_content: 'I have to look.' });
      expect(heard.messages[2]).toEqual({ role: 'tool', tool_call_id: 'call-1', content: 'It rains.' });
    });

    it('sends thinking back in every later turn', async () => {
      const { code, heard, subject } = await ask([{ text: 'You are welcome.' }], { messages: [...ROUND_TRIP, ...THEN], tools: undefined });
      if (!isRefused(subject)) expect(code).toBe('OK');
      if (heard !== undefined) expect(heard.messages[3]).toMatchObject({ reasoning_content: 'The tool says so.' });
    });

    it('takes a history of calls without thinking, as another model leaves it', async () => {
      const messages = ROUND_TRIP.map((message) => (message.role === 'assistant' ? { ...message, reasoning: undefined } : message));
      const { code, subject } = await ask([{ text: 'It rains.' }], { messages });
      expect(code).toBe(isRefused(subject) ? 'INFERENCE_TOOLS_UNSUPPORTED' : 'OK');
    });

    it.each<[string, ToolChoice, unknown]>([
      ['auto', 'auto', 'auto'],
      ['none', 'none', 'none'],
      ['required', 'required', 'required'],
      ['one by name', { name: 'weather' }, { type: 'function', function: { name: 'weather' } }],
    ])('passes the choice on, or leaves it out and tells: %s', async (_, toolChoice, wire) => {
      const { meta, heard, subject } = await ask([{ text: 'a' }], { toolChoice });
      if (heard === undefined) return;
      const isIgnored = ignoredIn(subject.engine.capabilities().registryEntry, undefined).includes('toolChoice');
      expect([heard['tool_choice'], meta?.unsentParameters]).toEqual(isIgnored ? [undefined, ['toolChoice']] : [wire, []]);
    });

    it('takes 128 tools', async () => {
      const tools = Array.from({ length: 128 }, (_, index) => ({ ...DATE, name: `tool-${index}` }));
      const { heard, code, subject } = await ask([{ text: 'a' }], { tools });
      expect(code).toBe(isRefused(subject) ? 'INFERENCE_TOOLS_UNSUPPORTED' : 'OK');
      if (heard !== undefined) expect(heard['tools']).toHaveLength(128);
    });
  });
}
