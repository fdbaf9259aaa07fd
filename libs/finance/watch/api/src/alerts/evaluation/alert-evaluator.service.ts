import { Inject, Injectable } from '@nestjs/common';
import type { Story } from '@trivium/finance/news/domain';
import {
  leavesAt,
  keyOf,
  matchesRule,
  MOOD_WINDOW_MS,
  type AlertChannel,
  type RuleVerdict,
  type WatchedThings,
} from '@trivium/finance/watch/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource, OrganisationId, UserId } from '@trivium/shared/kernel';
import { AlertDeliveriesRepository } from '../delivery/alert-deliveries.repository';
import { AlertDeliveryQueue } from '../delivery/alert-delivery-queue';
import { AlertBell } from '../inbox/alert-bell';
import { AlertsRepository } from '../inbox/alerts.repository';
import type { AlertRuleEntity } from '../rules/alert-rule.entity';
import { AlertRulesRepository } from '../rules/alert-rules.repository';
import { contentOf, itemTold } from './alert-content';
import { AlertMemoryRepository } from './alert-memory.repository';
import { RuleMemories } from './rule-memories';

type Told = Extract<RuleVerdict, { readonly isTold: true }>;

/** Longest cooldown and longest burst that a rule can ask for: a week. */
const MET_WINDOW_MS = 7 * 86_400_000;

/** Judges stories by everybody's rules, and writes alerts with their deliveries. */
@Injectable()
export class AlertEvaluator {
  constructor(
    private readonly database: Database,
    private readonly rules: AlertRulesRepository,
    private readonly memory: AlertMemoryRepository,
    private readonly alerts: AlertsRepository,
    private readonly deliveries: AlertDeliveriesRepository,
    private readonly queue: AlertDeliveryQueue,
    private readonly bell: AlertBell,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * Judges stories in the order in which they became known. Alerts, their deliveries, what is remembered, and the place up to which was looked commit together:
   * a process that dies leaves all of it or nothing. Safe to repeat.
   *
   * @returns how many alerts were made
   */
  async evaluate(organisationId: OrganisationId, stories: readonly Story[]): Promise<number> {
    const last = stories.at(-1);
    if (!last) return 0;
    return this.database.inOrganisation(organisationId, async () => {
      await this.memory.lockCursor();
      const rules = await this.rules.active();
      const made = rules.length === 0 ? 0 : await this.judge(rules, stories);
      await this.memory.moveCursor({ at: last.lastIngestedAt, id: last.id });
      return made;
    });
  }

  private async judge(rules: readonly AlertRuleEntity[], stories: readonly Story[]): Promise<number> {
    const memories = await this.remember(rules, stories);
    const watched = await this.watchedBy(rules);
    let made = 0;
    for (const story of stories) {
      const nowMs = Date.parse(story.lastIngestedAt);
      memories.noteScores(story);
      for (const rule of rules) {
        if (nowMs < rule.since.getTime()) continue;
        const verdict = matchesRule(rule, story, memories.stateOf(rule.id, { story, watched: watched.get(rule.id), nowMs }));
        const burstStories =
          verdict.isTold && verdict.kind === 'burst' ? memories.stateOf(rule.id, { story, watched: undefined, nowMs }).metAtMs : [];
        memories.note(rule.id, { story, verdict, nowMs });
        if (verdict.isTold && (await this.tell(rule, { story, verdict, burstStories, nowMs }))) made++;
      }
    }
    const { seen, met, scores } = memories.news();
    await this.memory.noteSeen(seen);
    await this.memory.noteMet(met);
    await this.memory.noteScores(scores);
    return made;
  }

  private async remember(rules: readonly AlertRuleEntity[], stories: readonly Story[]): Promise<RuleMemories> {
    const ruleIds = rules.map(({ id }) => id);
    const firstMs = Math.min(...stories.map(({ lastIngestedAt }) => Date.parse(lastIngestedAt)));
    const keys = new Set(stories.flatMap(({ entities }) => entities.map(keyOf)));
    const seen = await this.memory.seen(
      ruleIds,
      stories.flatMap(({ items }) => items.map(({ id }) => id)),
    );
    const met = await this.memory.met(ruleIds, new Date(firstMs - MET_WINDOW_MS));
    const scores = await this.memory.scores([...keys], new Date(firstMs - MOOD_WINDOW_MS));
    return new RuleMemories({ seen, met, scores });
  }

  private async watchedBy(rules: readonly AlertRuleEntity[]): Promise<ReadonlyMap<string, WatchedThings>> {
    const watched = new Map<string, WatchedThings>();
    for (const { id, ownerId, conditions } of rules)
      if (conditions.watchListId !== undefined) watched.set(id, await this.rules.watchedThings(ownerId, conditions.watchListId));
    return watched;
  }

  private async tell(
    rule: AlertRuleEntity,
    { story, verdict, burstStories, nowMs }: { story: Story; verdict: Told; burstStories: readonly number[]; nowMs: number },
  ): Promise<boolean> {
    const item = itemTold(story, verdict.kind);
    if (!item) return false;
    const { burst } = rule.conditions;
    const previousTitle = verdict.kind === 'correction' ? await this.alerts.lastTitle(rule.id, story.id) : undefined;
    const content = {
      ...contentOf(story, { entities: verdict.entities, item, language: rule.language }),
      ...(verdict.kind === 'burst' && burst
        ? { burst: { ...burst, stories: 1 + burstStories.filter((atMs) => atMs > nowMs - burst.withinMinutes * 60_000).length } }
        : {}),
      ...(previousTitle === undefined ? {} : { previousTitle }),
    };
    const now = this.clock.now();
    const id = this.ids.next<'alert'>();
    const { kind } = verdict;
    const isNew = await this.alerts.add({
      id,
      ownerId: rule.ownerId,
      ruleId: rule.id,
      kind,
      storyId: story.id,
      itemId: item.id,
      content,
      createdAt: now,
      readAt: null,
    });
    if (!isNew) return false;
    await this.send(rule, { alertId: id, now });
    this.database.afterCommit(() => this.bell.ring(rule.ownerId as UserId));
    return true;
  }

  private async send(rule: AlertRuleEntity, { alertId, now }: { alertId: string; now: Date }): Promise<void> {
    const dueAt = leavesAt({ schedule: rule.schedule, quietHours: rule.quietHours ?? undefined, timeZone: rule.timeZone }, now);
    const channels = channelsOf(rule);
    await this.deliveries.insert(
      channels.map((channel) => ({
        id: this.ids.next<'alert-delivery'>(),
        ownerId: rule.ownerId,
        ruleId: rule.id,
        alertId,
        channel,
        state: 'queued',
        dueAt,
        batchId: null,
        attempts: 0,
        error: null,
        sentAt: null,
      })),
    );
    // Pages that are open ask for the desktop's themselves.
    for (const channel of channels)
      if (channel !== 'desktop')
        await this.queue.enqueue({ ruleId: rule.id, channel, dueAt, key: dueAt > now ? dueAt.toISOString() : alertId });
  }
}

function channelsOf({ sendsMail, webhookUrl, notifiesDesktop }: AlertRuleEntity): readonly AlertChannel[] {
  return [
    ...(sendsMail ? (['mail'] as const) : []),
    ...(webhookUrl === null ? [] : (['webhook'] as const)),
    ...(notifiesDesktop ? (['desktop'] as const) : []),
  ];
}
