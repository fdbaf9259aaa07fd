import { derivedId, type IndexableBlock, type IndexableDocument, type IndexableSection } from '@trivium/ai/retrieval';
import {
  BODY_PART_NAMES,
  FOUND_PARTS,
  type FoundPart,
  MODALITY_NAMES,
  PART_TITLES,
  REPORT_SECTIONS,
  reportTitle,
  type TextPart,
} from '@trivium/radiology/reporting/domain';
import type { ReportEntity } from '../report.entity';

/** One collection for all reports; row-level security keeps those of two organisations apart. */
export const REPORTS_COLLECTION_ID = derivedId('radiology.reports');

/** What the index knows of a report for filtering. */
export const REPORT_FIELDS = { modality: 'modality', bodyPart: 'bodyPart', state: 'state', createdAt: 'createdAt' } as const;

type IndexedReport = Pick<
  ReportEntity,
  'id' | 'state' | 'outputLanguage' | 'modality' | 'bodyPart' | 'dictation' | 'context' | 'sections' | 'createdBy' | 'createdAt'
>;

const ADDENDUM_TITLE: Readonly<Record<IndexedReport['outputLanguage'], string>> = { en: 'Addendum', zh: '补充报告' };

/**
 * A report as it is searched, what was added after the signature behind it. The dictation is part of it only while no section has text: else each sentence would be
 * found twice.
 *
 * @param addenda their texts, in order
 * @param veiled each text without what points to a person
 */
export function toIndexable(
  report: IndexedReport,
  addenda: readonly string[],
  veiled: (text: string) => string = (text) => text,
): IndexableDocument {
  const language = report.outputLanguage;
  const written = REPORT_SECTIONS.filter((name) => report.sections[name].trim() !== '');
  const parts: readonly TextPart[] = written.length > 0 ? written : ['dictation'];
  const texts: { readonly part: FoundPart; readonly title: string; readonly text: string }[] = parts.map((part) => ({
    part,
    title: PART_TITLES[part][language],
    text: part === 'dictation' ? report.dictation : report.sections[part],
  }));
  if (addenda.length > 0) texts.push({ part: 'addendum', title: ADDENDUM_TITLE[language], text: addenda.join('\n') });
  let blocks = 0;
  const sections = texts.map(({ part, title, text }): IndexableSection => {
    const lines = linesOf(veiled(text), blocks);
    blocks += lines.length;
    return {
      sectionId: partIdOf(report.id, part),
      path: [title],
      // A Chinese reader asks for 胸部 in English reports too.
      aliases: [MODALITY_NAMES[report.modality], BODY_PART_NAMES[report.bodyPart]].flatMap(({ en, zh }) => [en, zh]),
      blocks: lines,
    };
  });
  return {
    documentId: report.id,
    title: veiled(reportTitle({ ...report, language })),
    language,
    metadata: {
      [REPORT_FIELDS.modality]: report.modality,
      [REPORT_FIELDS.bodyPart]: report.bodyPart,
      [REPORT_FIELDS.state]: report.state,
      [REPORT_FIELDS.createdAt]: report.createdAt.toISOString(),
      createdBy: report.createdBy,
    },
    sections,
  };
}

/** Which part of its report a found section is. */
export function partOf(reportId: string, sectionId: string): FoundPart | undefined {
  return FOUND_PARTS.find((part) => partIdOf(reportId, part) === sectionId);
}

function partIdOf(reportId: string, part: FoundPart): string {
  return derivedId(reportId, part);
}

function linesOf(text: string, firstOrdinal: number): IndexableBlock[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => ({ ordinal: firstOrdinal + index, kind: 'paragraph', text: line }));
}
