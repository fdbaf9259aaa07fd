import type { UiLanguage } from '@trivium/shared/kernel';
import type { DistressCategory } from './distress-finding';

/** A line that an organisation has approved, with the day on which somebody checked that it answers. */
export interface HelpLine {
  readonly name: string;
  readonly contact: string;
  readonly checkedOn: string;
}

const MESSAGES: Readonly<Record<DistressCategory, Readonly<Record<UiLanguage, string>>>> = {
  'self-harm': {
    en: 'What you wrote sounds very hard, and you do not have to carry it alone. Please talk now to an adult you trust: a parent, a teacher, a counsellor. If you are in danger at this moment, call the emergency number of your country.',
    zh: '你写的这些听起来非常难受，你不必一个人扛着。请现在就告诉一位你信任的大人：家长、老师或心理老师。如果此刻有危险，请立即拨打当地的急救或报警电话。',
  },
  abuse: {
    en: 'What you describe is not your fault, and you have the right to be safe. Please tell an adult you trust: a teacher, a counsellor, a relative. If you are in danger at this moment, call the emergency number of your country.',
    zh: '你描述的事情不是你的错，你有权利得到安全。请告诉一位你信任的大人：老师、心理老师或亲人。如果此刻有危险，请立即拨打当地的急救或报警电话。',
  },
};
const IS_DEFAULT: Readonly<Record<UiLanguage, string>> = {
  en: 'This is the standard text of this program; your school has not approved one of its own yet.',
  zh: '这是本程序的默认文本，你的学校尚未审定自己的文本。',
};

/**
 * The text for the person who wrote: the one that people of the organisation approved, else a default that says what it is and promises nobody's help but what the reader can
 * reach. It names no telephone number but those that the organisation configured.
 */
export function distressMessage(
  category: DistressCategory,
  {
    language,
    helpLines = [],
    approvedText,
  }: { readonly language: UiLanguage; readonly helpLines?: readonly HelpLine[]; readonly approvedText?: string },
): string {
  const lines = helpLines.map(({ name, contact, checkedOn }) =>
    language === 'zh' ? `${name}：${contact}（核对日期：${checkedOn}）` : `${name}: ${contact} (checked on ${checkedOn})`,
  );
  return [approvedText ?? MESSAGES[category][language], ...lines, ...(approvedText === undefined ? [IS_DEFAULT[language]] : [])].join('\n');
}
