import { BODY_PART_NAMES, MODALITY_NAMES, PART_TITLES, REPORT_SECTIONS, type ReportSections } from '@trivium/radiology/reporting/domain';
import { splitSentences } from '@trivium/shared/language';

export interface ModelSentence {
  readonly section: keyof ReportSections;
  readonly text: string;
}

const NAMES: Readonly<Record<keyof ReportSections, readonly string[]>> = {
  findings: ['findings', 'imaging findings', '影像表现', '影像所见', '检查所见', '所见', '影像表現', '影像所見', '檢查所見'],
  impression: [
    'impression',
    'impressions',
    'conclusion',
    'conclusions',
    '诊断意见',
    '影像诊断',
    '诊断印象',
    '印象',
    '结论',
    '診斷意見',
    '影像診斷',
    '結論',
  ],
  recommendations: ['recommendations', 'recommendation', 'advice', '建议', '处理建议', '随访建议', '建議', '處理建議'],
};
const ANY_NAME = Object.values(NAMES).flat().join('|');

/**
 * A model's report in sentences. What stands before the first heading is findings; an unknown heading is a sentence like any other, so that it is judged.
 *
 * @param whole texts of the draft that stay as they are, such as advice of a rule: each is one sentence, whatever full stops and semicolons it holds
 */
export function modelSentences(text: string, language: 'en' | 'zh', whole: readonly string[] = []): ModelSentence[] {
  const sentences: ModelSentence[] = [];
  let section: keyof ReportSections = 'findings';
  let hasHeading = false;
  let block: string[] = [];
  const flush = (): void => {
    const written = block.join('\n');
    for (const piece of piecesOf(written, whole)) {
      if (whole.includes(piece)) {
        sentences.push({ section, text: piece });
        continue;
      }
      for (const { start, end } of splitSentences(piece, language)) {
        const sentence = withoutBullet(piece.slice(start, end));
        if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push({ section, text: sentence });
      }
    }
    block = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const heading = headingOf(line);
    if (heading === undefined) {
      if (!hasHeading && isTitle(line)) continue;
      block.push(line);
      continue;
    }
    flush();
    hasHeading = true;
    section = heading.section;
    block.push(heading.rest);
  }
  flush();
  return sentences;
}

/** The text cut before and behind each of `whole` that begins a sentence, in order; where two begin at one place, the longer one stands. */
function piecesOf(text: string, whole: readonly string[]): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== '';) {
    const [next] = whole
      .map((one) => ({ one, at: one === '' ? -1 : rest.indexOf(one) }))
      .filter(({ at }) => at === 0 || (at > 0 && /[\s。！？；\]]/u.test(rest[at - 1] ?? '')))
      .sort((first, second) => first.at - second.at || second.one.length - first.one.length);
    if (next === undefined) return [...pieces, rest];
    if (next.at > 0) pieces.push(rest.slice(0, next.at));
    pieces.push(next.one);
    rest = rest.slice(next.at + next.one.length);
  }
  return pieces;
}

/** What may stand around the name of a part: `## 1. Findings`, `**影像表现：**`, `【诊断意见】`, `Findings (影像表现):`. */
const BEFORE_NAME =
  /^\s{0,3}(?:#{1,6}\s+)?(?:\*\*|__)?\s*(?:[-*•]\s+|[一二三四五六]、\s*|[(（]?\d{1,2}[.．)）、]\s*)?(?:\*\*|__)?([【[［]?)\s*/u;
const OTHER_NAME = new RegExp(`^\\s*(?:[/／|]\\s*(?:${ANY_NAME})|[(（]\\s*(?:${ANY_NAME})\\s*[)）])`, 'iu');
const CLOSING_BRACKET = /^\s*[】\]］]/u;

function headingOf(line: string): { readonly section: keyof ReportSections; readonly rest: string } | undefined {
  const [before = '', bracket = ''] = BEFORE_NAME.exec(line) ?? [];
  const bare = line.slice(before.length);
  for (const section of REPORT_SECTIONS) {
    for (const name of NAMES[section]) {
      if (!bare.toLowerCase().startsWith(name)) continue;
      const named = bare.slice(name.length).replace(OTHER_NAME, '');
      const isClosed = bracket !== '' && CLOSING_BRACKET.test(named);
      if (bracket !== '' && !isClosed) continue;
      const rest = named.replace(isClosed ? CLOSING_BRACKET : '', '').replace(/^[\s*_]*/, '');
      if (rest === '') return { section, rest: '' };
      if (/^[:：]/.test(rest)) return { section, rest: rest.slice(1).replace(/^[\s*_]*/, '') };
      if (isClosed) return { section, rest };
    }
  }
  return undefined;
}

const TITLE_WORDS = [
  ...[
    'diagnostic',
    'radiology',
    'radiological',
    'imaging',
    'report',
    'examination',
    'exam',
    'study',
    'technique',
    'reader',
    'doctor',
    'patient',
    'scan',
    'of',
    'the',
    'without',
    'with',
    'contrast',
  ],
  ...[
    '放射学',
    '放射',
    '影像学',
    '影像',
    '诊断',
    '检查',
    '报告单',
    '报告',
    '部位',
    '项目',
    '名称',
    '方法',
    '读者',
    '医师',
    '患者',
    '平扫',
    '增强',
  ],
];
const NAMES_OF_EXAMINATIONS = Object.values({ ...MODALITY_NAMES, ...BODY_PART_NAMES }).flatMap(({ en, zh }) =>
  [en, zh].flatMap((name) => name.toLowerCase().split(/[,，]\s*|\s+/u)),
);
const TITLE_PARTS = [...TITLE_WORDS, ...NAMES_OF_EXAMINATIONS].sort((one, other) => other.length - one.length);

/** A line above the first part that names the examination and nothing else: the desk has a title of its own. */
function isTitle(line: string): boolean {
  const words = line.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every(isOfTitle);
}

function isOfTitle(word: string): boolean {
  if (!/^\p{Script=Han}/u.test(word)) return TITLE_PARTS.includes(word);
  return TITLE_PARTS.reduce((left, part) => left.replaceAll(part, ''), word) === '';
}

function withoutBullet(sentence: string): string {
  return sentence.replace(/^(?:[-*•]\s+|\d{1,2}[.)、]\s*(?!\d))/, '').trim();
}

/** The sentences as the desk writes them: findings run on, what is counted is numbered. */
export function markdownOf(sentences: readonly ModelSentence[], language: 'en' | 'zh'): string {
  const parts = REPORT_SECTIONS.flatMap((section) => {
    const texts = sentences.filter((sentence) => sentence.section === section).map(({ text }) => text);
    if (texts.length === 0) return [];
    const body =
      section === 'findings'
        ? texts.join(language === 'zh' ? '' : ' ')
        : texts.length === 1
          ? (texts[0] ?? '')
          : texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
    return [`## ${PART_TITLES[section][language]}\n\n${body}`];
  });
  return parts.join('\n\n');
}
