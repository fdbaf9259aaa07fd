import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { WatchList } from '@trivium/finance/api-client';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { meansEnter } from '../composing';
import { WatchClient } from '../watch.client';
import { watchMessages } from '../words/watch.messages';

const NOT_BLANK = /\S/;

/** Creates a list and closes with it. Stays open with the entries when the server refuses. */
@Component({
  selector: 'trivium-new-list-dialog',
  imports: [ReactiveFormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent],
  template: `
    <h2 mat-dialog-title>{{ t('createTitle') }}</h2>
    <mat-dialog-content>
      <div class="form" role="group" [attr.aria-label]="t('createTitle')" [formGroup]="form" (keydown)="onKey($event)">
        @if (problem(); as problem) {
          <trivium-error-panel [problem]="problem" />
        }
        <mat-form-field appearance="outline" hideRequiredMarker>
          <mat-label>{{ t('name') }}</mat-label>
          <input matInput cdkFocusInitial formControlName="name" maxlength="120" autocomplete="off" [placeholder]="t('namePlaceholder')" />
          <mat-error>{{ t('nameMissing') }}</mat-error>
        </mat-form-field>
        <mat-form-field appearance="outline">
          <mat-label>{{ t('description') }}</mat-label>
          <input matInput formControlName="description" maxlength="1000" autocomplete="off" />
        </mat-form-field>
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ t('cancel') }}</button>
      <button matButton="filled" type="button" [disabled]="isBusy()" (click)="save()">{{ t('create') }}</button>
    </mat-dialog-actions>
  `,
  styles: '.form { display: grid; gap: 8px; padding-block-start: 8px; }',
})
export class NewListDialogComponent {
  private readonly client = inject(WatchClient);
  private readonly dialog = inject<MatDialogRef<NewListDialogComponent, WatchList>>(MatDialogRef);
  protected readonly t = translator(watchMessages);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(NOT_BLANK)] }),
    description: new FormControl('', { nonNullable: true }),
  });

  protected onKey(event: KeyboardEvent): void {
    if (!meansEnter(event)) return;
    event.preventDefault();
    void this.save();
  }

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const { name, description } = this.form.getRawValue();
    try {
      this.dialog.close(await this.client.create({ name: name.trim(), description: description.trim() }));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
