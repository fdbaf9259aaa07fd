import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    'Nordhafen elevó su previsión anual.',
    'El beneficio subió un 12 %.',
    'Las ventas aumentaron a 13,1 millones desde 8,7 millones del año anterior.',
    'Alterra vuelve a beneficios.',
    'Las pérdidas bajaron.',
    'La inflación cae en julio.',
    'Iberluz gana un contrato en Noruega.',
    'La acción se dispara en bolsa.',
    'El beneficio supera las expectativas.',
    'Olmedo aumenta el dividendo.',
    'Baja el paro.',
  ],
  negative: [
    'Nordhafen rebajó su previsión anual.',
    'El beneficio cayó un 12 %.',
    'Las ventas bajaron a 8,7 millones desde 13,1 millones del año anterior.',
    'Alterra entra en pérdidas.',
    'Sube el paro en enero.',
    'Los costes aumentan.',
    'Iberluz se declara en quiebra.',
    'La acción se desploma.',
    'El beneficio quedó por debajo de las expectativas.',
    'Olmedo suspende el dividendo.',
    'La inflación se dispara.',
    'Competencia multa a Gasnova.',
  ],
  neutral: [
    'La junta general será en mayo.',
    'La empresa tiene su sede, con sede en Vigo.',
    'El BCE deja los tipos sin cambios.',
    'No se conoce la agenda.',
  ],
};

describe('rules of Spanish', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'es').label).toBe(label));
  });
});
