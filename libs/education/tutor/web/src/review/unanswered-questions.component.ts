import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { UnansweredQuestionResponse } from '@trivium/education/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { CursorList, DataItemDirective, DataListComponent, EmptyStateComponent, IconComponent, Toasts } from '@trivium/web/kit';
import { TutorClient, type UnansweredState } from '../tutor.client';
import { tutorMessages } from '../tutor.messages';

const FILTERS = [
  { state: 'open', label: 'stateOpen' },
  { state: 'resolved', label: 'stateResolved' },
  { state: 'dismissed', label: 'stateDismissed' },
  { state: undefined, label: 'stateAll' },
] as const;
const DONE = { open: 'nowOpen', resolved: 'nowResolved', dismissed: 'nowDismissed' } as const;

/** For the teacher of a course: what it was asked and did not answer, counted, without names; resolve or dismiss, each with Undo. */
@Component({
  selector: 'trivium-unanswered-questions',
  imports: [MatButtonModule, RouterLink, DataItemDirective, DataListComponent, EmptyStateComponent, IconComponent],
  template: `
    <div class="head">
      <div>
        <h2>{{ t('unanswered') }}</h2>
        <p class="tv-small tv-muted">{{ t('unansweredLead') }}</p>
      </div>
      <div class="tv-toggles" role="group" [attr.aria-label]="t('filter')">
        @for (filter of filters; track filter.label) {
          <button type="button" [attr.aria-pressed]="shown() === filter.state" (click)="shown.set(filter.state)">
            {{ t(filter.label) }}
          </button>
        }
      </div>
    </div>
    <div class="tv-card tv-card-flush">
      <trivium-data-list [list]="list" [label]="t('unanswered')">
        @if (shown() === 'open') {
          <trivium-empty-state empty art="chat" [heading]="t('unansweredEmptyTitle')" [text]="t('unansweredEmptyText')" />
        } @else {
          <trivium-empty-state empty art="chat" [heading]="t('unansweredNoneTitle')" [text]="t('unansweredEmptyText')" />
        }
        <ng-template [triviumItem]="list" let-item>
          <div class="row">
            <div class="words">
              <p class="question" [attr.lang]="item.language">{{ item.text }}</p>
              <p class="facts tv-small tv-muted">
                <span class="tv-chip tv-number" [attr.data-tone]="item.count > 1 ? 'accent' : null">{{
                  t('askedTimes', { count: item.count })
                }}</span>
                @if (item.state !== 'open') {
                  <span class="tv-chip" [attr.data-tone]="item.state === 'resolved' ? 'positive' : null">{{
                    t(item.state === 'resolved' ? 'stateResolved' : 'stateDismissed')
                  }}</span>
                }
                <time [attr.datetime]="item.lastAskedAt" [title]="formats.dateTime(item.lastAskedAt)">{{
                  t('lastAsked', { when: formats.relative(item.lastAskedAt, now) })
                }}</time>
              </p>
            </div>
            <div class="acts">
              <a
                matButton
                [routerLink]="['/courses', courseId(), 'ask']"
                [queryParams]="{ question: item.text }"
                [attr.aria-label]="t('actNamed', { act: t('askYourself'), question: item.text })"
                >{{ t('askYourself') }}</a
              >
              @if (item.state === 'open') {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="t('actNamed', { act: t('dismiss'), question: item.text })"
                  (click)="put(item, 'dismissed')"
                >
                  {{ t('dismiss') }}
                </button>
                <button
                  matButton="outlined"
                  type="button"
                  [attr.aria-label]="t('actNamed', { act: t('resolve'), question: item.text })"
                  (click)="put(item, 'resolved')"
                >
                  <trivium-icon name="check" [size]="18" /> {{ t('resolve') }}
                </button>
              } @else {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="t('actNamed', { act: t('reopen'), question: item.text })"
                  (click)="put(item, 'open')"
                >
                  {{ t('reopen') }}
                </button>
              }
            </div>
          </div>
        </ng-template>
      </trivium-data-list>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      min-width: 0;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      justify-content: space-between;
      gap: 12px 24px;
    }
    .head p {
      max-width: 64ch;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 24px;
      padding: 12px 16px 12px 24px;
    }
    .words {
      display: grid;
      flex: 1 1 320px;
      gap: 6px;
      min-width: 0;
    }
    .question {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    @media (max-width: 719px) {
      .row {
        padding: 12px 16px;
      }
    }
  `,
})
export class UnansweredQuestionsComponent {
  private readonly client = inject(TutorClient);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(tutorMessages);

  readonly courseId = input.required<string>();
  protected readonly filters = FILTERS;
  protected readonly now = new Date();
  /** Undefined shows every state. */
  protected readonly shown = signal<UnansweredState | undefined>('open');
  protected readonly list = new CursorList<UnansweredQuestionResponse>((cursor) =>
    this.client.unanswered(this.courseId(), { state: this.shown(), cursor }),
  );

  constructor() {
    effect(() => {
      this.courseId();
      this.shown();
      untracked(() => void this.list.reload({ clear: true }));
    });
  }

  protected async put(item: UnansweredQuestionResponse, state: UnansweredState): Promise<void> {
    if (!(await this.change(this.courseId(), item, state))) return;
    const courseId = this.courseId();
    this.toasts.show(this.t(DONE[state]), { undo: () => void this.change(courseId, item, item.state).then(() => this.list.reload()) });
  }

  /** Shows the change at once and takes it back when the server refuses. */
  private async change(courseId: string, item: UnansweredQuestionResponse, state: UnansweredState): Promise<boolean> {
    const before = this.list.items();
    this.list.change((items) =>
      items
        .map((one) => (one.id === item.id ? { ...one, state } : one))
        .filter((one) => this.shown() === undefined || one.state === this.shown()),
    );
    try {
      await this.client.changeUnanswered(courseId, item.id, state);
      return true;
    } catch {
      // Any failure leaves the stored state as it was; the list says the same again.
      this.list.change(() => before);
      this.toasts.show(this.t('changeFailed'), { tone: 'negative' });
      return false;
    }
  }
}
