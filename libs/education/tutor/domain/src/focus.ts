import type { UiLanguage } from '@trivium/shared/kernel';
import { contentTerms, subjectWords } from './question-words';

const ENGLISH_FOCUS: readonly RegExp[] = [
  /^(?:and |so |ok(?:ay)?,? )?(?:what|who)(?:'s| is| are| was| were)(?: meant by)? (?:the (?:meaning|definition|concept|idea|term) of )?(?:an? |the )?(?<focus>[^?.,;]{2,70}?)\s*\??$/i,
  /\b(?:define|definition of|meaning of|explain(?: the (?:term|concept)(?: of)?)?|what do you call|describe) (?:an? |the )?(?<focus>[^?.,;]{2,70}?)\s*[?.]?$/i,
  /\bwhat does (?:an? |the )?(?<focus>.{2,60}?) (?:mean|stand for|refer to)\b/i,
  /\b(?:what|how) about (?:an? |the )?(?<focus>[^?.,;]{2,70}?)\s*\??$/i,
];
const CHINESE_FOCUS: readonly RegExp[] = [
  /(?:什么是|什么叫做?|何谓|解释一下|请解释|名词解释[:：]?|介绍一下|请介绍)(?<focus>[^？?。，,]{1,30}?)[？?。]*$/u,
  /^(?:请问)?(?<focus>[^？?。，,]{1,30}?)(?:是什么|指什么|是指什么|的定义|的含义|的概念|什么意思|是啥)/u,
  /^(?:那么?|还有)?(?<focus>[^？?。，,]{1,30}?)呢[？?。]*$/u,
];

/**
 * The thing the question is about, as written: `classical conditioning` of "What is classical conditioning?". Without a pattern, the words that
 * name a subject, joined; `''` when the question names nothing.
 */
export function focusOf(question: string, language: UiLanguage): string {
  const asked = question.trim();
  for (const pattern of language === 'zh' ? CHINESE_FOCUS : ENGLISH_FOCUS) {
    const focus = pattern.exec(asked)?.groups?.['focus']?.trim();
    if (focus !== undefined && contentTerms(focus, language).length > 0) return focus;
  }
  return subjectWords(asked, language)
    .slice(0, 12)
    .join(language === 'zh' ? '' : ' ');
}
