import { englishWords, plainForms } from './english-words';

it('writes contractions out and leaves fillers out', () => {
  expect(englishWords("I really can't, and he's still there")).toEqual(['i', 'can', 'not', 'and', 'he', 'is', 'there']);
});

it.each([
  ['hitting', 'hit'],
  ['starved', 'starve'],
  ['tries', 'try'],
  ['threw', 'throw'],
  ["dad's", 'dad'],
])('%s may be a form of %s', (word, plain) => {
  expect(plainForms(word)).toContain(plain);
});

it('takes nothing off short words', () => {
  expect([plainForms('is'), plainForms('uses').includes('us')]).toEqual([[], false]);
});
