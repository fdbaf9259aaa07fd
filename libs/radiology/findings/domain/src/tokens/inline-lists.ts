const MARK = /(?<![\d.(（])(\(?)(\d{1,2})\)(?!\s?(?:mm|cm|毫米|厘米|x|×|\d))/g;
const CIRCLED = /[①-⑳]/g;
const LONGEST_LIST = 30;

/**
 * Offsets and ends of the marks of a list told in one line: `1) … 2) … 3) …`, (1)…(2)…. Only marks that count up from one are some: a number in brackets may be a size (`9 (6) mm`).
 */
export function inlineListMarks(even: string): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  for (const match of even.matchAll(CIRCLED)) marks.set(match.index, match.index + 1);
  if (!even.includes(')')) return marks;
  let next = 1;
  let pending: (readonly [number, number])[] = [];
  const close = (): void => {
    if (pending.length > 1) for (const [start, end] of pending) marks.set(start, end);
    pending = [];
    next = 1;
  };
  for (const match of even.matchAll(MARK)) {
    const value = Number(match[2]);
    const at = match.index;
    if (value === 1) close();
    if (value !== next || next > LONGEST_LIST) continue;
    pending.push([at, at + match[0].length]);
    next++;
  }
  close();
  return marks;
}
