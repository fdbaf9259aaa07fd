import type { UiLanguage } from '@trivium/shared/language';
import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const reasonsOf = (source: string, text: string): string[] => {
  const language: UiLanguage = /\p{sc=Han}/u.test(text) ? 'zh' : 'en';
  const { struck } = verifier.verify({ text, language, evidence: { passages: [source] } });
  return struck.flatMap(({ reasons }) => reasons.map(({ code }) => code));
};

/** A source, what may be said of it, and what may not, with the reason. */
const CASES: readonly (readonly [source: string, truth: string, lie: string, reason: string])[] = [
  [
    'CT shows no haemorrhage. CT angiography reveals an occlusion of the middle cerebral artery.',
    'No bleeding is seen on CT [1].',
    'CT demonstrates bleeding [1].',
    'negation',
  ],
  [
    'The trial is harmless, but gloves have to be worn.',
    'Gloves have to be worn for the trial [1].',
    'Gloves do not have to be worn [1].',
    'negation',
  ],
  ['A merger was ruled out.', 'There will be no merger [1].', 'A merger has been announced [1].', 'negation'],
  [
    'Line Sund reported a loss in 2023. Higher fuel prices were the main cause.',
    'The main cause was higher fuel prices [1].',
    'The loss was the main cause of higher fuel prices [1].',
    'relation',
  ],
  ['食品价格上涨2.8%，主要受高温多雨天气影响。', '高温多雨天气使食品价格上涨[1]。', '食品价格上涨导致了高温多雨天气[1]。', 'relation'],
  ['Most frogs are active at night.', 'Most frogs are active during the night [1].', 'All frogs are active at night [1].', 'certainty'],
  [
    'A number and its reciprocal always give the product 1.',
    'The product of a number and its reciprocal is always 1 [1].',
    'A number and its reciprocal sometimes give the product 1 [1].',
    'certainty',
  ],
  ['光照强时每分钟产生18个气泡。', '光照强时，每分钟产生18个气泡[1]。', '光照强时，每秒钟产生18个气泡[1]。', 'unit'],
  ['湖面的面积约为20平方千米。', '湖的面积约20平方千米[1]。', '湖的面积约20平方米[1]。', 'unit'],
  [
    'The bank set aside 75 million pounds in 2023, compared with 20 million pounds in 2022.',
    'The bank set aside more in 2023 than in 2022 [1].',
    'The bank set aside more in 2022 than in 2023 [1].',
    'relation',
  ],
  ['其中出口额3700亿元，进口额1900亿元。', '出口额大于进口额[1]。', '进口额大于出口额[1]。', 'relation'],
  [
    'When market rates rise, the prices of existing bonds fall, because new bonds offer higher coupons.',
    'The prices of existing bonds fall when market rates rise [1].',
    'When market rates rise, the prices of existing bonds rise as well [1].',
    'negation',
  ],
  [
    'House builder Garrick sold 4,100 homes in the half-year.',
    'In the half-year, Garrick sold 4,100 homes [1].',
    'Garrick’s founder plays the piano and collects stamps [1].',
    'unsupported',
  ],
  [
    '船厂东屿重工获得八艘货船订单，买家为航运公司海岱。',
    '东屿重工获得八艘货船的订单[1]。',
    '东屿重工向航运公司海岱订购八艘货船[1]。',
    'relation',
  ],
];

describe('which way it is', () => {
  it.each(CASES)('%s: lets “%s” pass', (source, truth) => expect(reasonsOf(source, truth)).toEqual([]));
  it.each(CASES)('%s: not “%s” but strikes “%s”', (source, _, lie, reason) => expect(reasonsOf(source, lie)).toContain(reason));
});
