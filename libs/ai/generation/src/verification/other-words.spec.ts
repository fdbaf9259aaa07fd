import { isWhole } from '../gate/text-verifier';
import { FactVerifier } from './fact-verifier';
import { plainly } from './lexicon/phrases';

const verifier = new FactVerifier();
const PASSAGES = [
  'Barges brought salt to the town. The treaty was signed by the envoy. Two workers did not buy a lorry. A bruise was seen on the left heel.',
  'The pelvic ring is stable. The lateral meniscus is torn. The cathode is made of lead, the anode of zinc. The adrenal gland is free of metastases.',
  'Sales came to 40 million pounds in 2023, compared with 30 million pounds in 2022. The locks were never rebuilt. The ship left the yard in May. The opacity was not visible on the previous image. Dry air keeps little heat. The angles at the base are equal. The scaphoid is intact, and the joint is not involved. The fracture of the radius is tilted.',
];
const isKept = (text: string): boolean => isWhole(verifier.verify({ text, language: 'en', evidence: { passages: PASSAGES } }));

describe('other words for the same', () => {
  it.each([
    ['a more general word', 'Boats brought salt to the town [1].'],
    ['a more general word of the field', 'An injury was seen on the left heel [1].'],
    ['a noun of a verb', 'The signature on the treaty is that of the envoy [1].'],
    ['the year before for its number', 'Sales were 40 million pounds in 2023, up from 30 million pounds the year before [3].'],
    ['an irregular verb with a prefix', 'The locks have never been reconstructed [3].'],
    ['a word of two', 'The ship left the shipyard in May [3].'],
    ['what was not there before', 'The opacity is new compared with the previous image [3].'],
    ['a word of few beside the source', 'The fracture does not extend into the joint [3].'],
    ['almost nothing', 'Dry air keeps hardly any heat [3].'],
    ['a noun of its adjective', 'The ring of the pelvis is stable [2].'],
  ])('keeps %s: %s', (_, text) => {
    expect(isKept(text)).toBe(true);
  });

  it.each([
    ['a more special word', 'Ferries brought salt to the town [1].'],
    ['a general word of all', 'All boats brought salt to the town [1].'],
    ['a general word denied', 'Two workers did not buy a vehicle [1].'],
    ['a general word that another word makes special', 'The positive electrode is made of lead [2].'],
    ['the year before for another one', 'Sales were 40 million pounds in 2022, up from 30 million pounds the year before [3].'],
    ['a verb with a prefix undone', 'The locks have been reconstructed [3].'],
    ['a word of two of another thing', 'The ship left the dockyard in June [3].'],
    ['what was there before', 'The opacity is not new compared with the previous image [3].'],
    ['equal for different', 'The angles at the base are different [3].'],
    ['a word of few beside the source denied', 'The fracture extends into the joint [3].'],
    ['almost nothing denied', 'Dry air does not keep little heat [3].'],
    ['what lies beside a thing for the thing', 'The kidney is free of metastases [2].'],
  ])('strikes %s: %s', (_, text) => {
    expect(isKept(text)).toBe(false);
  });
});

it('tells a rate from a time and from a place in a row', () => {
  expect(plainly('It pays 4% a year.')).toBe('It pays 4% every year.');
  expect(plainly('A second lesion took a day to grow.')).toBe('A second lesion took a day to grow.');
});

it.each([
  ['The first 50 machines will be delivered in September.', 'The first 50 will be delivered in September.', true],
  ['The first 50 lathes will be delivered in September.', 'The first 50 will be delivered in September.', false],
  ['The first 50 machines will be delivered in September.', 'The first 50 trucks will be delivered in September.', false],
])('keeps an ordinary word more, and no special one or one of the same kind: %s', (text, passage, isTrue) => {
  expect(isWhole(verifier.verify({ text, language: 'en', evidence: { passages: [passage] } }))).toBe(isTrue);
});
