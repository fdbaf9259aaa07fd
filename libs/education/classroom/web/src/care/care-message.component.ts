import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { CareMessage, SaveCareMessage } from '@trivium/education/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, Toasts, problemFrom, type Problem } from '@trivium/web/kit';
import { CareClient } from './care.client';
import { careMessages } from './care.messages';

const MIN_TEXT = 20;
const field = () => new FormControl('', { nonNullable: true });

/** One text that a student in danger reads, as it is shown now, with who approved it; administrators may write their own. */
@Component({
  selector: 'trivium-care-message',
  imports: [ReactiveFormsModule, MatButtonModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent],
  template: `
    <div class="head">
      <h3>
        {{ t(message().category === 'abuse' ? 'abuse' : 'selfHarm') }} · {{ t(message().language === 'zh' ? 'inChinese' : 'inEnglish') }}
      </h3>
      @if (message().approvedBy; as name) {
        <span class="tv-chip" data-tone="positive">{{ t('approvedBy', { name, when: approvedWhen() }) }}</span>
      } @else {
        <span class="tv-chip">{{ t('isDefault') }}</span>
      }
    </div>
    @if (isEditing()) {
      <form [formGroup]="form" (ngSubmit)="save()" novalidate>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('text') }}</mat-label>
          <textarea matInput formControlName="text" rows="5" maxlength="3000" [attr.lang]="message().language"></textarea>
          <mat-hint>{{ t('textHint') }}</mat-hint>
        </mat-form-field>
        <div class="row">
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('approver') }}</mat-label>
            <input matInput formControlName="approvedBy" maxlength="120" autocomplete="off" />
          </mat-form-field>
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('approvedOn') }}</mat-label>
            <input matInput type="date" formControlName="approvedOn" />
          </mat-form-field>
        </div>
        <div class="row">
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('lineName') }}</mat-label>
            <input matInput formControlName="lineName" maxlength="80" autocomplete="off" />
            <mat-hint>{{ t('lineHint') }}</mat-hint>
          </mat-form-field>
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('lineContact') }}</mat-label>
            <input matInput formControlName="lineContact" maxlength="80" autocomplete="off" />
          </mat-form-field>
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('lineChecked') }}</mat-label>
            <input matInput type="date" formControlName="lineChecked" />
          </mat-form-field>
        </div>
        @if (mistake(); as mistake) {
          <p class="mistake" role="alert">{{ t(mistake) }}</p>
        }
        @if (problem(); as problem) {
          <trivium-error-panel [problem]="problem" />
        }
        <div class="tv-row">
          <button matButton="filled" type="submit" [disabled]="isBusy()">{{ t('save') }}</button>
          <button matButton type="button" (click)="isEditing.set(false)">{{ t('cancel') }}</button>
        </div>
      </form>
    } @else {
      <p class="shown" [attr.lang]="message().language">{{ message().shown }}</p>
      @if (canEdit()) {
        <div class="tv-row">
          <button matButton="outlined" type="button" (click)="edit()">{{ t('edit') }}</button>
          @if (message().text !== null) {
            <button matButton type="button" [disabled]="isBusy()" (click)="backToDefault()">{{ t('useDefault') }}</button>
          }
        </div>
      }
    }
  `,
  styles: `
    :host,
    form {
      display: grid;
      gap: 12px;
    }
    .head,
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 8px 16px;
    }
    .row mat-form-field {
      flex: 1 1 200px;
    }
    h3 {
      font-size: 1rem;
    }
    .shown {
      max-width: 72ch;
      white-space: pre-line;
    }
    .mistake {
      color: var(--mat-sys-error);
    }
  `,
})
export class CareMessageComponent {
  private readonly client = inject(CareClient);
  private readonly toasts = inject(Toasts);
  private readonly formats = inject(Formats);
  protected readonly t = translator(careMessages);

  readonly message = input.required<CareMessage>();
  readonly canEdit = input(false);
  readonly saved = output<CareMessage>();

  protected readonly isEditing = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly mistake = signal<'textShort' | 'approverMissing' | 'lineHint' | undefined>(undefined);
  protected readonly approvedWhen = computed(() => {
    const { approvedOn } = this.message();
    // Without a time of day it would be midnight in Greenwich, which is the day before in America.
    return approvedOn === null ? '' : this.formats.date(`${approvedOn}T00:00`);
  });
  protected readonly form = new FormGroup({
    text: field(),
    approvedBy: field(),
    approvedOn: field(),
    lineName: field(),
    lineContact: field(),
    lineChecked: field(),
  });

  protected edit(): void {
    const { text, approvedBy, approvedOn, helpLine } = this.message();
    this.form.setValue({
      text: text ?? '',
      approvedBy: approvedBy ?? '',
      approvedOn: approvedOn ?? '',
      lineName: helpLine?.name ?? '',
      lineContact: helpLine?.contact ?? '',
      lineChecked: helpLine?.checkedOn ?? '',
    });
    this.problem.set(undefined);
    this.mistake.set(undefined);
    this.isEditing.set(true);
  }

  protected async save(): Promise<void> {
    const { text, approvedBy, approvedOn, lineName, lineContact, lineChecked } = trimmed(this.form.getRawValue());
    const line = [lineName, lineContact, lineChecked].filter((part) => part !== '').length;
    if (text !== '' && text.length < MIN_TEXT) return this.mistake.set('textShort');
    if (text !== '' && (approvedBy === '' || approvedOn === '')) return this.mistake.set('approverMissing');
    if (line === 1 || line === 2) return this.mistake.set('lineHint');
    await this.send({
      approved: text === '' ? null : { text, approvedBy, approvedOn },
      helpLine: line === 0 ? null : { name: lineName, contact: lineContact, checkedOn: lineChecked },
    });
  }

  /** Takes the approved text away and leaves the help line; Undo brings it back. */
  protected async backToDefault(): Promise<void> {
    const { text, approvedBy, approvedOn, helpLine } = this.message();
    await this.send({ approved: null, helpLine }, () => {
      if (text !== null && approvedBy !== null && approvedOn !== null)
        void this.send({ approved: { text, approvedBy, approvedOn }, helpLine });
    });
  }

  private async send(content: Pick<SaveCareMessage, 'approved' | 'helpLine'>, undo?: () => void): Promise<void> {
    const { category, language } = this.message();
    this.mistake.set(undefined);
    this.problem.set(undefined);
    this.isBusy.set(true);
    try {
      this.saved.emit(await this.client.saveMessage({ category, language, ...content }));
      this.isEditing.set(false);
      this.toasts.show(this.t('saved'), undo === undefined ? {} : { undo });
    } catch (error) {
      const problem = problemFrom(error);
      this.problem.set(problem);
      if (!this.isEditing()) this.toasts.show(this.t('changeFailed'), { tone: 'negative' });
    } finally {
      this.isBusy.set(false);
    }
  }
}

function trimmed<Fields extends Record<string, string>>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim()])) as Fields;
}
