import type { EntitySentiment, SentimentAnswer, SentimentQuestion } from '@trivium/finance/sentiment/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { SentimentAnalyst } from '../sentiment-analyst';
import { CompanySides } from './company-sides.service';

const ORGANISATION = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const probabilities = { negative: 0.1, neutral: 0.1, positive: 0.8 };

/** Whoever jumps gains; names that are not in the text have no place. */
class Scripted extends SentimentAnalyst {
  async versionOf(): Promise<string> {
    return 'v';
  }

  async analyse(_: OrganisationId, questions: readonly SentimentQuestion[]): Promise<readonly SentimentAnswer[]> {
    return questions.map(({ id, text, entity }) => ({
      id,
      ...{ label: 'neutral', probabilities, isAbstained: false, language: 'en', experts: [], opinions: [], model: 'v' },
      explanation: { words: [], rules: [] },
      ...(entity === undefined ? {} : { entities: [side(text, entity)] }),
    }));
  }
}

function side(text: string, name: string): EntitySentiment {
  const start = text.indexOf(name);
  const label = text.includes(`${name} jumps`) ? 'positive' : 'negative';
  return { name, label, probabilities, ...(start < 0 ? {} : { span: { start, end: start + name.length } }) };
}

const sidesBy = (names: readonly string[]): CompanySides => new CompanySides(new Scripted(), { finderOf: async () => () => names });
const toldOf = (answers: readonly SentimentAnswer[]) => answers.map(({ entities }) => entities?.map(({ name, label }) => [name, label]));

describe('CompanySides', () => {
  it('tells who gains and who loses in each text, and of a chosen company it alone', async () => {
    const items = [
      { id: 'a', text: 'Siemens jumps as Alstom plunges', entity: undefined },
      { id: 'b', text: 'Siemens jumps as Alstom plunges', entity: 'Alstom' },
      { id: 'c', text: 'Nothing happened', entity: undefined },
    ];
    expect(toldOf(await sidesBy(['Siemens', 'Alstom']).analyse(ORGANISATION, items))).toEqual([
      [['Siemens', 'positive'], ['Alstom', 'negative']],
      [['Alstom', 'negative']],
      undefined,
    ]); // prettier-ignore
  });

  it('answers as before where nobody keeps names', async () => {
    const items = [{ id: 'a', text: 'Siemens jumps', entity: undefined }];
    expect(toldOf(await new CompanySides(new Scripted()).analyse(ORGANISATION, items))).toEqual([undefined]);
  });

  it('asks of a list of companies for the first ones only', async () => {
    const names = Array.from({ length: 20 }, (_, place) => `Name${place}`);
    const [told] = toldOf(await sidesBy(names).analyse(ORGANISATION, [{ id: 'a', text: names.join(' '), entity: undefined }]));
    expect(told).toHaveLength(6);
  });
});
