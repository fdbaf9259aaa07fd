import type { UiLanguage } from '@trivium/shared/kernel';

/** Words of the program itself in an exported conversation, in the reader's language. */
export const TRANSCRIPT_WORDS = {
  en: {
    author: 'Trivium Tutor',
    subject: 'A conversation with the tutor of a course',
    question: 'Question {n}',
    asked: 'asked {when}',
    answer: 'Answer',
    message: 'Message',
    sources: 'Sources',
    page: 'page {page}',
    steps: 'Steps in the course',
    table: 'Table of the course [{n}]',
    figure: 'The course shows a figure here [{n}]: {caption}',
    unproven: 'An answer stood here. Its words are not those in its record, so they are left out. They stay in the conversation.',
  },
  zh: {
    author: 'Trivium 导师',
    subject: '与课程导师的对话',
    question: '问题 {n}',
    asked: '提问时间：{when}',
    answer: '回答',
    message: '留言',
    sources: '出处',
    page: '第 {page} 页',
    steps: '课程中的步骤',
    table: '课程中的表格 [{n}]',
    figure: '课程在此处有一幅图 [{n}]：{caption}',
    unproven: '此处原有一条回答，但其文字与记录不符，故未导出。该回答仍保留在对话中。',
  },
} as const satisfies Record<UiLanguage, Record<string, string>>;

export type TranscriptWords = (typeof TRANSCRIPT_WORDS)[UiLanguage];
