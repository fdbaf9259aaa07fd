import { defineMessages } from '@trivium/web/i18n';

export const appMessages = defineMessages({
  en: {
    product: 'Trivium Research Desk',
    tagline: 'What the news says, in ten languages. Every judgement shows its reasons.',
    board: 'Live board',
    companies: 'Companies',
    alerts: 'Alerts',
    sentiment: 'Sentiment',
    sources: 'Sources',
    watchLists: 'Watch lists',
    search: 'Search',
    settings: 'Settings',
  },
  zh: {
    product: 'Trivium 研究台',
    tagline: '十种语言的新闻在说什么，每一个判断都有理由。',
    board: '实时看板',
    companies: '公司',
    alerts: '提醒',
    sentiment: '情绪',
    sources: '来源',
    watchLists: '自选列表',
    search: '搜索',
    settings: '设置',
  },
});
