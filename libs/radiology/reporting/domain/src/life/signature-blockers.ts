import type { Span, Stretch } from '@trivium/radiology/findings/domain';
import type { ConsistencyIssue } from '../consistency/consistency-issue';
import type { FindingCorrection } from '../corrections/finding-correction';
import { CRITICAL_NAMES } from '../critical/critical-names';
import type { CriticalResult } from '../critical/critical-result';
import type { ReportSentence } from '../draft/report-sentence';
import { REPORT_SECTIONS, type ReportSections } from '../report';
import type { BilingualText } from '../report-names';

export const BLOCKER_CODES = [
  'DICTATION_NOT_UNDERSTOOD',
  'CORRECTION_OPEN',
  'ISSUE_OPEN',
  'CRITICAL_NOT_COMMUNICATED',
  'TEMPLATE_FIELD_OPEN',
  'REPORT_EMPTY',
] as const;
export type BlockerCode = (typeof BLOCKER_CODES)[number];

/** One thing that keeps a report from being signed. */
export interface SignatureBlocker {
  readonly code: BlockerCode;
  /** What it is about: `start-end` in the dictation, the key of an issue, the code of a critical result, the text of a sentence, or the id of a correction. */
  readonly ref: string;
  readonly message: BilingualText;
}

export interface SignatureQuestion {
  readonly sections: ReportSections;
  readonly dictation: string;
  readonly stretches: readonly Stretch[];
  /** Stretches that a person has looked at. */
  readonly looked: readonly Span[];
  readonly issues: readonly ConsistencyIssue[];
  /** Keys of issues that a person overrode with a reason. */
  readonly overridden: ReadonlySet<string>;
  readonly critical: readonly CriticalResult[];
  /** Codes of critical results that were told to somebody, or deferred with a reason. */
  readonly settled: ReadonlySet<string>;
  readonly sentences: readonly ReportSentence[];
  /** Corrections of findings whose words were changed since. */
  readonly openCorrections?: readonly FindingCorrection[];
}

/**
 * Critical results of these levels must be told, or deferred with a reason, before the signature: minutes and hours (ACR practice parameter for communication). One of level 3
 * has days: it stays open on the work list and does not hold the report up.
 */
const LEVELS_BEFORE_SIGNATURE: ReadonlySet<number> = new Set([1, 2]);
const LONGEST_QUOTE = 80;

/** What still keeps a report from being signed; empty when nothing does. */
export function signatureBlockers(question: SignatureQuestion): SignatureBlocker[] {
  return [
    ...emptyReport(question),
    ...unseenStretches(question),
    ...openCorrections(question),
    ...openFields(question),
    ...openIssues(question),
    ...untoldResults(question),
  ];
}

/** Stretches of the dictation that were not understood and that nobody has looked at. */
export function unseen(stretches: readonly Stretch[], looked: readonly Span[]): Stretch[] {
  return stretches.filter(
    ({ kind, span }) => kind === 'not_understood' && !looked.some(([start, end]) => start <= span[0] && span[1] <= end),
  );
}

function emptyReport({ sections }: SignatureQuestion): SignatureBlocker[] {
  if (REPORT_SECTIONS.some((name) => sections[name].trim() !== '')) return [];
  return [{ code: 'REPORT_EMPTY', ref: '', message: { en: 'The report has no text.', zh: '报告没有内容。' } }];
}

function unseenStretches({ dictation, stretches, looked }: SignatureQuestion): SignatureBlocker[] {
  return unseen(stretches, looked).map(({ span: [start, end] }) => {
    const words = quoteOf(dictation.slice(start, end));
    return {
      code: 'DICTATION_NOT_UNDERSTOOD',
      ref: `${start}-${end}`,
      message: { en: `Not understood, and nobody has looked at it: “${words}”`, zh: `未能理解，尚无人查看：“${words}”` },
    };
  });
}

function openCorrections({ openCorrections = [] }: SignatureQuestion): SignatureBlocker[] {
  return openCorrections.map((correction) => {
    const words = correction.kind === 'added' ? '' : quoteOf(correction.anchor.words);
    return {
      code: 'CORRECTION_OPEN',
      ref: correction.id,
      message: {
        en: `A finding was corrected by hand, and its words were changed since; look at it again: “${words}”`,
        zh: `该所见曾被手工更正，其口述文字随后已改动，请再次查看：“${words}”`,
      },
    };
  });
}

function openFields({ sentences }: SignatureQuestion): SignatureBlocker[] {
  return sentences
    .filter(({ mark }) => mark === 'open_field')
    .map(({ text }) => ({
      code: 'TEMPLATE_FIELD_OPEN',
      ref: quoteOf(text),
      message: { en: `A field of the template is open: “${quoteOf(text)}”`, zh: `模板中有未填写的内容：“${quoteOf(text)}”` },
    }));
}

function openIssues({ issues, overridden }: SignatureQuestion): SignatureBlocker[] {
  return issues
    .filter(({ severity, key }) => severity === 'error' && !overridden.has(key))
    .map(({ key, message }) => ({ code: 'ISSUE_OPEN', ref: key, message }));
}

function untoldResults({ critical, settled }: SignatureQuestion): SignatureBlocker[] {
  const codes = new Set(critical.filter(({ level }) => LEVELS_BEFORE_SIGNATURE.has(level)).map(({ code }) => code));
  return [...codes]
    .filter((code) => !settled.has(code))
    .map((code) => ({
      code: 'CRITICAL_NOT_COMMUNICATED',
      ref: code,
      message: {
        en: `Critical result “${CRITICAL_NAMES[code].en}”: log who was told, or give the reason why not before signing.`,
        zh: `危急值“${CRITICAL_NAMES[code].zh}”：请记录已通知何人，或说明签署前暂不通知的理由。`,
      },
    }));
}

function quoteOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
