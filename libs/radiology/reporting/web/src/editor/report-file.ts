import type { Report } from '@trivium/radiology/api-client';
import { toMarkdown } from '@trivium/radiology/reporting/domain';
import type { ReportText } from './report-parts';

/**
 * The report for the clipboard: sections with their titles, addenda, who phrased it where a model did, also once it is signed, and the notice that every reader must see; empty sections
 * are left out, Markdown signs too. In the language of the report.
 */
export function asPlainText(
  { outputLanguage: language, addenda, notice, generation }: Pick<Report, 'outputLanguage' | 'addenda' | 'notice' | 'generation'>,
  { sections }: Pick<ReportText, 'sections'>,
): string {
  const colon = language === 'zh' ? '：' : ': ';
  const body = toMarkdown(sections, language).replace(/^## (.*)\n\n/gm, (_whole, title: string) => `${title}${colon.trimEnd()}\n`);
  const added = addenda.map(
    ({ number, text, by, at }) =>
      `${language === 'zh' ? '补充报告' : 'Addendum'} ${number} (${by.name}, ${at.slice(0, 10)})${colon}${text}`,
  );
  // What is copied keeps its label, as a file does; whoever signed has not written it.
  const label = generation.engine === 'embedded' ? '' : generation.aiLabel;
  return [body, ...added, label, notice].filter((part) => part !== '').join('\n\n');
}
