import type { LocalText } from '@trivium/web/i18n';

/** Roles of this app as people read them; ids are the API's. */
export const appRoles: Readonly<Record<string, LocalText>> = {
  teacher: { en: 'Teacher', zh: '教师' },
  student: { en: 'Student', zh: '学生' },
  admin: { en: 'Administrator', zh: '管理员' },
};
