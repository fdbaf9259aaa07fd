import { withoutCourtesies } from './courtesies';

/** Languages of a fence that hold an answer, and no program. */
const TEXT_FENCES: ReadonlySet<string> = new Set(['', 'json', 'markdown', 'md', 'text', 'txt', 'plaintext', 'plain', 'html']);
const TAGS = ['answer', 'final_answer', 'final', 'response', 'output', 'result', 'report', 'reply'];
const TAGGED = new RegExp(`<(${TAGS.join('|')})>(.*?)(?:</\\1>|$)`, 'isu');
/** Members of a JSON answer that are the answer, whatever stands beside them. */
const ANSWER_KEYS: ReadonlySet<string> = new Set([
  ...['answer', 'text', 'response', 'content', 'output', 'result', 'report', 'reply', 'message', 'markdown', 'final_answer', 'final'],
  ...['回答', '答案', '答复', '内容', '报告', '结果'],
]);
/** What an answer that was cut off may lack to be JSON. */
const JSON_ENDS = ['', '"}', '}', '"]}', ']}', '"}}', '"]'];
const MOST_LEVELS = 4;

/** The answer out of what it was put into: tags, a fence, JSON, HTML paragraphs; one in another. */
export function unwrapped(text: string): string {
  let left = text;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const inner = ofQuotes(withoutMarkup(ofJson(ofFence(ofTag(left))))).trim();
    if (inner === left) return left;
    left = inner;
  }
  return left;
}

function ofTag(text: string): string {
  return TAGGED.exec(text)?.[2] ?? text;
}

/** A fence is a wrapping where nothing but courtesies stands around it; otherwise it sets something off within the answer. */
function ofFence(text: string): string {
  const lines = text.split('\n');
  const fences = lines.flatMap((line, index) => (/^\s{0,3}`{3,}/.test(line) ? [index] : []));
  const [open, close = lines.length] = fences;
  if (open === undefined || fences.length > 2) return text;
  const language = (lines[open] ?? '')
    .replace(/^\s*`+/, '')
    .trim()
    .toLowerCase();
  const around = [...lines.slice(0, open), ...lines.slice(close + 1)].join('\n');
  if (!TEXT_FENCES.has(language) || withoutCourtesies(around).trim() !== '') return text;
  return lines.slice(open + 1, close).join('\n');
}

/** Several members are parts with headings, such as those of a report. */
function ofJson(text: string): string {
  const start = text.search(/[{["]/);
  if (start < 0 || withoutCourtesies(text.slice(0, start)).trim() !== '') return text;
  const json = text.slice(start).trim();
  for (const end of JSON_ENDS) {
    const value = parsed(json + end);
    if (value === undefined) continue;
    // A mark such as [1] is JSON too.
    const said = textOf(value);
    return said === '' ? text : said;
  }
  return text;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const members = Object.entries(value).flatMap(([name, member]) => {
    const text = textOf(member);
    return text === '' ? [] : [{ name, text }];
  });
  const answer = members.find(({ name }) => ANSWER_KEYS.has(name.toLowerCase()));
  if (answer !== undefined) return answer.text;
  if (members.length === 1 && !/findings|impression|recommendations|所见|表现|意见|建议/iu.test(members[0]?.name ?? ''))
    return members[0]?.text ?? '';
  return members.map(({ name, text }) => `## ${name}\n\n${text}`).join('\n\n');
}

/** Tags of HTML that only lay a text out, as line ends; those that do more stay, and are made harmless where everything is. */
function withoutMarkup(written: string): string {
  // What an image is called is no part of the sentence before it.
  const text = withoutPointers(written).replace(/(?<=\S)[ \t]*(?=!\[[^\]\n]{0,200}\]\()/gu, '\n\n');
  if (!text.includes('<')) return text;
  return (
    text
      // What a program says is no part of the sentence before it.
      .replace(/<\/(tool_call|tool_calls|function_call|function_calls|invoke)>\s{0,9}/giu, '</$1>\n\n')
      .replace(/[ \t]*<(script|style|iframe)\b/giu, '\n\n<$1')
      .replace(/<h([1-6])>/giu, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
      .replace(/<\/?(?:p|div|section|article|ul|ol|h[1-6])>/giu, '\n\n')
      .replace(/<li>/giu, '\n- ')
      .replace(/<br\s{0,3}\/?>/giu, '\n')
      .replace(/<\/?(?:li|b|strong|i|em|span|u)>/giu, '')
      .replace(/\n{3,}/gu, '\n\n')
  );
}

const POINTER = /[ \t]*(?<!!)\[([^\[\]\n]{1,40})\]\([^()\s]{0,500}\)/gu;
const POINTING: ReadonlySet<string> = new Set([
  'more',
  'here',
  'read',
  'click',
  'see',
  'source',
  'sources',
  'link',
  'learn',
  'details',
  '更多',
  '这里',
  '此处',
  '来源',
  '链接',
  '详情',
  '点击这里',
  '点击此处',
  '查看更多',
]);

/** Links whose words only point: "more", "click here". Where they point to is no source of the answer. */
function withoutPointers(text: string): string {
  return text.replace(POINTER, (link, words: string) =>
    words
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => POINTING.has(word))
      ? ''
      : link,
  );
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
]);

/** Quotation marks around the whole. */
function ofQuotes(text: string): string {
  const close = QUOTES.get(text.charAt(0));
  const inner = text.slice(1, -1);
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return text;
  return inner.includes(close) || inner.includes(text.charAt(0)) ? text : inner;
}
