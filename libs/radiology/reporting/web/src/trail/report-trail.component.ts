import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { ReportAudit } from '@trivium/radiology/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { CursorList, ErrorPanelComponent, SkeletonComponent } from '@trivium/web/kit';
import { ReportsClient } from '../reports.client';
import { trailMessages } from '../words/trail.messages';

type Act = ReportAudit['items'][number];
type ActName = Exclude<keyof (typeof trailMessages)['en'], 'title' | 'more'>;

const KNOWN = [
  'opened', 'changed', 'discarded', 'restored', 'handed_over', 'taken_back', 'signed', 'addendum_added', 'critical_told', 'critical_deferred', 'exported',
] as const satisfies readonly ActName[]; // prettier-ignore

/** Who did what to a report and when, newest first, from the record that nobody can change. Read when it is opened. */
@Component({
  selector: 'trivium-report-trail',
  imports: [MatButtonModule, ErrorPanelComponent, SkeletonComponent],
  template: `
    <details (toggle)="isOpen.set($any($event.target).open)">
      <summary>{{ t('title') }}</summary>
      @if (list.problem(); as problem) {
        <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="list.reload()" />
      } @else if (isOpen() && list.isLoadingFirst()) {
        <trivium-skeleton [lines]="3" />
      }
      <ol class="tv-small">
        @for (act of list.items(); track act.sequence) {
          <li>
            <time class="tv-muted" [attr.datetime]="act.at">{{ formats.dateTime(act.at) }}</time>
            <span><strong>{{ act.actor?.name ?? t('erased') }}</strong> {{ textOf(act) }}</span>
          </li>
        }
      </ol>
      @if (list.hasMore()) {
        <button matButton type="button" [disabled]="list.isLoadingMore()" (click)="list.loadMore()">{{ t('more') }}</button>
      }
    </details>
  `,
  styles: `
    summary {
      padding-block: 4px;
      cursor: pointer;
    }
    ol {
      display: grid;
      gap: 8px;
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 0 12px;
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    }
  `,
}) // prettier-ignore
export class ReportTrailComponent {
  private readonly client = inject(ReportsClient);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(trailMessages);
  readonly reportId = input.required<string>();
  /** Grows with every change of the report: the trail is read anew. */
  readonly version = input.required<number>();
  protected readonly isOpen = signal(false);
  protected readonly list = new CursorList<Act>((cursor) => this.client.audit(this.reportId(), cursor));

  constructor() {
    effect(() => {
      this.version();
      if (this.isOpen()) untracked(() => void this.list.reload());
    });
  }

  protected textOf({ action, details }: Act): string {
    const name = action.replace(/^report\./, '');
    const known = KNOWN.find((one) => one === name);
    const words = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, String(value)]));
    return known === undefined ? this.t('other', { action }) : this.t(known, { version: '', number: '', format: '', ...words });
  }
}
