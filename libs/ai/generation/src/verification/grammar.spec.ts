import { passesFor, TURNS_EN, TURNS_ZH } from '../testing/turns';
import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
/** Of the pairs, the ones that are judged rightly by now, and the others. */
const turns = (side: 'same' | 'other', isOpen: boolean): (readonly [source: string, statement: string])[] =>
  [...TURNS_EN, ...TURNS_ZH]
    .filter(([, , , open]) => (open === side || open === 'both') === isOpen)
    .map(([source, same, other]) => [source, side === 'same' ? same : other] as const);

describe('the same in another turn of grammar', () => {
  it.each(turns('same', false))('“%s” tells “%s”', (source, same) => expect(passesFor(verifier, source, same)).toBe(true));
  it.each(turns('other', false))('“%s” does not tell “%s”', (source, other) => expect(passesFor(verifier, source, other)).toBe(false));
});

// Judged wrongly yet: whoever mends one takes its mark away.
describe('turns that are not understood', () => {
  it.failing.each(turns('same', true))('“%s” tells “%s”', (source, same) => expect(passesFor(verifier, source, same)).toBe(true));
  it.failing.each(turns('other', true))('“%s” does not tell “%s”', (source, other) =>
    expect(passesFor(verifier, source, other)).toBe(false),
  );
});

it('tells what holds under a condition of no other one', () => {
  const source = '气温升高时，蒸腾作用增强。光照不足时，蒸腾作用减弱。';
  expect(passesFor(verifier, source, '气温升高时，蒸腾作用减弱')).toBe(false);
  expect(passesFor(verifier, source, '光照不足时，蒸腾作用减弱')).toBe(true);
});
