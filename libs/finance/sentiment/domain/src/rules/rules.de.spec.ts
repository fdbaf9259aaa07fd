import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    'Nordhafen hebt nach starkem Quartal die Prognose an.',
    'Der Gewinn stieg um 12 Prozent.',
    'Der Umsatz kletterte auf 13,1 Millionen Euro nach 8,7 Millionen im Vorjahr.',
    'Alterra kehrt in die Gewinnzone zurück.',
    'Der Verlust sank deutlich.',
    'Die Schulden gingen zurück.',
    'Hellwig gewinnt einen Großauftrag aus Norwegen.',
    'Die Aktie sprang auf ein Rekordhoch.',
    'Der Quartalsgewinn übertraf die Erwartungen.',
    'Rheintal erhöht die Dividende.',
    'Die Arbeitslosigkeit sinkt.',
  ],
  negative: [
    'Nordhafen senkt die Prognose wegen schwacher Nachfrage.',
    'Der Gewinn sank um 12 Prozent.',
    'Der Umsatz fiel auf 8,7 Millionen Euro nach 13,1 Millionen im Vorjahr.',
    'Alterra rutscht in die Verlustzone.',
    'Der Verlust stieg deutlich.',
    'Die Kosten steigen weiter.',
    'Hellwig meldet Insolvenz an.',
    'Die Aktie stürzte auf ein Rekordtief.',
    'Das Ergebnis verfehlte die Erwartungen.',
    'Rheintal streicht die Dividende.',
    'Die Inflation steigt.',
    'Das Kartellamt verhängt ein Bußgeld.',
  ],
  neutral: [
    'Die Hauptversammlung findet im Mai statt.',
    'Die Gesellschaft hat ihren Sitz in Bremen.',
    'Der Leitzins bleibt unverändert.',
    'Über den Preis wurde Stillschweigen vereinbart.',
  ],
};

describe('rules of German', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'de').label).toBe(label));
  });
});
