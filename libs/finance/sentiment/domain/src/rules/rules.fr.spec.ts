import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    'Nordhafen a relevé ses prévisions annuelles.',
    'Le bénéfice net a progressé de 12 %.',
    'Le chiffre d’affaires a augmenté à 13,1 millions d’euros contre 8,7 millions un an plus tôt.',
    'Alterra renoue avec les bénéfices.',
    'Les pertes ont diminué.',
    'La dette a reculé.',
    'Laurier remporte un contrat en Norvège.',
    'L’action bondit après un relèvement.',
    'Les ventes dépassent les attentes.',
    'Valmont augmente son dividende.',
    'Le chômage recule.',
  ],
  negative: [
    'Nordhafen a abaissé ses prévisions annuelles.',
    'Le bénéfice net a reculé de 12 %.',
    'Le chiffre d’affaires a chuté à 8,7 millions d’euros contre 13,1 millions un an plus tôt.',
    'Alterra plonge dans le rouge.',
    'Les pertes ont augmenté.',
    'Les coûts grimpent.',
    'Laurier dépose le bilan.',
    'L’action s’effondre.',
    'Le résultat est inférieur aux attentes.',
    'Valmont supprime son dividende.',
    'Le chômage augmente.',
    'Le groupe écope d’une amende.',
  ],
  neutral: [
    'L’assemblée générale se tiendra en mai.',
    'Le siège social est à Nantes.',
    'Le dividende reste inchangé.',
    'Le montant n’a pas été dévoilé.',
  ],
};

describe('rules of French', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'fr').label).toBe(label));
  });
});
