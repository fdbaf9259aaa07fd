import { type ChatRequest, DATA_CLASSES, type DataClass, mayUse } from '@trivium/ai/inference/protocol';
import { askOnce, type ContractSetup, type OpenContractSubject } from './contract-subject';

const MB = 1024 * 1024;

/** Every pair of what an endpoint may see and what a text is. */
const PAIRS: readonly (readonly [DataClass, DataClass])[] = DATA_CLASSES.flatMap((maxDataClass) =>
  DATA_CLASSES.map((dataClass) => [maxDataClass, dataClass] as const),
);

function saying(content: string, more: Partial<ChatRequest> = {}): Partial<ChatRequest> {
  return { messages: [{ role: 'user', content }], ...more };
}

/** What is refused before a byte is sent. */
export function describeRefusals(open: OpenContractSubject): void {
  const refusalOf = async (request: Partial<ChatRequest>, setup: ContractSetup = {}) => {
    const { code, heard, events, subject } = await askOnce(open, { setup, request });
    return { code, isUnheard: heard === undefined && events.length === 0, subject };
  };

  describe('refusals before anything is sent', () => {
    it.each(PAIRS)('up to %s, a text that is %s', async (maxDataClass, dataClass) => {
      const { code, isUnheard, subject } = await refusalOf({ dataClass }, { maxDataClass });
      const isAllowed = mayUse(subject.engine, dataClass);
      expect(code).toBe(isAllowed ? 'OK' : 'INFERENCE_DATA_CLASS_REFUSED');
      if (!isAllowed) expect(isUnheard).toBe(true);
    });

    it('decides by the data class before anything else', async () => {
      const { code } = await refusalOf(saying('x'.repeat(11 * MB), { dataClass: 'restricted' }), { maxDataClass: 'public' });
      expect(code).toBe('INFERENCE_DATA_CLASS_REFUSED');
    });

    it.each([
      ['text', 'x'.repeat(10 * MB + 1)],
      ['Chinese text', '文'.repeat(Math.ceil((10 * MB) / 3) + 1)],
    ])('a message of more than 10 MB: %s', async (_, content) => {
      expect(await refusalOf(saying(content))).toMatchObject({ code: 'INFERENCE_MESSAGE_TOO_LARGE', isUnheard: true });
    });

    it('a prompt over the window, where the window is known', async () => {
      const content = '字'.repeat(1_500_000);
      const { code, isUnheard, subject } = await refusalOf(saying(content));
      if (subject.engine.capabilities().contextTokens === 'unknown') return expect(code).toBe('OK');
      expect([code, isUnheard]).toEqual(['INFERENCE_PROMPT_TOO_LONG', true]);
    });

    it('an answer over the limit, where the limit is known', async () => {
      const { code, isUnheard, subject } = await refusalOf({ maxTokens: 10_000_000 });
      const { maxOutputTokens, contextTokens } = subject.engine.capabilities();
      if (maxOutputTokens === 'unknown' && contextTokens === 'unknown') return expect(code).toBe('OK');
      expect(code).toMatch(/^INFERENCE_(OUTPUT_LIMIT_EXCEEDED|PROMPT_TOO_LONG)$/);
      expect(isUnheard).toBe(true);
    });

    it.each(['unknown', 'retired'] as const)('a model that is %s, where names are known', async (modelName) => {
      const { code, subject } = await refusalOf({}, { modelName });
      const isKnown = subject.engine.capabilities().registryEntry !== undefined;
      expect(isKnown).toBe(false);
      expect(['OK', modelName === 'unknown' ? 'INFERENCE_MODEL_UNKNOWN' : 'INFERENCE_MODEL_RETIRED']).toContain(code);
    });

    it('leaves the request as it was', async () => {
      const messages = Object.freeze([Object.freeze({ role: 'user', content: 'Hello' } as const)]);
      const { code } = await askOnce(open, { request: Object.freeze({ messages, responseFormat: { type: 'json' } as const }) });
      expect(code).not.toBeInstanceOf(TypeError);
    });
  });
}
