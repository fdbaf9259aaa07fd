import { dictatedBlocks } from './draft/dictated-blocks';
import { PART_TITLES } from './report-names';

/** Imaging modalities by their DICOM codes (PS3.3 C.7.3.1.1.1). */
export const MODALITIES = ['CT', 'MR', 'CR', 'DX', 'US', 'PT', 'MG', 'NM'] as const;
export type Modality = (typeof MODALITIES)[number];

export const BODY_PARTS = [
  'chest',
  'abdomen',
  'pelvis',
  'head',
  'neck',
  'spine',
  'breast',
  'heart',
  'upper_limb',
  'lower_limb',
  'whole_body',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** The parts a reader of a report looks for, in their order (RSNA RadReport structure). */
export interface ReportSections {
  readonly findings: string;
  readonly impression: string;
  readonly recommendations: string;
}

/** In their order. */
export const REPORT_SECTIONS = ['findings', 'impression', 'recommendations'] as const satisfies readonly (keyof ReportSections)[];

/** What is known of the examination, as the order or the radiologist gave it. */
export interface ReportContext {
  readonly age?: number;
  readonly sex?: 'female' | 'male' | 'other' | 'unknown';
  readonly exam?: string;
  readonly comparison?: string;
  readonly technique?: string;
  readonly indication?: string;
  /** Of lung cancer, as the guidelines ask for it. */
  readonly risk?: 'low' | 'high';
  /** `screening` leads to other guidelines than a finding by chance (`incidental`). */
  readonly setting?: string;
  readonly knownPrimaryCancer?: boolean;
  readonly immunosuppression?: boolean;
}

/**
 * Puts a dictation into sections by the headings the radiologist spoke ("Impression: …", "印象：…"). Text before the first heading is findings.
 * Nothing is added, left out or reworded.
 */
export function sectionDictation(dictation: string, language: 'en' | 'zh'): ReportSections {
  const sections: Record<keyof ReportSections, string[]> = { findings: [], impression: [], recommendations: [] };
  for (const { section, span } of dictatedBlocks(dictation, language)) sections[section].push(dictation.slice(...span).trim());
  return {
    findings: sections.findings.join('\n'),
    impression: sections.impression.join('\n'),
    recommendations: sections.recommendations.join('\n'),
  };
}

/** The report as Markdown, empty sections left out. */
export function toMarkdown(sections: ReportSections, language: 'en' | 'zh'): string {
  return REPORT_SECTIONS.filter((name) => sections[name].trim() !== '')
    .map((name) => `## ${PART_TITLES[name][language]}\n\n${sections[name].trim()}`)
    .join('\n\n');
}
