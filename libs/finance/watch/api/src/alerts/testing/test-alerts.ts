import { randomBytes } from 'node:crypto';
import type { Story } from '@trivium/finance/news/domain';
import { StoryBell } from '@trivium/finance/news/api';
import type { AccountsService } from '@trivium/platform/auth';
import type { Database, Schema } from '@trivium/platform/database';
import type { CallerIdentity, FetchedResource, GuardedFetcher, GuardedPostOptions } from '@trivium/platform/http';
import { createTestJobs, type SettableClock, type TestJobs } from '@trivium/platform/jobs/testing';
import type { Logger } from '@trivium/platform/observability';
import { type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import { watchTestSchema } from '../../testing/test-watch';
import { alertEntities } from '../alert-entities';
import { AlertDeliveriesRepository } from '../delivery/alert-deliveries.repository';
import { AlertDeliveryJobs } from '../delivery/alert-delivery-jobs';
import { AlertDeliveryQueue } from '../delivery/alert-delivery-queue';
import { AlertSender, PublicUrl } from '../delivery/alert-sender.service';
import { MailSender, type OutgoingMail } from '../delivery/mail-sender';
import { WebhookAddresses } from '../delivery/webhook-address';
import { WebhookSecrets } from '../delivery/webhook-secrets';
import { WebhookSender } from '../delivery/webhook-sender';
import { createAlertRule, type CreateAlertRule } from '../dto/alert-rule.dto';
import { AlertEvaluator } from '../evaluation/alert-evaluator.service';
import { AlertMemoryRepository } from '../evaluation/alert-memory.repository';
import { AlertWatcher } from '../evaluation/alert-watcher';
import { StoryLog, type StoryPosition } from '../evaluation/story-log';
import { AlertBell } from '../inbox/alert-bell';
import { AlertsRepository } from '../inbox/alerts.repository';
import { AlertExport } from '../inbox/alert-export.service';
import { AlertsService } from '../inbox/alerts.service';
import { AlertChannels } from '../rules/alert-channels.service';
import { AlertPreview } from '../rules/alert-preview.service';
import { AlertRulesRepository } from '../rules/alert-rules.repository';
import { AlertRulesService } from '../rules/alert-rules.service';

/** The schema of the watch lists with the alerts. */
export const alertsTestSchema: Schema = { ...watchTestSchema, entities: [...watchTestSchema.entities, ...alertEntities] };

/** Stories as the news would keep them. */
export class TestStoryLog extends StoryLog {
  private readonly kept = new Map<OrganisationId, Map<string, Story>>();

  put(organisationId: OrganisationId, story: Story): void {
    const own = this.kept.get(organisationId) ?? new Map<string, Story>();
    this.kept.set(organisationId, own.set(story.id, story));
  }

  async changedAfter(
    organisationId: OrganisationId,
    { at, id, limit }: StoryPosition & { readonly limit: number },
  ): Promise<readonly Story[]> {
    return [...(this.kept.get(organisationId)?.values() ?? [])]
      .filter((story) => story.lastIngestedAt > at || (story.lastIngestedAt === at && story.id > id))
      .sort((one, other) =>
        one.lastIngestedAt === other.lastIngestedAt ? (one.id < other.id ? -1 : 1) : one.lastIngestedAt < other.lastIngestedAt ? -1 : 1,
      )
      .slice(0, limit);
  }
}

/** A service on the other side that answers as it is told and keeps what it got. */
export class TestReceiver {
  readonly got: { readonly url: string; readonly options: GuardedPostOptions }[] = [];
  /** Called before each answer. */
  answer: () => Promise<number> = async () => 204;

  async post(url: string, options: GuardedPostOptions): Promise<FetchedResource> {
    this.got.push({ url, options });
    return { url, status: await this.answer(), headers: {}, bytes: new Uint8Array() };
  }
}

export interface TestAlerts {
  readonly rules: AlertRulesService;
  readonly alerts: AlertsService;
  readonly exports: AlertExport;
  readonly preview: AlertPreview;
  readonly channels: AlertChannels;
  readonly watcher: AlertWatcher;
  readonly storyBell: StoryBell;
  readonly jobs: TestJobs;
}

export interface TestAlertsOptions {
  readonly database: Database;
  readonly clock: SettableClock;
  readonly log: StoryLog;
  /** Where webhooks go: a scripted receiver, or a fetcher that really calls. */
  readonly receiver: Pick<GuardedFetcher, 'post'>;
  readonly mails?: OutgoingMail[];
  readonly hasMail?: boolean;
  /** Takes the place of `mails`. */
  readonly mail?: MailSender;
  /** `host:port` that webhooks may reach although they are private. */
  readonly allowed?: readonly string[];
}

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silent,
};

