import { withTypos } from './retrieval-typos';

const QUESTION = 'What was the length of the Panama Canal in 1914?';

describe('withTypos', () => {
  it('changes two words that carry the subject, by one slip each, and nothing else', () => {
    const typed = withTypos(QUESTION, 'en');
    const [before, after] = [QUESTION.split(' '), typed.split(' ')];
    expect(after).toHaveLength(before.length);
    const changed = before.flatMap((word, place) => (after[place] === word ? [] : [[word, after[place] ?? '']]));
    expect(changed).toHaveLength(2);
    for (const [word = '', slip = ''] of changed) {
      expect(['length', 'Panama', 'Canal']).toContain(word);
      expect(Math.abs(slip.length - word.length)).toBeLessThanOrEqual(1);
      expect(slip[0]).toBe(word[0]);
    }
  });

  it('makes the same slips on every run', () => {
    expect(withTypos(QUESTION, 'en')).toBe(withTypos(QUESTION, 'en'));
  });

  it('swaps or loses Chinese characters', () => {
    const question = '巴拿马运河的长度是多少？';
    const typed = withTypos(question, 'zh');
    expect(typed).not.toBe(question);
    for (const character of typed) expect(question).toContain(character);
  });

  it('leaves a question without such words as it is', () => {
    expect(withTypos('Who is in it?', 'en')).toBe('Who is in it?');
    expect(withTypos('', 'en')).toBe('');
  });

  it('changes a word of equal letters too', () => {
    const words = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter.repeat(4));
    for (const word of words) expect(withTypos(word, 'und')).not.toBe(word);
    expect(withTypos('人人', 'zh')).not.toBe('人人');
  });
});
