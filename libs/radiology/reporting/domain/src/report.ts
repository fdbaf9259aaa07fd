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

export const REPORT_STATES = ['draft'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

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
}

const HEADINGS = {
  en: {
    findings: /^\s*(?:findings?|observations?)\s*[:：]/i,
    impression: /^\s*(?:impressions?|conclusions?|opinion)\s*[:：]/i,
    recommendations: /^\s*(?:recommendations?|advice|follow[- ]?up)\s*[:：]/i,
  },
  zh: {
    findings: /^\s*(?:影像所见|检查所见|影像表现|所见)\s*[:：]/,
    impression: /^\s*(?:影像诊断|诊断意见|诊断印象|印象|结论|诊断)\s*[:：]/,
    recommendations: /^\s*(?:建议|随访建议|处理建议)\s*[:：]/,
  },
} as const;

/**
 * Puts a dictation into sections by the headings the radiologist spoke ("Impression: …", "印象：…"). Text before the first heading is findings.
 * Nothing is added, left out or reworded.
 */
export function sectionDictation(dictation: string, language: 'en' | 'zh'): ReportSections {
  const sections: Record<keyof ReportSections, string[]> = { findings: [], impression: [], recommendations: [] };
  let current: keyof ReportSections = 'findings';
  for (const line of splitAtHeadings(dictation, language)) {
    const found = headingOf(line, language);
    if (found) current = found.section;
    const text = (found ? line.slice(found.length) : line).trim();
    if (text !== '') sections[current].push(text);
  }
  return {
    findings: sections.findings.join('\n'),
    impression: sections.impression.join('\n'),
    recommendations: sections.recommendations.join('\n'),
  };
}

function headingOf(line: string, language: 'en' | 'zh'): { section: keyof ReportSections; length: number } | undefined {
  for (const [section, pattern] of Object.entries(HEADINGS[language]) as [keyof ReportSections, RegExp][]) {
    const match = pattern.exec(line);
    if (match) return { section, length: match[0].length };
  }
  return undefined;
}

/** Dictation comes with or without line breaks: a heading also opens a line after the end of a sentence. */
function splitAtHeadings(dictation: string, language: 'en' | 'zh'): string[] {
  const lines: string[] = [];
  for (const line of dictation.split(/\r?\n/)) {
    let rest = line;
    let boundary = nextHeading(rest, language);
    while (boundary !== undefined) {
      lines.push(rest.slice(0, boundary));
      rest = rest.slice(boundary);
      boundary = nextHeading(rest, language);
    }
    lines.push(rest);
  }
  return lines;
}

function nextHeading(line: string, language: 'en' | 'zh'): number | undefined {
  for (const match of line.matchAll(/[.。；;]\s*/g)) {
    const start = match.index + match[0].length;
    if (start < line.length && headingOf(line.slice(start, start + 40), language)) return start;
  }
  return undefined;
}

/** The report as Markdown, empty sections left out. */
export function toMarkdown(sections: ReportSections, language: 'en' | 'zh'): string {
  return REPORT_SECTIONS.filter((name) => sections[name].trim() !== '')
    .map((name) => `## ${PART_TITLES[name][language]}\n\n${sections[name].trim()}`)
    .join('\n\n');
}
