import type { ReportSentence, SentenceSource } from '../draft/report-sentence';
import { type DraftText, mergeDraft } from './redraft';

const DICTATED: SentenceSource = { kind: 'dictation', spans: [[0, 1]] };
const PERSON: SentenceSource = { kind: 'person' };

function text(...sentences: (string | { readonly text: string; readonly source: SentenceSource })[]): DraftText {
  const all = sentences.map((one): ReportSentence => {
    const { text: words, source } = typeof one === 'string' ? { text: one, source: DICTATED } : one;
    return { section: 'findings', text: words, source };
  });
  return { sections: { findings: all.map((one) => one.text).join(' '), impression: '', recommendations: '' }, sentences: all };
}
const by = (source: SentenceSource, words: string) => ({ text: words, source });
const merged = (current: DraftText, old: DraftText, next: DraftText) => mergeDraft({ current, old, next }).sentences.map((one) => one.text);

describe('mergeDraft', () => {
  it('makes a section that nobody touched the new draft', () => {
    const next = text('A.', 'B.', 'C.');
    expect(mergeDraft({ current: text('A.', 'B.'), old: text('A.', 'B.'), next })).toEqual(next);
  });

  it('does not bring back what a person rewrote', () => {
    const current = text(by(PERSON, '13 mm.'), 'B.');
    expect(merged(current, text('12 mm.', 'B.'), text('12 mm.', 'B.', 'C.'))).toEqual(['13 mm.', 'B.', 'C.']);
  });

  it('does not bring back what a person took out', () => {
    expect(merged(text('B.'), text('A.', 'B.'), text('A.', 'B.', 'C.'))).toEqual(['B.', 'C.']);
  });

  it('takes out what the new dictation no longer says, and nothing of a person’s', () => {
    expect(merged(text(by(PERSON, 'Mine.'), 'A.', 'B.'), text('A.', 'B.'), text('B.'))).toEqual(['Mine.', 'B.']);
  });

  it('puts a new sentence behind the one that it follows', () => {
    expect(merged(text('A.', by(PERSON, 'Mine.'), 'C.'), text('A.', 'C.'), text('A.', 'B.', 'C.'))).toEqual(['A.', 'B.', 'Mine.', 'C.']);
  });

  it('takes the new places of sentences that stay', () => {
    const source: SentenceSource = { kind: 'dictation', spans: [[7, 9]] };
    const result = mergeDraft({ current: text(by(PERSON, 'Mine.'), 'A.'), old: text('A.'), next: text(by(source, 'A.')) });
    expect(result.sentences[1]?.source).toEqual(source);
  });

  it('lets a model’s wording of the old draft give way to the draft, whatever order its fields were stored in', () => {
    const stored = { spans: [[0, 1]], kind: 'dictation' } as unknown as SentenceSource;
    const current = text(by({ kind: 'model', of: stored, engine: 'local' }, 'A, said nicely.'));
    expect(merged(current, text('A.'), text('A.', 'B.'))).toEqual(['A.', 'B.']);
  });
});
