import { Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { Report } from '@trivium/radiology/api-client';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { ReportsClient } from '../reports.client';
import { signMessages } from '../words/sign.messages';

export type Blocker = Report['blockers'][number];

export interface SignRequest {
  readonly reportId: string;
  readonly version: number;
  readonly blockers: readonly Blocker[];
  /** Name of whoever is signed in. */
  readonly by: string;
}

/** Signed with this report, or a place to go to first. */
export type SignOutcome = { readonly signed: Report } | { readonly goTo: Blocker };

/** Either what is in the way of a signature, or the password that makes it. Nothing is ever signed without one. */
@Component({
  selector: 'trivium-sign-dialog',
  imports: [ReactiveFormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent, IconComponent],
  template: `
    <h2 mat-dialog-title>{{ t(blockers().length > 0 ? 'cannotSign' : 'signTitle') }}</h2>
    <mat-dialog-content>
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" />
      }
      @if (blockers().length > 0) {
        <p>{{ t('cannotSignText', { count: blockers().length }) }}</p>
        <ul>
          @for (blocker of blockers(); track blocker.code + blocker.ref) {
            <li [attr.data-blocker]="blocker.code">
              <trivium-icon name="block" [size]="18" />
              <span data-user-content>{{ languages.text(blocker.message) }}</span>
              <button matButton type="button" (click)="dialog.close({ goTo: blocker })">{{ t('goThere') }}</button>
            </li>
          }
        </ul>
      } @else {
        <p class="tv-muted">{{ t('signLead') }}</p>
        <p data-user-content>{{ t('signBy', { name: data.by }) }}</p>
        <form (submit)="$event.preventDefault(); sign()">
          <mat-form-field appearance="outline" subscriptSizing="dynamic" hideRequiredMarker>
            <mat-label>{{ t('password') }}</mat-label>
            <input matInput type="password" autocomplete="current-password" cdkFocusInitial [formControl]="password" />
            <mat-error>{{ t('passwordMissing') }}</mat-error>
          </mat-form-field>
        </form>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ t('cancel') }}</button>
      @if (blockers().length === 0) {
        <button matButton="filled" type="button" [disabled]="isBusy()" (click)="sign()">{{ t(isBusy() ? 'signing' : 'signNow') }}</button>
      }
    </mat-dialog-actions>
  `,
  styles: `
    p {
      margin-block-end: 16px;
      color: var(--mat-sys-on-surface);
    }
    mat-form-field {
      inline-size: 100%;
    }
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: center;
      gap: 8px;
      color: var(--mat-sys-on-surface);
      overflow-wrap: anywhere;
    }
    li trivium-icon {
      color: var(--mat-sys-error);
    }
  `,
})
export class SignDialogComponent {
  private readonly client = inject(ReportsClient);
  protected readonly dialog = inject<MatDialogRef<SignDialogComponent, SignOutcome>>(MatDialogRef);
  protected readonly data = inject<SignRequest>(MAT_DIALOG_DATA);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(signMessages);
  protected readonly password = new FormControl('', { nonNullable: true, validators: [Validators.required] });
  protected readonly blockers = signal<readonly Blocker[]>(this.data.blockers);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async sign(): Promise<void> {
    this.password.markAsTouched();
    if (this.password.invalid || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const { reportId, version } = this.data;
      this.dialog.close({ signed: await this.client.sign(reportId, { password: this.password.value, version }) });
    } catch (error) {
      this.password.reset();
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
