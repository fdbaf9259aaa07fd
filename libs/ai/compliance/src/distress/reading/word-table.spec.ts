import { cutChinese, cutEnglish, SentenceReading } from './sentence-reading';
import { type Script, wordTable } from './word-table';

const english: Script = { separator: ', ', cut: (words) => words.trim().split(' ').filter(Boolean) };
const chinese: Script = { separator: ' ', cut: (words) => [words] };
const places = (concepts: string, { text, name }: { readonly text: string; readonly name: string }): readonly unknown[] =>
  new SentenceReading(cutEnglish(text), wordTable([concepts], english)).find(name);

it.each([
  ['either', 'A: the [red|blue] door', 'open the blue door', 1, 4],
  ['what may be left out', 'A: the (red) door', 'the door', 0, 2],
  ['another concept', 'A: take {B}\nB: a pill, the lot', 'i took the lot', 1, 4],
  ['a gap of a few words', 'A: shut…door', 'shut the old green door', 0, 5],
  ['any ending', 'A: threat*', 'threatening', 0, 1],
  ['any word', 'A: my _ dog', 'my old dog', 0, 3],
  ['the end of the sentence', 'A: ^ i go $', 'i go', 0, 2],
  ['forms of a word', 'A: hit me', 'he was hitting me', 2, 4],
])('finds %s', (_what, concepts, text, from, to) => {
  expect(places(concepts, { text, name: 'A' })).toEqual([{ from, to }]);
});

it('keeps to the ends of the sentence, and to gaps of a few words', () => {
  expect(places('A: ^ i go $', { text: 'now i go home', name: 'A' })).toEqual([]);
  expect(places('A: shut…door', { text: 'shut up and do not open that door', name: 'A' })).toEqual([]);
});

it('finds Chinese characters, and leaps over no clause', () => {
  const table = wordTable(['A: [吃|喝](了)…{B}\nB: 药 毒'], chinese);
  const find = (text: string): number => new SentenceReading(cutChinese(text), table).find('A').length;
  expect(find('我喝了一瓶药')).toBe(1);
  expect(find('我喝了,后来买药')).toBe(0);
});

it('knows what is denied', () => {
  const table = wordTable(['A: want to go'], english);
  const affirmed = (text: string): number => new SentenceReading(cutEnglish(text), table).findAffirmed('A').length;
  expect([affirmed('i want to go'), affirmed("i don't want to go")]).toEqual([1, 0]);
});

it.each([
  ['no name here', 'No concept'],
  ['A: x\nA: y', 'Concept twice'],
  ['A: {B}', 'Unknown concept: B'],
  ['A: {B}\nB: {A}', 'Concept in itself'],
  ['A: …x', 'begins with a gap'],
])('refuses the table %j', (concepts, message) => {
  expect(() => wordTable([concepts], english)).toThrow(message);
});
