import type { LocalText } from '@trivium/web/i18n';

/** Roles of this app as people read them; ids are the API's. */
export const appRoles: Readonly<Record<string, LocalText>> = {
  analyst: { en: 'Analyst', zh: '分析师' },
  supervisor: { en: 'Supervisor', zh: '主管分析师' },
  compliance: { en: 'Compliance officer', zh: '合规专员' },
  admin: { en: 'Administrator', zh: '管理员' },
};
