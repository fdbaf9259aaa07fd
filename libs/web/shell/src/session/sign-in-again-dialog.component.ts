import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { translator } from '@trivium/web/i18n';
import { shellMessages } from '../shell.messages';
import { SessionService } from './session.service';
import { SignInFormComponent } from './sign-in-form.component';

@Component({
  selector: 'trivium-sign-in-again-dialog',
  imports: [MatButtonModule, MatDialogModule, SignInFormComponent],
  template: `
    <h2 mat-dialog-title>{{ t('expiredTitle') }}</h2>
    <mat-dialog-content>
      <p class="lead">{{ t('expiredLead') }}</p>
      <trivium-sign-in-form [fixedEmail]="email" (signedIn)="dialog.close(true)" />
    </mat-dialog-content>
    <mat-dialog-actions align="end"
      ><button matButton type="button" (click)="dialog.close(false)">{{ t('expiredLeave') }}</button></mat-dialog-actions
    >
  `,
  styles: '.lead { margin-block-end: 16px; }',
})
export class SignInAgainDialogComponent {
  protected readonly dialog = inject<MatDialogRef<SignInAgainDialogComponent, boolean>>(MatDialogRef);
  protected readonly email = inject(SessionService).user()?.email ?? '';
  protected readonly t = translator(shellMessages);
}
