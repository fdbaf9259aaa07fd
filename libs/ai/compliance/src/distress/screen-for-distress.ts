import type { UiLanguage } from '@trivium/shared/kernel';
import { DISTRESS_RULES, type DistressCategory, type DistressSeverity, HARMLESS } from './distress-rules';

export interface DistressFinding {
  readonly category: DistressCategory;
  readonly severity: DistressSeverity;
}

/** Whether somebody who asks may be in danger. A finding alerts a person; it is never an answer by itself and never a diagnosis. */
export function screenForDistress(question: string): DistressFinding | undefined {
  const found = question
    .normalize('NFKC')
    .replace(/[’‘]/gu, "'")
    .split(/(?<=[.!?。！？\n])/u)
    .filter((sentence) => !HARMLESS.test(sentence))
    .flatMap((sentence) => DISTRESS_RULES.filter(({ pattern }) => pattern.test(sentence)));
  const worst = found.find(({ severity }) => severity === 'urgent') ?? found[0];
  return worst === undefined ? undefined : { category: worst.category, severity: worst.severity };
}

/** A line that an organisation has approved, with the day on which somebody checked that it answers. */
export interface HelpLine {
  readonly name: string;
  readonly contact: string;
  readonly checkedOn: string;
}

const MESSAGES: Readonly<Record<DistressCategory, Readonly<Record<UiLanguage, string>>>> = {
  'self-harm': {
    en: 'What you wrote sounds very hard, and you do not have to carry it alone. Please talk now to an adult you trust: a parent, a teacher, a counsellor. If you are in danger at this moment, call the emergency number of your country. A person at your school will be told, so that somebody can help you.',
    zh: '你写的这些听起来非常难受，你不必一个人扛着。请现在就告诉一位你信任的大人：家长、老师或心理老师。如果此刻有危险，请立即拨打当地的急救或报警电话。学校的负责老师会收到通知，好让有人来帮助你。',
  },
  abuse: {
    en: 'What you describe is not your fault, and you have the right to be safe. Please tell an adult you trust: a teacher, a counsellor, a relative. If you are in danger at this moment, call the emergency number of your country. A person at your school will be told, so that somebody can help you.',
    zh: '你描述的事情不是你的错，你有权利得到安全。请告诉一位你信任的大人：老师、心理老师或亲人。如果此刻有危险，请立即拨打当地的急救或报警电话。学校的负责老师会收到通知，好让有人来帮助你。',
  },
};

/** The text for the person who wrote. It names no telephone number but those that the organisation configured. */
export function distressMessage(
  { category }: DistressFinding,
  { language, helpLines = [] }: { readonly language: UiLanguage; readonly helpLines?: readonly HelpLine[] },
): string {
  const lines = helpLines.map(({ name, contact, checkedOn }) =>
    language === 'zh' ? `${name}：${contact}（核对日期：${checkedOn}）` : `${name}: ${contact} (checked on ${checkedOn})`,
  );
  return [MESSAGES[category][language], ...lines].join('\n');
}
