import { defineMessages } from '@trivium/web/i18n';

export const appMessages = defineMessages({
  en: {
    product: 'Trivium Reporting Desk',
    tagline: 'From dictation to a checked report. Every measurement keeps its source.',
    start: 'Start',
    welcome: 'Welcome, {name}',
    startTitle: 'Your worklist begins here',
    startText: 'Reports, guidelines and studies appear in the navigation as soon as they are switched on for your organisation.',
    startAction: 'See what runs here',
  },
  zh: {
    product: 'Trivium 报告台',
    tagline: '从口述到核对无误的报告，每个测量值都有出处。',
    start: '首页',
    welcome: '欢迎，{name}',
    startTitle: '工作列表从这里开始',
    startText: '报告、指南与检查为您的机构开通后，会出现在导航中。',
    startAction: '查看系统与模型',
  },
});
