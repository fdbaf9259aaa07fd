import { changeBetween, isSameText, withDictation, type ReportText } from './report-parts';

const text: ReportText = {
  dictation: 'Nodule 12 mm. Blorp. No effusion.',
  sections: { findings: 'Nodule.', impression: '', recommendations: '' },
  context: {},
  looked: [[14, 20]],
  corrections: [],
};
const words = ({ dictation, looked }: ReportText): string[] => looked.map(([start, end]) => dictation.slice(start, end));

describe('what was looked at in a dictation', () => {
  it.each([
    ['Left. Nodule 12 mm. Blorp. No effusion.', ['Blorp.']],
    ['Nodule 12 mm. Blorp. No effusion. Heart normal.', ['Blorp.']],
    ['Blorp. No effusion.', ['Blorp.']],
    ['Nodule 12 mm. Blarp. No effusion.', []],
    ['', []],
  ])('stays at its words, and not at others: %j', (dictation, expected) => {
    expect(words(withDictation(text, dictation))).toEqual(expected);
  });
});

describe('what was corrected in the findings', () => {
  const read = { type: 'nodule', margin: [], certainty: 'definite', sizeMm: [12] } as const;
  const anchor = { span: [0, 12], words: 'Nodule 12 mm', read } as const;
  const corrected: ReportText = { ...text, corrections: [{ kind: 'changed', id: 'c', anchor, slots: { ...read, sizeMm: [11] } }] };

  it('goes where its words go, and is saved like text', () => {
    const moved = withDictation(corrected, `Left. ${text.dictation}`);
    expect(moved.corrections).toMatchObject([{ anchor: { span: [6, 18] } }]);
    expect(changeBetween(text, corrected)).toEqual({ corrections: corrected.corrections });
    expect(changeBetween(corrected, moved)).toMatchObject({ corrections: moved.corrections });
    expect(isSameText(corrected, text)).toBe(false);
    // JSON columns keep no order of fields.
    const slots = { sizeMm: [11], certainty: 'definite', margin: [], type: 'nodule' } as const;
    const stored = [{ slots, anchor, id: 'c', kind: 'changed' as const }];
    expect(isSameText(corrected, { ...text, corrections: stored })).toBe(true);
  });
});

describe('a change of a report', () => {
  it('names only what differs; a changed dictation brings what was looked at in it', () => {
    expect(changeBetween(text, text)).toEqual({});
    expect(changeBetween(text, withDictation(text, `${text.dictation} X`))).toEqual({
      dictation: `${text.dictation} X`,
      looked: [[14, 20]],
    });
    expect(changeBetween(text, { ...text, looked: [] })).toEqual({ looked: [] });
  });

  it('counts a look as unsaved', () => {
    expect(isSameText(text, { ...text, looked: [] })).toBe(false);
    expect(isSameText(text, { ...text, looked: [[14, 20]] })).toBe(true);
  });
});
