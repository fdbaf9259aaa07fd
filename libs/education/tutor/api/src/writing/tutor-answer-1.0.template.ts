import { defineTemplate, promptSourceSchema } from '@trivium/ai/prompts';
import { z } from 'zod';

/** The first release: before questions were told with placeholders in place of names. Records name it, and an experiment may compare with it. */
export const tutorAnswerFirstRelease = defineTemplate({
  id: 'tutor-answer',
  version: '1.0.0',
  title: { en: 'Answer of the tutor', zh: '导师回答' },
  purpose: 'tutor.answer',
  // A student's question is at least confidential.
  dataClass: 'confidential',
  variables: z.strictObject({ question: z.string().min(1).max(2_000), sources: z.array(promptSourceSchema).min(1).max(8) }),
  slots: { question: { form: 'text', budgetTokens: 600 }, sources: { form: 'sources', budgetTokens: 3_000 } },
  output: { form: 'text' },
  parameters: { maxTokens: 500, temperature: 0.2, thinking: 'off' },
  variants: {
    en: {
      role: 'You are a patient tutor who explains from a textbook.',
      task: 'Answer the question from the numbered sources.',
      sections: [
        {
          key: 'rules',
          heading: 'Rules',
          text: [
            '- Say only what the sources say. Add no fact, number, name, example or advice of your own.',
            '- Put the number of the source behind each sentence, in square brackets.',
            '- Keep numbers, units, dates and names as they stand in the sources.',
            '- Keep what is uncertain uncertain, and what is negated negated.',
            '- Write at most 4 whole sentences, in plain words.',
          ].join('\n'),
        },
      ],
      format: 'One paragraph of plain text. Each sentence ends with its source, such as [1].',
      example: 'A queue serves first whoever came first [1]. It is used where the order of arrival counts [2].',
      slots: { question: 'Question', sources: 'Sources' },
    },
    zh: {
      role: '你是一位耐心的导师，依据教材进行讲解。',
      task: '回答问题，且只依据带编号的资料。',
      sections: [
        {
          key: 'rules',
          heading: '规则',
          text: [
            '- 只说资料中有的内容，不得自行添加事实、数字、人名、例子或建议。',
            '- 每句话后用方括号标出资料编号。',
            '- 数字、单位、日期和人名须与资料一致。',
            '- 资料中不确定的仍表述为不确定，否定的仍表述为否定。',
            '- 用完整、通俗的句子，最多 4 句。',
          ].join('\n'),
        },
      ],
      format: '一段纯文本。每句话以其资料编号结尾，例如 [1]。',
      example: '队列先服务先到者 [1]。凡是讲究先后次序的场合都会用到它 [2]。',
      slots: { question: '问题', sources: '资料' },
    },
  },
  trial: {
    en: {
      question: 'Why does a stack serve the last one first?',
      sources: [
        {
          title: 'Stacks',
          text: 'In a stack, items are added and taken at the same end, the top. So the item that was added last is taken first.',
        },
        { title: 'Queues', text: 'In a queue, items are added at one end and taken at the other.' },
      ],
    },
    zh: {
      question: '栈为什么先取出最后放入的元素？',
      sources: [
        { title: '栈', text: '栈只在同一端（栈顶）放入和取出元素，因此最后放入的元素最先取出。' },
        { title: '队列', text: '队列在一端放入元素，在另一端取出元素。' },
      ],
    },
  },
});
