import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { NewsJudging } from '@trivium/finance/api-client';
import { Formats, label, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, JobProgressComponent, problemFrom, SkeletonComponent, type Problem } from '@trivium/web/kit';
import { SentimentClient } from '../sentiment.client';
import { modelsMessages } from '../words/models.messages';

/** Whether all news are judged by the version in use; the work that sees to it, a way to stop it and to go on. */
@Component({
  selector: 'trivium-judging-card',
  imports: [MatButtonModule, ErrorPanelComponent, IconComponent, JobProgressComponent, SkeletonComponent],
  template: `
    @if (judging(); as state) {
      @if (shownJobId(); as jobId) {
        <trivium-job-progress [jobId]="jobId" [label]="t('judging')" [stageLabels]="stages" [isStoppable]="false" (finished)="load()" />
      }
      <div class="line">
        <p role="status">
          @if (state.byOthers === 0) {
            <trivium-icon class="well" name="check_circle" /> {{ t('judgedAll') }}
          } @else {
            <trivium-icon [name]="isRunning() ? 'autorenew' : 'warning_amber'" />
            {{ formats.sentences([t('judgedByOthers', { count: state.byOthers }), t(isRunning() ? 'judgedUntil' : 'judgedLeft')]) }}
          }
        </p>
        @if (canTrain()) {
          @if (isRunning()) {
            <button matButton="outlined" type="button" class="stop" [disabled]="isBusy()" (click)="stop()">{{ t('judgingStop') }}</button>
          } @else if (state.byOthers > 0) {
            <button matButton="filled" type="button" class="begin" [disabled]="isBusy()" (click)="start()">{{ t('judgeAnew') }}</button>
          }
        }
      </div>
    } @else if (!problem()) {
      <trivium-skeleton [lines]="2" />
    }
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
    }
    p {
      flex: 1 1 280px;
    }
    p trivium-icon {
      vertical-align: -4px;
    }
    .well {
      color: var(--trivium-positive);
    }
  `,
})
export class JudgingCardComponent {
  private readonly client = inject(SentimentClient);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(modelsMessages);
  protected readonly stages = { judge: label(modelsMessages, 'stageJudging') };

  readonly canTrain = input(false);

  protected readonly judging = signal<NewsJudging | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly isRunning = computed(() => ['queued', 'running'].includes(this.judging()?.job?.state ?? ''));
  /** The work that is under way, or one that did not come to its end and left something. */
  protected readonly shownJobId = computed(() => {
    const { job, byOthers = 0 } = this.judging() ?? {};
    return job && (this.isRunning() || (byOthers > 0 && job.state !== 'succeeded')) ? job.id : undefined;
  });

  constructor() {
    void this.load();
  }

  /** Also called by the page once another version is in use. */
  load(): Promise<void> {
    return this.attempt(() => this.client.judging());
  }

  protected start(): Promise<void> {
    return this.attempt(() => this.client.startJudging());
  }

  protected stop(): Promise<void> {
    return this.attempt(() => this.client.stopJudging());
  }

  private async attempt(ask: () => Promise<NewsJudging>): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      this.judging.set(await ask());
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
