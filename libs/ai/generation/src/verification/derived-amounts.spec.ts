import { FactVerifier } from './fact-verifier';

const EN = [
  'A signal box cut the journey from 50 minutes to 35 minutes. The old engine burned 90 kg of coal an hour, the new one 6 kg of coal an hour.',
  'Tolls fell by about 60 percent. About a third of the tellers work in Marl. The chain closed 37 of its 290 stores last year. The storm cost the insurer $174 million, of which reinsurers bear $110 million.',
  'The pump works only at night. The lamp stores heat, so that the keeper need not wait. The board has not decided whether the mill will be sold. Shares closed at their lowest level since May. The chair rejected both demands.',
];
const ZH = ['稻米亩产由180公斤增至250公斤。约五分之三的学生住校。'];

const verifier = new FactVerifier();
const reasonsOf = (text: string): string[] => {
  const language = /\p{sc=Han}/u.test(text) ? 'zh' : 'en';
  const { struck } = verifier.verify({ text, language, evidence: { passages: language === 'zh' ? ZH : EN } });
  return struck.flatMap(({ reasons }) => reasons.map(({ code }) => code));
};

describe('amounts that follow from those of a source', () => {
  it.each([
    'With the signal box the journey was 15 minutes shorter [1].',
    'The old engine burned fifteen times as much coal an hour as the new one [1].',
    'Tolls fell by about three fifths [2].',
    'Around one in three of the tellers works in Marl [2].',
    'Of its 290 stores, 37 were closed last year [2].',
    '稻米亩产提高了70公斤[1]。',
    '约60%的学生住校[1]。',
  ])('lets “%s” pass', (text) => expect(reasonsOf(text)).toEqual([]));

  it.each([
    ['a wrong difference', 'With the signal box the journey was 25 minutes shorter [1].'],
    ['a wrong multiple', 'The old engine burned fifty times as much coal an hour as the new one [1].'],
    ['a wrong share', 'Tolls fell by about two fifths [2].'],
    ['a wrong part', 'Of its 290 stores, 73 were closed last year [2].'],
    ['a wrong difference, Chinese', '稻米亩产提高了90公斤[1]。'],
    ['a wrong share, Chinese', '约五分之二的学生住校[1]。'],
  ])('strikes %s', (_, text) => expect(reasonsOf(text)).not.toEqual([]));
});

describe('denials and doubts in other words', () => {
  it.each([
    'The pump works at nothing but night [3].',
    'The lamp stores heat, which spares the keeper from waiting [3].',
    'A decision by the board on a sale of the mill is still outstanding [3].',
    'Shares closed at a low not seen since May [3].',
    'The chair said no to both demands [3].',
  ])('lets “%s” pass', (text) => expect(reasonsOf(text)).toEqual([]));

  it.each([
    'A decision by the board on a sale of the mill is not outstanding [3].',
    'The chair said yes to both demands [3].',
    'The chair did not say no to both demands [3].',
  ])('strikes “%s”', (text) => expect(reasonsOf(text)).not.toEqual([]));
});
