import { inPieces, type ModelTurn, SCRIPTED_USAGE } from '../chat-script';
import { askOnce, type OpenContractSubject, outcomeOf, requestOf, withSubject } from './contract-subject';

/** Texts that a careless reader of the wire breaks. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['plain', 'Only two of eight experts are asked.'],
  ['Chinese', '混合专家模型只激活少数专家。'],
  ['pairs of characters', 'a 🫀 and a 👩🏽‍⚕️ and 𠮷'],
  ['line ends', 'one\ntwo\r\nthree\rfour\n\n'],
  ['what looks like the wire', 'data: [DONE]\n\n: comment\nevent: x\n'],
  ['what looks like JSON', '{"choices":[{"delta":"\\" \\\\"}]}'],
  ['separators of lines', 'a\u2028b\u2029c\u0085d'],
  ['controls', 'a\u0000b\u0007c\ttab'],
  ['a mark of byte order', '\ufeffbegins with a mark'],
  ['spaces', '  two before, three after   '],
];

/** Who answers, what is said and what it cost. */
export function describeAnswers(open: OpenContractSubject): void {
  describe('answers', () => {
    it('opens with who answers', async () => {
      const { events, meta, subject } = await askOnce(open, {});
      const { endpointId: endpoint, model, place } = subject.engine;
      expect(events[0]).toBe(meta);
      expect(meta).toMatchObject({ attempt: 'first', endpoint, model, place, engine: place, unsentParameters: [] });
    });

    it('says it once', async () => {
      const { events } = await askOnce(open, {});
      expect(events.filter(({ type }) => type === 'meta')).toHaveLength(1);
    });

    it('gives each call an id of its own', async () => {
      const ids = await withSubject(open, {}, async ({ engine }) => [
        (await outcomeOf(engine, requestOf())).meta?.callId,
        (await outcomeOf(engine, requestOf())).meta?.callId,
      ]);
      expect(new Set(ids).size).toBe(2);
      expect(ids).not.toContain(undefined);
    });

    it('ends with the reason, and with nothing after it', async () => {
      const { events } = await askOnce(open, {});
      expect(events.findIndex(({ type }) => type === 'finish')).toBe(events.length - 1);
    });

    it.each(TEXTS)('hands over every character: %s', async (_, text) => {
      const { result, code, subject } = await askOnce(open, { setup: { script: { pieces: inPieces(text) } } });
      expect([code, typeof result.text]).toEqual(['OK', 'string']);
      if (subject.isScripted) expect(result.text).toBe(text);
    });

    it('hands over one character at a time as well', async () => {
      const text = '逐字输出 🫀 letter by letter';
      const { result, subject } = await askOnce(open, { setup: { script: { pieces: inPieces(text, 1) } } });
      if (subject.isScripted) expect(result.text).toBe(text);
      expect(result.finishReason).toBe('stop');
    });

    it('hands over 200,000 characters', async () => {
      const text = '长文 long '.repeat(25_000);
      const { result, code, subject } = await askOnce(open, { setup: { script: { pieces: inPieces(text, 4_000) } } });
      if (subject.isScripted) expect(result.text === text).toBe(true);
      expect(code).toBe('OK');
    });

    it('hands a piece over before the next one comes', async () => {
      const setup = { script: { pieces: [{ text: 'first' }], isLeftOpen: true } };
      await withSubject(open, setup, async ({ engine }) => {
        const stop = new AbortController();
        const seen: string[] = [];
        await outcomeOf(engine, requestOf(), {
          signal: stop.signal,
          onEvent: ({ type }) => {
            seen.push(type);
            if (type === 'text') stop.abort();
          },
        });
        expect(seen).toContain('text');
      });
    });

    it('knows an empty answer from a broken one', async () => {
      const { result, code, subject } = await askOnce(open, { setup: { script: { pieces: [] } } });
      expect([code, result.finishReason]).toEqual(['OK', 'stop']);
      if (subject.isScripted) expect(result.text).toBe('');
    });

    it.each([
      ['stop', 'stop'],
      ['length', 'length'],
      ['content_filter', 'content-filter'],
      ['insufficient_system_resource', 'overloaded'],
      ['a_new_reason', 'other'],
    ])('reads the reason %s', async (finish, reason) => {
      const { code, result, subject } = await askOnce(open, { setup: { script: { pieces: [{ text: 'a' }], finish } } });
      if (subject.isRelayed === true && reason === 'overloaded')
        expect([code, result.finishReason]).toEqual(['INFERENCE_STREAM_BROKEN', 'missing']);
      else expect(result.finishReason).toBe(subject.isScripted ? reason : 'stop');
    });
  });

  describe('thinking', () => {
    const script: ModelTurn = { pieces: [{ thought: '先想一想，' }, { thought: 'then speak.' }, { text: 'So: two.' }] };

    it('is kept apart from the text', async () => {
      const { result, subject } = await askOnce(open, { setup: { script } });
      if (subject.isScripted) expect([result.reasoning, result.text]).toEqual(['先想一想，then speak.', 'So: two.']);
      expect(result.finishReason).toBe('stop');
    });

    it('comes before the text', async () => {
      const { events } = await askOnce(open, { setup: { script } });
      const types = events.map(({ type }) => type);
      expect(types.lastIndexOf('reasoning')).toBeLessThan(types.indexOf('text'));
    });

    it('may be all that there is', async () => {
      const { result, code, subject } = await askOnce(open, { setup: { script: { pieces: [{ thought: 'hm' }], finish: 'length' } } });
      expect(code).toBe('OK');
      if (subject.isScripted) expect([result.reasoning, result.text, result.finishReason]).toEqual(['hm', '', 'length']);
    });

    it.each(['on', 'off'] as const)('%s is honoured or refused', async (thinking) => {
      const { code, subject, heard } = await askOnce(open, { request: { thinking } });
      const { reasoning } = subject.engine.capabilities();
      const isImpossible = (reasoning === 'never' && thinking === 'on') || (reasoning === 'always' && thinking === 'off');
      expect(code).toBe(isImpossible ? 'INFERENCE_MODE_UNSUPPORTED' : 'OK');
      if (isImpossible) expect(heard).toBeUndefined();
    });
  });

  describe('usage', () => {
    it('comes before the end', async () => {
      const { events } = await askOnce(open, {});
      expect(events.slice(-2).map(({ type }) => type)).toEqual(['usage', 'finish']);
    });

    it('adds up', async () => {
      const { usage } = (await askOnce(open, {})).result;
      expect((usage?.cacheHitTokens ?? NaN) + (usage?.cacheMissTokens ?? NaN)).toBe(usage?.promptTokens);
      expect(usage?.reasoningTokens ?? NaN).toBeLessThanOrEqual(usage?.completionTokens ?? NaN);
    });

    it('tells what the prefix cache and the thinking took', async () => {
      const { result, subject } = await askOnce(open, {});
      const { promptTokens, cacheHitTokens, completionTokens, reasoningTokens } = SCRIPTED_USAGE;
      const cacheMissTokens = promptTokens - cacheHitTokens;
      if (subject.isScripted)
        expect(result.usage).toEqual({ promptTokens, cacheHitTokens, cacheMissTokens, completionTokens, reasoningTokens });
      expect(result.usage).toBeDefined();
    });

    it('knows a call without a cache', async () => {
      const usage = { promptTokens: 7, cacheHitTokens: 0, completionTokens: 3, reasoningTokens: 0 };
      const { result, subject } = await askOnce(open, { setup: { script: { pieces: [{ text: 'a' }], usage } } });
      if (subject.isScripted) expect(result.usage).toMatchObject({ promptTokens: 7, cacheHitTokens: 0, cacheMissTokens: 7 });
      expect(result.usage?.promptTokens).toBeGreaterThan(0);
    });
  });
}
