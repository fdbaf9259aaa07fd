import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import type { UiLanguage } from '@trivium/shared/kernel';

interface MailWords {
  readonly digest: (count: number, rule: string) => string;
  readonly test: (rule: string) => string;
  readonly testText: string;
  readonly correction: string;
  readonly before: string;
  readonly burst: (stories: number, minutes: number) => string;
  readonly sources: (count: number) => string;
  readonly open: string;
  readonly original: string;
  readonly unsure: string;
  readonly more: (count: number) => string;
  readonly why: (rule: string) => string;
  readonly change: string;
  readonly changeInApp: string;
  readonly labels: Readonly<Record<SentimentLabel, string>>;
}

/** Words of the mails. */
export const MAIL_WORDS: Readonly<Record<UiLanguage, MailWords>> = {
  en: {
    digest: (count, rule) => `${rule}: ${count} alerts`,
    test: (rule) => `Test of the alert rule “${rule}”`,
    testText: 'This is a test. Nothing happened; mails of this rule will reach you here.',
    correction: 'Corrected',
    before: 'Before',
    burst: (stories, minutes) => `${stories} stories within ${minutes} minutes`,
    sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
    open: 'Open the story',
    original: 'Original',
    unsure: 'sentiment unsure',
    more: (count) => `and ${count} more in the inbox`,
    why: (rule) => `You get this mail because of your alert rule “${rule}”.`,
    change: 'Change the rule or stop these mails',
    changeInApp: 'Change the rule or stop these mails in the research desk under Alerts, Rules.',
    labels: { positive: 'positive', neutral: 'neutral', negative: 'negative' },
  },
  zh: {
    digest: (count, rule) => `${rule}：${count} 条提醒`,
    test: (rule) => `提醒规则“${rule}”的测试`,
    testText: '这是一封测试邮件，没有发生任何事件。此规则的邮件将发送到此地址。',
    correction: '已更正',
    before: '原标题',
    burst: (stories, minutes) => `${minutes} 分钟内 ${stories} 条报道`,
    sources: (count) => `${count} 个来源`,
    open: '查看报道',
    original: '原文',
    unsure: '情绪不确定',
    more: (count) => `另有 ${count} 条在收件箱中`,
    why: (rule) => `您收到此邮件，是因为您的提醒规则“${rule}”。`,
    change: '修改规则或停止发送',
    changeInApp: '如需修改规则或停止发送，请在研究台打开“提醒 · 规则”。',
    labels: { positive: '正面', neutral: '中性', negative: '负面' },
  },
};
