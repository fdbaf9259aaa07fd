import { defineMessages } from '@trivium/web/i18n';

export const appMessages = defineMessages({
  en: {
    product: 'Trivium Reporting Desk',
    tagline: 'From dictation to a checked report. Every measurement keeps its source.',
    reports: 'Reports',
    search: 'Search',
  },
  zh: {
    product: 'Trivium 报告台',
    tagline: '从口述到核对无误的报告，每个测量值都有出处。',
    reports: '报告',
    search: '搜索',
  },
});
