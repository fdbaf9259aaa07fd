import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity, Page } from '@trivium/platform/http';
import type { Clock, IdSource, UiLanguage } from '@trivium/shared/kernel';
import { alertErrors } from '../alerts.errors';
import { AlertDeliveriesRepository } from '../delivery/alert-deliveries.repository';
import { WebhookAddresses } from '../delivery/webhook-address';
import { WebhookSecrets } from '../delivery/webhook-secrets';
import type { AlertRuleQuery, AlertRuleResponse, ChangeAlertRule, CreateAlertRule, SavedAlertRule } from '../dto/alert-rule.dto';
import { AlertMemoryRepository } from '../evaluation/alert-memory.repository';
import type { AlertRuleEntity } from './alert-rule.entity';
import { toRuleResponse } from './alert-rule-response';
import { AlertRulesRepository } from './alert-rules.repository';

const MOST_RULES = 100;

export interface RuleAuthor {
  readonly caller: CallerIdentity;
  readonly language: UiLanguage;
}

/** A person's alert rules. Nobody else in the organisation sees them. */
@Injectable()
export class AlertRulesService {
  constructor(
    private readonly database: Database,
    private readonly rules: AlertRulesRepository,
    private readonly memory: AlertMemoryRepository,
    private readonly deliveries: AlertDeliveriesRepository,
    private readonly addresses: WebhookAddresses,
    private readonly secrets: WebhookSecrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** @throws AppError ALERT_RULES_FULL, ALERT_WATCH_LIST_UNKNOWN, ALERT_WEBHOOK_REFUSED */
  async create({ caller, language }: RuleAuthor, { channels, ...rest }: CreateAlertRule): Promise<SavedAlertRule> {
    const { organisationId, userId: ownerId } = caller;
    const webhookUrl = channels.webhookUrl === null ? null : await this.addresses.check(channels.webhookUrl);
    const now = this.clock.now();
    const id = this.ids.next<'alert-rule'>();
    const secret = webhookUrl === null ? null : this.secrets.make();
    const rule = {
      ...rest,
      id,
      ownerId,
      language,
      sendsMail: channels.mail,
      notifiesDesktop: channels.desktop,
      webhookUrl,
      webhookSecret: secret && this.secrets.seal(secret, { organisationId, id }),
      since: now,
      createdAt: now,
      updatedAt: now,
      removedAt: null,
    };
    await this.database.inOrganisation(organisationId, async () => {
      await this.refuseForeignList(ownerId, rule.conditions.watchListId);
      if ((await this.rules.count(ownerId)) >= MOST_RULES) throw alertErrors.ALERT_RULES_FULL({ most: MOST_RULES });
      await this.beginAt(now);
      await this.rules.insert(rule);
    });
    return { rule: toRuleResponse(rule, now), webhookSecret: secret };
  }

  async list({ organisationId, userId }: CallerIdentity, query: AlertRuleQuery): Promise<Page<AlertRuleResponse>> {
    const now = this.clock.now();
    const { items, nextCursor } = await this.database.inOrganisation(organisationId, () => this.rules.list(userId, query));
    return { items: items.map((rule) => toRuleResponse(rule, now)), nextCursor };
  }

  /** @throws AppError ALERT_RULE_NOT_FOUND */
  async find(caller: CallerIdentity, id: string): Promise<AlertRuleResponse> {
    const rule = await this.database.inOrganisation(caller.organisationId, () => this.existing(caller, id));
    return toRuleResponse(rule, this.clock.now());
  }

  /** What is absent stays. A new webhook address gets a new secret. @throws AppError ALERT_RULE_NOT_FOUND, ALERT_WATCH_LIST_UNKNOWN, ALERT_WEBHOOK_REFUSED */
  async change({ caller, language }: RuleAuthor, id: string, { channels = {}, ...rest }: ChangeAlertRule): Promise<SavedAlertRule> {
    const { organisationId } = caller;
    const wanted = channels.webhookUrl;
    const webhookUrl = typeof wanted === 'string' ? await this.addresses.check(wanted) : wanted;
    const now = this.clock.now();
    return this.database.inOrganisation(organisationId, async () => {
      const rule = await this.existing(caller, id);
      if (rest.conditions) await this.refuseForeignList(rule.ownerId, rest.conditions.watchListId);
      const secret = typeof webhookUrl === 'string' && webhookUrl !== rule.webhookUrl ? this.secrets.make() : null;
      const isSwitchedOn = rest.isOn === true && !rule.isOn;
      const changes: Partial<AlertRuleEntity> = {
        ...rest,
        ...(channels.mail === undefined ? {} : { sendsMail: channels.mail }),
        ...(channels.desktop === undefined ? {} : { notifiesDesktop: channels.desktop }),
        ...(webhookUrl === undefined ? {} : { webhookUrl }),
        ...(webhookUrl === null ? { webhookSecret: null } : {}),
        ...(secret === null ? {} : { webhookSecret: this.secrets.seal(secret, { organisationId, id }) }),
        ...(isSwitchedOn ? { since: now } : {}),
        language,
        updatedAt: now,
      };
      if (isSwitchedOn) await this.beginAt(now);
      await this.rules.update(id, changes);
      return { rule: toRuleResponse({ ...rule, ...changes }, now), webhookSecret: secret };
    });
  }

  /** A new secret in the place of the old one, which signs nothing any more. @throws AppError ALERT_RULE_NOT_FOUND, ALERT_WEBHOOK_MISSING */
  async renewSecret(caller: CallerIdentity, id: string): Promise<SavedAlertRule> {
    const { organisationId } = caller;
    const now = this.clock.now();
    return this.database.inOrganisation(organisationId, async () => {
      const rule = await this.existing(caller, id);
      if (rule.webhookUrl === null) throw alertErrors.ALERT_WEBHOOK_MISSING();
      const secret = this.secrets.make();
      const changes = { webhookSecret: this.secrets.seal(secret, { organisationId, id }), updatedAt: now };
      await this.rules.update(id, changes);
      return { rule: toRuleResponse({ ...rule, ...changes }, now), webhookSecret: secret };
    });
  }

  /** Takes a rule away; what it has told stays in the inbox, what is on its way is dropped. `restore` brings it back. @throws AppError ALERT_RULE_NOT_FOUND */
  async remove({ organisationId, userId }: CallerIdentity, id: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async () => {
      if (!(await this.rules.markRemoved(id, userId, { removedAt: this.clock.now() }))) throw alertErrors.ALERT_RULE_NOT_FOUND();
      await this.deliveries.dropOfRule(id);
    });
  }

