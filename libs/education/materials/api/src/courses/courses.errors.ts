import { defineErrors } from '@trivium/shared/kernel';

export const courseErrors = defineErrors({
  COURSE_NOT_FOUND: {
    status: 404,
    en: 'There is no such course, or it is not open to you. Nothing was changed. Ask your teacher for the class code.',
    zh: '找不到该课程，或课程未对您开放。未做任何更改。请向教师索取班级代码。',
  },
  COURSE_ARCHIVED: {
    status: 409,
    en: 'The course “{title}” is in the bin; it was left as it is. Restore it first.',
    zh: '课程“{title}”在回收站中，未做更改。请先恢复该课程。',
  },
});
