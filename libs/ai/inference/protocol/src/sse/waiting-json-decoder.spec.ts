import { SeededRandom } from '@trivium/shared/kernel';
import { WaitingJsonDecoder } from './waiting-json-decoder';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('WaitingJsonDecoder', () => {
  it('tells the empty lines of a waiting answer from its content', () => {
    const decoder = new WaitingJsonDecoder();
    expect(['\n', '\r\n', ' \n\n', '\n{"a":', '\n1}\n'].map((piece) => decoder.push(bytes(piece)))).toEqual([
      'keep-alive',
      'keep-alive',
      'keep-alive',
      'content',
      'content',
    ]);
    expect(decoder.end()).toEqual({ a: 1 });
  });

  it('reads an answer however it is cut', () => {
    const choices = new SeededRandom(5);
    const answer = { text: '你好 👋\n', list: [1, 2.5, null] };
    const all = bytes(`\ufeff\n\n${JSON.stringify(answer, null, 2)}\n\n`);
    for (let run = 0; run < 5_000; run++) {
      const decoder = new WaitingJsonDecoder();
      for (let start = 0; start < all.length;) {
        const end = start + 1 + choices.below(12);
        decoder.push(all.subarray(start, end));
        start = end;
      }
      expect(decoder.end()).toEqual(answer);
    }
  });

  it('calls nothing but space blank', () => {
    const decoder = new WaitingJsonDecoder();
    decoder.push(bytes('\n\n  \n'));
    expect(() => decoder.end()).toThrow('INFERENCE_ANSWER_BLANK');
    expect(() => new WaitingJsonDecoder().end()).toThrow('INFERENCE_ANSWER_BLANK');
  });

  it.each(['{"a":', '<html>', '{"a":1}{"b":2}'])('refuses %j', (text) => {
    const decoder = new WaitingJsonDecoder();
    decoder.push(bytes(text));
    expect(() => decoder.end()).toThrow('INFERENCE_ANSWER_NOT_JSON');
  });

  it('refuses an answer above its limit, but waits through any number of empty lines', () => {
    const decoder = new WaitingJsonDecoder({ maxBytes: 100 });
    for (let turn = 0; turn < 1_000; turn++) decoder.push(bytes('\n'));
    expect(() => decoder.push(bytes('"'.repeat(101)))).toThrow('INFERENCE_ANSWER_TOO_LARGE');
  });
});
