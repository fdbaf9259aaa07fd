import { MarkFilter } from './mark-filter';

const MARK = 'mark-0123456789abcdef';
const shown = (text: string, size: number): string => {
  const filter = new MarkFilter(MARK);
  let all = '';
  for (let at = 0; at < text.length; at += size) all += filter.push(text.slice(at, at + size));
  return all + filter.flush();
};

describe('MarkFilter', () => {
  it('hides the mark however the text is cut', () => {
    const text = `ma mark-01 ${MARK} and mmark-${MARK}${MARK} mark-`;
    for (let size = 1; size <= text.length; size++) expect(shown(text, size)).toBe('ma mark-01 … and mmark-…… mark-');
  });

  it('holds nothing back that cannot be the mark', () => {
    expect(new MarkFilter(MARK).push('Water boils.')).toBe('Water boils.');
  });
});
