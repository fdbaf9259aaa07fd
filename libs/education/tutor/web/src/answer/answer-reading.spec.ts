import type { PassageResponse, TutorCitation } from '@trivium/education/api-client';
import { highlight } from '@trivium/web/citations';
import { copyOf, splitChoice, supportOf } from './answer-reading';
import { citedPassage } from './cited-passage';
import { nearestSections } from './nearest-sections.component';

const citation: TutorCitation = {
  n: 1, passageId: 'p', materialId: 'm', materialTitle: 'Book', sectionId: 's', section: 'Stacks', sectionPath: ['Data', 'Stacks'], page: 7,
  quote: 'Last in, first out.', passage: 'A stack. Last in, first out.', highlight: { start: 9, end: 28 },
}; // prettier-ignore
const generation = {
  engine: 'embedded',
  template: { id: 't', version: 1 },
  parameters: {},
  latencyMs: 1,
  provenanceId: 'p',
  aiLabel: 'Extracted by a program',
} as const;

describe('answers in words', () => {
  it('says how well the course supports an answer, and nothing where no passage stands behind it', () => {
    const of = (confidence: number, over = {}) => supportOf({ confidence, citations: [citation], abstained: false, ...over });
    expect([of(0.9), of(0.7), of(0.5)]).toEqual(['supportWell', 'support', 'supportThin']);
    expect([of(1, { citations: [] }), of(0.2, { abstained: true })]).toEqual([undefined, undefined]);
  });

  it('sets the chosen option apart and never cuts an answer that has none', () => {
    expect(splitChoice({ answer: 'Best: B. Stack\nA stack is … [1]', choiceLabel: 'B' })).toEqual({
      lead: 'Best: B. Stack',
      text: 'A stack is … [1]',
    });
    expect(splitChoice({ answer: 'One\nTwo' }).text).toBe('One\nTwo');
  });

  it('copies an answer with the place and words of each source, and the mark of the program', () => {
    const text = copyOf(
      { answer: 'It is [1].', citations: [citation], generation: { ...generation } },
      { sources: 'Sources', page: (page) => `page ${page}` },
    );
    expect(text).toBe('It is [1].\n\nSources\n[1] Book, Data › Stacks, page 7: “Last in, first out.”\n\n(Extracted by a program)');
  });

  it('names each close section once and no far one', () => {
    const found = [['a', 0.9], ['a', 0.8], ['b', 0.4], ['c', 0.1]].map(([sectionId, coverage]) => ({ sectionId, coverage })) as never; // prettier-ignore
    expect(nearestSections(found).map(({ sectionId }) => sectionId)).toEqual(['a', 'b']);
  });
});

describe('citedPassage', () => {
  const loaded = {
    page: 7,
    blocks: [
      { ordinal: 3, text: 'Last in, first out. So said the intro.' },
      { ordinal: 4, text: 'A stack. Last in, first out.' },
    ],
    highlight: [{ blockOrdinal: 4, start: 0, end: 28 }],
  } as unknown as PassageResponse;

  it('marks the quote where the passage stands, not where the same words stand before it', () => {
    const passage = citedPassage(citation, loaded);
    expect(highlight(passage)?.before).toBe('Last in, first out. So said the intro.\n\nA stack. ');
  });

  it('shows the passage itself until the surroundings are there, and when they do not hold the quote any more', () => {
    expect(highlight(citedPassage(citation))?.before).toBe('A stack. ');
    const changed = { ...loaded, blocks: [{ ordinal: 4, text: 'Rewritten.' }] } as unknown as PassageResponse;
    expect(citedPassage(citation, changed).context).toBe(citation.passage);
  });
});
