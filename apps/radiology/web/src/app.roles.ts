import type { LocalText } from '@trivium/web/i18n';

/** Roles of this app as people read them; ids are the API's. */
export const appRoles: Readonly<Record<string, LocalText>> = {
  radiologist: { en: 'Radiologist', zh: '放射科医师' },
  resident: { en: 'Resident', zh: '住院医师' },
  admin: { en: 'Administrator', zh: '管理员' },
};
