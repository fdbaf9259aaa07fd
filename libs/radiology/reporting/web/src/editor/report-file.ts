import { toMarkdown, type BodyPart, type Modality } from '@trivium/radiology/reporting/domain';
import type { ReportText } from './report-parts';

export interface ReportFile {
  readonly language: 'en' | 'zh';
  readonly text: ReportText;
  /** Heading of the file, for example "CT, Chest". */
  readonly title: string;
}

/** Sections with their titles, for the clipboard; empty sections are left out, Markdown signs too. */
export function asPlainText({ text, language }: Pick<ReportFile, 'text' | 'language'>): string {
  return toMarkdown(text.sections, language).replace(
    /^## (.*)\n\n/gm,
    (_whole, title: string) => `${title}${language === 'zh' ? '：' : ':'}\n`,
  );
}

/** A Markdown file that carries the research notice with it, because a file leaves the screen that shows it. */
export function asMarkdownFile({ text, language, title }: ReportFile, notice: string): string {
  const body = toMarkdown(text.sections, language);
  return `${[`# ${title}`, body, `> ${notice}`].filter((part) => part !== '').join('\n\n')}\n`;
}

/** `report-ct-chest-2026-11-24.md`; ASCII, so that every system keeps it. */
export function fileName(report: { readonly modality: Modality; readonly bodyPart: BodyPart; readonly createdAt: string }): string {
  return `report-${report.modality.toLowerCase()}-${report.bodyPart.replaceAll('_', '-')}-${report.createdAt.slice(0, 10)}.md`;
}
