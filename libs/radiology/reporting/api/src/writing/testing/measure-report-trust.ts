import { isWhole } from '@trivium/ai/generation';
import { readDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from '@trivium/radiology/guidelines/domain';
import { composeDraft } from '@trivium/radiology/reporting/domain';
import { reportEvidence, type ReportEvidence } from '../report-evidence';
import { ReportVerifier } from '../report-verifier';
import { type ReportHalf, type ReportLie, type ReportSituation, reportSituations } from './report-situations';

export interface ReportTally {
  readonly passed: number;
  readonly of: number;
}

export interface ReportTrust {
  /** Reports with one lie that came through whole. */
  readonly lies: ReadonlyMap<ReportLie, ReportTally>;
  readonly lying: ReportTally;
  /** True reports that came through whole. */
  readonly honest: ReportTally;
}

export function evidenceOf({ dictation, language, modality, bodyPart, context }: ReportSituation): ReportEvidence {
  const read = readDictation(dictation, { language });
  const guidelines = guidelinesOf(read, { ...context, modality, bodyPart });
  const { sentences } = composeDraft({ read, dictation, language, modality, bodyPart, context, guidelines, style: 'professional' });
  return reportEvidence({ read, sentences, language, dictation });
}

/** Lets an honest model and a lying one write every report. A report counts as passed when nothing is struck and nothing missing. */
export function measureReportTrust(
  half: ReportHalf,
  onWrong?: (what: ReportLie | 'honest', situation: ReportSituation, text: string) => void,
): ReportTrust {
  const verifier = new ReportVerifier();
  const lies = new Map<ReportLie, ReportTally>();
  let [honestPassed, honestOf] = [0, 0];
  for (const situation of reportSituations().filter((one) => one.half === half)) {
    const { language } = situation;
    const evidence = evidenceOf(situation);
    const isPassed = (text: string): boolean => isWhole(verifier.verify({ text, language, evidence }));
    for (const text of situation.honest) {
      honestOf++;
      if (isPassed(text)) honestPassed++;
      else onWrong?.('honest', situation, text);
    }
    for (const { kind, text } of situation.lies) {
      const { passed, of } = lies.get(kind) ?? { passed: 0, of: 0 };
      const isThrough = isPassed(text);
      if (isThrough) onWrong?.(kind, situation, text);
      lies.set(kind, { passed: passed + (isThrough ? 1 : 0), of: of + 1 });
    }
  }
  const lying = [...lies.values()].reduce((sum, { passed, of }) => ({ passed: sum.passed + passed, of: sum.of + of }), {
    passed: 0,
    of: 0,
  });
  return { lies, lying, honest: { passed: honestPassed, of: honestOf } };
}

export {
  ASIDE_HALVES,
  REPORT_HALVES,
  REPORT_LIES,
  type ReportHalf,
  type ReportLie,
  type ReportSituation,
  reportSituations,
} from './report-situations';
