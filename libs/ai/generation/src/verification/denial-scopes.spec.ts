import { isWhole } from '../gate/text-verifier';
import { FactVerifier } from './fact-verifier';

const PASSAGES = [
  'The probe Selka landed on the plain in 2019 and found no liquid water. The haematoma is unchanged from the study of 12 October.',
  '惯性的大小只与质量有关，与速度无关。',
];
const isKept = (text: string): boolean => {
  const language = /\p{sc=Han}/u.test(text) ? 'zh' : 'en';
  return isWhole(new FactVerifier().verify({ text, language, evidence: { passages: PASSAGES } }));
};

it.each([
  'In 2019 the probe Selka landed on the plain [1].',
  'Nothing has changed in the haematoma compared with the study of 12 October [1].',
])('keeps what the source denies of nothing else: %s', (text) => {
  expect(isKept(text)).toBe(true);
});

it.each([
  'The probe Selka found liquid water in 2019 [1].',
  'The haematoma has changed since the study of 12 October [1].',
  '惯性的大小与速度有关[2]。',
])('strikes what the source denies: %s', (text) => {
  expect(isKept(text)).toBe(false);
});
