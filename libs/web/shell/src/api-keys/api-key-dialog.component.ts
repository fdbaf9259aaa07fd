import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { translator } from '@trivium/web/i18n';
import { Clipboard, ErrorPanelComponent, type Problem, problemFrom } from '@trivium/web/kit';
import { ApiKeysClient } from '../api/api-keys-client';
import { SessionService } from '../session/session.service';
import { apiKeysMessages } from './api-keys.messages';
import { permissionText } from './permission-text';

const LIFETIMES_DAYS = [7, 30, 90, 365] as const;

/** Makes a key and shows its token, once. Closes with true when a key was made. */
@Component({
  selector: 'trivium-api-key-dialog',
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatCheckboxModule,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ErrorPanelComponent,
  ],
  templateUrl: './api-key-dialog.component.html',
  styles: `
    form {
      display: grid;
      gap: 8px;
      padding-block-start: 8px;
    }
    fieldset {
      display: grid;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .missing {
      margin: 0;
      color: var(--mat-sys-error);
    }
    .secret {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 16px;
      padding: 8px 16px;
      border: var(--trivium-hairline);
      border-radius: 8px;
    }
    code {
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class ApiKeyDialogComponent {
  private readonly client = inject(ApiKeysClient);
  private readonly clipboard = inject(Clipboard);
  private readonly dialog = inject<MatDialogRef<ApiKeyDialogComponent, boolean>>(MatDialogRef);
  protected readonly t = translator(apiKeysMessages);
  protected readonly lifetimes = LIFETIMES_DAYS;
  protected readonly permissions = [...(inject(SessionService).session()?.permissions ?? [])].sort();

  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
    days: new FormControl<number>(90, { nonNullable: true }),
  });
  protected readonly chosen = signal<readonly string[]>(this.permissions.includes('inference:use') ? ['inference:use'] : []);
  protected readonly isTried = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly token = signal<string | undefined>(undefined);
  protected readonly isCopied = signal(false);
  protected readonly isPermissionMissing = computed(() => this.isTried() && this.chosen().length === 0);

  protected textOf(permission: string): string {
    return permissionText(permission, this.t);
  }

  protected choose(permission: string, isChosen: boolean): void {
    this.chosen.update((chosen) => (isChosen ? [...chosen, permission] : chosen.filter((name) => name !== permission)));
  }

  protected async save(): Promise<void> {
    this.isTried.set(true);
    this.form.markAllAsTouched();
    if (this.form.invalid || this.chosen().length === 0 || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const { name, days } = this.form.getRawValue();
      const { token } = await this.client.create({
        name: name.trim(),
        permissions: this.chosen(),
        expiresInDays: days,
      });
      this.token.set(token);
      // The token exists nowhere else in readable form: only the button closes.
      this.dialog.disableClose = true;
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async copy(token: string): Promise<void> {
    this.isCopied.set(await this.clipboard.copy(token));
  }
}
