import { z } from 'zod';
import { defineTemplate } from '../template/prompt-template';

/** A fixture: shows that the machinery carries a report with role, task, three sections, terms and Markdown. The desk's own template is registered from its capability. */
export const radiologyReport = defineTemplate({
  id: 'fixture-radiology-report',
  version: '1.0.0',
  title: { en: 'Report (fixture)', zh: '报告（测试用）' },
  purpose: 'fixture.report',
  dataClass: 'restricted',
  variables: z.strictObject({
    technique: z.string().min(1),
    findings: z.array(z.string().min(1)).min(1),
    terms: z.array(z.string()).optional(),
  }),
  slots: {
    terms: { form: 'list', budgetTokens: 500 },
    technique: { form: 'text', budgetTokens: 300 },
    findings: { form: 'list', budgetTokens: 2_000 },
  },
  output: { form: 'text' },
  parameters: { thinking: 'off', temperature: 0, maxTokens: 1_200 },
  variants: {
    en: {
      role: 'You are a radiologist who puts structured findings into words.',
      task: 'Write a report of the examination from the findings in the data.',
      sections: [
        {
          key: 'parts',
          heading: 'Parts of the report',
          text: 'Three parts in this order: Technique, Findings, Impression. The impression has at most 3 sentences.',
        },
        {
          key: 'terms',
          heading: 'Terms',
          text: 'Use the terms in the data. Keep sides, measures in mm and every “no” exactly as they stand.',
        },
        { key: 'limits', heading: 'Limits', text: 'No finding, diagnosis or advice that the data do not hold.' },
      ],
      format: 'Markdown in English: each part is a heading of level 2 followed by text.',
      example:
        '## Technique\nCT of the chest.\n\n## Findings\nNodule of 6 mm in the right upper lobe.\n\n## Impression\nNodule of 6 mm on the right.',
      slots: { terms: 'Terms', technique: 'Technique', findings: 'Findings' },
    },
    zh: {
      role: '你是一名放射科医师，负责把结构化所见写成文字。',
      task: '撰写检查报告，依据数据中的所见。',
      sections: [
        { key: 'parts', heading: '报告组成', text: '按此顺序写三个部分：检查技术、影像所见、诊断意见。诊断意见最多 3 句。' },
        { key: 'terms', heading: '术语', text: '使用数据中的术语。左右侧、以 mm 为单位的测量值以及每一处“无”须原样保留。' },
        { key: 'limits', heading: '限制', text: '不得写入数据中没有的所见、诊断或建议。' },
      ],
      format: '中文 Markdown：每部分为 2 级标题，其后为正文。',
      example: '## 检查技术\n胸部 CT。\n\n## 影像所见\n右肺上叶结节，6 mm。\n\n## 诊断意见\n右侧结节，6 mm。',
      slots: { terms: '术语', technique: '检查技术', findings: '所见' },
    },
  },
  trial: {
    en: { technique: 'CT of the chest without contrast', findings: ['Nodule of 6 mm in the right upper lobe.'] },
    zh: { technique: '胸部 CT 平扫', findings: ['右肺上叶见 6 mm 结节。'] },
  },
});
