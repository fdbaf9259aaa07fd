import { freshCalm, freshDistressed } from '../testing';
import { meaningReading, tablesOf } from './meaning-reader';
import { ownWords } from './own-words';
import { screenForDistress } from './screen-for-distress';

const read = (message: string): string | undefined => meaningReading(ownWords(message))?.category;

it.each([
  ['i keep my meds in my drawer and wonder how many it takes', 'self-harm'],
  ["there's no future for me and i don't want this life", 'self-harm'],
  ['my family would be relieved if i were gone', 'self-harm'],
  ['goodbye everyone, please do not blame yourselves', 'self-harm'],
  ['i skip every meal because i am disgusting and fat', 'self-harm'],
  ['he filmed me naked and threatens to send it to my school', 'abuse'],
  ['they make me marry a man from back home', 'abuse'],
  ['my classmate told me she wants to be dead', 'self-harm'],
  ['我满脑子想跳轨', 'self-harm'],
  ['每次吃完都催吐，瘦到七十斤还是觉得胖', 'self-harm'],
  ['舅舅喝醉了拿皮带抽我', 'abuse'],
  ['有人拿裸照威胁我转账', 'abuse'],
  ['我表妹手腕上全是划痕', 'self-harm'],
] as const)('%s means %s', (message, category) => {
  expect(read(message)).toBe(category);
});

it.each([
  'I want to overdose on chocolate',
  "I don't want to live in a city",
  'i want to wake up at six',
  'my sister beats me at chess every time',
  'how much bleach kills the bacteria in this experiment',
  '我想把这个图层去掉',
  '老师让我写一页关于自杀预防的作文',
  '哥哥打球打赢了我',
])('%s fills no frame', (message) => {
  expect(read(message)).toBeUndefined();
});

it('asks for the order of a chain', () => {
  expect(read('if i died nobody would care')).toBe('self-harm');
  expect(meaningReading(['care for the dead i saw'])).toBeUndefined();
});

it('says the worst of several sentences', () => {
  expect(meaningReading(['nobody would care if i was gone.', 'i cut myself every night.'])?.severity).toBe('urgent');
});

it('names in its frames only concepts of its tables', () => {
  for (const { frames, table } of tablesOf())
    for (const { line, chains, absent } of frames)
      for (const name of [...chains.flat().flatMap(({ concepts }) => concepts), ...absent])
        expect({ line, isKnown: table.concepts.has(name) }).toEqual({ line, isKnown: true });
});

it('is found in the fresh messages for building, with at most one alarm in seventy', () => {
  expect(freshDistressed('develop').filter((message) => screenForDistress(message) === undefined)).toEqual([]);
  expect(freshCalm('develop').filter((message) => screenForDistress(message) !== undefined).length).toBeLessThanOrEqual(1);
});
