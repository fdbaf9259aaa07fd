import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { ShellClient, type UserRow } from '../api/shell-client';
import { SHELL_OPTIONS } from '../options';
import { usersMessages } from './users.messages';

export interface SavedUser {
  readonly displayName: string;
  /** Present when the account is new. */
  readonly oneTimePassword?: string;
}

/** Creates an account, or changes the name and roles of the one given as data. Stays open with the entries when the server refuses. */
@Component({
  selector: 'trivium-user-dialog',
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatCheckboxModule,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    ErrorPanelComponent,
  ],
  template: `
    <h2 mat-dialog-title>{{ user ? t('editTitle') : t('createTitle') }}</h2>
    <mat-dialog-content>
      <form id="user" class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
        @if (problem(); as problem) {
          <trivium-error-panel [problem]="problem" />
        }
        <mat-form-field appearance="outline" hideRequiredMarker>
          <mat-label>{{ t('name') }}</mat-label>
          <input matInput formControlName="displayName" maxlength="200" autocomplete="off" />
          <mat-error>{{ t('required') }}</mat-error>
        </mat-form-field>
        <mat-form-field appearance="outline" hideRequiredMarker>
          <mat-label>{{ t('email') }}</mat-label>
          <input matInput type="email" formControlName="email" autocomplete="off" [readonly]="user !== null" />
          <mat-error>{{ t('emailInvalid') }}</mat-error>
        </mat-form-field>
        <fieldset>
          <legend>{{ t('roles') }}</legend>
          @for (role of roles; track role.id) {
            <mat-checkbox [checked]="chosen().includes(role.id)" (change)="choose(role.id, $event.checked)">{{
              languages.text(role.label)
            }}</mat-checkbox>
          }
          @if (isTried() && chosen().length === 0) {
            <p class="tv-small missing" role="alert">{{ t('rolesMissing') }}</p>
          }
        </fieldset>
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ t('cancel') }}</button>
      <button matButton="filled" type="submit" form="user" [disabled]="isBusy()">{{ t('save') }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    .form {
      display: grid;
      gap: 8px;
      padding-block-start: 8px;
    }
    fieldset {
      display: grid;
      padding: 8px 16px;
      border: var(--trivium-hairline);
      border-radius: 8px;
    }
    legend {
      padding: 0 4px;
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.8125rem;
    }
    .missing {
      color: var(--mat-sys-error);
    }
  `,
})
export class UserDialogComponent {
  private readonly client = inject(ShellClient);
  private readonly dialog = inject<MatDialogRef<UserDialogComponent, SavedUser>>(MatDialogRef);
  protected readonly user = inject<UserRow | null>(MAT_DIALOG_DATA);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(usersMessages);
  protected readonly roles = Object.entries(inject(SHELL_OPTIONS).roles).map(([id, label]) => ({ id, label }));

  protected readonly chosen = signal<readonly string[]>(this.user?.roles ?? []);
  protected readonly isTried = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = new FormGroup({
    displayName: new FormControl(this.user?.displayName ?? '', { nonNullable: true, validators: [Validators.required] }),
    email: new FormControl(this.user?.email ?? '', { nonNullable: true, validators: [Validators.required, Validators.email] }),
  });

  protected choose(role: string, isChosen: boolean): void {
    this.chosen.update((roles) => (isChosen ? [...roles, role] : roles.filter((item) => item !== role)));
  }

  protected async save(): Promise<void> {
    this.isTried.set(true);
    this.form.markAllAsTouched();
    if (this.form.invalid || this.chosen().length === 0 || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const displayName = this.form.controls.displayName.value.trim();
    try {
      if (this.user) {
        await this.client.changeUser(this.user.id, { displayName, roles: this.chosen() });
        this.dialog.close({ displayName });
      } else {
        const created = await this.client.createUser({ email: this.form.controls.email.value.trim(), displayName, roles: this.chosen() });
        this.dialog.close({ displayName, oneTimePassword: created.oneTimePassword });
      }
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
