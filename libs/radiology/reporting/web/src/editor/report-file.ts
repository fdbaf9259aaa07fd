import type { Report } from '@trivium/radiology/api-client';
import { toMarkdown } from '@trivium/radiology/reporting/domain';
import type { ReportText } from './report-parts';

/**
 * The report for the clipboard: sections with their titles, addenda, and the notice that every reader must see; empty sections are left out,
 * Markdown signs too. In the language of the report.
 */
export function asPlainText(
  { outputLanguage: language, addenda, notice }: Pick<Report, 'outputLanguage' | 'addenda' | 'notice'>,
  { sections }: Pick<ReportText, 'sections'>,
): string {
  const colon = language === 'zh' ? '：' : ': ';
  const body = toMarkdown(sections, language).replace(/^## (.*)\n\n/gm, (_whole, title: string) => `${title}${colon.trimEnd()}\n`);
  const added = addenda.map(
    ({ number, text, by, at }) =>
      `${language === 'zh' ? '补充报告' : 'Addendum'} ${number} (${by.name}, ${at.slice(0, 10)})${colon}${text}`,
  );
  return [body, ...added, notice].filter((part) => part !== '').join('\n\n');
}
