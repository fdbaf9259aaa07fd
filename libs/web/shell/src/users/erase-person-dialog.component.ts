import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Formats, label, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, JobProgressComponent, type JobStatus, type Problem, problemFrom, SkeletonComponent } from '@trivium/web/kit';
import { type PersonInventory, ShellClient, type UserRow } from '../api/shell-client';
import { usersMessages } from './users.messages';

const ACTION_TEXT = { delete: 'eraseDelete', forget: 'eraseForget', keep: 'eraseKeep', hold: 'eraseHold' } as const;

/** Shows what is kept of a person and what would become of it, asks for the address to be typed, and stays until the person is gone. Closes with true when that happened. */
@Component({
  selector: 'trivium-erase-person-dialog',
  imports: [
    MatButtonModule,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    ErrorPanelComponent,
    JobProgressComponent,
    SkeletonComponent,
  ],
  template: `
    <h2 mat-dialog-title>{{ t('eraseTitle', { name: user.displayName }) }}</h2>
    <mat-dialog-content>
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" />
      }
      @if (jobId(); as jobId) {
        <trivium-job-progress
          [jobId]="jobId"
          [label]="t('erasing')"
          [isStoppable]="false"
          [stageLabels]="stages"
          (finished)="ended($event)"
        />
      } @else if (inventory(); as inventory) {
        <p>{{ t(inventory.isHeld ? 'eraseHeldText' : 'eraseText') }}</p>
        @if (inventory.rows.length === 0) {
          <p class="tv-muted">{{ t('eraseNothing') }}</p>
        } @else {
          <table class="tv-table">
            <thead>
              <tr>
                <th scope="col">{{ t('eraseWhat') }}</th>
                <th scope="col">{{ t('eraseCount') }}</th>
                <th scope="col">{{ t('eraseAction') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (row of inventory.rows; track row.what) {
                <tr>
                  <td>{{ row.what }}</td>
                  <td class="tv-number">{{ formats.number(row.count) }}</td>
                  <td>
                    {{ actionText(row.action) }}
                    @if (row.reason) {
                      <span class="tv-small tv-muted reason">{{ row.reason }}</span>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        }
        @if (!inventory.isHeld) {
          <mat-form-field appearance="outline" class="confirm">
            <mat-label>{{ t('eraseConfirm', { email: user.email }) }}</mat-label>
            <input
              #typed
              matInput
              type="text"
              autocomplete="off"
              spellcheck="false"
              [value]="confirmation()"
              (input)="confirmation.set(typed.value)"
            />
          </mat-form-field>
        }
      } @else if (!problem()) {
        <trivium-skeleton [lines]="4" [heightPx]="20" />
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="false" [disabled]="isBusy()">
        {{ t(inventory()?.isHeld ? 'close' : 'cancel') }}
      </button>
      @if (!inventory()?.isHeld) {
        <button matButton="filled" class="danger" type="button" [disabled]="!isConfirmed() || isBusy()" (click)="erase()">
          {{ t('eraseNow') }}
        </button>
      }
    </mat-dialog-actions>
  `,
  styles: `
    table {
      margin-block: 16px;
    }
    .reason {
      display: block;
    }
    .confirm {
      inline-size: 100%;
      margin-block-start: 16px;
    }
    .danger:enabled {
      --mat-button-filled-container-color: var(--mat-sys-error);
      --mat-button-filled-label-text-color: var(--mat-sys-on-error);
    }
  `,
})
export class ErasePersonDialogComponent {
  private readonly client = inject(ShellClient);
  private readonly dialog = inject<MatDialogRef<ErasePersonDialogComponent, boolean>>(MatDialogRef);
  protected readonly user = inject<UserRow>(MAT_DIALOG_DATA);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(usersMessages);
  protected readonly stages = { erase: label(usersMessages, 'eraseStage') };

  protected readonly inventory = signal<PersonInventory | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly confirmation = signal('');
  protected readonly jobId = signal<string | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly isConfirmed = computed(() => this.confirmation().trim().toLowerCase() === this.user.email.toLowerCase());

  constructor() {
    void this.attempt(async () => this.inventory.set(await this.client.personInventory(this.user.id)));
  }

  protected actionText(action: PersonInventory['rows'][number]['action']): string {
    return this.t(ACTION_TEXT[action]);
  }

  protected async erase(): Promise<void> {
    if (!this.isConfirmed() || this.isBusy()) return;
    this.isBusy.set(true);
    // Half an erasure must not be left behind by a stray Escape.
    this.dialog.disableClose = true;
    await this.attempt(async () => this.jobId.set((await this.client.erasePerson(this.user.id)).jobId));
    if (this.jobId() === undefined) this.release();
  }

  protected ended({ state }: JobStatus): void {
    if (state === 'succeeded') this.dialog.close(true);
    else this.release();
  }

  private release(): void {
    this.isBusy.set(false);
    this.dialog.disableClose = false;
  }

  private async attempt(act: () => Promise<unknown>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}
