import { readJsonAnswer } from './json-answer';

describe('readJsonAnswer', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['  [1, 2]\n', [1, 2]],
    ['```json\n{"a":"```"}\n```', { a: '```' }],
    ['```\nnull\n```', null],
  ])('reads %j', (text, value) => {
    expect(readJsonAnswer(text)).toEqual(value);
  });

  it.each(['', '   ', '\n\t \n'])('calls %j blank', (text) => {
    expect(() => readJsonAnswer(text)).toThrow('INFERENCE_ANSWER_BLANK');
  });

  it.each(['Here you are: {"a":1}', '{"a":', "{'a':1}"])('does not take %j for JSON', (text) => {
    expect(() => readJsonAnswer(text)).toThrow('INFERENCE_ANSWER_NOT_JSON');
  });
});
