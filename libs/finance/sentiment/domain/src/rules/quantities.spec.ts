import { lexiconReader } from './lexica';
import { markText } from './marked-text';
import { quantitiesOf } from './quantities';

const valuesOf = (text: string, language = 'en'): number[] => {
  const reader = lexiconReader(language);
  if (reader === undefined) throw new Error(`no lexicon for ${language}`);
  return quantitiesOf(markText(text, reader)).map(({ value }) => value);
};

describe('quantitiesOf', () => {
  it.each([
    ['EUR 13.1 mn', [13_100_000]],
    ['EUR3 .1 m', [3_100_000]],
    ['1,200 units', [1200]],
    ['-1.2 mn', [-1_200_000]],
    ['a range of 3-4 mn', [3, 4_000_000]],
    ['in 2009', []],
    ['within 3 months', []],
    ['12.03.2009', []],
    ['a 4% stake', [4]],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));

  it.each([
    ['13,1 Mio', 'de', [13_100_000]],
    ['1.200 Stellen', 'de', [1200]],
    ['4800万元', 'zh', [48_000_000]],
    ['３億円', 'ja', [300_000_000]],
    ['5月4日', 'zh', []],
  ])('%s (%s)', (text, language, values) => expect(valuesOf(text, language)).toEqual(values));
});