/** One process's alerts without the web framework. A second call over the same database is the next process. Jobs run when `jobs.worker.runDue()` is called. */
export function createTestAlerts({
  database,
  clock,
  log,
  receiver,
  mails = [],
  hasMail = true,
  mail: ownMail,
  allowed = [],
}: TestAlertsOptions): TestAlerts {
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const jobs = createTestJobs({ database, clock, isOnlyProcess: true });
  const storyBell = new StoryBell();
  const bell = new AlertBell();
  const rulesRepository = new AlertRulesRepository(database);
  const memory = new AlertMemoryRepository(database);
  const inbox = new AlertsRepository(database);
  const deliveries = new AlertDeliveriesRepository(database);
  const queue = new AlertDeliveryQueue(jobs.service);
  const secrets = new WebhookSecrets('a secret key of a test, long enough', (length) => new Uint8Array(length).fill(7));
  const resolve = async (host: string): Promise<readonly string[]> => (host === 'inside.example' ? ['10.0.0.8'] : ['93.184.215.14']);
  const rules = new AlertRulesService(
    database,
    rulesRepository,
    memory,
    deliveries,
    new WebhookAddresses(new Set(allowed), resolve),
    secrets,
    clock,
    ids,
  );
  const mail =
    ownMail ?? new MailSender(hasMail ? 'desk@mail.example' : undefined, hasMail ? async (sent) => void mails.push(sent) : undefined);
  // The one thing that is asked of accounts.
  const accounts = {
    findByIds: async (_: OrganisationId, [id]: readonly UserId[]) => [{ id, isActive: true, email: `${id}@desk.example` }],
  };
  const sender = new AlertSender(
    accounts as unknown as AccountsService,
    mail,
    new WebhookSender(receiver, clock),
    secrets,
    new PublicUrl('https://desk.example'),
  );
  const evaluator = new AlertEvaluator(database, rulesRepository, memory, inbox, deliveries, queue, bell, clock, ids);
  new AlertDeliveryJobs(database, jobs.handlers, rulesRepository, inbox, deliveries, sender, bell, clock).onModuleInit();
  const alerts = new AlertsService(database, inbox, rulesRepository, deliveries, bell, clock);
  return {
    rules,
    alerts,
    exports: new AlertExport(alerts, clock),
    preview: new AlertPreview(database, rulesRepository, log, clock),
    channels: new AlertChannels(database, rules, accounts as unknown as AccountsService, mail, sender, clock, ids),
    watcher: new AlertWatcher(database, log, storyBell, evaluator, rulesRepository, memory, deliveries, queue, clock, silent),
    storyBell,
    jobs,
  };
}

/** A rule as the schema completes it; without a cooldown unless told. */
export function testRule(rule: Partial<CreateAlertRule> = {}): CreateAlertRule {
  return createAlertRule.parse({ name: 'Apple', conditions: { entities: ['AAPL'] }, cooldownMinutes: 0, ...rule });
}

/** Somebody of an organisation; each test takes an organisation of its own. */
export function testReader(person: number, organisation: number): { readonly caller: CallerIdentity; readonly language: 'en' } {
  const digits = (value: number): string => String(value).padStart(12, '0');
  return {
    caller: {
      userId: `00000000-0000-7000-9000-${digits(person)}` as UserId,
      organisationId: `00000000-0000-7000-8000-${digits(organisation)}` as OrganisationId,
      roles: [],
      permissions: new Set(),
      sessionId: 's',
    },
    language: 'en',
  };
}
