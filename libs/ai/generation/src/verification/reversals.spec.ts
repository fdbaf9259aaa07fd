import { FactVerifier } from './fact-verifier';
import { readSentence } from './reading';
import { isReversed } from './reversals';
import { TermReader } from './terms';
import { isWhole } from '../gate/text-verifier';

const reader = new TermReader([]);
const order = (said: string, known: string): boolean | undefined =>
  isReversed(readSentence(said, reader), { known: readSentence(known, reader), reader, before: new Set(), scope: 'clause' });

it.each([
  ['The pump feeds the boiler', 'The boiler feeds the pump.'],
  ['The pump is fed by the boiler', 'The pump feeds the boiler.'],
  ['Prices rose because wages rose faster', 'Wages rose faster because prices rose.'],
  ['数组支持随机访问', '随机访问支持数组。'],
  ['铁路桥由工程师设计', '工程师由铁路桥设计。'],
])('%s is the other way round than %s', (said, known) => {
  expect(order(said, known)).toBe(true);
});

it.each([
  ['The boiler is fed by the pump', 'The pump feeds the boiler.'],
  ['The pump feeds the boiler', 'The pump feeds the boiler slowly.'],
  ['血型是医生发现的', '医生发现了血型。'],
])('%s is not: %s', (said, known) => {
  expect(order(said, known)).not.toBe(true);
});

it('asks nothing of a clause that is no sentence', () => {
  const long = '数组支持随机访问'.repeat(2_000);
  const began = process.cpuUsage();
  expect(order(long, long)).toBeUndefined();
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(6_000);
});

describe('what a verifier says of denials beside it', () => {
  const evidence = {
    passages: [
      'Ferro will close its plant in Lund, affecting 430 workers. No other plant is affected.',
      'Without oxygen they make acid, which does no harm.',
    ],
  };
  const isKept = (text: string): boolean => isWhole(new FactVerifier().verify({ text, language: 'en', evidence }));
  it('strikes what another sentence denies in more of its words', () => {
    expect(isKept('Other plants are affected [1].')).toBe(false);
    expect(isKept('No other plant is affected [1].')).toBe(true);
  });
});
