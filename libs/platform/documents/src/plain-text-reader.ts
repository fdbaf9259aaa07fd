import { DocumentBuilder } from './document-builder';
import { splitNumberedHeading } from './heading-patterns';
import type { ReadContext } from './read-options';
import type { StructuredDocument } from './structured-document';
import { normaliseText } from './text-decoding';

const CHAPTER_LINE =
  /^(?:(?:chapter|part|appendix)\s+(?:\d+|[IVXL]+|[A-Z])\b.{0,100}|第\s*[零一二三四五六七八九十\d]+\s*[章部篇编讲].{0,60})$/i;
const SECTION_LINE =
  /^(?:(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.)\s+\p{Lu}.{0,100}|\d{1,2}(?:\.\d{1,2}){1,3}\s*\p{Script=Han}.{0,60}|第\s*[零一二三四五六七八九十\d]+\s*节.{0,60})$/u;
const BULLET = /^\s*(?:[-*•·▪]|\(?[a-z\d]{1,2}[.)])\s+/;

/** Reads plain text: chapter and numbered lines standing alone become headings, blank lines divide paragraphs. */
export function readPlainText(source: string, context: ReadContext): StructuredDocument {
  const builder = new DocumentBuilder();
  const lines = normaliseText(source).split('\n');
  builder.title = context.fileName.replace(/\.[^.]*$/, '');
  const filled = lines.filter((line) => line.trim() !== '');
  const meanLength = filled.reduce((sum, line) => sum + line.length, 0) / Math.max(1, filled.length);
  // Wrapped text has lines of one width; text from an editor has a paragraph a line, often without blank lines between.
  const isParagraphPerLine = meanLength > 110 || filled.length > lines.length * 0.97;
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) {
      const kind = BULLET.test(paragraph[0] ?? '') ? 'list_item' : 'paragraph';
      builder.add({ kind, text: joinLines(paragraph).replace(kind === 'list_item' ? /^\s*[-*•·▪]\s+/ : /^$/, '') });
    }
    paragraph = [];
  };
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const next = lines[index + 1]?.trim() ?? '';
    const isUnderlined = /^(?:={3,}|-{3,})$/.test(next) && line !== '' && paragraph.length === 0;
    const standsAlone = (lines[index - 1]?.trim() ?? '') === '' && (next === '' || isParagraphPerLine);
    if (/^(?:={3,}|-{3,}|\*{3,})$/.test(line)) flush();
    else if (line === '') flush();
    else if (isUnderlined || (CHAPTER_LINE.test(line) && (standsAlone || isParagraphPerLine) && !/[.。!?！？]$/.test(line))) {
      flush();
      builder.openSection({ level: isUnderlined && next.startsWith('-') ? 2 : 1, ...splitNumberedHeading(line) });
    } else if (SECTION_LINE.test(line) && standsAlone && !/[.。;；,，!?！？]$/.test(line)) {
      flush();
      const heading = splitNumberedHeading(line);
      builder.openSection({ level: heading.number?.split('.').length ?? 2, ...heading });
    } else {
      if (isParagraphPerLine || BULLET.test(raw)) flush();
      paragraph.push(line);
      if (isParagraphPerLine) flush();
    }
    if (index % 5_000 === 0) context.onProgress({ stage: 'read', done: index, total: lines.length });
  }
  flush();
  if (builder.sectionCount <= 1) builder.warn('HEADINGS_ABSENT');
  return builder.finish(context.fileName);
}

/** Joins wrapped lines: no space between Chinese characters, no hyphen of a divided word. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let last = '';
  for (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    if (last === '') parts.push(text);
    else if (/\p{Ll}[-\u00ad\u2010]$/u.test(last) && /^\p{Ll}/u.test(text)) {
      parts[parts.length - 1] = last.slice(0, -1);
      parts.push(text);
    } else if (/[\p{Script=Han}，。、；：！？）》」』”]$/u.test(last) && /^[\p{Script=Han}，。、；：！？（《「『“]/u.test(text))
      parts.push(text);
    else parts.push(` ${text}`);
    last = parts.at(-1) ?? '';
  }
  return parts.join('');
}
