import { freshCalm, freshDistressed } from '../testing';
import { CONCEPTS_EN, FRAMES_EN } from './concepts-en';
import { conceptsOf } from './concept-table';
import { CONCEPTS_ZH, FRAMES_ZH } from './concepts-zh';
import { meaningReading } from './meaning-reader';
import { ownWords } from './own-words';
import { screenForDistress } from './screen-for-distress';

const read = (message: string): string | undefined => meaningReading(ownWords(message))?.category;

it.each([
  ['i keep my meds in my drawer and wonder how many it takes', 'self-harm'],
  ["there's no future for me and i don't want this life", 'self-harm'],
  ['我满脑子想跳轨', 'self-harm'],
  ['舅舅喝醉了拿皮带抽我', 'abuse'],
] as const)('%s means %s', (message, category) => {
  expect(read(message)).toBe(category);
});

it.each([
  'I want to overdose on chocolate',
  "I don't want to live in a city",
  'i want to wake up at six',
  '我想把这个图层去掉',
  '老师让我写一页关于自杀预防的作文',
])('%s fills no frame', (message) => {
  expect(read(message)).toBeUndefined();
});

it('asks for the order of a chain', () => {
  expect(read('if i died nobody would care')).toBe('self-harm');
  expect(meaningReading(['care for the dead i saw'])).toBeUndefined();
});

it('names in its frames only concepts of its tables, and refuses a table without a name', () => {
  for (const [frames, concepts] of [
    [FRAMES_EN, CONCEPTS_EN],
    [FRAMES_ZH, CONCEPTS_ZH],
  ] as const)
    for (const name of `${frames.selfHarm} ${frames.abuse}`.match(/[A-Z_]{3,}/gu) ?? []) expect(Object.keys(concepts)).toContain(name);
  expect(() => conceptsOf('no name here')).toThrow('No concept');
});

it('is found in the fresh messages for building, with at most one alarm in seventy', () => {
  expect(freshDistressed('develop').filter((message) => screenForDistress(message) === undefined)).toEqual([]);
  expect(freshCalm('develop').filter((message) => screenForDistress(message) !== undefined).length).toBeLessThanOrEqual(1);
});
