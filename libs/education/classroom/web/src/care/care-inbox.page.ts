import { Component, effect, inject, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CareAlert } from '@trivium/education/api-client';
import { translator } from '@trivium/web/i18n';
import { CursorList, DataItemDirective, DataListComponent, EmptyStateComponent, PageHeaderComponent, Toasts } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { CareAlertComponent } from './care-alert.component';
import { CareClient, type AlertState } from './care.client';
import { careMessages } from './care.messages';
import { UnseenCare } from './unseen-care';

const STATES = [
  { state: 'open', label: 'stateOpen' },
  { state: 'closed', label: 'stateClosed' },
] as const;

/** The named adult's inbox: alerts that are for the person who is signed in, and nobody's else. */
@Component({
  selector: 'trivium-care-inbox-page',
  imports: [
    MatButtonModule,
    RouterLink,
    CareAlertComponent,
    DataItemDirective,
    DataListComponent,
    EmptyStateComponent,
    PageHeaderComponent,
  ],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('title')" [lead]="t('inboxLead')">
        @if (canManage()) {
          <a matButton="outlined" routerLink="/care/settings">{{ t('settings') }}</a>
        }
      </trivium-page-header>
      <div class="bar">
        <div class="tv-toggles" role="group" [attr.aria-label]="t('filter')">
          @for (item of states; track item.state) {
            <button type="button" [attr.aria-pressed]="shown() === item.state" (click)="shown.set(item.state)">{{ t(item.label) }}</button>
          }
        </div>
        <p class="tv-small tv-muted" role="status">{{ unseen() === undefined ? '' : t('unseen', { count: unseen() ?? 0 }) }}</p>
      </div>
      <div class="tv-card tv-card-flush">
        <trivium-data-list [list]="list" [label]="t('title')">
          @if (shown() === 'open') {
            <trivium-empty-state empty art="chat" [heading]="t('emptyOpenTitle')" [text]="t('emptyOpenText')" />
          } @else {
            <trivium-empty-state empty art="list" [heading]="t('emptyClosedTitle')" [text]="t('emptyClosedText')" />
          }
          <ng-template [triviumItem]="list" let-item>
            <trivium-care-alert [alert]="item" (changed)="replace($event)" />
          </ng-template>
        </trivium-data-list>
      </div>
    </div>
  `,
  styleUrl: './care.css',
})
export class CareInboxPage {
  private readonly client = inject(CareClient);
  private readonly session = inject(SessionService);
  private readonly toasts = inject(Toasts);
  protected readonly t = translator(careMessages);
  protected readonly states = STATES;
  protected readonly shown = signal<AlertState>('open');
  private readonly care = inject(UnseenCare);
  protected readonly unseen = this.care.unseen;
  protected readonly list = new CursorList<CareAlert>((cursor) => this.client.alerts(this.shown(), cursor));

  constructor() {
    effect(() => {
      this.shown();
      untracked(() => void this.list.reload({ clear: true }));
      untracked(() => void this.care.refresh());
    });
  }

  protected canManage(): boolean {
    return this.session.can('users:write');
  }

  /** The changed alert stays in its place, or leaves a list whose state it no longer has. */
  protected replace(alert: CareAlert): void {
    const state = stateOf(alert);
    this.list.change((items) =>
      items.map((item) => (item.id === alert.id ? alert : item)).filter((item) => stateOf(item) === this.shown()),
    );
    if (state !== this.shown())
      this.toasts.show(this.t(state === 'closed' ? 'closedToast' : 'reopened'), { undo: () => void this.put(alert.id, this.shown()) });
    void this.care.refresh();
  }

  private async put(id: string, state: AlertState): Promise<void> {
    try {
      await this.client.change(id, { state });
      await this.list.reload();
    } catch {
      // Whatever the cause, the alert is where it was, under the other state.
      this.toasts.show(this.t('changeFailed'), { tone: 'negative' });
    }
    await this.care.refresh();
  }
}

function stateOf({ closedAt }: CareAlert): AlertState {
  return closedAt === null ? 'open' : 'closed';
}
