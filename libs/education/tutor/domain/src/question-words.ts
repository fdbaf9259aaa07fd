import { indexTerms, type Language, tokenize } from '@trivium/shared/language';

/**
 * Words that shape a question and name nothing in a book: what the student wants done, or parts of the exam paper. A book need not hold them for
 * an answer to be in it.
 */
const ENGLISH_WORDS = `follow following mention mentioned describe described explain explained define defined definition name list identify discuss
  difference differences differ different compare contrast example examples give given know known call called term terms refer refers referred
  meaning mean means stand correct best type types kind kinds sort main following question answer statement statements true false option options
  book text textbook chapter section author course according associate associated consider considered involve involves happen happens way ways
  thing things someone one two three many much example likely often would could used use using order purpose summarize briefly explanation
  concept tell show help understand formula equation`;
const CHINESE_WORDS = `定义 含义 概念 意思 意义 区别 不同 比较 对比 相比 差异 差别 关系 联系 异同 举例 例子 例如 实例 解释 说明 介绍 描述 简述 列出 列举 指出 回答 问题 答案 选项 正确
  错误 下列 以下 上述 下面 哪项 一项 属于 叫做 称为 名称 主要 作用 用途 理解 公式 认为 考量 图解 是指 指 叫 称 请问 为何 何种 怎 样 么 哪 吗 呢 啥 具体 情况 反映 直接`;

const GENERIC: Readonly<Record<'en' | 'zh', ReadonlySet<string>>> = {
  en: new Set(indexTerms(ENGLISH_WORDS.replace(/\s+/gu, ' '), 'en').map(({ term }) => term)),
  zh: new Set([
    ...CHINESE_WORDS.split(/\s+/u),
    ...indexTerms(CHINESE_WORDS, 'zh')
      .map(({ term }) => term)
      .filter((term) => term.length > 1),
  ]),
};

/** Whether an index term only shapes the question. */
export function isQuestionWord(term: string, language: Language): boolean {
  return GENERIC[language === 'zh' ? 'zh' : 'en'].has(term);
}

/**
 * What asks in Chinese, where no space parts it from what is asked about: indexed with its neighbours it would make terms that no book holds ("么是", "是栈"), and hide a subject of one
 * character.
 */
const CHINESE_FRAME = /请问|请(?=解释|说明|介绍)|(?:什么|啥)(?:是|叫做?)|(?:指的?)?是(?:什么|啥)(?:意思|东西)?|何谓|何为/gu;

/** The distinct terms of a text that name its subject. */
export function contentTerms(text: string, language: Language): string[] {
  const subject = language === 'zh' ? text.replace(CHINESE_FRAME, ' ') : text;
  const all = [...new Set(indexTerms(subject, language).map(({ term }) => term))];
  const own = all.filter((term) => !isQuestionWord(term, language));
  // Single Chinese characters inside a longer term of the question would count it twice; alone they are the subject.
  const longer = own.filter((term) => [...term].length > 1);
  return own.filter((term) => [...term].length > 1 || !/\p{sc=Han}/u.test(term) || !longer.some((other) => other.includes(term)));
}

/** The words of a text that name its subject, as written. Unlike terms, no part of a word counts beside the word. */
export function subjectWords(text: string, language: Language): string[] {
  return tokenize(text, language)
    .map((token) => token.text)
    .filter((word) => contentTerms(word, language).length > 0);
}
