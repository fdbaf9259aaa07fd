import { defineMessages } from '@trivium/web/i18n';

export const appMessages = defineMessages({
  en: {
    product: 'Trivium Research Desk',
    tagline: 'Briefs whose every number can be traced to the filing it came from.',
    start: 'Start',
    welcome: 'Welcome, {name}',
    startTitle: 'Your watch begins here',
    startText: 'News, filings and briefs appear in the navigation as soon as they are switched on for your organisation.',
    startAction: 'See what runs here',
  },
  zh: {
    product: 'Trivium 研究台',
    tagline: '简报中的每个数字，都能追溯到它所在的文件。',
    start: '首页',
    welcome: '欢迎，{name}',
    startTitle: '关注列表从这里开始',
    startText: '新闻、公告与简报为您的机构开通后，会出现在导航中。',
    startAction: '查看系统与模型',
  },
});
