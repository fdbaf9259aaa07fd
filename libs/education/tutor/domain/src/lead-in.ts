import type { UiLanguage } from '@trivium/shared/kernel';

const any = (words: string): string => `(?:${words.trim().replace(/\s*\|\s*/g, '|')})`;

/** A sentence that begins so has its question, or its condition, in front: nobody is named there who asks. */
const NO_ASKER_EN =
  any(`what | why | how | who | whom | whose | which | where | when | whenever | if | whether | because | since | while | after | before |
  although | as | in | on | at | to | of | for | is | are | was | were | do | does | did | can | could | should | would | will | has | have | had | explain | describe`);
/** A name, a placeholder of one, or whoever else asks: `[name 1]`, `Mr. Bennett`, `the boy next to me`. */
const ASKER_EN = `(?!${NO_ASKER_EN}\\b)[^\\s,:;?!]+(?: [^\\s,:;?!]+){0,5}?`;
const WISHES_EN =
  any(`wants? to know | would (?:also )?like to know | (?:is|am|are|was|were) (?:just )?wondering | wonders? | asks? | (?:is|am|are) asking |
  needs? to know | is curious | would like to ask | wants? to ask`);
const ASKED_EN = any(
  `asked | wanted to know | wondered | inquires | enquires | (?:has|have|had|with) (?:a|this|one|another) question | says | said`,
);
/** No asker stands in front of it: `my question is`, `a question from Oliver`. */
const ANNOUNCED_EN = `${any(`(?:(?:here|this) is )?(?:an?|my|our|his|her|their|the|one|another) question`)}(?: (?:from|of|by) [^,:;?!]{1,40}?)?(?: is)?|question from [^,:;?!]{1,40}?`;
const COURTESY_EN = any(`hi | hello | hey | please | sorry | excuse me | good (?:morning|afternoon|evening)`);
const BEFORE_EN = `^(?:${COURTESY_EN}(?: [^,.!?:;]{1,20})?[,.!] *)?`;
const PARTING_EN = ` *(?:[:,]| [-–—]) *["'“‘]? *`;
const ASKS_EN = String.raw`(?=(?:what|why|how|who|whom|whose|which|where|when|is|are|was|were|do|does|did|can|could|should|would|will|has|have|explain|define|describe|compare|name|list)\b|[^.!]*\?)`;

const ASKS_WORDS_ZH = any(
  `什么 | 为什么 | 为何 | 何谓 | 何为 | 怎么 | 怎样 | 如何 | 谁 | 哪 | 多少 | 几 | 何时 | 是否 | 是不是 | 能不能 | 有没有 | 请解释 | 解释 | 啥`,
);
/** As in English; also what is itself a question cannot ask one. */
const ASKER_ZH = `(?!当|如果|若|假如|因为|由于|虽然|在|从|根据)(?:(?!${ASKS_WORDS_ZH})[^，,。：:；;？?！!、]){0,12}?`;
const WISHES_ZH = any(`想要?知道 | 想问(?:一下|一问|问)? | 想请教(?:一下)? | 想请问 | 想了解(?:一下)? | 很?好奇`);
const ASKED_ZH = any(`(?<![学疑访顾])问(?:道|我|我们|老师|大家|了|说)? | 提问 | 询问 | 请教 | 的问题是 | 有(?:个|一个)问题 | 有问题要问`);
const BEFORE_ZH = `^(?:(?:老师|[你您]|大家)们?好[，,。！!] *)?`;
const PARTING_ZH = ` *[：:，,] *["“「『]? *`;

/** The sentence is all of the message: before others it may be the beginning of what is told, not of what is asked. */
const ALONE = String.raw`(?=[^.!?。！？]*[.!?。！？]*["”’」]?\s*$)`;

/** What stands before a question and says only who asks it; the question begins where one of these ends. */
const LEAD_INS: Readonly<Record<UiLanguage, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `${BEFORE_EN}(?:${ASKER_EN} ${any(`${WISHES_EN}|${ASKED_EN}`)}(?: (?:you|me|us|about this))?|${ANNOUNCED_EN})${PARTING_EN}${ASKS_EN}`,
      'i',
    ),
    // Without a sign between, what was asked long ago and is told of in a book reads alike: `Milgram asked why people obey`.
    new RegExp(
      `${BEFORE_EN}${ASKER_EN} ${WISHES_EN}(?: (?:you|me|us))? (?=(?:what|why|how|who|whom|whose|which|where|when|whether|if)\\b)${ALONE}`,
      'i',
    ),
  ],
  zh: [
    new RegExp(`${BEFORE_ZH}${ASKER_ZH}${any(`${WISHES_ZH}|${ASKED_ZH}`)}${PARTING_ZH}(?=[^。！!]*(?:${ASKS_WORDS_ZH}|吗|呢|[？?]))`, 'u'),
    new RegExp(`${BEFORE_ZH}${ASKER_ZH}${WISHES_ZH}(?=[^。！!]*(?:${ASKS_WORDS_ZH}|吗|呢))${ALONE}`, 'u'),
    new RegExp(`${BEFORE_ZH}${ASKER_ZH}(?<![学疑访顾])问(?=${ASKS_WORDS_ZH})`, 'u'),
  ],
};
/** `What a queue is`, as it stands behind who asks it. */
const INDIRECT_EN = /^(?<asks>what|who) (?<subject>(?!is\b|are\b|was\b|were\b).{1,60}?) (?<verb>is|are|was|were)\s*[.?]?$/i;

/**
 * A question without the words before it that say who asks it: `Oliver Bennett wants to know: what is a queue?` is answered as `What is a queue?`. Searched for too, the name would stand in no
 * book, and the question would seem one that the book does not answer.
 */
export function withoutLeadIn(text: string, language: UiLanguage): string {
  const asked = text.trim();
  for (const pattern of LEAD_INS[language]) {
    const leadIn = pattern.exec(asked)?.[0];
    if (leadIn !== undefined) return bareQuestion(asked.slice(leadIn.length), language, /["“‘'「『]\s*$/u.test(leadIn));
  }
  return text;
}

function bareQuestion(text: string, language: UiLanguage, isQuoted: boolean): string {
  const question = isQuoted ? text.replace(/\s*["”’'」』]\s*$/u, '') : text;
  if (language === 'zh') return question;
  const { asks, subject, verb } = INDIRECT_EN.exec(question)?.groups ?? {};
  const direct = asks === undefined ? question : `${asks} ${verb ?? ''} ${subject ?? ''}?`;
  return direct.charAt(0).toUpperCase() + direct.slice(1);
}
