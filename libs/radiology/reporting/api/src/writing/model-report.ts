import { PART_TITLES, REPORT_SECTIONS, type ReportSections } from '@trivium/radiology/reporting/domain';
import { splitSentences } from '@trivium/shared/language';

export interface ModelSentence {
  readonly section: keyof ReportSections;
  readonly text: string;
}

const NAMES: Readonly<Record<keyof ReportSections, readonly string[]>> = {
  findings: ['findings', '影像表现', '影像所见', '检查所见', '所见'],
  impression: ['impression', 'conclusion', '诊断意见', '影像诊断', '诊断印象', '印象', '结论'],
  recommendations: ['recommendations', 'recommendation', 'advice', '建议', '处理建议', '随访建议'],
};

/** A model's report in sentences. What stands before the first heading is findings; an unknown heading is a sentence like any other, so that it is judged. */
export function modelSentences(text: string, language: 'en' | 'zh'): ModelSentence[] {
  const sentences: ModelSentence[] = [];
  let section: keyof ReportSections = 'findings';
  let block: string[] = [];
  const flush = (): void => {
    const written = block.join('\n');
    for (const { start, end } of splitSentences(written, language)) {
      const sentence = withoutBullet(written.slice(start, end));
      if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push({ section, text: sentence });
    }
    block = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const heading = headingOf(line);
    if (heading === undefined) {
      block.push(line);
      continue;
    }
    flush();
    section = heading.section;
    block.push(heading.rest);
  }
  flush();
  return sentences;
}

/** `## Findings`, `**影像表现：**`, `Impression: …`. */
function headingOf(line: string): { readonly section: keyof ReportSections; readonly rest: string } | undefined {
  const marked = /^\s{0,3}(#{1,6}\s+|\*\*)?/.exec(line)?.[0] ?? '';
  const bare = line.slice(marked.length);
  for (const section of REPORT_SECTIONS) {
    for (const name of NAMES[section]) {
      if (!bare.toLowerCase().startsWith(name)) continue;
      const rest = bare.slice(name.length).replace(/^[\s*]*/, '');
      if (rest === '') return { section, rest: '' };
      if (/^[:：]/.test(rest)) return { section, rest: rest.slice(1).replace(/^[\s*]*/, '') };
    }
  }
  return undefined;
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
