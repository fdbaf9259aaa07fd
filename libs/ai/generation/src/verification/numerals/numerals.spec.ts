import type { UiLanguage } from '@trivium/shared/language';
import { FactVerifier } from '../fact-verifier';
import { inDigits } from '.';
import { valueOfEnglish } from './numerals-en';
import { valueOfChinese } from './numerals-zh';

const verifier = new FactVerifier();
const isSupported = (source: string, text: string): boolean => {
  const language: UiLanguage = /\p{sc=Han}/u.test(text) ? 'zh' : 'en';
  const cited = language === 'zh' ? text.replace(/。$/u, '[1]。') : text.replace(/\.$/u, ' [1].');
  return verifier.verify({ text: cited, language, evidence: { passages: [source] } }).struck.length === 0;
};

/** A source, the same in another way of writing numbers, and another number in that way. */
const WRITINGS: readonly (readonly [source: string, same: string, other: string])[] = [
  [
    'The plant employs 45 percent of the workers.',
    'The plant employs forty-five percent of the workers.',
    'The plant employs forty-six percent of the workers.',
  ],
  [
    'The plant employs 45% of the workers.',
    'The plant employs 45 per cent of the workers.',
    'The plant employs 54 per cent of the workers.',
  ],
  ['The plant employs 1,200 workers.', 'The plant employs twelve hundred workers.', 'The plant employs thirteen hundred workers.'],
  [
    'The plant employs 1,200 workers.',
    'The plant employs one thousand two hundred workers.',
    'The plant employs two thousand one hundred workers.',
  ],
  ['The loan amounts to £1.5 million.', 'The loan amounts to 1.5 million pounds.', 'The loan amounts to 1.5 billion pounds.'],
  ['The loan amounts to £1.5 million.', 'The loan amounts to £1,500,000.', 'The loan amounts to £15,000,000.'],
  ['The loan amounts to $1.5bn.', 'The loan amounts to 1.5 billion dollars.', 'The loan amounts to 1.5 million dollars.'],
  ['The loan amounts to $1.5m.', 'The loan amounts to 1.5 million dollars.', 'The loan amounts to 15 million dollars.'],
  ['The signal lasts 250 ms.', 'The signal lasts 0.25 seconds.', 'The signal lasts 2.5 seconds.'],
  ['The signal lasts 250 milliseconds.', 'The signal lasts a quarter of a second.', 'The signal lasts half a second.'],
  ['The walk takes 90 minutes.', 'The walk takes an hour and a half.', 'The walk takes two hours and a half.'],
  ['The walk takes 90 minutes.', 'The walk takes one and a half hours.', 'The walk takes two and a half hours.'],
  ['The treatment lasts 18 months.', 'The treatment lasts a year and a half.', 'The treatment lasts two years.'],
  ['The tower is 30 metres high.', 'The tower is thirty meters high.', 'The tower is thirteen meters high.'],
  ['The tower weighs 3 tonnes.', 'The tower weighs 3,000 kg.', 'The tower weighs 300 kg.'],
  ['The voltage is 230 volts.', 'The voltage is 230 V.', 'The voltage is 230 watts.'],
  ['The station produces 500 megawatts.', 'The station produces 500 MW.', 'The station produces 500 kilowatts.'],
  ['The file has 2 gigabytes.', 'The file has 2 GB.', 'The file has 2 megabytes.'],
  [
    'About 2,000 people attended the fair.',
    'Roughly two thousand people attended the fair.',
    'Roughly twenty thousand people attended the fair.',
  ],
  ['Three of the four samples were positive.', 'Three quarters of the samples were positive.', 'Two thirds of the samples were positive.'],
  ['One in five pupils walks to school.', '20 percent of pupils walk to school.', '5 percent of pupils walk to school.'],
  ['One in five pupils walks to school.', 'A fifth of pupils walk to school.', 'A quarter of pupils walk to school.'],
  ['Two out of three pupils walk to school.', 'Two thirds of pupils walk to school.', 'One third of pupils walk to school.'],
  ['The dose is 5 to 10 mg.', 'The dose is between 5 and 10 mg.', 'The dose is between 5 and 15 mg.'],
  ['The dose is 5–10 mg.', 'The dose ranges from 5 mg to 10 mg.', 'The dose ranges from 5 g to 10 g.'],
  ['The nodule measures 12 mm.', 'The nodule measures 1.2 cm.', 'The nodule measures 1.2 mm.'],
  ['The nodule measures 12 x 8 mm.', 'The nodule measures 12 mm by 8 mm.', 'The nodule measures 12 mm by 9 mm.'],
  ['Prices doubled in 2021.', 'Prices rose by 100 percent in 2021.', 'Prices rose by 50 percent in 2021.'],
  ['Output fell from 80 to 40 units.', 'Output halved, from 80 to 40 units.', 'Output doubled, from 80 to 40 units.'],
  ['The museum opened on 3 May 2019.', 'The museum opened on May 3, 2019.', 'The museum opened on May 4, 2019.'],
  ['The museum opened on 3 May 2019.', 'The museum opened in early May 2019.', 'The museum opened in late May 2019.'],
  ['The museum opened in the 1990s.', 'The museum opened in the nineties.', 'The museum opened in the eighties.'],
  [
    'The museum opened in the 19th century.',
    'The museum opened in the nineteenth century.',
    'The museum opened in the eighteenth century.',
  ],
  ['工厂45%的工人是女性。', '工厂百分之四十五的工人是女性。', '工厂百分之五十四的工人是女性。'],
  ['工厂有1200名工人。', '工厂有一千二百名工人。', '工厂有两千一百名工人。'],
  ['工厂有12000名工人。', '工厂有1.2万名工人。', '工厂有12万名工人。'],
  ['工厂有12000名工人。', '工厂有一万二千名工人。', '工厂有二万一千名工人。'],
  ['贷款为150万英镑。', '贷款为1,500,000英镑。', '贷款为15万英镑。'],
  ['信号持续250毫秒。', '信号持续0.25秒。', '信号持续2.5秒。'],
  ['步行需要90分钟。', '步行需要一个半小时。', '步行需要两个半小时。'],
  ['疗程为18个月。', '疗程为一年半。', '疗程为两年半。'],
  ['结节大小约12mm。', '结节大小约1.2厘米。', '结节大小约1.2毫米。'],
  ['结节大小约12mm×8mm。', '结节约1.2×0.8cm。', '结节约1.2×0.9cm。'],
  ['五分之一的学生步行上学。', '20%的学生步行上学。', '五成的学生步行上学。'],
  ['三分之二的学生步行上学。', '每三名学生中有两名步行上学。', '每三名学生中有一名步行上学。'],
  ['电压为230伏。', '电压为230V。', '电压为230瓦。'],
  ['电站装机500兆瓦。', '电站装机50万千瓦。', '电站装机500千瓦。'],
  ['售价从80元涨到120元。', '售价上涨了一半。', '售价上涨了一倍。'],
  ['博物馆于2019年5月3日开放。', '博物馆2019年5月3号开放。', '博物馆2019年5月4号开放。'],
  ['博物馆于二十世纪九十年代开放。', '博物馆于上世纪90年代开放。', '博物馆于上世纪80年代开放。'],
  ['博物馆于1998年开放。', '博物馆于一九九八年开放。', '博物馆于一九八九年开放。'],
  ['每天下午3点开放。', '每天15点开放。', '每天13点开放。'],
  ['The shop opens at 3 pm.', 'The shop opens at 15:00.', 'The shop opens at 13:00.'],
  ['The shop opens at 3 p.m.', "The shop opens at three o'clock in the afternoon.", "The shop opens at two o'clock in the afternoon."],
  ['The road is 3 miles long.', 'The road is three miles long.', 'The road is three kilometres long.'],
  ['The share price was 38.40 dollars.', 'The share price was $38.40.', 'The share price was $34.80.'],
  [
    'The share fell 0.25 percentage points.',
    'The share fell by a quarter of a percentage point.',
    'The share fell by half a percentage point.',
  ],
  ['The rate was cut by 25 basis points.', 'The rate was cut by 0.25 percentage points.', 'The rate was cut by 2.5 percentage points.'],
  ['利率下调25个基点。', '利率下调0.25个百分点。', '利率下调2.5个百分点。'],
  ['A dozen students took part.', 'Twelve students took part.', 'Ten students took part.'],
  ['The company has 21 branches.', 'The company has twenty-one branches.', 'The company has twenty-two branches.'],
  ['The company has 150 branches.', 'The company has a hundred and fifty branches.', 'The company has a hundred and sixty branches.'],
  [
    'The company has 2.5 million clients.',
    'The company has two and a half million clients.',
    'The company has three and a half million clients.',
  ],
];

describe('numbers in another way of writing', () => {
  it.each(WRITINGS)('“%s” tells “%s”', (source, same) => expect(isSupported(source, same)).toBe(true));
  it.each(WRITINGS)('“%s” does not tell “%3$s”', (source, _, other) => expect(isSupported(source, other)).toBe(false));
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
