import { BODY_PARTS, type BodyPart, MODALITIES, type Modality, type ReportContext } from '@trivium/radiology/reporting/domain';
import { REPORTS_EIGHTH } from './report-situations-eighth';
import { REPORTS_ELEVENTH } from './report-situations-eleventh';
import { REPORTS_EN } from './report-situations-en';
import { REPORTS_FIFTH } from './report-situations-fifth';
import { REPORTS_FIRST } from './report-situations-first';
import { REPORTS_FOURTEENTH } from './report-situations-fourteenth';
import { REPORTS_FOURTH } from './report-situations-fourth';
import { REPORTS_FRESH } from './report-situations-fresh';
import { REPORTS_NINTH } from './report-situations-ninth';
import { REPORTS_ORDINARY } from './report-situations-ordinary';
import { REPORTS_SECOND_ORDINARY_EN } from './report-situations-second-ordinary-en';
import { REPORTS_SECOND_ORDINARY_ZH } from './report-situations-second-ordinary-zh';
import { REPORTS_SECOND } from './report-situations-second';
import { REPORTS_SEVENTH } from './report-situations-seventh';
import { REPORTS_SIXTH } from './report-situations-sixth';
import { REPORTS_TENTH } from './report-situations-tenth';
import { REPORTS_THIRD } from './report-situations-third';
import { REPORTS_THIRD_ORDINARY_EN, REPORTS_THIRD_ORDINARY_ZH } from './report-situations-third-ordinary';
import { REPORTS_THIRTEENTH } from './report-situations-thirteenth';
import { REPORTS_TWELFTH } from './report-situations-twelfth';
import { REPORTS_ZH } from './report-situations-zh';

export const REPORT_LIES = [
  'number',
  'side',
  'negation',
  'relation',
  'citation',
  'omission',
  'unit',
  'date',
  'certainty',
  'name',
  'advice',
  'unsupported',
] as const;
export type ReportLie = (typeof REPORT_LIES)[number];

export const REPORT_HALVES = [
  'seen',
  'unseen',
  'fresh',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'ordinary',
  'second-ordinary-opened',
  'second-ordinary',
  'third-ordinary',
] as const;
export type ReportHalf = (typeof REPORT_HALVES)[number];

/** Kept aside: only their figures are read, so no test names what of them goes wrong. */
export const ASIDE_HALVES: readonly ReportHalf[] = ['second-ordinary', 'third-ordinary'];

/** A dictation, reports about it that are true, and reports that lie in one place. */
export interface ReportSituation {
  readonly id: string;
  /** Rules were built while looking at the seen ones. The unseen were measured once before any look at them, then mended for; so were the fresh ones, and the four sets of rewordings. */
  readonly half: ReportHalf;
  readonly language: 'en' | 'zh';
  readonly dictation: string;
  readonly modality: Modality;
  readonly bodyPart: BodyPart;
  readonly context: ReportContext;
  readonly honest: readonly string[];
  readonly lies: readonly { readonly kind: ReportLie; readonly text: string }[];
}

/** @throws Error naming the line that is none of the format's */
export function reportSituations(): ReportSituation[] {
  return [
    REPORTS_EN,
    REPORTS_ZH,
    REPORTS_FRESH,
    REPORTS_FIRST,
    REPORTS_SECOND,
    REPORTS_THIRD,
    REPORTS_FOURTH,
    REPORTS_FIFTH,
    REPORTS_SIXTH,
    REPORTS_SEVENTH,
    REPORTS_EIGHTH,
    REPORTS_NINTH,
    REPORTS_TENTH,
    REPORTS_ELEVENTH,
    REPORTS_TWELFTH,
    REPORTS_THIRTEENTH,
    REPORTS_FOURTEENTH,
    REPORTS_ORDINARY,
    REPORTS_SECOND_ORDINARY_EN,
    REPORTS_SECOND_ORDINARY_ZH,
    REPORTS_THIRD_ORDINARY_EN,
    REPORTS_THIRD_ORDINARY_ZH,
  ].flatMap(readSituations);
}

function readSituations(text: string): ReportSituation[] {
  return text.split(/^# /m).slice(1).map(readSituation);
}

function readSituation(block: string): ReportSituation {
  const [head = '', ...lines] = block.trim().split('\n');
  const [id = '', half = '', modality = '', bodyPart = '', risk = ''] = head.split('|').map((part) => part.trim());
  const language = id.startsWith('zh') ? 'zh' : 'en';
  const of = (mark: string): string[] => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2).trim());
  const honest = of('H').map((report) => markdown(report, language));
  return {
    id,
    half: REPORT_HALVES.find((known) => known === half) ?? 'seen',
    language,
    dictation: of('D').join('\n'),
    modality: MODALITIES.find((known) => known === modality) ?? 'CT',
    bodyPart: BODY_PARTS.find((known) => known === bodyPart) ?? 'chest',
    context: { age: 60, risk: risk === 'high' ? 'high' : 'low' },
    honest,
    lies: of('L').map((line) => {
      const [kindAndFrom = '', to = ''] = line.split('=>').map((part) => part.trim());
      const [word = '', ...rest] = kindAndFrom.split('|').map((part) => part.trim());
      const kind = REPORT_LIES.find((known) => known === word);
      const from = rest.join('|');
      const [truth = ''] = honest;
      if (kind === undefined || from === '' || !truth.includes(from)) throw new Error(`${id}: ${line}`);
      return { kind, text: truth.replace(from, to) };
    }),
  };
}

/** A report that begins with `¶` has headings of its own; `¶` is then a line break. */
function markdown(report: string, language: 'en' | 'zh'): string {
  if (report.startsWith('¶')) return report.replaceAll('¶', '\n').trim();
  const titles = language === 'zh' ? ['影像表现', '诊断意见', '建议'] : ['Findings', 'Impression', 'Recommendations'];
  return report
    .split('||')
    .map((part, index) => (part.trim() === '' ? '' : `## ${titles[index] ?? ''}\n\n${part.trim()}`))
    .filter((part) => part !== '')
    .join('\n\n');
}
