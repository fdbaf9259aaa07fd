import { type DiffRow, diffRows } from './diff-rows';

const written = (rows: readonly DiffRow[]) => {
  const side = (pieces: DiffRow['before']) => pieces?.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
  return rows.map(({ isSame, before, after }) => (isSame ? side(before) : [side(before), side(after)]));
};

describe('diffRows', () => {
  it('sets changed lines side by side and marks where they differ', () => {
    const rows = diffRows([
      { kind: 'same', text: '# Task\n' },
      { kind: 'removed', text: 'At most 6 sentences.\n' },
      { kind: 'added', text: 'At most 4 short sentences.\nNo list.\n' },
      { kind: 'same', text: 'End\n' },
    ]);
    expect(written(rows)).toEqual([
      '# Task',
      ['At most [6] sentences.', 'At most [4] [short ]sentences.'],
      [undefined, '[No list.]'],
      'End',
    ]);
  });

  it('keeps a removal at the end, empty lines, and characters of two units whole', () => {
    expect(written(diffRows([{ kind: 'removed', text: 'a\n\nb' }]))).toEqual([
      ['[a]', undefined],
      ['[]', undefined],
      ['[b]', undefined],
    ]);
    expect(
      written(
        diffRows([
          { kind: 'removed', text: '𠮷野' },
          { kind: 'added', text: '𠮶野' },
        ]),
      ),
    ).toEqual([['[𠮷]野', '[𠮶]野']]);
  });

  it('marks each changed word, however far apart, and Chinese by its characters', () => {
    const changed = (before: string, after: string) =>
      written(
        diffRows([
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ]),
      );
    expect(changed('Copy numbers. Say so with both citations.', 'Copy all numbers. Say so with their citations.')).toEqual([
      ['Copy numbers. Say so with [both] citations.', 'Copy [all ]numbers. Say so with [their] citations.'],
    ]);
    expect(changed('最多 6 句，不写标题', '最多 4 句，不写小标题')).toEqual([['最多 [6] 句，不写标题', '最多 [4] 句，不写[小]标题']]);
  });

  it('copes with a line that is too long for a table of its words', () => {
    const long = Array.from({ length: 600 }, (_, index) => `w${index}`).join(' ');
    const [row] = diffRows([
      { kind: 'removed', text: `${long} a ${long}` },
      { kind: 'added', text: `${long} b ${long}` },
    ]);
    expect(row?.before?.filter(({ isChanged }) => isChanged)).toEqual([{ text: 'a', isChanged: true }]);
  });
});
