import type { AppDefinition } from '@trivium/platform/application';

export const educationApp: AppDefinition = {
  name: 'education',
  title: 'Trivium Tutor',
  schema: { entities: [], migrations: [] },
  roles: {
    admin: ['courses:read', 'courses:write', 'tutor:ask', 'tutor:review', 'jobs:all'],
    teacher: ['courses:read', 'courses:write', 'tutor:ask', 'tutor:review'],
    student: ['courses:read', 'tutor:ask'],
  },
  demoAccounts: [
    { name: 'admin', displayName: 'Demo Administrator', roles: ['admin'] },
    { name: 'teacher', displayName: 'Ms Zhao', roles: ['teacher'] },
    { name: 'student', displayName: 'Sam Rivera', roles: ['student'] },
  ],
  modules: () => [],
};
