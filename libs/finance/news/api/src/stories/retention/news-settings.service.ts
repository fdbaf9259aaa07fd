import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock } from '@trivium/shared/kernel';
import { storiesErrors } from '../stories.errors';
import { ForgetJobs } from './forget-jobs';
import { keptSince, LEAST_KEPT_DAYS, MOST_KEPT_DAYS, NEWS_KEPT_DAYS } from './kept-days';
import type { ChangeNewsSettings, NewsSettingsResponse, RetentionPreview } from './news-settings.dto';
import { RetentionRepository } from './retention.repository';

/** How long an organisation keeps its news. What goes is shown before, and nothing goes that was not. */
@Injectable()
export class NewsSettingsService {
  constructor(
    private readonly database: Database,
    private readonly repository: RetentionRepository,
    private readonly jobs: ForgetJobs,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get({ organisationId }: CallerIdentity): Promise<NewsSettingsResponse> {
    return this.database.inOrganisation(organisationId, () => this.shown());
  }

  /** What would go if stories were kept for so many days. */
  async preview({ organisationId }: CallerIdentity, keptDays: number): Promise<RetentionPreview> {
    const before = keptSince(this.clock.now(), keptDays);
    const { stories, items } = await this.database.inOrganisation(organisationId, () => this.repository.count(before));
    return { keptDays, heardBefore: before.toISOString(), stories, items };
  }

  /**
   * Keeps stories for so many days from now on; what is too old then is removed by a job.
   *
   * @throws AppError NEWS_RETENTION_NOT_AGREED where more would go than was agreed to
   */
  async change(caller: CallerIdentity, { keptDays, agreedStories }: ChangeNewsSettings): Promise<NewsSettingsResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const now = this.clock.now();
      const before = await this.repository.keptDays();
      const { stories } = await this.repository.count(keptSince(now, keptDays));
      if (stories > agreedStories) throw storiesErrors.NEWS_RETENTION_NOT_AGREED({ stories });
      const forgetJobId = stories === 0 ? null : await this.jobs.start(stories, caller.userId);
      await this.repository.save({ keptDays, forgetJobId, changedBy: caller.userId, changedAt: now });
      const shown = await this.shown();
      await this.audit.record({
        actorId: caller.userId,
        action: 'news-settings.retention-changed',
        subjectKind: 'organisation',
        subjectId: caller.organisationId,
        details: { beforeDays: before, keptDays, storiesToGo: stories },
      });
      return shown;
    });
  }

  private async shown(): Promise<NewsSettingsResponse> {
    const setting = await this.repository.setting();
    const { stories, items, oldestAt } = await this.repository.count();
    return {
      keptDays: setting?.keptDays ?? NEWS_KEPT_DAYS,
      isDefault: setting === undefined,
      leastDays: LEAST_KEPT_DAYS,
      mostDays: MOST_KEPT_DAYS,
      stories,
      items,
      oldestAt: oldestAt?.toISOString() ?? null,
      changedAt: setting?.changedAt.toISOString() ?? null,
      forgetJobId: setting?.forgetJobId ?? null,
    };
  }
}
