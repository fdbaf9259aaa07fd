import type { DistressCategory, DistressSeverity } from '../../distress/distress-finding';
import type { BothLanguages, ComplianceRule } from '../rule';

/** Of all distress rules: one set of tables and frames is read for every sentence. */
export const DISTRESS_VERSION = '2';

const TITLES: Readonly<Record<DistressCategory, Readonly<Record<DistressSeverity, BothLanguages>>>> = {
  'self-harm': {
    urgent: { en: 'Self-harm, urgent', zh: '自伤（紧急）' },
    concern: { en: 'Self-harm, concern', zh: '自伤（需关注）' },
  },
  abuse: { urgent: { en: 'Abuse, urgent', zh: '受侵害（紧急）' }, concern: { en: 'Abuse, concern', zh: '受侵害（需关注）' } },
};
const PURPOSE: BothLanguages = {
  en: 'Somebody who asks may be in danger: they read a text that people approved, and the named adult is told. It is no diagnosis.',
  zh: '提问者可能处于危险之中：向其显示经人审定的文本，并通知指定的成年人。这不是诊断。',
};

export const ruleIdOfDistress = (category: DistressCategory, severity: DistressSeverity): string => `distress.${category}-${severity}`;

export const DISTRESS_RULE_LIST: readonly ComplianceRule[] = (Object.keys(TITLES) as DistressCategory[]).flatMap((category) =>
  (Object.keys(TITLES[category]) as DistressSeverity[]).map((severity) => ({
    id: ruleIdOfDistress(category, severity),
    family: 'distress' as const,
    version: DISTRESS_VERSION,
    title: TITLES[category][severity],
    purpose: PURPOSE,
    effect: 'alert' as const,
    sides: ['question' as const],
    source: null,
    owner: 'platform' as const,
  })),
);
