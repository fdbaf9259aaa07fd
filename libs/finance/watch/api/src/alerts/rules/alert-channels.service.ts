import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '@trivium/platform/auth';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { AppError, type Clock, type IdSource } from '@trivium/shared/kernel';
import { alertErrors } from '../alerts.errors';
import type { SentAlert } from '../delivery/alert-message';
import { AlertSender } from '../delivery/alert-sender.service';
import { MailSender } from '../delivery/mail-sender';
import type { AlertChannelStates, TestAlertChannel, TestedAlertChannel } from '../dto/alert-rule.dto';
import { AlertRulesService, type RuleAuthor } from './alert-rules.service';

const TEST_TITLES = { en: 'Test: Example Corp raises its outlook', zh: '测试：示例公司上调业绩指引' } as const;
const TEST_TEXTS = {
  en: { sent: 'Sent.', desktop: 'Your browser shows this one itself.', mailOn: 'Mail is set up.' },
  zh: { sent: '已发送。', desktop: '由浏览器自行显示。', mailOn: '邮件已设置。' },
} as const;

/** Tells which channels there are, and tries one. */
@Injectable()
export class AlertChannels {
  constructor(
    private readonly database: Database,
    private readonly rules: AlertRulesService,
    private readonly accounts: AccountsService,
    private readonly mail: MailSender,
    private readonly sender: AlertSender,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  async states({ caller, language }: RuleAuthor): Promise<AlertChannelStates> {
    const [account] = await this.accounts.findByIds(caller.organisationId, [caller.userId]);
    const detail = this.mail.isConfigured ? TEST_TEXTS[language].mailOn : alertErrors.ALERT_MAIL_OFF().text(language);
    return { mail: { isConfigured: this.mail.isConfigured, address: account?.email ?? '', detail } };
  }

  /** Sends a test at once. A refusal by the other side is an answer, not an error. @throws AppError ALERT_RULE_NOT_FOUND */
  async test({ caller, language }: RuleAuthor, ruleId: string, { channel }: TestAlertChannel): Promise<TestedAlertChannel> {
    const rule = await this.database.inOrganisation(caller.organisationId, () => this.rules.existing(caller, ruleId));
    if (channel === 'desktop') return { channel, isSent: true, code: null, detail: TEST_TEXTS[language].desktop };
    const id = this.ids.next<'alert-test'>();
    try {
      await this.sender.send(rule, channel, { id, alerts: [this.example(id, TEST_TITLES[language])], isTest: true });
      return { channel, isSent: true, code: null, detail: TEST_TEXTS[language].sent };
    } catch (error) {
      // What the channel says is what the person wants to know.
      if (!(error instanceof AppError)) throw error;
      return { channel, isSent: false, code: error.code, detail: error.text(language) };
    }
  }

  private example(id: string, title: string): SentAlert {
    const createdAt = this.clock.now();
    return {
      id,
      kind: 'story',
      storyId: 'test',
      createdAt,
      content: {
        title,
        url: 'https://example.com/',
        language: 'en',
        eventType: 'guidance',
        novelty: 1,
        sources: 1,
        publishedAt: createdAt.toISOString(),
        sentiment: { label: 'positive', isAbstained: false },
        entities: [{ name: 'Example Corp', label: 'positive' }],
      },
    };
  }
}
