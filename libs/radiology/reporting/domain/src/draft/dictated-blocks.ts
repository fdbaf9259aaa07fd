import type { Span } from '@trivium/radiology/findings/domain';
import type { ReportSections } from '../report';

type Section = keyof ReportSections;

/** A stretch of a dictation, at most one line long, that belongs to one section. */
export interface DictatedBlock {
  readonly section: Section;
  /** Without its heading. */
  readonly span: Span;
}

const HEADINGS: Readonly<Record<'en' | 'zh', readonly (readonly [Section, RegExp])[]>> = {
  en: [
    ['findings', /^\s*(?:findings?|observations?)\s*[:：]/i],
    ['impression', /^\s*(?:impressions?|conclusions?|opinion)\s*[:：]/i],
    ['recommendations', /^\s*(?:recommendations?|advice|follow[- ]?up)\s*[:：]/i],
  ],
  zh: [
    ['findings', /^\s*(?:影像所见|检查所见|影像表现|所见)\s*[:：]/],
    ['impression', /^\s*(?:影像诊断|诊断意见|诊断印象|印象|结论|诊断)\s*[:：]/],
    ['recommendations', /^\s*(?:建议|随访建议|处理建议)\s*[:：]/],
  ],
};
/** No heading is longer. */
const LONGEST_HEADING = 40;

/**
 * The sections of a dictation by the headings that the radiologist spoke ("Impression: …", "印象：…"), on a line of their own or after the end of a sentence. Text before the first heading is
 * findings. Every character that is not part of a heading or a line break lies in one block.
 */
export function dictatedBlocks(dictation: string, language: 'en' | 'zh'): DictatedBlock[] {
  const blocks: DictatedBlock[] = [];
  let current: Section = 'findings';
  const add = (start: number, end: number): void => {
    if (dictation.slice(start, end).trim() !== '') blocks.push({ section: current, span: [start, end] });
  };
  let lineStart = 0;
  while (lineStart <= dictation.length) {
    const lineBreak = dictation.indexOf('\n', lineStart);
    const lineEnd = lineBreak < 0 ? dictation.length : lineBreak;
    let from = lineStart;
    for (const boundary of boundariesOf(dictation, [lineStart, lineEnd])) {
      const heading = headingOf(dictation.slice(boundary, Math.min(lineEnd, boundary + LONGEST_HEADING)), language);
      if (heading === undefined) continue;
      add(from, boundary);
      current = heading.section;
      from = boundary + heading.length;
    }
    add(from, lineEnd);
    lineStart = lineEnd + 1;
  }
  return blocks;
}

/** Where a heading may begin: at the head of the line and after the end of a sentence. */
function* boundariesOf(text: string, [start, end]: Span): Generator<number> {
  yield start;
  for (let index = start; index < end; index++) {
    if (!'.。；;'.includes(text.charAt(index))) continue;
    let after = index + 1;
    while (after < end && /\s/.test(text.charAt(after))) after++;
    if (after < end) yield after;
    index = after - 1;
  }
}

function headingOf(head: string, language: 'en' | 'zh'): { readonly section: Section; readonly length: number } | undefined {
  for (const [section, pattern] of HEADINGS[language]) {
    const match = pattern.exec(head);
    if (match) return { section, length: match[0].length };
  }
  return undefined;
}
