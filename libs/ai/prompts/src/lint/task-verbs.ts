import type { UiLanguage } from '@trivium/shared/kernel';

/** Verbs that name a task. A template that needs another one adds it here, in both languages. */
const TASK_VERBS: Readonly<Record<UiLanguage, readonly string[]>> = {
  en: [
    'answer', 'assign', 'check', 'choose', 'classify', 'compare', 'correct', 'describe', 'draft', 'explain', 'extract', 'identify', 'label', 'list', 'mark', 'merge',
    'order', 'rank', 'refine', 'repair', 'rephrase', 'report', 'rewrite', 'select', 'simplify', 'summarise', 'summarize', 'translate', 'write',
  ], // prettier-ignore
  zh: [
    '回答', '分配', '检查', '选择', '选出', '分类', '比较', '更正', '修正', '描述', '起草', '解释', '提取', '识别', '标注', '列出', '合并', '排序', '改进', '精炼',
    '修复', '改写', '报告', '重写', '挑选', '简化', '总结', '概括', '翻译', '撰写', '写出',
  ], // prettier-ignore
};

const JOINED = {
  en: /(?:\b(?:and|then|also|or)|[,;])\s+(?:then\s+|also\s+)?([a-z]+)/gi,
  zh: /(?:并且|然后|同时|以及|再|并|，|；)+([\p{sc=Han}]{2})/gu,
} as const;
const SENTENCE_STARTS = { en: /[.!?]\s+([a-z]+)/gi, zh: /[。！？]\s*([\p{sc=Han}]{2})/gu } as const;

/** The verb with which a text begins, if it is one that names a task. */
export function openingVerb(text: string, language: UiLanguage): string | undefined {
  const bare = text.trimStart().toLowerCase();
  const first = language === 'en' ? (/^[a-z]+/.exec(bare)?.[0] ?? '') : bare.replace(/^请/, '').slice(0, 2);
  return TASK_VERBS[language].includes(first) ? first : undefined;
}

/** The further tasks that a text names beside its first. */
export function furtherVerbs(text: string, language: UiLanguage): readonly string[] {
  const found = [JOINED[language], SENTENCE_STARTS[language]].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, word = '']) => word.toLowerCase()),
  );
  return found.filter((word) => TASK_VERBS[language].includes(word));
}
