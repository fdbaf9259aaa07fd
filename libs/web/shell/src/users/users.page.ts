import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { firstValueFrom } from 'rxjs';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import {
  Confirm,
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  SkeletonComponent,
  Toasts,
  cursorList,
  problemFrom,
  type Problem,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { ShellClient, type UserChange, type UserRow } from '../api/shell-client';
import { SHELL_OPTIONS } from '../options';
import { ErasePersonDialogComponent } from './erase-person-dialog.component';
import { OneTimePasswordDialogComponent } from './one-time-password-dialog.component';
import { UserDialogComponent, type SavedUser } from './user-dialog.component';
import { usersMessages } from './users.messages';

/** People of the organisation, for administrators. */
@Component({
  selector: 'trivium-users-page',
  imports: [
    MatButtonModule,
    MatMenuModule,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    PageHeaderComponent,
    SearchFieldComponent,
    SkeletonComponent,
  ],
  templateUrl: './users.page.html',
  styleUrl: './users.page.css',
})
export class UsersPage {
  private readonly client = inject(ShellClient);
  private readonly dialogs = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly languages = inject(LanguageService);
  private readonly options = inject(SHELL_OPTIONS);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(usersMessages);

  protected readonly search = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly list = cursorList<UserRow>((cursor) => this.client.users({ q: this.search(), cursor }));

  protected roleNames(user: UserRow): readonly string[] {
    return user.roles.map((role) => (this.options.roles[role] ? this.languages.text(this.options.roles[role]) : role));
  }

  protected async find(words: string): Promise<void> {
    this.search.set(words);
    await this.list.reload();
  }

  /** Opens the dialog of a new account, or of the given one. */
  protected async edit(user: UserRow | null): Promise<void> {
    const dialog = this.dialogs.open<UserDialogComponent, UserRow | null, SavedUser>(UserDialogComponent, { data: user, width: '480px' });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    if (saved.oneTimePassword) this.showPassword(saved.displayName, saved.oneTimePassword);
    else this.toasts.show(this.t('saved', { name: saved.displayName }));
    await this.list.reload();
  }

  protected async setActive(user: UserRow, isActive: boolean): Promise<void> {
    const name = user.displayName;
    if (!(await this.change(user, { isActive }))) return;
    this.toasts.show(this.t(isActive ? 'activated' : 'deactivated', { name }), {
      undo: () => void this.change(user, { isActive: !isActive }),
    });
  }

  protected async reset(user: UserRow): Promise<void> {
    const name = user.displayName;
    const isSure = await this.confirm.ask({ title: this.t('resetTitle', { name }), text: this.t('resetText'), action: this.t('reset') });
    if (!isSure) return;
    await this.attempt(async () => this.showPassword(name, (await this.client.resetPassword(user.id)).oneTimePassword));
  }

  protected async unlock(user: UserRow): Promise<void> {
    if (!(await this.attempt(() => this.client.unlockUser(user.id)))) return;
    this.toasts.show(this.t('unlocked', { name: user.displayName }));
    this.replace({ ...user, lockedUntil: null });
  }

  /** The dialog asks, shows what goes, and stays until it is gone. */
  protected async erase(user: UserRow): Promise<void> {
    const dialog = this.dialogs.open<ErasePersonDialogComponent, UserRow, boolean>(ErasePersonDialogComponent, {
      data: user,
      width: '520px',
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.toasts.show(this.t('erased', { name: user.displayName }));
    await this.list.reload();
  }

  private async change(user: UserRow, change: UserChange): Promise<boolean> {
    const isDone = await this.attempt(() => this.client.changeUser(user.id, change));
    if (isDone) this.replace({ ...user, ...change });
    return isDone;
  }

  private replace(user: UserRow): void {
    this.list.change((items) => items.map((item) => (item.id === user.id ? user : item)));
  }

  private async attempt(act: () => Promise<unknown>): Promise<boolean> {
    this.problem.set(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      this.problem.set(problemFrom(error));
      return false;
    }
  }

  private showPassword(displayName: string, oneTimePassword: string): void {
    this.dialogs.open(OneTimePasswordDialogComponent, { data: { displayName, oneTimePassword }, disableClose: true, width: '440px' });
  }
}
