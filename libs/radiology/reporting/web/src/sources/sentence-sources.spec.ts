import type { ReportSentence } from '@trivium/radiology/reporting/domain';
import { sourceAt, sourcesOf, spansOf } from './sentence-sources';

const sentences: readonly ReportSentence[] = [
  { section: 'findings', text: 'Nodule of 1.2 cm.', source: { kind: 'dictation', spans: [[0, 9]] } },
  { section: 'impression', text: 'Nodule of 1.2 cm.', source: { kind: 'measurement', findingIndex: 0, spans: [[4, 9]] } },
  { section: 'findings', text: 'No effusion.', source: { kind: 'template', templateId: 'chest', line: 'pleura' } },
];

describe('sources of sentences', () => {
  it('stay with the sentences of the draft and call the rest a person’s', () => {
    const text = 'Nodule of 1.2 cm. Seen by me. No effusion.';
    const found = sourcesOf(text, 'findings', sentences);
    expect(found.map(({ start, end, source }) => [text.slice(start, end), source.kind])).toEqual([
      ['Nodule of 1.2 cm.', 'dictation'],
      ['Seen by me.', 'person'],
      ['No effusion.', 'template'],
    ]);
  });

  it('are lost by one changed character: the sentence is then a person’s', () => {
    expect(sourcesOf('Nodule of 1.3 cm. No effusion.', 'findings', sentences).map(({ source }) => source.kind)).toEqual([
      'person',
      'template',
    ]);
  });

  it('leave no word without a source', () => {
    const text = '左肺结节。Nodule of 1.2 cm.\n\n右肺正常。 No effusion.  x';
    const covered = sourcesOf(text, 'findings', sentences);
    const uncovered = [...text].filter((sign, at) => sign.trim() !== '' && !covered.some(({ start, end }) => at >= start && at < end));
    expect(uncovered).toEqual([]);
  });

  it('are found at the caret, also at the end of a sentence', () => {
    const text = 'Nodule of 1.2 cm. No effusion.';
    const found = sourcesOf(text, 'findings', sentences);
    expect(sourceAt(found, 3)?.source.kind).toBe('dictation');
    expect(sourceAt(found, 17)?.source.kind).toBe('dictation');
    expect(sourceAt(found, text.length)?.source.kind).toBe('template');
    expect(sourceAt([], 0)).toBeUndefined();
  });

  it('of a model lead to the spans of what it phrased', () => {
    expect(spansOf({ kind: 'model', engine: 'local', of: { kind: 'dictation', spans: [[1, 2]] } })).toEqual([[1, 2]]);
    expect(spansOf({ kind: 'person' })).toEqual([]);
  });
});
