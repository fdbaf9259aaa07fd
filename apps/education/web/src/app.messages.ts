import { defineMessages } from '@trivium/web/i18n';

export const appMessages = defineMessages({
  en: {
    product: 'Trivium Tutor',
    tagline: 'Answers from your own materials, each sentence with its source.',
    start: 'Start',
    welcome: 'Welcome, {name}',
    startTitle: 'Your courses begin here',
    startText: 'Courses, concept maps and practice appear in the navigation as soon as they are switched on for your organisation.',
    startAction: 'See what runs here',
  },
  zh: {
    product: 'Trivium 导师',
    tagline: '用您自己的教材作答，每句话都注明出处。',
    start: '首页',
    welcome: '欢迎，{name}',
    startTitle: '课程从这里开始',
    startText: '课程、概念图与练习为您的机构开通后，会出现在导航中。',
    startAction: '查看系统与模型',
  },
});
