import type { PersonColumn } from '@trivium/platform/erasure';

/** Columns of the tutor that name a person: conversations go with whoever led them. Unanswered questions never said who asked. */
export const tutorPersonData: readonly PersonColumn[] = [
  { table: 'tutor_message', column: 'account_id', what: { en: 'questions and answers', zh: '提问与回答' }, action: 'delete' },
  { table: 'tutor_conversation', column: 'account_id', what: { en: 'conversations', zh: '对话' }, action: 'delete' },
];
