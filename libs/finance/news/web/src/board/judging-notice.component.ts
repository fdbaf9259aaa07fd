import { Component, DestroyRef, computed, inject, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { NewsJudging } from '@trivium/finance/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { DELAY, IconComponent } from '@trivium/web/kit';
import { JudgingClient } from '../judging.client';
import { judgingMessages } from '../words/judging.messages';

/** How often it is looked how far the work is. */
const LOOK_EVERY_MS = 5_000;
/** How often it is looked whether somebody chose another version. */
const LOOK_IDLE_MS = 30_000;

/** Says on the board that some news still carry the judgement of another model, how far judging anew has come, and when it is done. Otherwise it is not there. */
@Component({
  selector: 'trivium-judging-notice',
  imports: [RouterLink, MatButtonModule, IconComponent],
  host: { role: 'status' },
  template: `
    @if (shown(); as state) {
      <div class="notice" [attr.data-state]="state">
        <trivium-icon [name]="state === 'running' ? 'autorenew' : state === 'left' ? 'warning_amber' : 'check_circle'" />
        <div class="words">
          <p>
            <strong>{{ heading() }}</strong>
            {{ state === 'ended' ? '' : t(state === 'running' ? 'mixedUntil' : 'mixed') }}
          </p>
          @if (state === 'running') {
            <progress [attr.aria-label]="t('progress')" [value]="job()?.done ?? 0" [max]="job()?.total || 1"></progress>
          }
        </div>
        @if (state === 'ended') {
          <button matButton type="button" (click)="showAnew()">{{ t('showAnew') }}</button>
        } @else {
          <a matButton routerLink="/sentiment/models">{{ t('toModels') }}</a>
        }
      </div>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding: 8px 16px;
      border: var(--trivium-hairline);
      border-radius: var(--trivium-radius-small);
      background: var(--mat-sys-surface);
    }
    .notice[data-state='left'] {
      border-color: transparent;
      background: var(--trivium-warning-container);
      color: var(--trivium-warning);
    }
    .notice > :last-child {
      margin-inline-start: auto;
    }
    .words {
      display: grid;
      flex: 1 1 240px;
      gap: 4px;
    }
    progress {
      inline-size: 100%;
      max-inline-size: 320px;
      block-size: 6px;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class JudgingNoticeComponent {
  private readonly client = inject(JudgingClient);
  private readonly delay = inject(DELAY);
  private readonly formats = inject(Formats);
  private readonly stop = new AbortController();
  protected readonly t = translator(judgingMessages);

  /** The reader wants to see what was judged anew. */
  readonly wanted = output();

  private readonly judging = signal<NewsJudging | undefined>(undefined);
  private readonly wasRunning = signal(false);
  protected readonly job = computed(() => this.judging()?.job ?? undefined);
  private readonly isRunning = computed(() => this.job()?.state === 'queued' || this.job()?.state === 'running');
  protected readonly shown = computed<'running' | 'left' | 'ended' | undefined>(() => {
    const { byOthers = 0 } = this.judging() ?? {};
    if (byOthers > 0) return this.isRunning() ? 'running' : 'left';
    return this.wasRunning() && !this.isRunning() ? 'ended' : undefined;
  });
  protected readonly heading = computed(() => {
    const state = this.shown();
    if (state === 'ended') return this.t('ended');
    if (state === 'left') return this.t('left', { count: this.judging()?.byOthers ?? 0 });
    const { done = 0, total = 0 } = this.job() ?? {};
    return total === 0 ? this.t('begins') : this.t('running', { done: this.formats.number(done), total: this.formats.number(total) });
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop.abort());
    void this.follow();
  }

  protected showAnew(): void {
    this.wasRunning.set(false);
    this.wanted.emit();
  }

  private async follow(): Promise<void> {
    const { signal: stop } = this.stop;
    while (!stop.aborted) {
      try {
        this.hear(await this.client.read());
      } catch {
        // The board tells when the server is away; the next look may find it again.
      }
      await this.delay(this.isRunning() ? LOOK_EVERY_MS : LOOK_IDLE_MS, stop);
    }
  }

  private hear(judging: NewsJudging): void {
    const before = this.judging();
    this.judging.set(judging);
    // A short work may begin and end between two looks.
    const isOther = before !== undefined && before.model !== judging.model;
    if (isOther || (this.isRunning() && judging.byOthers > 0)) this.wasRunning.set(true);
  }
}
