import { type Word, words } from './meaning';

const ENGLISH = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const CHINESE = '二三四五六七八九十';
/** What Chinese counts findings by. */
const CLASSIFIERS = ['枚', '个', '处', '颗'];

const exact = (howMany: number, list: string): readonly Word[] => words({ role: 'fact', isMultiple: true, howMany }, list);
const classified = (numeral: string): string => CLASSIFIERS.map((classifier) => `${numeral}${classifier}`).join('|');

/** How many there are: an exact number, `several`, or only that there are many. */
export const COUNT_WORDS: readonly Word[] = [
  ...ENGLISH.flatMap((numeral, index) => exact(index + 2, numeral)),
  ...exact(2, `a pair of|pair of|${classified('两')}`),
  ...Array.from(CHINESE).flatMap((numeral, index) => exact(index + 2, classified(numeral))),
  ...words(
    { role: 'fact', isMultiple: true, howMany: 'several' },
    'several|a few|few|a handful of|handful of|a couple of|couple of|数个|数枚|数处|数颗|若干|若干枚|若干个|几个|几枚|几处',
  ),
  ...words(
    { role: 'fact', isMultiple: true },
    'multiple|numerous|many|scattered|innumerable|some|multifocal|multitude of|a dozen|dozens of|多发|多个|多枚|散在|多处|多发性|散在多发|数个散在|数枚散在|多灶|多灶性|无数|散在分布|多发散在|众多|十余枚|十余个|十数枚|十数个|数十枚|数十个|二十余枚|二十余个',
  ),
  // 三个月: a time, no three findings.
  ...words({ role: 'known' }, Array.from(`两半${CHINESE}`, (numeral) => `${numeral}个月|${numeral}个疗程|${numeral}个周期`).join('|')),
];
