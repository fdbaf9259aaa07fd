import { queryTerms } from './field-terms';
import { meantTerms, type TermSource, unknownWords } from './meant-terms';

const HELD = new Map([
  ['hippocampus', 3],
  ['hippocamp', 9],
  ['history', 1],
  ['neuron', 5],
]);
const asked: string[] = [];
const source: TermSource = {
  beginningWith: async (prefix) => {
    asked.push(prefix);
    return [...HELD.keys(), 'hipocampuz'].filter((term) => term.startsWith(prefix));
  },
  frequencies: async (terms) =>
    new Map(
      terms.flatMap((term) => [[term, HELD.get(term)] as const]).filter((entry): entry is [string, number] => entry[1] !== undefined),
    ),
};

describe('unknownWords', () => {
  const unknown = (query: string, languages = ['en']) => unknownWords(queryTerms(query, languages), (term) => HELD.has(term), languages);

  it('names words that nothing holds, long enough to be a slip of the finger', () => {
    expect(unknown('neuron hipocampus cat 肺炎 4711')).toEqual(['hipocampus']);
  });

  it('names none when most of the query is foreign to the collection', () => {
    expect(unknown('several foreign subjects nobody wrote about anywhere here today')).toEqual([]);
  });
});

describe('meantTerms', () => {
  it('looks among terms that begin alike, and takes those that some searched chunk holds, the nearest first', async () => {
    asked.length = 0;
    const found = await meantTerms(['hipocampus'], 100, source);
    expect(found).toEqual([
      {
        unknown: 'hipocampus',
        similar: [expect.objectContaining({ term: 'hippocampus' }), expect.objectContaining({ term: 'hippocamp' })],
      },
    ]);
    await meantTerms(['hipocampus'], 100_000, source);
    expect(asked).toEqual(['h', 'hi']);
  });

  it('finds nothing for a word that is near to none', async () => {
    expect(await meantTerms(['xylophone'], 100, source)).toEqual([]);
  });
});
