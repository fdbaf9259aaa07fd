import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { translator } from '@trivium/web/i18n';
import { Clipboard } from '@trivium/web/kit';
import { usersMessages } from './users.messages';

/** Shows a one-time password; it exists nowhere else in readable form, so the dialog closes only by its button. */
@Component({
  selector: 'trivium-one-time-password-dialog',
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ t('passwordTitle') }}</h2>
    <mat-dialog-content>
      <p>{{ t('passwordText', { name: data.displayName }) }}</p>
      <p class="secret">
        <code>{{ data.oneTimePassword }}</code><button matButton type="button" (click)="copy()">
          {{ isCopied() ? t('copied') : t('copy') }}
        </button>
      </p>
    </mat-dialog-content>
    <mat-dialog-actions align="end"
      ><button matButton="filled" type="button" mat-dialog-close>{{ t('done') }}</button></mat-dialog-actions
    >
  `,
  styles: `
    .secret {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 16px;
      margin-block-start: 16px;
      padding: 8px 16px;
      border: var(--trivium-hairline);
      border-radius: 8px;
      color: var(--mat-sys-on-surface);
    }
    code {
      font-size: 1.125rem;
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class OneTimePasswordDialogComponent {
  private readonly clipboard = inject(Clipboard);
  protected readonly data = inject<{ readonly displayName: string; readonly oneTimePassword: string }>(MAT_DIALOG_DATA);
  protected readonly t = translator(usersMessages);
  protected readonly isCopied = signal(false);

  protected async copy(): Promise<void> {
    this.isCopied.set(await this.clipboard.copy(this.data.oneTimePassword));
  }
}
