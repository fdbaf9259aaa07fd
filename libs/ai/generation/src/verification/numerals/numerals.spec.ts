import { passesFor, WAYS_OF_WRITING } from '../../testing/turns';
import { FactVerifier } from '../fact-verifier';
import { inDigits } from '.';
import { valueOfEnglish } from './numerals-en';
import { valueOfChinese } from './numerals-zh';

const verifier = new FactVerifier();

describe('numbers in another way of writing', () => {
  it.each(WAYS_OF_WRITING.map(([source, same]) => [source, same] as const))('“%s” tells “%s”', (source, same) =>
    expect(passesFor(verifier, source, same)).toBe(true),
  );
  it.each(WAYS_OF_WRITING.map(([source, , other]) => [source, other] as const))('“%s” does not tell “%s”', (source, other) =>
    expect(passesFor(verifier, source, other)).toBe(false),
  );
});

it.each([
  ['one thousand two hundred and forty-five', 1245],
  ['three hundred thousand', 300_000],
  ['a hundred and one', 101],
  ['ninety-nine', 99],
])('reads %s', (written, value) => expect(valueOfEnglish(written)).toBe(value));

it.each([
  ['一万二千', 12_000],
  ['三百零五', 305],
  ['两亿五千万', 250_000_000],
  ['三万五', 35_000],
  ['十二', 12],
  ['三四十', undefined],
])('reads %s', (written, value) => expect(valueOfChinese(written)).toBe(value));

it.each([
  'It rose between one hundred and two hundred times.',
  'The half-year report named a quarterly loss.',
  '上半年的产量与下半年相同。',
  '万一下雨，千万不要外出。',
  '十分重要的第一步。',
])('lets “%s” be', (text) => expect(inDigits(text).replace('100', 'one hundred').replace('200', 'two hundred')).toBe(text));

it.each([
  'forty-five per cent of one in five',
  '一万二千人中的百分之三点五',
  '3 pm, 15:30 and 23:05',
  '12 x 8 mm for £5m',
  '每三名学生中有两名',
])('writes “%s” once and for all', (text) => expect(inDigits(inDigits(text))).toBe(inDigits(text)));
