import type { ChatMessage, ChatRequest, ParameterName } from '@trivium/ai/inference/protocol';
import { askOnce, ignoredIn, type OpenContractSubject, outcomeOf, requestOf, withSubject } from './contract-subject';

const GREETED: readonly ChatMessage[] = [
  { role: 'user', content: 'Hello' },
  { role: 'assistant', content: 'Hi.', reasoning: 'A greeting.' },
  { role: 'user', content: 'And now?' },
];

const CONVERSATIONS: readonly (readonly [string, readonly ChatMessage[]])[] = [
  [
    'a system message',
    [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hello' },
    ],
  ],
  ['several turns', GREETED],
  [
    'an empty answer of the past',
    [
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: '' },
      { role: 'user', content: 'Again' },
    ],
  ],
  [
    'text in parts',
    [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'one' },
          { type: 'text', text: '二' },
        ],
      },
    ],
  ],
  ['signs of every kind', [{ role: 'user', content: '"\\ \u0000 \u2028 🫀 half \ud83e' }]],
  ['a long text', [{ role: 'user', content: 'A page of text. '.repeat(150) }]],
];

const PARAMETERS: readonly (readonly [ParameterName, string, Partial<ChatRequest>])[] = [
  ['temperature', 'temperature', { temperature: 0 }],
  ['topP', 'top_p', { topP: 0.5 }],
  ['maxTokens', 'max_tokens', { maxTokens: 64 }],
  ['stop', 'stop', { stop: ['\n\n'] }],
  ['seed', 'seed', { seed: 7 }],
  ['frequencyPenalty', 'frequency_penalty', { frequencyPenalty: 0.5 }],
  ['presencePenalty', 'presence_penalty', { presencePenalty: -0.5 }],
];

/** What goes to the model, and what is left out and told. */
export function describeConversations(open: OpenContractSubject): void {
  describe('conversations', () => {
    it.each(CONVERSATIONS)('takes %s', async (_, messages) => {
      const { code, heard } = await askOnce(open, { request: { messages } });
      expect(code).toBe('OK');
      if (heard !== undefined) expect(heard.messages.map(({ role }) => role)).toEqual(messages.map(({ role }) => role));
    });

    it('sends the same bytes for the same request', async () => {
      const sent = await withSubject(open, {}, async ({ engine, heard }) => {
        await outcomeOf(engine, requestOf());
        const first = JSON.stringify(heard());
        await outcomeOf(engine, requestOf());
        return [first, JSON.stringify(heard())];
      });
      expect(sent[0]).toBe(sent[1]);
    });

    it('begins the longer conversation as it began the shorter one', async () => {
      const messages = requestOf().messages;
      const longer = [...messages, { role: 'assistant', content: 'Hi.' }, { role: 'user', content: 'More' }] as const;
      const first = await askOnce(open, { request: { messages } });
      const second = await askOnce(open, { request: { messages: longer } });
      expect(second.heard?.messages.slice(0, messages.length)).toEqual(first.heard?.messages);
    });

    it('leaves thinking out where no tool is in play', async () => {
      const { heard } = await askOnce(open, { request: { messages: GREETED } });
      expect(JSON.stringify(heard ?? {})).not.toContain('A greeting.');
    });

    it('names the reader by the pseudonym alone', async () => {
      const { heard, code, subject } = await askOnce(open, { request: { readerPseudonym: 'reader-4711' } });
      expect(code).toBe('OK');
      if (heard === undefined) return;
      if (subject.isRelayed === true)
        expect([JSON.stringify(heard).includes('4711'), heard['user']]).toEqual([false, expect.stringMatching(/^[\w-]{20,}$/)]);
      else expect(Object.values(heard)).toContain('reader-4711');
    });

    it('sends neither data class nor deadline nor anything else of ours', async () => {
      const { heard = {} } = await askOnce(open, { request: { deadlineMs: 50_000, isCacheable: true } });
      expect(JSON.stringify(heard)).not.toMatch(/dataClass|internal|deadline|isCacheable/);
    });
  });

  describe('parameters', () => {
    describe.each([undefined, 'off'] as const)('thinking %s', (thinking) => {
      it.each(PARAMETERS)('%s is sent, or left out and told', async (name, wireName, more) => {
        const { code, meta, heard, subject } = await askOnce(open, { request: { ...more, thinking } });
        const { reasoning, registryEntry } = subject.engine.capabilities();
        if (reasoning === 'always' && thinking === 'off') return expect(code).toBe('INFERENCE_MODE_UNSUPPORTED');
        const isIgnored = ignoredIn(registryEntry, thinking).includes(name);
        expect([code, meta?.unsentParameters]).toEqual(['OK', isIgnored ? [name] : []]);
        if (heard !== undefined) expect(heard[wireName]).toEqual(isIgnored ? undefined : Object.values(more)[0]);
      });
    });

    it('none is made up', async () => {
      const { heard = {} } = await askOnce(open, {});
      for (const [, wireName] of PARAMETERS) expect(heard).not.toHaveProperty(wireName);
    });
  });
}
