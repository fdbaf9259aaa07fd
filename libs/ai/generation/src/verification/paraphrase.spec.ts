import { isWhole } from '../gate/text-verifier';
import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const EN = [
  'The heart is enlarged. The meniscus is intact. A central line ends in the superior vena cava. The ventricle measures 9 mm and is not dilated.',
  'Sales grew 6% as freight became cheaper. Corvo agreed to lease 18 jets from Stellwing. Hallmere opened 42 shops and closed 9. Red cells carry oxygen. They have no nucleus.',
];
const ZH = [
  '打印任务由队列管理，而后退功能由栈实现。董事会批准每股派息0.14元。左侧胸腔少量积液。',
  '价格上涨导致需求减少。该行提高利率，原因是通胀走高。',
];

const isKept = (text: string): boolean => {
  const language = /\p{sc=Han}/u.test(text) ? 'zh' : 'en';
  return isWhole(verifier.verify({ text, language, evidence: { passages: language === 'zh' ? ZH : EN } }));
};

describe('the same in other words', () => {
  it.each([
    'An enlarged heart is seen [1].',
    'The central line reaches the superior vena cava [1].',
    'The meniscus is not torn [1].',
    'The ventricle is not dilated and measures 0.9 cm [1].',
    'Corvo will lease 18 jets from Stellwing [2].',
    'Nine shops were closed by Hallmere, and 42 were opened [2].',
    'Red cells lack a nucleus [2].',
    '后退功能由栈实现，打印任务则由队列管理[1]。',
    '董事会批准派发每股0.14元的股息[1]。',
    '左侧胸腔有少量积液[1]。',
    '需求因价格上涨而减少[2]。',
  ])('keeps: %s', (text) => {
    expect(isKept(text)).toBe(true);
  });
});

describe('the opposite in the same words', () => {
  it.each([
    ['a place for its opposite', 'The central line ends in the inferior vena cava [1].'],
    ['a denial taken from another clause', 'The ventricle is dilated [1].'],
    ['a denying word undone', 'The meniscus is torn [1].'],
    ['a thing that no source names', 'The heart is enlarged by amyloid [1].'],
    ['a word of another sentence', 'Sales of jets grew 6% as freight became cheaper [2].'],
    ['two parties exchanged', 'Stellwing agreed to lease 18 jets from Corvo [2].'],
    ['two numbers exchanged', 'Hallmere closed 42 shops and opened 9 [2].'],
    ['what the next sentence denies', 'Red cells have a nucleus [2].'],
    ['two tasks exchanged', '打印任务由栈实现[1]。'],
    ['a verb for its opposite', '董事会否决每股派息0.14元[1]。'],
    ['an amount for its opposite', '左侧胸腔大量积液[1]。'],
    ['cause and effect exchanged', '需求减少导致价格上涨[2]。'],
  ])('strikes %s: %s', (_, text) => {
    expect(isKept(text)).toBe(false);
  });
});
