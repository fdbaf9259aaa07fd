import { changeBetween, isSameText, withDictation, type ReportText } from './report-parts';

const text: ReportText = {
  dictation: 'Nodule 12 mm. Blorp. No effusion.',
  sections: { findings: 'Nodule.', impression: '', recommendations: '' },
  context: {},
  looked: [[14, 20]],
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
