import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, translator, type LocalText, LanguageService } from '@trivium/web/i18n';
import { problemFrom, type Problem } from '../http/problem';
import { kitMessages } from '../kit.messages';
import { ErrorPanelComponent } from '../layout/error-panel.component';
import { IconComponent } from '../layout/icon.component';
import { JobFeed, isFinished, type JobStatus } from './job-feed.service';

const STATE_TEXT = {
  queued: 'jobQueued',
  running: 'jobRunning',
  succeeded: 'jobSucceeded',
  failed: 'jobFailed',
  cancelled: 'jobCancelled',
} as const;

/** Shows a long job honestly: stage, counts, per cent, a way to stop it, and what went wrong. */
@Component({
  selector: 'trivium-job-progress',
  imports: [MatButtonModule, ErrorPanelComponent, IconComponent],
  template: `
    <div class="head">
      <span class="state"><trivium-icon [name]="icon()" />{{ heading() }}</span>
      <span class="tv-number tv-muted">{{ percent() }}</span>
    </div>
    <div
      class="track"
      role="progressbar"
      [attr.aria-label]="label() || t('jobProgress')"
      aria-valuemin="0"
      aria-valuemax="100"
      [attr.aria-valuenow]="value()"
    >
      <div class="bar" [attr.data-state]="job()?.state" [style.inline-size.%]="value()"></div>
    </div>
    @if (stages().length > 0) {
      <ul class="tv-small tv-muted">
        @for (stage of stages(); track stage.name) {
          <li>
            <span>{{ stage.text }}</span><span class="tv-number">{{ stage.counts }}</span>
          </li>
        }
      </ul>
    }
    <div aria-live="polite" class="tv-small tv-muted">
      @if (isReconnecting()) {
        {{ t('jobReconnecting') }}
      }
    </div>
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" />
    }
    @if (canCancel()) {
      <button matButton type="button" class="cancel" [disabled]="isCancelling()" (click)="cancel()">
        {{ isCancelling() ? t('jobCancelling') : t('jobCancel') }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .head {
      display: flex;
      justify-content: space-between;
      gap: 16px;
    }
    .state {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      font-weight: 550;
    }
    .track {
      block-size: 6px;
      border-radius: 3px;
      background: var(--mat-sys-surface-container-highest);
      overflow: hidden;
    }
    .bar {
      block-size: 100%;
      border-radius: 3px;
      background: var(--mat-sys-primary);
      transition: inline-size 0.3s ease-out;
    }
    .bar[data-state='failed'] {
      background: var(--mat-sys-error);
    }
    .bar[data-state='cancelled'] {
      background: var(--mat-sys-outline);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      justify-content: space-between;
      gap: 16px;
    }
    .cancel {
      justify-self: start;
    }
  `,
})
export class JobProgressComponent {
  private readonly feed = inject(JobFeed);
  private readonly formats = inject(Formats);
  private readonly languages = inject(LanguageService);
  protected readonly t = translator(kitMessages);

  readonly jobId = input.required<string>();
  readonly label = input('');
  /** Names of the job's stages; a stage without one shows its own name. */
  readonly stageLabels = input<Readonly<Record<string, LocalText>>>({});
  /** Whether a person may stop it; not for work that would be worse half done. */
  readonly isStoppable = input(true);
  readonly finished = output<JobStatus>();

  protected readonly job = signal<JobStatus | undefined>(undefined);
  protected readonly isReconnecting = signal(false);
  protected readonly isCancelling = signal(false);
  private readonly watchProblem = signal<Problem | undefined>(undefined);

  protected readonly value = computed(() => Math.round(Math.min(1, Math.max(0, this.job()?.progress ?? 0)) * 100));
  protected readonly percent = computed(() => this.formats.percent(this.value() / 100));
  protected readonly canCancel = computed(() => {
    const job = this.job();
    return this.isStoppable() && job !== undefined && !isFinished(job);
  });
  protected readonly heading = computed(() => {
    const job = this.job();
    if (job?.state === 'running' && job.stage) return this.stageText(job.stage);
    return this.t(STATE_TEXT[job?.state ?? 'queued']);
  });
  protected readonly icon = computed(
    () =>
      ({ queued: 'schedule', running: 'autorenew', succeeded: 'check_circle', failed: 'error_outline', cancelled: 'block' })[
        this.job()?.state ?? 'queued'
      ],
  );
  protected readonly stages = computed(() =>
    Object.entries(this.job()?.counts ?? {}).map(([name, { done, total }]) => ({
      name,
      text: this.stageText(name),
      counts: total ? this.t('jobCounts', { done, total }) : this.formats.number(done),
    })),
  );
  protected readonly problem = computed<Problem | undefined>(() => {
    const error = this.job()?.error;
    if (!error) return this.watchProblem();
    return { status: 500, code: error.code, title: error.title ?? '', detail: error.detail ?? '', errorId: error.errorId, errors: [] };
  });

  constructor() {
    effect((onCleanup) => {
      const jobId = this.jobId();
      const abort = new AbortController();
      onCleanup(() => abort.abort());
      untracked(() => void this.follow(jobId, abort.signal));
    });
  }

  protected async cancel(): Promise<void> {
    this.isCancelling.set(true);
    try {
      await this.feed.cancel(this.jobId());
    } catch (error) {
      this.watchProblem.set(problemFrom(error));
      this.isCancelling.set(false);
    }
  }

  private async follow(jobId: string, signal: AbortSignal): Promise<void> {
    this.job.set(undefined);
    this.isCancelling.set(false);
    this.watchProblem.set(undefined);
    try {
      for await (const sight of this.feed.watch(jobId, signal)) {
        if (signal.aborted) return;
        this.isReconnecting.set(sight.isReconnecting);
        if (sight.job) this.job.set(sight.job);
        if (sight.job && isFinished(sight.job)) return this.finished.emit(sight.job);
      }
    } catch (error) {
      if (!signal.aborted) this.watchProblem.set(problemFrom(error));
    }
  }

  private stageText(stage: string): string {
    const text = this.stageLabels()[stage];
    return text ? this.languages.text(text) : stage;
  }
}
