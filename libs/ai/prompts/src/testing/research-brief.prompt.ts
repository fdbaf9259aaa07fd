import { z } from 'zod';
import { defineTemplate, promptSourceSchema } from '../template/prompt-template';

/** A fixture: a brief of a company from figures and sources. */
export const researchBrief = defineTemplate({
  id: 'fixture-research-brief',
  version: '1.0.0',
  title: { en: 'Brief (fixture)', zh: '研究简报（测试用）' },
  purpose: 'fixture.brief',
  dataClass: 'internal',
  variables: z.strictObject({
    sources: z.array(promptSourceSchema).min(1),
    figures: z.array(z.string().min(1)).min(1),
    company: z.string().min(1),
    asOf: z.string().min(1),
  }),
  slots: {
    sources: { form: 'sources', budgetTokens: 8_000 },
    figures: { form: 'list', budgetTokens: 1_500 },
    company: { form: 'text', budgetTokens: 50 },
    asOf: { form: 'text', budgetTokens: 20 },
  },
  output: { form: 'text' },
  parameters: { thinking: 'off', temperature: 0, maxTokens: 1_500 },
  variants: {
    en: {
      role: 'You put a company’s figures and filings into plain words.',
      task: 'Write a brief of the company in the data as of the day in the data.',
      sections: [
        {
          key: 'rules',
          heading: 'Rules',
          text: 'Each number comes from the figures, with its unit and period. Each statement ends with the number of its source: [1]. No forecast, no recommendation, no promise.',
        },
        { key: 'parts', heading: 'Parts of the brief', text: 'Business, Figures, Risks. At most 5 sentences each.' },
      ],
      format: 'Markdown in English: each part is a heading of level 2 followed by sentences.',
      slots: { sources: 'Sources', figures: 'Figures', company: 'Company', asOf: 'As of' },
    },
    zh: {
      role: '你负责把公司的数据与公告写成通俗文字。',
      task: '撰写数据中该公司的简报，以数据中的日期为准。',
      sections: [
        {
          key: 'rules',
          heading: '规则',
          text: '每个数字取自所给数据，并写明单位与期间。每个陈述以资料编号结尾：[1]。不作预测、推荐或承诺。',
        },
        { key: 'parts', heading: '简报组成', text: '业务、数据、风险。每部分最多 5 句。' },
      ],
      format: '中文 Markdown：每部分为 2 级标题，其后为句子。',
      slots: { sources: '资料', figures: '数据', company: '公司', asOf: '截至' },
    },
  },
  trial: {
    en: {
      sources: [{ text: 'Sales of the quarter were 12 million.' }],
      figures: ['sales, Q1: 12 million USD'],
      company: 'Polar Shipping',
      asOf: '2026-03-02',
    },
    zh: {
      sources: [{ text: '本季度销售额为 1200 万。' }],
      figures: ['一季度销售额：1200 万美元'],
      company: '极地航运',
      asOf: '2026-03-02',
    },
  },
});
