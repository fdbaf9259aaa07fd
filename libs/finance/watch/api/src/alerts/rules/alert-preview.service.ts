import { Inject, Injectable } from '@nestjs/common';
import type { Story } from '@trivium/finance/news/domain';
import { replayRule, seenMsOf } from '@trivium/finance/watch/domain';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, OrganisationId, UiLanguage } from '@trivium/shared/kernel';
import type { AlertRulePreview, PreviewAlertRule } from '../dto/alert-rule.dto';
import { titleFor } from '../evaluation/alert-content';
import { StoryLog, type StoryPosition } from '../evaluation/story-log';
import { AlertRulesRepository } from './alert-rules.repository';

const DAYS = 7;
const DAY_MS = 86_400_000;
const STORIES_PER_STEP = 200;
/** Enough for a week of 200 busy sources; what is beyond is said. */
const MOST_STORIES = 4_000;
const MOST_SHOWN = 20;

/** Shows a rule that is being written what it would have told. */
@Injectable()
export class AlertPreview {
  constructor(
    private readonly database: Database,
    private readonly rules: AlertRulesRepository,
    private readonly stories: StoryLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Over the stored stories of the last seven days, those of the week before them counting for means alone. */
  async preview(
    { organisationId, userId }: CallerIdentity,
    rule: PreviewAlertRule,
    language: UiLanguage = 'en',
  ): Promise<AlertRulePreview> {
    const { watchListId } = rule.conditions;
    const watched =
      watchListId === undefined
        ? undefined
        : await this.database.inOrganisation(organisationId, () => this.rules.watchedThings(userId, watchListId));
    const nowMs = this.clock.now().getTime();
    const { stories, isCut } = await this.read(organisationId, new Date(nowMs - DAYS * DAY_MS));
    const told = replayRule(rule, stories, watched);
    const perDay = new Array<number>(DAYS).fill(0);
    for (const { story } of told) {
      const day = Math.min(DAYS - 1, Math.max(0, DAYS - 1 - Math.floor((nowMs - seenMsOf(story)) / DAY_MS)));
      perDay[day] = (perDay[day] ?? 0) + 1;
    }
    const items = told.slice(-MOST_SHOWN).reverse();
    return {
      days: DAYS,
      storiesRead: stories.length,
      isCut,
      count: told.length,
      perDay,
      items: items.map(({ story, kind }) => ({
        storyId: story.id,
        ...titleFor(story, language),
        kind,
        at: new Date(seenMsOf(story)).toISOString(),
      })),
    };
  }

  private async read(organisationId: OrganisationId, since: Date): Promise<{ stories: readonly Story[]; isCut: boolean }> {
    const stories: Story[] = [];
    let position: StoryPosition = { at: since.toISOString(), id: '' };
    while (stories.length < MOST_STORIES) {
      const page = await this.stories.changedAfter(organisationId, { ...position, limit: STORIES_PER_STEP });
      stories.push(...page);
      const last = page.at(-1);
      if (!last || page.length < STORIES_PER_STEP) return { stories, isCut: false };
      position = { at: last.lastIngestedAt, id: last.id };
    }
    return { stories, isCut: true };
  }
}
