import { defineMessages } from '@trivium/web/i18n';

export const courseMessages = defineMessages({
  en: {
    back: 'Courses',
    places: 'Parts of the course',
    materials: 'Materials',
    search: 'Search',
    archived: 'This course is in the bin. Restore it before you change anything.',
    restore: 'Restore',
  },
  zh: {
    back: '课程',
    places: '课程内容',
    materials: '教材',
    search: '搜索',
    archived: '此课程在回收站中。请先恢复，再做更改。',
    restore: '恢复',
  },
});
