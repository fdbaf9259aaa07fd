import { z } from 'zod';
import { defineTemplate, promptSourceSchema } from '../template/prompt-template';

/** The words with which a model says that the sources hold no answer; looked for by the reader of the answer. */
export const ABSTENTION = { en: 'The sources do not answer this question.', zh: '资料中没有这个问题的答案。' } as const;

/** An answer from sources alone, each sentence with the numbers of its sources, or the said words when they hold none. */
export const groundedAnswer = defineTemplate({
  id: 'grounded-answer',
  version: '1.0.0',
  title: { en: 'Answer from sources', zh: '依据资料回答' },
  purpose: 'prompts.grounded-answer',
  dataClass: 'internal',
  variables: z.strictObject({ sources: z.array(promptSourceSchema).min(1).max(40), question: z.string().min(1).max(4_000) }),
  slots: { sources: { form: 'sources', budgetTokens: 6_000 }, question: { form: 'text', budgetTokens: 1_500 } },
  output: { form: 'text' },
  parameters: { thinking: 'off', temperature: 0, maxTokens: 800 },
  variants: {
    en: {
      role: 'You answer from given sources and from nothing else.',
      task: 'Answer the question in the data from the numbered sources in the data.',
      sections: [
        {
          key: 'rules',
          heading: 'Rules',
          text: 'Use only what the sources say. Copy numbers, units, dates and names exactly as they stand there. Keep every “not” and every “may”. Do not add advice or background of your own. If two sources disagree, say so with both citations.',
        },
        {
          key: 'citations',
          heading: 'Citations',
          text: 'End each sentence with the number of each source that it rests on, in square brackets: [1] or [1][2]. A sentence without a source is not allowed.',
        },
        {
          key: 'abstain',
          heading: 'When the sources hold no answer',
          text: `Write this sentence and nothing else: ${ABSTENTION.en}`,
        },
      ],
      format: 'Plain text in English, at most 6 sentences, no headings and no list of sources.',
      slots: { sources: 'Sources', question: 'Question' },
    },
    zh: {
      role: '你只依据给出的资料回答，不使用其他任何内容。',
      task: '回答数据中的问题，依据数据中带编号的资料。',
      sections: [
        {
          key: 'rules',
          heading: '规则',
          text: '只使用资料中的内容。数字、单位、日期和名称须与资料完全一致。保留每一处否定和每一处不确定的表述。不要添加自己的建议或背景知识。若两份资料不一致，请说明并同时标注两者。',
        },
        {
          key: 'citations',
          heading: '引用',
          text: '每句话末尾用方括号写出所依据资料的编号：[1] 或 [1][2]。不允许出现没有资料依据的句子。',
        },
        { key: 'abstain', heading: '资料中没有答案时', text: `只写这一句话，不写其他内容：${ABSTENTION.zh}` },
      ],
      format: '中文纯文本，最多 6 句，不写标题，也不列出资料清单。',
      slots: { sources: '资料', question: '问题' },
    },
  },
  trial: {
    en: {
      sources: [
        {
          title: 'Tides',
          text: 'The sea rises and falls twice in about 25 hours. The pull of the Moon moves the water, and that of the Sun adds to it.',
        },
        {
          title: 'Spring tides',
          text: 'At new and at full moon, Sun and Moon pull along one line, and the difference between high and low water may be 20 percent greater.',
        },
      ],
      question: 'When are tides greatest, and why?',
    },
    zh: {
      sources: [
        { title: '潮汐', text: '海水在大约 25 小时内涨落两次。月球的引力牵动海水，太阳的引力使其增强。' },
        { title: '大潮', text: '新月和满月时，太阳与月球的引力处于同一直线上，高低潮位之差可能增大 20%。' },
      ],
      question: '什么时候潮差最大？为什么？',
    },
  },
});
