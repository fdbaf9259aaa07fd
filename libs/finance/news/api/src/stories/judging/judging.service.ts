import { Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { ALL_JOBS, isFinal, type Job, type JobId, JobsService } from '@trivium/platform/jobs';
import { ItemJudge } from './item-judgement.service';
import { JUDGE_STAGE, JudgingJobs } from './judging-jobs';
import type { NewsJudging } from './judging.dto';
import { JudgingRepository } from './judging.repository';

/** Whether all news are judged by the version in use, and the job that sees to it. */
@Injectable()
export class JudgingService {
  constructor(
    private readonly database: Database,
    private readonly repository: JudgingRepository,
    private readonly judge: ItemJudge,
    private readonly judging: JudgingJobs,
    private readonly jobs: JobsService,
    private readonly audit: AuditService,
  ) {}

  async state({ organisationId }: CallerIdentity): Promise<NewsJudging> {
    const model = await this.judge.versionOf(organisationId);
    return this.database.inOrganisation(organisationId, () => this.shown(model));
  }

  /** Judges anew what another version judged. Where that is under way already, nothing is started. */
  async start(caller: CallerIdentity): Promise<NewsJudging> {
    const model = await this.judge.versionOf(caller.organisationId);
    return this.database.inOrganisation(caller.organisationId, async () => {
      const running = await this.running();
      if (running) return this.shown(model);
      const jobId = await this.judging.start({ changedBy: caller.userId });
      const shown = await this.shown(model);
      await this.note(caller, { action: 'news-judging.started', jobId, items: shown.byOthers });
      return shown;
    });
  }

  /** Stops it, whoever has started it: what was judged anew stays so, and the rest keeps its earlier judgement. */
  async stop(caller: CallerIdentity): Promise<NewsJudging> {
    const model = await this.judge.versionOf(caller.organisationId);
    return this.database.inOrganisation(caller.organisationId, async () => {
      const running = await this.running();
      if (!running) return this.shown(model);
      // Who may choose the version may stop what the choice began, also where somebody else chose it.
      const steering = { userId: caller.userId, organisationId: caller.organisationId, permissions: new Set([ALL_JOBS]) };
      await this.jobs.cancel(steering, running.id);
      const shown = await this.shown(model);
      await this.note(caller, { action: 'news-judging.stopped', jobId: running.id, items: shown.byOthers });
      return shown;
    });
  }

  private async running(): Promise<Job | undefined> {
    const row = await this.repository.job();
    const job = row ? await this.jobs.get(this.database.organisationId, row.jobId as JobId) : undefined;
    return job && !isFinal(job.snapshot.state) ? job : undefined;
  }

  private async shown(model: string): Promise<NewsJudging> {
    const row = await this.repository.job();
    const byOthers = await this.repository.countByOthers(model);
    if (!row) return { model, byOthers, job: null };
    const { snapshot } = await this.jobs.get(this.database.organisationId, row.jobId as JobId);
    const { done = 0, total = 0 } = snapshot.counts[JUDGE_STAGE] ?? {};
    return { model, byOthers, job: { id: row.jobId, state: snapshot.state, done, total, startedAt: row.startedAt.toISOString() } };
  }

  private async note(
    { userId, organisationId }: CallerIdentity,
    { action, jobId, items }: { readonly action: string; readonly jobId: string; readonly items: number },
  ): Promise<void> {
    await this.audit.record({ actorId: userId, action, subjectKind: 'organisation', subjectId: organisationId, details: { jobId, items } });
  }
}
