import type { UiLanguage } from '@trivium/shared/kernel';

/** What a student wants of an answer. The last four need no book. */
export const INTENTS = [
  'definition', 'how', 'why', 'compare', 'list', 'example', 'formula', 'when', 'who', 'where', 'quantity', 'yes_no', 'choice', 'other',
  'greeting', 'thanks', 'help', 'out_of_scope',
] as const; // prettier-ignore
export type Intent = (typeof INTENTS)[number];

/** Intents that are answered by a fixed phrase instead of the course. */
export const SOCIAL_INTENTS: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'help', 'out_of_scope']);

type Rule = readonly [intent: Intent, pattern: RegExp];

/** A message that is nothing but the courtesy; "hello, what is a stack?" is a question about stacks. */
const SOCIAL: readonly Rule[] = [
  ['greeting', /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings)(?: there| everyone| tutor| teacher)?$/i],
  ['greeting', /^(?:你好|您好|嗨|哈喽|大家好|老师好|早上好|上午好|下午好|晚上好|早安|在吗|你好呀|你好啊)$/u],
  [
    'thanks',
    /^(?:(?:ok(?:ay)?|great|got it|perfect)[,. ]*)?(?:thanks?(?: you)?(?: (?:so|very) much| a lot)?|thx|cheers|bye|goodbye|see you)$/i,
  ],
  ['thanks', /^(?:好的?[,，。 ]*)?(?:谢谢(?:你|您|老师|啦|了)?|多谢|感谢|再见|拜拜)$/u],
  ['help', /^(?:help(?: me)?|what can you do(?: for me)?|who are you|what are you|how do (?:i|you) (?:use (?:this|you)|work))$/i],
  ['help', /^(?:帮助|帮帮我|你(?:能|会|可以)(?:做|干|帮我做)?(?:什么|些什么|啥)|你是谁|怎么(?:使用|用)(?:你|这个)?)$/u],
];

/** Requests that are not questions about a subject at all. */
const OUT_OF_SCOPE: readonly RegExp[] = [
  /\b(?:tell me a joke|sing (?:me )?a song|weather (?:today|tomorrow)|what time is it|stock price|your (?:system )?prompt|(?:ignore|forget|disregard) (?:all |the |your )*(?:previous|above|prior|earlier) (?:instructions|prompts?|messages))\b/i,
  /讲个?笑话|唱(?:首|个)歌|今天天气|现在几点|你的(?:系统)?提示词|忽略(?:之前|以上|前面|上面)(?:的)?(?:所有)?(?:指令|指示|提示)/u,
];

/** First match wins: the specific before the general. */
const ENGLISH: readonly Rule[] = [
  ['compare', /\b(?:differences? between|differ(?:s|ent)? from|how (?:is|are|do|does) .+ differ|distinguish|compare|contrast|versus|vs\.?|similarit(?:y|ies) between|better than|relationship between)\b/i],
  ['example', /\b(?:examples? of|for example|for instance|give (?:me )?(?:an?|some|two|three) examples?|illustrate)\b/i],
  ['formula', /\b(?:formula|equation|calculate|compute)\b/i],
  ['why', /\b(?:why|what (?:is|are|was|were) the (?:reasons?|causes?)|what causes?|how come|for what reason)\b/i],
  ['quantity', /\bhow (?:many|much|old|long|far|often|large|big|tall|fast)\b|\bwhat (?:percentage|percent|proportion|number|fraction)\b/i],
  ['when', /\b(?:when (?:did|was|were|is|are|does|do)|(?:in )?(?:what|which) (?:year|century|decade|period))\b/i],
  ['list', /\b(?:what are the (?:\w+ ){0,2}(?:types?|kinds?|stages?|steps?|parts?|components?|features?|advantages?|disadvantages?|benefits?|characteristics?|categories|properties|principles)|(?:list|name|enumerate|identify) (?:the|some|all|two|three|four|five|several)|which (?:types|kinds|stages|steps))\b/i],
  ['definition', /^(?:what (?:is|are|was|were)|what's)(?! the (?:role|purpose|effect|function|result|main|difference|best|most))\b(?=.{0,60}$)|\b(?:define|definition of|meaning of|what does .{1,60} (?:mean|stand for|refer to)|what is meant by|explain the (?:term|concept)|what do you (?:mean|call))\b/i],
  ['how', /\b(?:how (?:do|does|did|can|could|is|are|was|were|to|would|should|might|has|have)|in what ways?|steps (?:to|of|for)|process of|describe (?:how|the process))\b/i],
  ['who', /^(?:and )?(?:who|whose|whom)\b|\b(?:which|what) (?:psychologist|researcher|scientist|person|author|philosopher|mathematician)\b/i],
  ['where', /^(?:and )?where\b|\b(?:in )?(?:which|what) (?:country|city|place|part of)\b/i],
  ['yes_no', /^(?:and )?(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|may|might|must)\b/i],
]; // prettier-ignore

const CHINESE: readonly Rule[] = [
  ['compare', /区别|不同(?:之处|点)?[？?]?$|有何不同|有什么不同|异同|比较|对比|相比|差异|差别|的关系|联系/u],
  ['example', /举(?:个|一个|几个|些)?例|例子|例如哪些|实例/u],
  ['formula', /公式|方程|怎么算|如何计算|计算方法/u],
  ['why', /为什么|为何|原因|缘故|何以|怎么会|凭什么/u],
  ['quantity', /多少|几(?:个|种|次|年|位|人|天|分|名|岁|层|条|步)|多(?:大|长|高|远|久|快|重|深)/u],
  ['when', /什么时候|何时|哪(?:一)?年|哪个世纪|几月|什么时间/u],
  ['list', /有(?:哪些|哪几)|哪些|哪几(?:种|个|类)|列(?:出|举)|包括(?:什么|哪)|分(?:为|成)(?:几|哪)/u],
  ['definition', /什么是|是什么(?!时候)|什么叫|何谓|的定义|的含义|是指什么|是什么意思|的概念|啥是|是啥|指什么|解释一下|名词解释/u],
  ['how', /怎么|怎样|如何|步骤|流程|过程|方法是/u],
  ['who', /谁|哪位|哪个人/u],
  ['where', /哪里|哪儿|何处|在哪|什么地方|哪个(?:国家|城市|地方)/u],
  ['yes_no', /吗[？?。]*$|是否|是不是|能不能|会不会|可不可以|有没有|对不对/u],
];

/** What the question asks for; the choice of options is decided by the caller, who knows whether there are any. */
export function recogniseIntent(question: string, language: UiLanguage): Intent {
  const bare = question.trim().replace(/[\s!！?？。.,，~～…]+$/gu, '');
  const social = SOCIAL.find(([, pattern]) => pattern.test(bare));
  if (social) return social[0];
  if (OUT_OF_SCOPE.some((pattern) => pattern.test(bare))) return 'out_of_scope';
  const rules = language === 'zh' ? CHINESE : ENGLISH;
  return rules.find(([, pattern]) => pattern.test(question.trim()))?.[0] ?? 'other';
}
