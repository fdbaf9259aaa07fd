import { DISTRESS_CLASSIFIER_VERSION } from '../../distress/classifier/distress-classifier';
import type { DistressCategory, DistressFinding, DistressSeverity } from '../../distress/distress-finding';
import type { BothLanguages, ComplianceRule } from '../rule';

/** Of all distress rules: one set of tables and frames is read for every sentence. */
export const DISTRESS_VERSION = '5';

const TITLES: Readonly<Record<DistressCategory, Readonly<Record<DistressSeverity, BothLanguages>>>> = {
  'self-harm': {
    urgent: { en: 'Self-harm, urgent', zh: '自伤（紧急）' },
    concern: { en: 'Self-harm, concern', zh: '自伤（需关注）' },
  },
  abuse: { urgent: { en: 'Abuse, urgent', zh: '受侵害（紧急）' }, concern: { en: 'Abuse, concern', zh: '受侵害（需关注）' } },
};
const CLASSIFIER_TITLES: Readonly<Record<DistressCategory, BothLanguages>> = {
  'self-harm': { en: 'Self-harm, by the trained classifier', zh: '自伤（由训练的分类器判断）' },
  abuse: { en: 'Abuse, by the trained classifier', zh: '受侵害（由训练的分类器判断）' },
};
const PURPOSE: BothLanguages = {
  en: 'Somebody who asks may be in danger: they read a text that people approved, and the named adult is told. It is no diagnosis.',
  zh: '提问者可能处于危险之中：向其显示经人审定的文本，并通知指定的成年人。这不是诊断。',
};
const CLASSIFIER_PURPOSE: BothLanguages = {
  en: 'Finds what no word table names, by weights trained on texts of this project; it cannot say which words made it. The same text is read and the same adult is told.',
  zh: '查找词表未列出的说法，依据用本项目自撰文本训练的权重；无法指出由哪些词引起。显示的文本和通知的成年人与规则相同。',
};

/** The rule that a finding is counted under: what saw it is part of it. */
export function ruleIdOfDistress({ category, severity, reader }: DistressFinding): string {
  return reader === 'classifier' ? `distress.classifier-${category}` : `distress.${category}-${severity}`;
}

/** The version of what saw it. */
export function versionOfDistress({ reader }: Pick<DistressFinding, 'reader'>): string {
  return reader === 'classifier' ? DISTRESS_CLASSIFIER_VERSION : DISTRESS_VERSION;
}

const CATEGORIES = Object.keys(TITLES) as DistressCategory[];

export const DISTRESS_RULE_LIST: readonly ComplianceRule[] = [
  ...CATEGORIES.flatMap((category) =>
    (Object.keys(TITLES[category]) as DistressSeverity[]).map((severity) =>
      listed({ category, severity, reader: 'rules' }, { title: TITLES[category][severity], purpose: PURPOSE }),
    ),
  ),
  ...CATEGORIES.map((category) =>
    listed({ category, severity: 'concern', reader: 'classifier' }, { title: CLASSIFIER_TITLES[category], purpose: CLASSIFIER_PURPOSE }),
  ),
];

function listed(finding: DistressFinding, texts: Pick<ComplianceRule, 'title' | 'purpose'>): ComplianceRule {
  return {
    id: ruleIdOfDistress(finding),
    family: 'distress',
    version: versionOfDistress(finding),
    ...texts,
    effect: 'alert',
    sides: ['question'],
    source: null,
    owner: 'platform',
  };
}
