import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { ModelChanges, type ModelChange } from '@trivium/finance/sentiment/api';
import { CLOCK, Database } from '@trivium/platform/database';
import { type JobContext, JobHandlers, type JobId, JobsService } from '@trivium/platform/jobs';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import { ItemJudge, namedPlaces } from './item-judgement.service';
import { type JudgedItem, type JudgingPlace, JudgingRepository } from './judging.repository';
import { JudgingWriter } from './judging-writer';

/** Kept in rows: it must not change. */
const JUDGE_KIND = 'finance.news.judge';
/** The stage of the progress. */
export const JUDGE_STAGE = 'judge';
/** Stories of one transaction: short enough that nobody waits for it. */
const STORIES_AT_ONCE = 25;
/** An attempt that killed the process counts too, and each restart of the server ends one. */
const MAX_ATTEMPTS = 20;
/** Another process hears of a change within two seconds: it must not begin with the version that was used before. */
const HEARD_AFTER_MS = 3_000;

export interface JudgingCheckpoint {
  /** The version that judges; where another one comes into use, all begins again. */
  readonly model: string;
  /** Items that another version had judged at the beginning. */
  readonly total: number;
  readonly done: number;
  readonly after: JudgingPlace | null;
  /** All stories were passed once; left is what moved or came meanwhile. */
  readonly isPassed: boolean;
}

export interface JudgingResult {
  readonly items: number;
  /** `superseded`: another job took over. */
  readonly outcome: 'done' | 'superseded';
}

type Context = JobContext<Record<string, never>, JudgingCheckpoint>;

/**
 * Judges news anew by the version that is in use: story by story, so that none mixes two versions longer than it must, the latest heard of first. What was judged and
 * how far it has come commit together, so that a process that dies judges nothing twice. Nothing is open while the model works.
 */
@Injectable()
export class JudgingJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobsService,
    private readonly repository: JudgingRepository,
    private readonly judge: ItemJudge,
    private readonly writer: JudgingWriter,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(ModelChanges) private readonly changes?: ModelChanges,
  ) {}

  onModuleInit(): void {
    this.handlers.register<Record<string, never>, JudgingCheckpoint, JudgingResult>(JUDGE_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      run: (context) => this.run(context),
    });
    this.changes?.listen({ modelChanged: (change) => this.start(change).then(() => undefined) });
  }

  /** Takes the place of a job that is under way. Inside a transaction of the organisation. */
  async start({ changedBy }: Pick<ModelChange, 'changedBy'>): Promise<JobId> {
    const now = this.clock.now();
    const runAfter = new Date(now.getTime() + HEARD_AFTER_MS);
    const { jobId } = await this.jobs.enqueue({ kind: JUDGE_KIND, payload: {}, createdBy: changedBy, runAfter });
    await this.repository.saveJob({ jobId, startedBy: changedBy, startedAt: now });
    return jobId;
  }

  private async run(context: Context): Promise<JudgingResult> {
    const { organisationId, signal } = context;
    let state = context.checkpoint;
    for (;;) {
      signal.throwIfAborted();
      const model = await this.judge.versionOf(organisationId);
      if (state?.model !== model) state = await this.begun(organisationId, model);
      this.report(context, state);
      const batch = await this.batch(context, state);
      if (batch === 'superseded') return { items: state.done, outcome: 'superseded' };
      if (batch.items.length === 0) {
        if (state.isPassed) return { items: state.done, outcome: 'done' };
        state = { ...state, isPassed: true };
        continue;
      }
      const judged = await this.judged(organisationId, batch.items);
      // Another version came into use while these were judged: all begins again with that one.
      if (judged.some((one) => one.model !== model)) continue;
      const done = await this.keep(context, { ...state, after: batch.after, done: state.done + judged.length }, judged);
      // What another process replaced in this very moment cannot be judged: the rest would be looked for without end.
      if (state.isPassed && done === 0) return { items: state.done, outcome: 'done' };
      state = { ...state, after: batch.after, done: state.done + judged.length };
      await setImmediate();
    }
  }

  private async begun(organisationId: OrganisationId, model: string): Promise<JudgingCheckpoint> {
    const total = await this.database.inOrganisation(organisationId, () => this.repository.countByOthers(model));
    return { model, total, done: 0, after: null, isPassed: false };
  }

  private async batch({ organisationId, job }: Context, { model, after, isPassed }: JudgingCheckpoint) {
    return this.database.inOrganisation(organisationId, async () => {
      if ((await this.repository.job())?.jobId !== job.id) return 'superseded';
      const stories = isPassed ? [] : await this.repository.next(model, { after, limit: STORIES_AT_ONCE });
      const ids = isPassed ? await this.repository.rest(model, STORIES_AT_ONCE) : stories.map(({ storyId }) => storyId);
      return { items: ids.length === 0 ? [] : await this.repository.itemsOf(model, ids), after: stories.at(-1) ?? after };
    });
  }

  private async judged(organisationId: OrganisationId, items: Awaited<ReturnType<JudgingRepository['itemsOf']>>): Promise<JudgedItem[]> {
    const asked = items.map(({ id, title, language, entities }) => ({ id, title, language, named: namedPlaces(entities) }));
    const judgements = await this.judge.judge(organisationId, asked);
    return items.flatMap(({ id }, index) => {
      const judgement = judgements[index];
      return judgement === undefined ? [] : [{ id, ...judgement }];
    });
  }

  private async keep(context: Context, state: JudgingCheckpoint, judged: readonly JudgedItem[]): Promise<number> {
    let written = 0;
    await context.saveCheckpoint(state, async () => {
      written = await this.writer.write(judged);
    });
    return written;
  }

  private report(context: Context, { done, total }: JudgingCheckpoint): void {
    context.progress({ stage: JUDGE_STAGE, done, total: Math.max(total, done), unit: 'items' });
  }
}
