import { readSizes } from './size-reader';

const mm = (text: string): readonly (readonly number[])[] => readSizes(text).map(({ valuesMm }) => valuesMm);

describe('sizes of a report', () => {
  it.each([
    ['8 mm', [[8]]],
    ['1.2cm×0.8cm'.replace('×', 'x'), [[12, 8]]],
    ['35x28x30毫米', [[35, 28, 30]]],
    ['3.5 x 2.8 cm', [[35, 28]]],
    ['1.2公分', [[12]]],
    ['from 9 to 12 mm', [[9], [12]]],
    ['由9至12mm', [[9], [12]]],
    ['half an inch', []],
    ['0.5 inch', [[12.7]]],
    ['series 4, image 121', []],
    ['100 mm3, 5 mm/s', []],
  ])('%s', (text, expected) => {
    expect(mm(text)).toEqual(expected);
  });

  it('tells bounds and ranges from sizes', () => {
    expect(readSizes('<6 mm, 5-8 mm, about 1 cm').map(({ bound, isAbout }) => [bound, isAbout])).toEqual([
      ['at_most', false],
      ['range', false],
      ['exact', true],
    ]);
  });
});
