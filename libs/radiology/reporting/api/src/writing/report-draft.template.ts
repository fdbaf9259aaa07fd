import { defineTemplate } from '@trivium/ai/prompts';
import { z } from 'zod';

const statements = z.array(z.string().min(1)).max(200);

/** What a model is told to rephrase a draft with: the sentences that the program wrote from the dictation, and nothing else of the patient. */
export const reportDraftTemplate = defineTemplate({
  id: 'radiology-report',
  version: '1.0.0',
  title: { en: 'Radiology report', zh: '放射报告' },
  purpose: 'reporting.draft',
  // Text about a patient never leaves the machine.
  dataClass: 'restricted',
  variables: z.strictObject({
    terms: z.array(z.string().min(1)).max(60),
    examination: z.string().min(1).max(300),
    reader: z.string().min(1).max(100),
    findings: statements,
    impression: statements,
    recommendations: statements,
  }),
  slots: {
    terms: { form: 'list', budgetTokens: 600 },
    examination: { form: 'text', budgetTokens: 200 },
    reader: { form: 'text', budgetTokens: 60 },
    findings: { form: 'list', budgetTokens: 3_000 },
    impression: { form: 'list', budgetTokens: 1_500 },
    recommendations: { form: 'list', budgetTokens: 1_500 },
  },
  output: { form: 'text' },
  parameters: { maxTokens: 2_000, temperature: 0, thinking: 'off' },
  variants: {
    en: {
      role: 'You are a radiologist who puts checked statements into fluent wording.',
      task: 'Write the report of one examination from the statements in the data.',
      sections: [
        {
          key: 'parts',
          heading: 'Parts of the report',
          text: 'Three parts in this order: Findings, Impression, Recommendations. Each statement goes into the part under which it stands in the data. A part without statements is left out.',
        },
        {
          key: 'rules',
          heading: 'Rules',
          text: [
            '- Say every statement once, and nothing that is in none: no finding, diagnosis, cause, number, date or advice of your own.',
            '- Keep left and right, lobes, numbers and units as they stand.',
            '- Keep what is possible possible, what is denied denied, and what was before apart from what is there.',
            '- Do not mix what belongs to two findings.',
            '- Leave text in square brackets as it is.',
          ].join('\n'),
        },
        {
          key: 'terms',
          heading: 'Terms',
          text: 'Use the terms in the data. For a patient as the reader, add the plain word that stands in the statement; for a doctor, keep to the terms.',
        },
      ],
      format: 'Markdown in English: for each part its heading of level 2, then its sentences. No list of what you did.',
      example: [
        '## Findings\n\nThe liver contains a cyst measuring 14 mm. The gallbladder holds no stone.',
        '## Impression\n\nCyst of the liver, 14 mm.',
      ].join('\n\n'),
      slots: {
        terms: 'Terms',
        examination: 'Examination',
        reader: 'Reader',
        findings: 'Findings',
        impression: 'Impression',
        recommendations: 'Recommendations',
      },
    },
    zh: {
      role: '你是一名放射科医师，负责把核对过的陈述写成通顺的文字。',
      task: '撰写一次检查的报告，依据数据中的陈述。',
      sections: [
        {
          key: 'parts',
          heading: '报告组成',
          text: '按此顺序写三个部分：影像表现、诊断意见、建议。每条陈述写入其在数据中所属的部分；没有陈述的部分不写。',
        },
        {
          key: 'rules',
          heading: '规则',
          text: [
            '- 每条陈述写一次，不写任何陈述之外的内容：不得自行添加所见、诊断、原因、数字、日期或建议。',
            '- 左右、肺叶、数字与单位须与陈述一致。',
            '- 可能的仍写为可能，否定的仍写为否定，既往与当前须分开。',
            '- 不得把两个病灶的内容混在一起。',
            '- 方括号中的文字原样保留。',
          ].join('\n'),
        },
        {
          key: 'terms',
          heading: '术语',
          text: '使用数据中的术语。读者为患者时，保留陈述中的通俗解释；读者为医师时，只用术语。',
        },
      ],
      format: '中文 Markdown：每部分为 2 级标题，其后为句子。不要说明你做了什么。',
      example: ['## 影像表现\n\n肝脏见一囊肿，大小 14 mm。胆囊内未见结石。', '## 诊断意见\n\n肝囊肿，14 mm。'].join('\n\n'),
      slots: {
        terms: '术语',
        examination: '检查',
        reader: '读者',
        findings: '影像表现',
        impression: '诊断意见',
        recommendations: '建议',
      },
    },
  },
  trial: {
    en: {
      terms: ['nodule', 'right upper lobe'],
      examination: 'CT of the chest without contrast',
      reader: 'radiologist',
      findings: ['In the right upper lobe there is a solid nodule of 6 mm.', 'No pleural effusion.'],
      impression: ['Solid nodule of 6 mm in the right upper lobe.'],
      recommendations: ['CT of the chest in 12 months.'],
    },
    zh: {
      terms: ['结节', '右肺上叶'],
      examination: '胸部 CT 平扫',
      reader: '放射科医师',
      findings: ['右肺上叶见实性结节，大小 6 mm。', '未见胸腔积液。'],
      impression: ['右肺上叶实性结节，6 mm。'],
      recommendations: ['12 个月后复查胸部 CT。'],
    },
  },
});
