import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { CareAlert, ChangeCareAlert } from '@trivium/education/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { Toasts } from '@trivium/web/kit';
import { CareClient } from './care.client';
import { careMessages } from './care.messages';

const MAX_NOTE = 2000;

/** One alert. The student's words are covered until they are asked for, since screens stand in open rooms; asking marks the alert seen. */
@Component({
  selector: 'trivium-care-alert',
  imports: [FormsModule, MatButtonModule, MatFormFieldModule, MatInputModule],
  template: `
    <div class="head">
      <div class="who">
        <strong>{{ name() }}</strong>
        <span class="tv-small tv-muted">{{ alert().studentEmail }}</span>
        <span class="tv-small tv-muted">{{ alert().courseTitle ?? t('courseGone') }} · {{ formats.dateTime(alert().createdAt) }}</span>
      </div>
      <div class="chips">
        @if (alert().seenAt === null) {
          <span class="tv-chip" data-tone="accent">{{ t('unread') }}</span>
        }
        @if (alert().severity === 'urgent') {
          <span class="tv-chip" data-tone="negative">{{ t('urgent') }}</span>
        }
        <span class="tv-chip">{{ t(alert().category === 'abuse' ? 'abuse' : 'selfHarm') }}</span>
      </div>
    </div>
    @if (isOpen()) {
      <blockquote [attr.lang]="alert().language">{{ alert().question }}</blockquote>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('note') }}</mat-label>
        <textarea matInput rows="2" [maxlength]="maxNote" [ngModel]="note()" (ngModelChange)="note.set($event)"></textarea>
        <mat-hint>{{ t('noteHint') }}</mat-hint>
      </mat-form-field>
    }
    <div class="foot">
      <p class="tv-small tv-muted">
        @if (alert().seenAt; as seenAt) {
          <span>{{ t('seen', { name: alert().seenBy ?? t('erased'), when: formats.dateTime(seenAt) }) }}</span>
        }
        @if (alert().closedAt; as closedAt) {
          <span>{{ t('closed', { name: alert().closedBy ?? t('erased'), when: formats.dateTime(closedAt) }) }}</span>
        }
      </p>
      <div class="acts">
        <button
          matButton
          type="button"
          [attr.aria-expanded]="isOpen()"
          [attr.aria-label]="isOpen() ? null : t('readNamed', { name: name() })"
          (click)="toggle()"
        >
          {{ isOpen() ? t('hide') : t('read') }}
        </button>
        @if (isOpen()) {
          <button matButton type="button" [disabled]="note() === alert().note" (click)="saveNote()">{{ t('saveNote') }}</button>
        }
        @if (alert().closedAt === null) {
          @if (alert().seenAt !== null) {
            <button matButton="outlined" type="button" (click)="put('closed')">{{ t('close') }}</button>
          }
        } @else {
          <button matButton type="button" (click)="put('open')">{{ t('reopen') }}</button>
        }
      </div>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      padding: 16px 24px;
    }
    .head,
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: 8px 24px;
    }
    .who {
      display: grid;
      gap: 2px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .chips,
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    .foot p {
      display: grid;
    }
    blockquote {
      margin: 0;
      padding: 12px 16px;
      border-inline-start: 3px solid var(--mat-sys-primary);
      background: var(--mat-sys-surface-container);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class CareAlertComponent {
  private readonly client = inject(CareClient);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(careMessages);
  protected readonly maxNote = MAX_NOTE;

  readonly alert = input.required<CareAlert>();
  readonly changed = output<CareAlert>();

  protected readonly isOpen = signal(false);
  protected readonly note = linkedSignal(() => this.alert().note);
  protected readonly name = computed(() => this.alert().studentName ?? this.t('erased'));

  protected async toggle(): Promise<void> {
    if (!this.isOpen() && this.alert().seenAt === null && !(await this.change({ isSeen: true }))) return;
    this.isOpen.update((isOpen) => !isOpen);
  }

  protected async saveNote(): Promise<void> {
    if (await this.change({ note: this.note() })) this.toasts.show(this.t('noteSaved'));
  }

  /** What was closed leaves the list, and this component with it: the page says so and offers Undo. */
  protected async put(state: 'open' | 'closed'): Promise<void> {
    await this.change({ state, note: this.note() });
  }

  private async change(body: ChangeCareAlert): Promise<boolean> {
    try {
      this.changed.emit(await this.client.change(this.alert().id, body));
      return true;
    } catch {
      // Whatever the cause, the server kept the alert as it was, and the note is still in its field.
      this.toasts.show(this.t('changeFailed'), { tone: 'negative' });
      return false;
    }
  }
}
