import type { UiLanguage } from '@trivium/shared/language';
import { FactVerifier } from './fact-verifier';

const SOURCES: Readonly<Record<UiLanguage, string>> = {
  en: 'Ferry line Sund reported a loss of 14 million euros for 2023 after a profit of 5 million euros in 2022. The fund cut its stake in Bruhn from 4.8% to 1.9% during the first quarter. The library opens on Wednesdays. Falling prices lowered the cost.',
  zh: '药价从每盒68元降到29元。戏台可容纳三百人。奖杯将展出一周。图书馆周三开放，每周三次放映电影。去年关闭门店140家，新开310家。钢材价格下跌降低了造船成本。',
};

const verifier = new FactVerifier();
const reasonsOf = (text: string): string[] => {
  const language = /\p{sc=Han}/u.test(text) ? 'zh' : 'en';
  const { struck } = verifier.verify({ text, language, evidence: { passages: [SOURCES[language]] } });
  return struck.flatMap(({ reasons }) => reasons.map(({ code }) => code));
};

describe('amounts and days', () => {
  it.each([
    ['the opposite beside the amount', 'Sund made a profit of 14 million euros in 2023 [1].', 'number'],
    ['another quarter', 'The fund cut its stake in Bruhn in the fourth quarter [1].', 'date'],
    ['another weekday', 'The library opens on Fridays [1].', 'date'],
    ['another weekday, Chinese', '图书馆周五开放[1]。', 'date'],
    ['the difference as the end of a change', '药价降到了39元[1]。', 'number'],
    ['a number in characters', '戏台可容纳三千人[1]。', 'unit'],
    ['a month for a week', '奖杯将展出一个月[1]。', 'unit'],
    ['two amounts with their verbs exchanged', '去年新开140家，关闭310家[1]。', 'number'],
    ['the other side of what two texts do not share', '钢材价格上涨降低了造船成本[1]。', 'negation'],
  ])('strikes %s', (_, text, reason) => expect(reasonsOf(text)).toContain(reason));

  it.each([
    'Sund had a profit of 5 million euros in 2022 [1].',
    'In the first quarter, the fund reduced its stake in Bruhn to 1.9% [1].',
    'In the first three months, the fund reduced its stake in Bruhn to 1.9% [1].',
    'On Wednesdays the library opens [1].',
    '药价下降了39元[1]。',
    '戏台能容纳300人[1]。',
    '奖杯将展出7天[1]。',
    '图书馆星期三开放[1]。',
    '每周三次放映电影[1]。',
    '新开310家，关闭门店140家[1]。',
    '钢价下跌降低了造船成本[1]。',
  ])('lets “%s” pass', (text) => expect(reasonsOf(text)).toEqual([]));
});
