import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { CreateCommunication, Report } from '@trivium/radiology/api-client';
import { COMMUNICATION_CHANNELS, CRITICAL_NAMES, type CommunicationChannel, type CriticalCode } from '@trivium/radiology/reporting/domain';
import { systemClock } from '@trivium/shared/kernel';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { localMinute } from '../orders/local-minute';
import { ReportsClient } from '../reports.client';
import { issueMessages } from '../words/issue.messages';

export interface CommunicationRequest {
  readonly reportId: string;
  /** Codes that are still open; all are told or deferred by one entry. */
  readonly codes: readonly CriticalCode[];
  /** Who is signed in: the one who tells, as a rule. */
  readonly by: string;
  /** Names what was found, to begin with; a person may put it better. */
  readonly finding: string;
  /** Makes a second press of the button harmless. */
  readonly operationId: string;
}

const required = (value = ''): FormControl<string> =>
  new FormControl(value, { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] });

/** One entry of the communication log: who was told, by whom, when, how, of what, and whether it was read back; or why nobody could be told. */
@Component({
  selector: 'trivium-communication-dialog',
  imports: [ReactiveFormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent],
  templateUrl: './communication-dialog.component.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
    fieldset {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    fieldset label {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 32px;
      color: var(--mat-sys-on-surface);
    }
    legend {
      padding: 0;
      font-size: 0.8125rem;
    }
    p {
      margin-block-end: 16px;
    }
  `,
})
export class CommunicationDialogComponent {
  private readonly client = inject(ReportsClient);
  private readonly dialog = inject<MatDialogRef<CommunicationDialogComponent, Report>>(MatDialogRef);
  protected readonly data = inject<CommunicationRequest>(MAT_DIALOG_DATA);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(issueMessages);
  protected readonly channels = COMMUNICATION_CHANNELS;
  protected readonly names = CRITICAL_NAMES;
  protected readonly kind = signal<'told' | 'deferred'>('told');
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected readonly told = new FormGroup({
    toldTo: required(),
    toldBy: required(this.data.by),
    toldAt: required(localMinute(systemClock.now())),
    channel: new FormControl<CommunicationChannel>('phone', { nonNullable: true }),
    finding: required(this.data.finding),
    // No answer to begin with: read-back is a fact, not a default.
    isReadBack: new FormControl<boolean | null>(null, { validators: [Validators.required] }),
  });
  protected readonly reason = new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(3)] });

  protected async save(): Promise<void> {
    const body = this.body();
    if (!body || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      this.dialog.close(await this.client.communicate(this.data.reportId, body));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Undefined, with the fields marked, until everything is filled in. */
  private body(): CreateCommunication | undefined {
    const { operationId } = this.data;
    const codes = [...this.data.codes];
    if (this.kind() === 'deferred') {
      this.reason.markAsTouched();
      return this.reason.valid ? { kind: 'deferred', codes, reason: this.reason.value.trim(), operationId } : undefined;
    }
    this.told.markAllAsTouched();
    const { toldTo, toldBy, toldAt, channel, finding, isReadBack } = this.told.getRawValue();
    const at = new Date(toldAt);
    if (this.told.invalid || isReadBack === null || Number.isNaN(at.getTime())) return undefined;
    return { kind: 'told', toldTo, toldBy, toldAt: at.toISOString(), channel, finding, isReadBack, codes, operationId };
  }
}
