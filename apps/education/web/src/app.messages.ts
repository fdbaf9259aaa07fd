import { defineMessages } from '@trivium/web/i18n';

export const appMessages = defineMessages({
  en: {
    product: 'Trivium Tutor',
    tagline: 'Answers from your own materials, each sentence with its source.',
    courses: 'Courses',
    members: 'Members',
    ask: 'Ask',
    questions: 'Unanswered questions',
    conversations: 'Conversations',
    care: 'Care',
    experts: 'Experts',
    join: 'Your teacher gave you a class code? Join your class',
  },
  zh: {
    product: 'Trivium 导师',
    tagline: '用您自己的教材作答，每句话都注明出处。',
    courses: '课程',
    members: '成员',
    ask: '提问',
    questions: '未答问题',
    conversations: '对话',
    care: '关怀',
    experts: '专家模型',
    join: '教师给了您班级代码？加入班级',
  },
});
