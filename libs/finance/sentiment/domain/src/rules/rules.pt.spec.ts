import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    'Nordhafen elevou sua projeção anual.',
    'O lucro subiu 12%.',
    'A receita cresceu para 13,1 milhões, ante 8,7 milhões um ano antes.',
    'Alterra volta ao lucro.',
    'O prejuízo diminuiu.',
    'A dívida recuou.',
    'Papel Norte vence licitação na Noruega.',
    'As ações disparam.',
    'O lucro superou as expectativas.',
    'Ipê aumenta dividendos.',
    'O desemprego cai.',
  ],
  negative: [
    'Nordhafen cortou sua projeção anual.',
    'O lucro caiu 12%.',
    'A receita recuou para 8,7 milhões, ante 13,1 milhões um ano antes.',
    'Alterra entra no vermelho.',
    'O prejuízo aumentou.',
    'Os custos sobem.',
    'Papel Norte pede recuperação judicial.',
    'As ações despencam.',
    'O lucro ficou abaixo das expectativas.',
    'Ipê suspende dividendos.',
    'A inflação sobe.',
    'O regulador multou o banco.',
  ],
  neutral: [
    'A assembleia geral será em maio.',
    'A empresa tem sede; foi fundada em 1950.',
    'O dividendo fica inalterado.',
    'O valor não foi divulgado.',
  ],
};

describe('rules of Portuguese', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'pt').label).toBe(label));
  });
});
