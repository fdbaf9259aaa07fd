import { AnswerText, type AnswerTextOptions } from './gguf-answer-text';

function read(pieces: Iterable<string>, options: Partial<AnswerTextOptions> = {}) {
  const answer = new AnswerText({ stop: [], thinking: 'none', ...options });
  const events = [...pieces].flatMap((piece) => answer.push(piece));
  events.push(...answer.end());
  const joined = (type: string) =>
    events
      .filter((event) => event.type === type)
      .map(({ delta }) => delta)
      .join('');
  return { text: joined('text'), reasoning: joined('reasoning'), isStopped: answer.isStopped };
}

describe('AnswerText', () => {
  it.each<[string, string, readonly string[], string, boolean]>([
    ['without stop words', 'all of it', [], 'all of it', false],
    ['up to a stop word', 'one END two', ['END'], 'one ', true],
    ['up to the first of several', 'a then b', ['b', 'then'], 'a ', true],
    ['with what only began as a stop word', 'EN ENE', ['END'], 'EN ENE', false],
    ['with a stop word at the very beginning', 'END', ['END'], '', true],
    ['over characters of two parts', 'a🫀b', ['b'], 'a🫀', true],
  ])('gives the text on %s, wherever it is cut', (_, given, stop, text, isStopped) => {
    for (const pieces of [[given], [...given], given.match(/.{1,2}/gsu) ?? []])
      expect(read(pieces, { stop })).toMatchObject({ text, isStopped });
  });

  it('does not hold back what can no longer become a stop word', () => {
    const answer = new AnswerText({ stop: ['\n\nUser:'], thinking: 'none' });
    expect(answer.push('one\n\nUs')).toEqual([{ type: 'text', delta: 'one' }]);
    expect(answer.push('ual')).toEqual([{ type: 'text', delta: '\n\nUsual' }]);
  });

  it.each<[string, string, AnswerTextOptions['thinking'], string, string]>([
    ['marked', '<think>hm</think>yes', 'marked', 'hm', 'yes'],
    ['marked after a line end', '\n<think>hm</think>yes', 'marked', 'hm', 'yes'],
    ['opened by the prompt', 'hm</think>yes', 'open', 'hm', 'yes'],
    ['that does not end', '<think>hm', 'marked', 'hm', ''],
    ['that is not there', 'yes', 'marked', '', 'yes'],
    ['that is text about marks', 'write <think>', 'marked', '', 'write <think>'],
    ['of a model without marks', '<think>hm</think>yes', 'none', '', '<think>hm</think>yes'],
  ])('keeps thinking apart that is %s', (_, given, thinking, reasoning, text) => {
    for (const pieces of [[given], [...given]]) expect(read(pieces, { thinking })).toMatchObject({ reasoning, text });
  });

  it('looks for stop words in the text alone', () => {
    expect(read(['<think>END</think>a END'], { thinking: 'marked', stop: ['END'] })).toMatchObject({ reasoning: 'END', text: 'a ' });
  });
});
