import { defineMessages } from '@trivium/web/i18n';

export const appMessages = defineMessages({
  en: {
    product: 'Trivium Reporting Desk',
    tagline: 'From dictation to a checked report. Every measurement keeps its source.',
    statement: 'Research and evaluation software. Not cleared or certified as a medical device. Not for clinical use.',
    reports: 'Work list',
    phrases: 'Phrases',
    guidelines: 'Guidelines',
    search: 'Search',
  },
  zh: {
    product: 'Trivium 报告台',
    tagline: '从口述到核对无误的报告，每个测量值都有出处。',
    statement: '仅供研究与评估使用的软件，未作为医疗器械获得批准或认证，不得用于临床。',
    reports: '工作列表',
    phrases: '短语',
    guidelines: '指南',
    search: '搜索',
  },
});
