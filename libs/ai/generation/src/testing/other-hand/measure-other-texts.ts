import { isWhole, type TextVerifier } from '../../gate/text-verifier';
import type { VerificationEvidence } from '../../verification';
import type { Tally } from '../measure-trust';
import type { LieKind } from '../situations/read-situations';
import { OTHER_EDUCATION_EN } from './education-en';
import { OTHER_EDUCATION_ZH } from './education-zh';
import { OTHER_FINANCE_EN } from './finance-en';
import { OTHER_FINANCE_ZH } from './finance-zh';
import { liesOf } from './lie-making';
import { OTHER_RADIOLOGY_EN } from './radiology-en';
import { OTHER_RADIOLOGY_ZH } from './radiology-zh';
import type { OtherSituation } from './situation';

const ALL: readonly OtherSituation[] = [
  ...OTHER_EDUCATION_EN,
  ...OTHER_RADIOLOGY_EN,
  ...OTHER_FINANCE_EN,
  ...OTHER_EDUCATION_ZH,
  ...OTHER_RADIOLOGY_ZH,
  ...OTHER_FINANCE_ZH,
];

/** `seen`: whoever mends the rules may look at these; `unseen`: only their figures are looked at. */
export type OtherHalf = 'seen' | 'unseen';

export function otherSituations(half: OtherHalf): readonly OtherSituation[] {
  return ALL.filter((_, index) => (index % 2 === 0) === (half === 'seen'));
}

export interface OtherMeasure {
  readonly lies: ReadonlyMap<LieKind, Tally>;
  readonly truthful: Tally;
}

export interface MeasureOtherOptions {
  readonly verifier: TextVerifier<VerificationEvidence>;
  readonly situations: readonly OtherSituation[];
  readonly onWrong?: (kind: LieKind | 'truthful', text: string, situation: OtherSituation) => void;
}

/** Each truth by itself, all of them together with the fact that must be said, and every lie that can be made of them. */
export function measureOtherTexts({ verifier, situations, onWrong }: MeasureOtherOptions): OtherMeasure {
  const lies = new Map<LieKind, { passed: number; of: number }>();
  const truthful = { passed: 0, of: 0 };
  for (const situation of situations) {
    const { language, passages, truths, critical, id } = situation;
    const passes = (text: string, facts: VerificationEvidence['facts'] = []) =>
      isWhole(verifier.verify({ text, language, evidence: { passages, facts } }));
    for (const truth of truths) {
      truthful.of++;
      if (passes(truth)) truthful.passed++;
      else onWrong?.('truthful', truth, situation);
    }
    const mustBeSaid = [{ id: `${id}/critical`, text: critical, isCritical: true }];
    const silent = (situation.silent ?? truths.slice(0, -1)).join(language === 'zh' ? '' : ' ');
    for (const { kind, text, facts } of [
      ...liesOf(situation).map((lie) => ({ ...lie, facts: [] })),
      { kind: 'omission' as const, text: silent, facts: mustBeSaid },
    ]) {
      const tally = lies.get(kind) ?? { passed: 0, of: 0 };
      tally.of++;
      if (passes(text, facts)) {
        tally.passed++;
        onWrong?.(kind, text, situation);
      }
      lies.set(kind, tally);
    }
  }
  return { lies, truthful };
}
