import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { Formats, translator } from '@trivium/web/i18n';
import {
  Confirm,
  EmptyStateComponent,
  ErrorPanelComponent,
  PageHeaderComponent,
  type Problem,
  problemFrom,
  SkeletonComponent,
  Toasts,
} from '@trivium/web/kit';
import { type ApiKey, ApiKeysClient } from '../api/api-keys-client';
import { ApiKeyDialogComponent } from './api-key-dialog.component';
import { apiKeysMessages } from './api-keys.messages';
import { permissionText } from './permission-text';

/** One's own API keys: make, look over, end. */
@Component({
  selector: 'trivium-api-keys-page',
  imports: [MatButtonModule, EmptyStateComponent, ErrorPanelComponent, PageHeaderComponent, SkeletonComponent],
  templateUrl: './api-keys.page.html',
  styleUrl: './api-keys.page.css',
})
export class ApiKeysPage {
  private readonly client = inject(ApiKeysClient);
  private readonly dialogs = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(apiKeysMessages);

  protected readonly keys = signal<readonly ApiKey[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly now = signal(Date.now());

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    await this.attempt(async () => {
      this.keys.set(await this.client.list());
      this.now.set(Date.now());
    });
  }

  protected async create(): Promise<void> {
    const dialog = this.dialogs.open<ApiKeyDialogComponent, undefined, boolean>(ApiKeyDialogComponent, { width: '480px' });
    if (await firstValueFrom(dialog.afterClosed())) await this.load();
  }

  protected async revoke({ id, name }: ApiKey): Promise<void> {
    const isSure = await this.confirm.ask({ title: this.t('revokeTitle', { name }), text: this.t('revokeText'), action: this.t('revoke') });
    if (!isSure) return;
    await this.attempt(async () => {
      await this.client.revoke(id);
      this.keys.update((keys) => keys?.filter((key) => key.id !== id));
      this.toasts.show(this.t('revoked', { name }));
    });
  }

  protected isExpired({ expiresAt }: ApiKey): boolean {
    return new Date(expiresAt).getTime() <= this.now();
  }

  protected textOf(permission: string): string {
    return permissionText(permission, this.t);
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
