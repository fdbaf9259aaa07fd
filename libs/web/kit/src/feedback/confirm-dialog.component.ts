import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { translator } from '@trivium/web/i18n';
import { kitMessages } from '../kit.messages';
import type { ConfirmRequest } from './confirm-request';

@Component({
  selector: 'trivium-confirm-dialog',
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ data.title }}</h2>
    <mat-dialog-content>{{ data.text }}</mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="false" cdkFocusInitial>{{ t('cancel') }}</button>
      <button matButton="filled" type="button" [class.destructive]="data.isDestructive" [mat-dialog-close]="true">{{ data.action }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    .destructive {
      --mat-button-filled-container-color: var(--mat-sys-error);
      --mat-button-filled-label-text-color: var(--mat-sys-on-error);
    }
  `,
})
export class ConfirmDialogComponent {
  protected readonly data = inject<ConfirmRequest>(MAT_DIALOG_DATA);
  protected readonly t = translator(kitMessages);
}