  /** @throws AppError ALERT_RULE_NOT_FOUND */
  async restore(caller: CallerIdentity, id: string): Promise<AlertRuleResponse> {
    const now = this.clock.now();
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.beginAt(now);
      if (!(await this.rules.markRemoved(id, caller.userId, { removedAt: null, since: now }))) throw alertErrors.ALERT_RULE_NOT_FOUND();
    });
    return this.find(caller, id);
  }

  /** @throws AppError ALERT_RULE_NOT_FOUND */
  async existing({ userId }: CallerIdentity, id: string): Promise<AlertRuleEntity> {
    const rule = await this.rules.find(id, userId);
    if (!rule) throw alertErrors.ALERT_RULE_NOT_FOUND();
    return rule;
  }

  /** Without a rule nobody looked at stories: what came meanwhile concerns none. */
  private async beginAt(now: Date): Promise<void> {
    const isFirst = (await this.rules.active()).length === 0;
    await this.memory.ensureCursor(now);
    if (isFirst) await this.memory.moveCursor({ at: now.toISOString(), id: '' });
  }

  private async refuseForeignList(ownerId: string, watchListId: string | undefined): Promise<void> {
    if (watchListId !== undefined && !(await this.rules.ownsWatchList(ownerId, watchListId))) throw alertErrors.ALERT_WATCH_LIST_UNKNOWN();
  }
}
