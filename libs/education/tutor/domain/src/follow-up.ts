import type { UiLanguage } from '@trivium/shared/kernel';
import { focusOf } from './focus';
import { type Intent, recogniseIntent } from './intent';
import { subjectWords } from './question-words';

/** What is remembered of an earlier question of the conversation. */
export interface Turn {
  /** The question as it was understood, topic filled in. */
  readonly question: string;
  /** What it was about. */
  readonly topic: string;
  readonly intent: Intent;
}

export interface ResolvedQuestion {
  /** The question that is searched: the student's words, and the topic they leave out. */
  readonly question: string;
  readonly intent: Intent;
  readonly topic: string;
  /** The topic taken over from the turn before, when the question did not name its own. */
  readonly carriedTopic?: string;
}

const POINTS_BACK: Readonly<Record<UiLanguage, RegExp>> = {
  en: /\b(?:it|its|they|them|their|this|that|these|those|he|she|him|his|her|the (?:former|latter|same|other one))\b/i,
  zh: /它们?|他们?|她们?|这(?:个|种|些|样|一)?|那(?:个|种|些)|其(?!他|它|余|中|实)|上面(?:的|说的)?|前者|后者|刚才/u,
};

/** Whether a sentence names something only by pointing to it. */
export function pointsBack(sentence: string, language: UiLanguage): boolean {
  return POINTS_BACK[language].test(sentence);
}

const CONTINUES: Readonly<Record<UiLanguage, RegExp>> = {
  en: /^(?:and|but|so|then|also|ok(?:ay)?|why|how|when|where|who|really|go on|tell me more|more|(?:give|show) (?:me )?(?:an(?:other)?|some|more) examples?|(?:can you )?explain(?: more| again)?|for example|(?:what|how) about)\b/i,
  zh: /^(?:那|那么|所以|然后|还有|为什么|为何|怎么|如何|具体|再|继续|详细|举(?:个|一个)?例|比如|可是|但是)/u,
};
const ASKS_ABOUT: Readonly<Record<UiLanguage, RegExp>> = {
  en: /^(?:and |so |ok(?:ay)?,? )?(?:what|how) about\b/i,
  zh: /^(?:那么?|还有)?(?!.*(?:怎|如何|为什么|为何|什么|哪|谁|几|多少|它|这|其))(?<focus>.{1,30})呢[？?。]*$/u,
};
/** More subject words of its own than this, and a question stands alone. */
const OWN_TERMS_OF_A_WHOLE_QUESTION = 3;

/**
 * Fills in what a follow-up leaves out. "Why?" and "When was it found?" carry the topic of the last turn; "What about X?" keeps its intent and
 * changes the topic. A question with enough subject words of its own is left as it is. Only the last turn counts: the same words after the same
 * turn always mean the same.
 */
export function resolveFollowUp(question: string, language: UiLanguage, history: readonly Turn[]): ResolvedQuestion {
  const intent = recogniseIntent(question, language);
  const own = subjectWords(question, language);
  const topic = own.length > 0 ? focusOf(question, language) : '';
  const last = history.at(-1);
  if (last === undefined || last.topic === '') return { question, intent, topic };
  if (own.length > 0 && ASKS_ABOUT[language].test(question.trim())) {
    return { question: asQuestion(topic, last.intent, language), intent: last.intent, topic };
  }
  const isShort = own.length <= OWN_TERMS_OF_A_WHOLE_QUESTION;
  const isPointing = pointsBack(question, language) && isShort;
  const continues = CONTINUES[language].test(question.trim()) && own.length === 0;
  if (!isPointing && !continues && own.length > 0) return { question, intent, topic };
  const isSilent = ['greeting', 'thanks', 'help', 'out_of_scope'].includes(intent);
  if (isSilent) return { question, intent, topic };
  const separator = language === 'zh' ? '（' : ' (';
  return {
    question: `${question.trim()}${separator}${last.topic}${language === 'zh' ? '）' : ')'}`,
    intent,
    topic: last.topic,
    carriedTopic: last.topic,
  };
}

function asQuestion(topic: string, intent: Intent, language: UiLanguage): string {
  if (language === 'zh')
    return { why: `为什么${topic}？`, how: `${topic}如何？`, example: `${topic}的例子` }[intent as string] ?? `${topic}是什么？`;
  return { why: `Why ${topic}?`, how: `How does ${topic} work?`, example: `Example of ${topic}` }[intent as string] ?? `What is ${topic}?`;
}
