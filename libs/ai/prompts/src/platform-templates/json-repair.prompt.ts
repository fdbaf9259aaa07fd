import { z } from 'zod';
import { defineTemplate } from '../template/prompt-template';

/** One more try after an answer was no JSON or did not fit its schema. The program checks the outcome against the schema again. */
export const jsonRepair = defineTemplate({
  id: 'json-repair',
  version: '1.0.0',
  title: { en: 'Repair JSON', zh: '修复 JSON' },
  purpose: 'prompts.json-repair',
  dataClass: 'internal',
  variables: z.strictObject({
    schema: z.string().min(2).max(20_000),
    answer: z.string().min(1).max(40_000),
    problems: z.array(z.string().min(1).max(500)).min(1).max(40),
  }),
  slots: {
    schema: { form: 'text', budgetTokens: 3_000, isWhole: true },
    answer: { form: 'text', budgetTokens: 6_000, isWhole: true },
    problems: { form: 'list', budgetTokens: 1_500 },
  },
  output: { form: 'json', name: 'repaired', schema: z.record(z.string(), z.json()) },
  parameters: { thinking: 'off', temperature: 0, maxTokens: 4_000 },
  variants: {
    en: {
      role: 'You repair the form of data and leave what it says alone.',
      task: 'Repair the answer in the data so that it fits the schema in the data.',
      sections: [
        {
          key: 'rules',
          heading: 'Rules',
          text: 'Keep every value as it is wherever the schema allows it. Invent no value: leave an optional field out if it is missing. The problems say what a program found wrong.',
        },
      ],
      format: 'One JSON object and nothing else.',
      example: '{"title":"Photosynthesis","pages":[12,13]}',
      slots: { schema: 'Schema', answer: 'Answer', problems: 'Problems' },
    },
    zh: {
      role: '你只修复数据的形式，不改变其内容。',
      task: '修复数据中的答案，使其符合数据中的结构。',
      sections: [
        {
          key: 'rules',
          heading: '规则',
          text: '只要结构允许，就原样保留每个值。不要编造值：缺失的可选字段应省略。问题列表说明程序发现的错误。',
        },
      ],
      format: '只输出一个 JSON 对象，不写其他内容。',
      example: '{"title":"光合作用","pages":[12,13]}',
      slots: { schema: '结构', answer: '答案', problems: '问题' },
    },
  },
  trial: {
    en: {
      schema: '{"type":"object","properties":{"city":{"type":"string"},"people":{"type":"integer"}},"required":["city","people"]}',
      answer: '{"city": "Brisk Harbour", "people": "about 12000"',
      problems: ['The text ends before the object does.', 'people: not a whole number'],
    },
    zh: {
      schema: '{"type":"object","properties":{"city":{"type":"string"},"people":{"type":"integer"}},"required":["city","people"]}',
      answer: '{"city": "清港", "people": "约 12000"',
      problems: ['对象尚未结束，文本已终止。', 'people：不是整数'],
    },
  },
});
