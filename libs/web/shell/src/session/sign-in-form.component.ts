import { Component, OnInit, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { shellMessages } from '../shell.messages';
import { SessionService } from './session.service';

/** Email and password. Used by the sign-in page and by the dialog of an ended session. */
@Component({
  selector: 'trivium-sign-in-form',
  imports: [ReactiveFormsModule, MatButtonModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent, IconComponent],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" />
      }
      <mat-form-field appearance="outline" hideRequiredMarker>
        <mat-label>{{ t('email') }}</mat-label>
        <input matInput type="email" formControlName="email" autocomplete="username" inputmode="email" [readonly]="fixedEmail() !== ''" />
        <mat-error>{{ t('emailInvalid') }}</mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline" hideRequiredMarker>
        <mat-label>{{ t('password') }}</mat-label>
        <input matInput [type]="isVisible() ? 'text' : 'password'" formControlName="password" autocomplete="current-password" />
        <button
          matIconButton
          matSuffix
          type="button"
          [attr.aria-label]="isVisible() ? t('hidePassword') : t('showPassword')"
          [attr.aria-pressed]="isVisible()"
          (click)="isVisible.set(!isVisible())"
        >
          <trivium-icon [name]="isVisible() ? 'visibility_off' : 'visibility'" />
        </button>
        <mat-error>{{ t('passwordMissing') }}</mat-error>
      </mat-form-field>
      <button matButton="filled" type="submit" [disabled]="isBusy()">{{ isBusy() ? t('signingIn') : t('signIn') }}</button>
    </form>
  `,
  styles:
    'form { display: grid; gap: 8px; } button[type="submit"] { min-block-size: 44px; } trivium-error-panel { margin-block-end: 8px; }',
})
export class SignInFormComponent implements OnInit {
  private readonly session = inject(SessionService);
  protected readonly t = translator(shellMessages);

  /** The only account that may sign in here; empty means any. */
  readonly fixedEmail = input('');
  readonly signedIn = output();

  protected readonly isVisible = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = new FormGroup({
    email: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
  });

  ngOnInit(): void {
    this.form.controls.email.setValue(this.fixedEmail());
  }

  /** Signs in with given credentials; the demo buttons call it too. */
  async signIn(email: string, password: string): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await this.session.signIn(email, password);
      this.signedIn.emit();
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.valid) await this.signIn(this.form.controls.email.value.trim(), this.form.controls.password.value);
  }
}
