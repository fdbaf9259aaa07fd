import { randomBytes } from 'node:crypto';
import { type BeforeApplicationShutdown, type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { WatchedSymbols } from '@trivium/finance/news/api';
import type { MailConfiguration } from '@trivium/platform/config';
import { CLOCK } from '@trivium/platform/database';
import { GuardedFetcher } from '@trivium/platform/http';
import type { Clock } from '@trivium/shared/kernel';
import { AlertDeliveriesRepository } from './delivery/alert-deliveries.repository';
import { AlertDeliveryJobs } from './delivery/alert-delivery-jobs';
import { AlertDeliveryQueue } from './delivery/alert-delivery-queue';
import { AlertSender, PublicUrl } from './delivery/alert-sender.service';
import { MailSender, smtpTransport } from './delivery/mail-sender';
import { resolveBySystem, WebhookAddresses } from './delivery/webhook-address';
import { WebhookSecrets } from './delivery/webhook-secrets';
import { WebhookSender } from './delivery/webhook-sender';
import { AlertEvaluator } from './evaluation/alert-evaluator.service';
import { AlertMemoryRepository } from './evaluation/alert-memory.repository';
import { AlertWatcher } from './evaluation/alert-watcher';
import { NewsStoryLog } from './evaluation/news-story-log';
import { StoryLog } from './evaluation/story-log';
import { AlertBell } from './inbox/alert-bell';
import { AlertExport } from './inbox/alert-export.service';
import { AlertsController } from './inbox/alerts.controller';
import { AlertsRepository } from './inbox/alerts.repository';
import { AlertsService } from './inbox/alerts.service';
import { AlertChannels } from './rules/alert-channels.service';
import { AlertPreview } from './rules/alert-preview.service';
import { AlertRulesController } from './rules/alert-rules.controller';
import { AlertRulesRepository } from './rules/alert-rules.repository';
import { AlertRulesService } from './rules/alert-rules.service';
import { OwnWatchedSymbols } from './rules/own-watched-symbols';

export interface AlertsModuleOptions {
  readonly secretKey: string;
  /** Undefined: no mail is sent, and people are told so. */
  readonly mail: MailConfiguration | undefined;
  /** Undefined: mails name pages without links. */
  readonly publicUrl: string | undefined;
  /** `host:port` pairs that webhooks may reach although they are private. */
  readonly outboundAllow: readonly string[];
}

/** Alerts on stories: rules, the inbox, and what leaves by mail, webhook and desktop. Needs the news beside the platform; global, for whoever filters by a watch list. */
@Global()
@Module({})
export class AlertsModule implements BeforeApplicationShutdown {
  constructor(private readonly bell: AlertBell) {}

  static register({ secretKey, mail, publicUrl, outboundAllow }: AlertsModuleOptions): DynamicModule {
    const outside: Provider[] = [
      { provide: MailSender, useValue: new MailSender(mail?.from, mail && smtpTransport(mail)) },
      { provide: PublicUrl, useValue: new PublicUrl(publicUrl) },
      { provide: WebhookAddresses, useValue: new WebhookAddresses(new Set(outboundAllow), resolveBySystem) },
      { provide: WebhookSecrets, useValue: new WebhookSecrets(secretKey, randomBytes) },
      {
        provide: WebhookSender,
        inject: [GuardedFetcher, CLOCK],
        useFactory: (fetcher: GuardedFetcher, clock: Clock) => new WebhookSender(fetcher, clock),
      },
    ];
    return {
      module: AlertsModule,
      // The rules first: `alerts/rules` is no id.
      controllers: [AlertRulesController, AlertsController],
      providers: [
        ...outside,
        AlertBell,
        AlertChannels,
        AlertDeliveriesRepository,
        AlertDeliveryJobs,
        AlertDeliveryQueue,
        AlertEvaluator,
        AlertExport,
        AlertMemoryRepository,
        AlertPreview,
        AlertRulesRepository,
        AlertRulesService,
        AlertsRepository,
        AlertSender,
        AlertsService,
        AlertWatcher,
        { provide: StoryLog, useClass: NewsStoryLog },
        { provide: WatchedSymbols, useClass: OwnWatchedSymbols },
      ],
      exports: [WatchedSymbols],
    };
  }

  /** Open streams end before the server waits for them. */
  beforeApplicationShutdown(): void {
    this.bell.close();
  }
}
