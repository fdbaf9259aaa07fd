import { Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { Report } from '@trivium/radiology/api-client';
import { translator } from '@trivium/web/i18n';
import { Drafts, ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { ReportsClient } from '../reports.client';
import { signMessages } from '../words/sign.messages';

export interface AddendumRequest {
  readonly reportId: string;
  readonly language: 'en' | 'zh';
  /** Makes a second press of the button harmless. */
  readonly operationId: string;
}

/** The one way in which a signed report grows. What is typed stays in the tab until it is added. */
@Component({
  selector: 'trivium-addendum-dialog',
  imports: [ReactiveFormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent],
  template: `
    <h2 mat-dialog-title>{{ t('addendumTitle') }}</h2>
    <mat-dialog-content>
      <p class="tv-muted">{{ t('addendumLead') }}</p>
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" />
      }
      <mat-form-field appearance="outline" subscriptSizing="dynamic" hideRequiredMarker>
        <mat-label>{{ t('addendumText') }}</mat-label>
        <textarea
          matInput
          rows="6"
          maxlength="20000"
          cdkFocusInitial
          [formControl]="text"
          [attr.lang]="data.language === 'zh' ? 'zh-CN' : 'en'"
          (input)="keep()"
          (keydown.control.enter)="save()"
        ></textarea>
        <mat-error>{{ t('addendumMissing') }}</mat-error>
      </mat-form-field>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ t('cancel') }}</button>
      <button matButton="filled" type="button" [disabled]="isBusy()" (click)="save()">{{ t('addendumSave') }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    p {
      margin-block-end: 16px;
    }
    mat-form-field {
      inline-size: 100%;
    }
  `,
})
export class AddendumDialogComponent {
  private readonly client = inject(ReportsClient);
  private readonly drafts = inject(Drafts);
  private readonly dialog = inject<MatDialogRef<AddendumDialogComponent, Report>>(MatDialogRef);
  protected readonly data = inject<AddendumRequest>(MAT_DIALOG_DATA);
  protected readonly t = translator(signMessages);
  private readonly key = `addendum.${this.data.reportId}`;
  protected readonly text = new FormControl(this.drafts.read(this.key), {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(/\S/)],
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected keep(): void {
    this.drafts.write(this.key, this.text.value);
  }

  protected async save(): Promise<void> {
    this.text.markAsTouched();
    if (this.text.invalid || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const report = await this.client.addAddendum(this.data.reportId, {
        text: this.text.value.trim(),
        operationId: this.data.operationId,
      });
      this.drafts.write(this.key, '');
      this.dialog.close(report);
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
