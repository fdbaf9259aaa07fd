import { isWhole } from '../gate/text-verifier';
import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const PASSAGES = [
  'Barges brought salt to the town. The treaty was signed by the envoy. Two workers did not buy a lorry. A bruise was seen on the left heel.',
  'The pelvic ring is stable. The lateral meniscus is torn. The cathode is made of lead, the anode of zinc. The adrenal gland is free of metastases.',
];
const isKept = (text: string): boolean => isWhole(verifier.verify({ text, language: 'en', evidence: { passages: PASSAGES } }));

describe('other words for the same', () => {
  it.each([
    ['a more general word', 'Boats brought salt to the town [1].'],
    ['a more general word of the field', 'An injury was seen on the left heel [1].'],
    ['a noun of a verb', 'The signature on the treaty is that of the envoy [1].'],
    ['a noun of its adjective', 'The ring of the pelvis is stable [2].'],
  ])('keeps %s: %s', (_, text) => {
    expect(isKept(text)).toBe(true);
  });

  it.each([
    ['a more special word', 'Ferries brought salt to the town [1].'],
    ['a general word of all', 'All boats brought salt to the town [1].'],
    ['a general word denied', 'Two workers did not buy a vehicle [1].'],
    ['a general word that another word makes special', 'The positive electrode is made of lead [2].'],
    ['what lies beside a thing for the thing', 'The kidney is free of metastases [2].'],
  ])('strikes %s: %s', (_, text) => {
    expect(isKept(text)).toBe(false);
  });
});
