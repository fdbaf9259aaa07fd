import { z } from 'zod';
import { defineTemplate, promptSourceSchema } from '../template/prompt-template';

/** One more try after the verifier has struck sentences: the answer, what is wrong with it, and the sources. */
export const repairAnswer = defineTemplate({
  id: 'repair-answer',
  version: '1.0.0',
  title: { en: 'Correct an answer after its check', zh: '核查后修正回答' },
  purpose: 'prompts.repair-answer',
  dataClass: 'internal',
  variables: z.strictObject({
    sources: z.array(promptSourceSchema).min(1).max(40),
    answer: z.string().min(1).max(20_000),
    findings: z.array(z.string().min(1).max(500)).min(1).max(40),
  }),
  slots: {
    sources: { form: 'sources', budgetTokens: 6_000 },
    answer: { form: 'text', budgetTokens: 2_000, isWhole: true },
    findings: { form: 'list', budgetTokens: 2_000 },
  },
  output: { form: 'text' },
  parameters: { thinking: 'off', temperature: 0, maxTokens: 800 },
  variants: {
    en: {
      role: 'You correct texts so that they say what their sources say.',
      task: 'Correct the answer in the data so that none of the findings in the data holds any more.',
      sections: [
        {
          key: 'rules',
          heading: 'Rules',
          text: 'Change only the sentences that a finding names. Take numbers, units, dates and names from the sources exactly as they stand there. Remove a sentence that the sources do not support. Add nothing new.',
        },
        {
          key: 'citations',
          heading: 'Citations',
          text: 'Keep the numbers of the sources at the end of each sentence, in square brackets: [1] or [1][2].',
        },
      ],
      format: 'The whole corrected answer as plain text in English. No word about what was changed.',
      slots: { sources: 'Sources', answer: 'Answer', findings: 'Findings' },
    },
    zh: {
      role: '你负责修正文本，使其与资料一致。',
      task: '修正数据中的回答，使数据中列出的问题全部消除。',
      sections: [
        {
          key: 'rules',
          heading: '规则',
          text: '只改动问题所指出的句子。数字、单位、日期和名称须与资料完全一致。资料不支持的句子应删除。不要添加新内容。',
        },
        { key: 'citations', heading: '引用', text: '每句话末尾保留方括号中的资料编号：[1] 或 [1][2]。' },
      ],
      format: '中文纯文本，写出完整的修正后回答，不要说明改动了什么。',
      slots: { sources: '资料', answer: '回答', findings: '核查发现' },
    },
  },
  trial: {
    en: {
      sources: [{ title: 'Bridge', text: 'The bridge was opened in 1931. It is 412 metres long and carries two tracks.' }],
      answer: 'The bridge was opened in 1913 [1]. It carries two tracks [1].',
      findings: ['Sentence 1: the year 1913 stands in no source.'],
    },
    zh: {
      sources: [{ title: '大桥', text: '大桥于 1931 年通车，全长 412 米，铺有两条轨道。' }],
      answer: '大桥于 1913 年通车 [1]。桥上铺有两条轨道 [1]。',
      findings: ['第 1 句：资料中没有 1913 年。'],
    },
  },
});
