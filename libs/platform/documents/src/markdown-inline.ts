import type { Nodes, PhrasingContent } from 'mdast';

/** A run of plain text made from inline Markdown. */
export interface InlineText {
  readonly text: string;
  /** Bold or underlined words that may be key terms, as they stand in `text`. */
  readonly emphasised: readonly string[];
  readonly images: readonly { readonly url: string; readonly alt: string }[];
}

const MAX_TERM_WORDS = 6;
const MAX_TERM_LENGTH = 60;

/** Plain text of inline nodes: formulas as `$latex$`, HTML marks dropped, line breaks as spaces. */
export function inlineText(nodes: readonly PhrasingContent[]): InlineText {
  const parts: string[] = [];
  const emphasised: string[] = [];
  const images: { url: string; alt: string }[] = [];
  let underlined: string | undefined;
  const push = (text: string) => {
    parts.push(text);
    if (underlined !== undefined) underlined += text;
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') push(node.value);
    else if (node.type === 'inlineMath') push(`$${node.value}$`);
    else if (node.type === 'break') push(' ');
    else if (node.type === 'image') images.push({ url: node.url, alt: node.alt ?? '' });
    else if (node.type === 'html') {
      // `<u>` marks terms in books whose authors keep bold for stress.
      if (/^<u>$/i.test(node.value)) underlined = '';
      else if (/^<\/u>$/i.test(node.value) && underlined !== undefined) {
        emphasised.push(underlined.replace(/[（(].*$/s, '').trim());
        underlined = undefined;
      }
    } else if ('children' in node) {
      const start = parts.length;
      node.children.forEach(visit);
      if (node.type === 'strong') emphasised.push(parts.slice(start).join('').trim());
    }
  };
  nodes.forEach(visit);
  return {
    text: parts
      .join('')
      .replace(/[^\S\n]*\n[^\S\n]*/g, joinBreak)
      .replace(/[^\S\n]+/g, ' ')
      .trim(),
    emphasised: emphasised.filter(isTerm),
    images,
  };
}

/** A source line break is a space, except between Chinese characters. */
function joinBreak(_match: string, offset: number, whole: string): string {
  const before = whole[offset - 1] ?? '';
  const after = whole.slice(offset).trimStart()[0] ?? '';
  return /[\p{Script=Han}，。；：、]/u.test(before) && /[\p{Script=Han}，。；：、“（]/u.test(after) ? '' : ' ';
}

/** Short bold words without the marks of a sentence: stressed sentences and labels such as `Note:` are not terms. */
function isTerm(text: string): boolean {
  if (
    text.length > MAX_TERM_LENGTH ||
    /^.?$/.test(text.replace(/\p{Script=Han}/gu, 'xx')) ||
    /[.。:：;；!！?？，]$|[。；！？，]|[.;!?] /.test(text)
  )
    return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han <= 14 : text.split(/\s+/).length <= MAX_TERM_WORDS;
}
