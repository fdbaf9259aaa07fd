const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const COUNTED = 'step|point|answer|reason|part|item|步骤|要点|第|答案|回答';
/** `1. `, `1)`, `1、`, `(1)`, `（1）`, `①`, `Step 1:`; a digit may follow only where a bracket or a space keeps them apart. */
const NUMBERED = new RegExp(
  `^(\\s*)(?:(\\d{1,2})(?:[.．)）]\\s+|[.．)）、](?![\\d\\s]))|(\\d{1,2})[、]\\s*|[(（](\\d{1,2})[)）]\\s*|([${CIRCLED}])\\s*|(?:\\*\\*)?(?:${COUNTED})\\s*(\\d{1,2})\\s*(?:[步点条])?\\s*[:：.、](?:\\*\\*)?\\s*)(?=\\S)`,
  'iu',
);
/** The same within a line: `1) …; 2) …`. A mark of a source has no words behind it, or a full stop before it. */
const INLINE = new RegExp(`(^|[:：;；,，。.]\\s*)(?:[(（]?(\\d{1,2})[)）]|([${CIRCLED}]))\\s*(?=\\p{L})`, 'gmu');

/** Numbers of a list are no figures: lines that count from one become points, in their order. */
export function withPlainLists(text: string): string {
  const lines = text.split('\n').map(withoutInlineNumbers);
  const numbers = lines.map(numberOf);
  const isListed = new Array<boolean>(lines.length).fill(false);
  let before: number[] = [];
  for (const [index, number] of numbers.entries()) {
    if (number === undefined) continue;
    before = number === 1 ? [index] : number === before.length + 1 ? [...before, index] : [];
    // "1、2 级" by itself is no list.
    if (before.length > 1 || (number === 1 && isClearly(lines[index] ?? ''))) for (const at of before) isListed[at] = true;
  }
  return lines.map((line, index) => (isListed[index] === true ? line.replace(NUMBERED, '$1- ') : line)).join('\n');
}

function withoutInlineNumbers(line: string): string {
  const found = [...line.matchAll(INLINE)];
  const [first] = found;
  const isSequence =
    found.length > 1 && found.every(([, , digits, circled = ''], index) => Number(digits ?? CIRCLED.indexOf(circled) + 1) === index + 1);
  if (first === undefined || !isSequence) return line;
  // One that begins behind a whole sentence is no list.
  const before = line.slice(0, first.index) + (first[1] ?? '');
  return /^(?:[^.。;；:：]*[:：]\s*)?$/u.test(before) ? line.replace(INLINE, '$1') : line;
}

function isClearly(line: string): boolean {
  return !/^\s*\d{1,2}、\s*\d/u.test(line);
}

function numberOf(line: string): number | undefined {
  const found = NUMBERED.exec(line);
  if (found === null) return undefined;
  const circled = found[5];
  return circled === undefined ? Number(found[2] ?? found[3] ?? found[4] ?? found[6]) : CIRCLED.indexOf(circled) + 1;
}

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;
const SOURCES_CELL = /^(?:\[?\d{1,2}\]?[,，、\s]*)+$/u;

/** Rows of a table as lines: a model that lays its sentences out in a table has still only said them. The row above the rule names the columns. */
export function withPlainTables(text: string): string {
  const lines = text.split('\n');
  if (!lines.some((line, index) => index > 0 && line.includes('|') && RULE.test(line))) return text;
  return lines
    .flatMap((line, index) => {
      if (!line.trim().startsWith('|')) return [line];
      if (RULE.test(line) || RULE.test(lines[index + 1] ?? '')) return [];
      return [rowOf(line)];
    })
    .join('\n');
}

function rowOf(line: string): string {
  const cells = line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const sources =
    cells.length > 1 && SOURCES_CELL.test(cells.at(-1) ?? '') ? ` ${(cells.pop() ?? '').replace(/\[?(\d{1,2})\]?/gu, '[$1]')}` : '';
  const [name = '', ...others] = cells;
  const isPart = others.length === 1 && !/[.。!！?？]$/u.test(name);
  return (isPart ? `${name}: ${others[0] ?? ''}` : cells.join(' ')) + sources;
}
