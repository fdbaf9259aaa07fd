import { defineErrors } from '@trivium/shared/kernel';

export const tutorErrors = defineErrors({
  TUTOR_COURSE_NOT_FOUND: {
    status: 404,
    en: 'There is no such course, or it is not open to you. Your question was not stored. Choose a course from your list.',
    zh: '找不到该课程，或课程未对您开放。您的问题没有被保存。请从课程列表中选择。',
  },
  TUTOR_CONVERSATION_NOT_FOUND: {
    status: 404,
    en: 'There is no such conversation of yours in this course. Nothing was changed. Start a new one, or restore a deleted one.',
    zh: '您在该课程中没有这个对话，未做任何更改。请新建对话，或恢复已删除的对话。',
  },
  TUTOR_QUESTION_NOT_FOUND: {
    status: 404,
    en: 'There is no such unanswered question in this course. Nothing was changed. Reload the list.',
    zh: '该课程没有这个未解答的问题，未做任何更改。请刷新列表。',
  },
  TUTOR_REQUEST_REUSED: {
    status: 409,
    en: 'This requestId already belongs to another question. The first answer is kept; send the new question with a new requestId.',
    zh: '该 requestId 已用于另一个问题。原回答保持不变；请为新问题使用新的 requestId。',
  },
});
