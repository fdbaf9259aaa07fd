import { AnswerReader } from './wire-answer';

const reader = (isJson = false) => new AnswerReader({ endpoint: 'e', model: 'm', isJson });
const delta = (fields: unknown, finish: string | null = null) => ({ choices: [{ index: 0, delta: fields, finish_reason: finish }] });
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'OK';
};

describe('AnswerReader', () => {
  it.each([
    ['reasoning_content alone', { reasoning_content: 'a' }],
    ['reasoning alone', { reasoning: 'a' }],
    ['both at once', { reasoning_content: 'a', reasoning: 'a' }],
    ['an empty one beside the other', { reasoning_content: '', reasoning: 'a' }],
  ])('reads thinking once: %s', (_, fields) => {
    expect(reader().read(delta(fields))).toEqual([{ type: 'reasoning', delta: 'a' }]);
  });

  it.each([[{}], [{ content: '' }], [{ content: null, reasoning_content: null, tool_calls: null }], [null]])(
    'has nothing to say for %j',
    (fields) => {
      expect(reader().read(delta(fields))).toEqual([]);
    },
  );

  it('takes thinking that is no text for none', () => {
    expect(reader().read(delta({ reasoning: { effort: 'high' }, content: 'a' }))).toEqual([{ type: 'text', delta: 'a' }]);
  });

  it('reads a whole message like a piece', () => {
    const choices = [{ index: 0, message: { role: 'assistant', content: 'a' }, finish_reason: 'length' }];
    const subject = reader();
    expect(subject.read({ choices })).toEqual([{ type: 'text', delta: 'a' }]);
    expect(subject.finish(true)).toEqual({ type: 'finish', reason: 'length' });
  });

  /** What the short way for plain text must not take: each says more than text, or is none. */
  it.each([
    ['a finish reason', { choices: [{ index: 0, delta: { content: 'a' }, finish_reason: 'stop' }] }, ['text']],
    ['usage', { choices: [{ delta: { content: 'a' } }], usage: { prompt_tokens: 1, completion_tokens: 1 } }, ['text', 'usage']],
    ['thinking', { choices: [{ delta: { content: 'a', reasoning_content: 'b' } }] }, ['reasoning', 'text']],
    [
      'a tool call',
      { choices: [{ delta: { content: 'a', tool_calls: [{ index: 0, id: 'i', function: { name: 'f' } }] } }] },
      ['text', 'tool-call'],
    ],
    [
      'two choices',
      {
        choices: [
          { index: 1, delta: { content: 'b' } },
          { index: 0, delta: { content: 'a' } },
        ],
      },
      ['text'],
    ],
    ['another choice alone', { choices: [{ index: 1, delta: { content: 'b' } }] }, []],
    ['a message beside it', { choices: [{ delta: { content: 'a' }, message: { content: 'b' } }] }, ['text']],
    ['a field of no meaning', { choices: [{ delta: { content: 'a', refusal: 'r', role: 'assistant' } }] }, ['text']],
    [
      'nulls',
      { choices: [{ delta: { content: 'a', tool_calls: null }, finish_reason: null, logprobs: null }], usage: null, error: null },
      ['text'],
    ],
    ['nothing', { choices: [{ delta: { content: '' } }] }, []],
  ])('reads text with %s', (_, piece, types) => {
    const events = reader().read(piece);
    expect(events.map(({ type }) => type)).toEqual(types);
    for (const event of events) if (event.type === 'text') expect(event.delta).toBe('a');
  });

  it('hears an error beside text', () =>
    expect(codeOf(() => reader().read({ choices: [{ delta: { content: 'a' } }], error: { code: 503 } }))).toBe('INFERENCE_OVERLOADED'));

  it('passes over other choices than the first', () => {
    expect(
      reader().read({
        choices: [
          { index: 1, delta: { content: 'b' } },
          { index: 0, delta: { content: 'a' } },
        ],
      }),
    ).toEqual([{ type: 'text', delta: 'a' }]);
  });

  it.each([
    ['"{}"', '{}'],
    ['{"a":1}', '{"a":1}'],
    ['null', undefined],
  ])('reads arguments written as %s', (args, argumentsDelta) => {
    const call = { index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: JSON.parse(args) as unknown } };
    expect(reader().read(delta({ tool_calls: [call] }))).toEqual([{ type: 'tool-call', index: 0, id: 'a', name: 'f', argumentsDelta }]);
  });

  it('reads usage with a choice, without one, and with none at all', () => {
    const usage = { prompt_tokens: 5, completion_tokens: 2, prompt_cache_hit_tokens: 3, prompt_cache_miss_tokens: 2 };
    const event = {
      type: 'usage',
      usage: { promptTokens: 5, cacheHitTokens: 3, cacheMissTokens: 2, completionTokens: 2, reasoningTokens: 0 },
    };
    expect(reader().read({ ...delta({ content: 'a' }), usage })).toEqual([{ type: 'text', delta: 'a' }, event]);
    expect(reader().read({ choices: [], usage })).toEqual([event]);
    expect(reader().read({ usage })).toEqual([event]);
  });

  it.each(['text', 5, null, [], { choices: 'x' }, { choices: [{ delta: { content: 5 } }] }])('refuses %j', (piece) => {
    expect(codeOf(() => reader().read(piece))).toBe('INFERENCE_ANSWER_UNREADABLE');
  });

  it.each([
    [{ error: { code: 429 } }, 'INFERENCE_RATE_LIMITED'],
    [{ error: { code: '503' } }, 'INFERENCE_OVERLOADED'],
    [{ error: { status: 400, code: 'context_length_exceeded' } }, 'INFERENCE_REQUEST_REFUSED'],
    [{ error: 'text' }, 'INFERENCE_STREAM_BROKEN'],
    [{ error: {}, choices: [] }, 'INFERENCE_STREAM_BROKEN'],
  ])('throws what the stream reports: %j', (piece, code) => expect(codeOf(() => reader().read(piece))).toBe(code));

  it('does not take an empty error for one', () => expect(reader().read({ ...delta({ content: 'a' }), error: null })).toHaveLength(1));

  describe('the end', () => {
    const endOf = (pieces: readonly unknown[], { isJson = false, hasLastWord = true } = {}) => {
      const subject = reader(isJson);
      for (const piece of pieces) subject.read(piece);
      return codeOf(() => subject.finish(hasLastWord));
    };

    it('keeps the first reason', () => {
      const subject = reader();
      subject.read(delta({}, 'length'));
      subject.read(delta({}, 'stop'));
      expect([subject.hasFinishReason, subject.finish(false)]).toEqual([true, { type: 'finish', reason: 'length' }]);
    });

    it.each([
      ['a reason', [delta({}, 'stop')], false, 'OK'],
      ['a last word after a piece', [delta({ content: 'a' })], true, 'OK'],
      ['a last word alone', [], true, 'INFERENCE_STREAM_BROKEN'],
      ['nothing after a piece', [delta({ content: 'a' })], false, 'INFERENCE_STREAM_BROKEN'],
    ])('with %s', (_, pieces, hasLastWord, code) => expect(endOf(pieces, { hasLastWord })).toBe(code));

    it.each([
      ['spaces', [delta({ content: ' \n' }, 'stop')], 'INFERENCE_ANSWER_BLANK'],
      ['nothing', [delta({}, 'stop')], 'INFERENCE_ANSWER_BLANK'],
      ['spaces up to the limit', [delta({ content: ' ' }, 'length')], 'INFERENCE_ANSWER_BLANK'],
      ['thinking only', [delta({ reasoning: 'a' }, 'stop')], 'INFERENCE_ANSWER_BLANK'],
      ['spaces, then JSON', [delta({ content: ' ' }), delta({ content: '{}' }, 'stop')], 'OK'],
      ['a tool call', [delta({ tool_calls: [{ index: 0, id: 'a', function: { name: 'f' } }] }, 'stop')], 'OK'],
      ['what a filter has taken', [delta({}, 'content_filter')], 'OK'],
    ])('of an answer in JSON that is %s', (_, pieces, code) => expect(endOf(pieces, { isJson: true })).toBe(code));
  });
});
