import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators, type ValidationErrors } from '@angular/forms';
import { Router } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, PageHeaderComponent, Toasts, problemFrom, type Problem } from '@trivium/web/kit';
import { ShellClient } from '../api/shell-client';
import { SessionService } from '../session/session.service';
import { pagesMessages } from './pages.messages';

const FIELDS = [
  { name: 'current', label: 'currentPassword', autocomplete: 'current-password' },
  { name: 'next', label: 'newPassword', autocomplete: 'new-password' },
  { name: 'again', label: 'repeatPassword', autocomplete: 'new-password' },
] as const;

/** Change of one's own password; forced after a reset. The policy is length alone (NIST SP 800-63B); the server decides. */
@Component({
  selector: 'trivium-password-page',
  imports: [ReactiveFormsModule, MatButtonModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent, PageHeaderComponent],
  template: `
    <div class="tv-page tv-page-form">
      <trivium-page-header [heading]="t('passwordTitle')" [lead]="isForced() ? t('passwordForced') : t('passwordLead')" />
      <form class="tv-card tv-stack" [formGroup]="form" (ngSubmit)="submit()" novalidate>
        @if (problem(); as problem) {
          <trivium-error-panel [problem]="problem" />
        }
        <input class="tv-visually-hidden" type="text" autocomplete="username" aria-hidden="true" tabindex="-1" readonly [value]="email()" />
        @for (field of fields; track field.name) {
          <mat-form-field appearance="outline" hideRequiredMarker>
            <mat-label>{{ t(field.label) }}</mat-label>
            <input matInput type="password" [formControlName]="field.name" [autocomplete]="field.autocomplete" />
            @if (field.name === 'next') {
              <mat-hint>{{ t('passwordHint') }}</mat-hint>
            }
            <mat-error>{{ errorOf(field.name) }}</mat-error>
          </mat-form-field>
        }
        @if (form.hasError('differs') && form.controls.again.touched) {
          <p class="differs tv-small" role="alert">{{ t('passwordDiffers') }}</p>
        }
        <div class="tv-row">
          <button matButton="filled" type="submit" [disabled]="isBusy()">{{ t('passwordSave') }}</button>
        </div>
      </form>
    </div>
  `,
  styles: 'mat-form-field { max-width: 420px; } .differs { color: var(--mat-sys-error); }',
})
export class PasswordPage {
  private readonly client = inject(ShellClient);
  private readonly session = inject(SessionService);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  protected readonly t = translator(pagesMessages);
  protected readonly fields = FIELDS;

  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = new FormGroup(
    {
      current: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
      next: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(10)] }),
      again: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    },
    { validators: (group): ValidationErrors | null => (group.value.next === group.value.again ? null : { differs: true }) },
  );

  protected isForced(): boolean {
    return this.session.session()?.mustChangePassword ?? false;
  }

  protected email(): string {
    return this.session.user()?.email ?? '';
  }

  protected errorOf(name: 'current' | 'next' | 'again'): string {
    return this.t(this.form.controls[name].hasError('minlength') ? 'passwordShort' : 'passwordRequired');
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await this.client.changePassword(this.form.controls.current.value, this.form.controls.next.value);
      await this.session.refresh();
      this.toasts.show(this.t('passwordSaved'));
      await this.router.navigateByUrl('/');
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
