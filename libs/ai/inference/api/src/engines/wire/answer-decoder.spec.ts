import { JsonAnswerDecoder, SseAnswerDecoder } from './answer-decoder';
import { AnswerReader } from './wire-answer';

const bytes = (text: string) => new TextEncoder().encode(text);
const piece = (content: string) => JSON.stringify({ choices: [{ index: 0, delta: { content } }] });
const reader = () => new AnswerReader({ endpoint: 'e', model: 'm', isJson: false });
const text = (delta: string) => ({ type: 'text', delta });

describe('SseAnswerDecoder', () => {
  const decoder = () => new SseAnswerDecoder(reader(), 'e');

  it('hands events over with the bytes that complete them', () => {
    const subject = decoder();
    const all = bytes(`: keep-alive\n\ndata: ${piece('字')}\n\n`);
    const pieces = [...all].map((byte) => subject.push(Uint8Array.of(byte)));
    expect(pieces.flatMap(({ events }) => events)).toEqual([text('字')]);
    expect(pieces.at(-1)?.events).toHaveLength(1);
  });

  it('hears nothing after the last word', () => {
    expect(decoder().push(bytes(`data: ${piece('a')}\n\ndata: [DONE] \n\ndata: ${piece('b')}\n\ndata: not JSON\n\n`))).toEqual({
      events: [text('a')],
      hasLastWord: true,
    });
  });

  it.each([
    ['data: [DONE]', { events: [], hasLastWord: true }],
    [`data: ${piece('a')}`, { events: [text('a')], hasLastWord: false }],
    ['data: {"choices":[{"in', { events: [], hasLastWord: false }],
    ['', { events: [], hasLastWord: false }],
  ])('makes what it can of an end without a blank line: %s', (end, expected) => {
    const subject = decoder();
    subject.push(bytes(end));
    expect(subject.end()).toEqual(expected);
  });

  it('refuses an event that is no JSON', () => {
    expect(() => decoder().push(bytes('data: {\n\n'))).toThrow('INFERENCE_ANSWER_UNREADABLE');
  });
});

describe('JsonAnswerDecoder', () => {
  const whole = (...texts: string[]) => {
    const subject = new JsonAnswerDecoder(reader(), 'e');
    for (const part of texts) expect(subject.push(bytes(part))).toEqual({ events: [], hasLastWord: false });
    return subject.end();
  };

  it('reads a document after empty lines, in pieces', () => {
    expect(whole('\n\n', '\n{"choices":[{"message":', '{"content":"a"}}]}')).toEqual({ events: [text('a')], hasLastWord: true });
  });

  it.each([
    ['{"choices":', 'INFERENCE_ANSWER_UNREADABLE'],
    ['\n \n', 'INFERENCE_ANSWER_BLANK'],
    ['{"error":{"code":503}}', 'INFERENCE_OVERLOADED'],
  ])('throws for %j', (document, code) => expect(() => whole(document)).toThrow(code));
});
