import { readJsonAnswer } from '@trivium/ai/inference/protocol';
import { z } from 'zod';
import { defineTemplate } from '../template/prompt-template';

const chosenIntent = z.strictObject({ label: z.string().min(1).max(200), isSure: z.boolean() });

/** Asked when the program's own reading of a request is not sure. The labels are the program's; an answer outside of them is refused by its reader. */
export const intentFallback = defineTemplate({
  id: 'intent-fallback',
  version: '1.0.0',
  title: { en: 'Choose what a request wants', zh: '判断请求意图' },
  purpose: 'prompts.intent-fallback',
  dataClass: 'internal',
  variables: z.strictObject({
    labels: z.array(z.string().min(1).max(200)).min(2).max(40),
    request: z.string().min(1).max(4_000),
  }),
  slots: { labels: { form: 'list', budgetTokens: 1_500 }, request: { form: 'text', budgetTokens: 1_500 } },
  output: { form: 'json', name: 'intent', schema: chosenIntent },
  parameters: { thinking: 'off', temperature: 0, maxTokens: 100 },
  variants: {
    en: {
      role: 'You sort requests by what they want.',
      task: 'Choose the label in the data that fits the request in the data best.',
      sections: [
        {
          key: 'labels',
          heading: 'Labels',
          text: 'Each line of the labels is a label, with what it means after a colon. Copy the part before the colon exactly. If none fits, use the label "none".',
        },
        { key: 'sureness', heading: 'Sureness', text: 'Set "isSure" to false when a second label would fit nearly as well.' },
      ],
      format: 'One JSON object and nothing else.',
      example: '{"label":"none","isSure":false}',
      slots: { labels: 'Labels', request: 'Request' },
    },
    zh: {
      role: '你负责按意图对请求进行归类。',
      task: '选择数据中最符合数据中请求的标签。',
      sections: [
        {
          key: 'labels',
          heading: '标签',
          text: '标签列表的每一行是一个标签，冒号之后是其含义。请原样写出冒号之前的部分。若都不符合，请使用标签 "none"。',
        },
        { key: 'sureness', heading: '把握程度', text: '若另一个标签几乎同样符合，请将 "isSure" 设为 false。' },
      ],
      format: '只输出一个 JSON 对象，不写其他内容。',
      example: '{"label":"none","isSure":false}',
      slots: { labels: '标签', request: '请求' },
    },
  },
  trial: {
    en: {
      labels: ['open-hours: when the library can be visited', 'renew: keeping a book for longer', 'fine: what a late book costs'],
      request: 'I am only on page 80, may I have it for another week?',
    },
    zh: {
      labels: ['open-hours: 图书馆的开放时间', 'renew: 延长借期', 'fine: 逾期的费用'],
      request: '我才看到第 80 页，可以再借一周吗？',
    },
  },
});

/**
 * What a model chose, if it is one of the labels: the set is closed, whatever the model writes.
 *
 * @param labels as they were sent, each with or without its meaning after a colon
 * @returns undefined for no JSON, another shape, `none`, and a label that was not offered
 */
export function readIntent(answer: string, labels: readonly string[]): z.infer<typeof chosenIntent> | undefined {
  try {
    const read = chosenIntent.safeParse(readJsonAnswer(answer));
    const isOffered = read.success && labels.some((label) => label.split(/[:：]/)[0]?.trim() === read.data.label);
    return isOffered ? read.data : undefined;
  } catch {
    // No JSON is no choice: the caller falls back on its own reading.
    return undefined;
  }
}
