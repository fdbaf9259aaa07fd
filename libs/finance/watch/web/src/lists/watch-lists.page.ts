import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import type { WatchList } from '@trivium/finance/api-client';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, LanguageService, label, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  SkeletonComponent,
  Toasts,
  cursorList,
  problemFrom,
  useShortcuts,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { SessionService } from '@trivium/web/shell';
import { WatchClient } from '../watch.client';
import { watchMessages } from '../words/watch.messages';
import { SHOWN_SYMBOLS, firstSymbols } from './first-symbols';
import { NewListDialogComponent } from './new-list-dialog.component';

/** A person's watch lists: where an analyst's day starts. */
@Component({
  selector: 'trivium-watch-lists-page',
  imports: [
    RouterLink,
    MatButtonModule,
    MatMenuModule,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    PageHeaderComponent,
    SearchFieldComponent,
    SkeletonComponent,
  ],
  templateUrl: './watch-lists.page.html',
  styleUrl: './watch-lists.page.css',
})
export class WatchListsPage {
  private readonly client = inject(WatchClient);
  private readonly router = inject(Router);
  private readonly dialogs = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(watchMessages);

  /** `?new=1` opens the dialog at once: the way from a list's page to the next list. */
  readonly new = input<string>();

  protected readonly firstSymbols = firstSymbols;
  protected readonly shownSymbols = SHOWN_SYMBOLS;
  protected readonly now = systemClock.now();
  protected readonly canWrite = inject(SessionService).can('watch:write');
  protected readonly search = signal('');
  protected readonly list = cursorList<WatchList>((cursor) => this.client.lists({ q: this.search(), cursor }));

  constructor() {
    if (!this.canWrite) return;
    useShortcuts({
      keys: 'n',
      label: label(watchMessages, 'newList'),
      group: label(watchMessages, 'lists'),
      run: () => void this.create(),
    });
    effect(() => {
      if (this.new()) untracked(() => void this.create());
    });
  }

  protected async create(): Promise<void> {
    const dialog = this.dialogs.open<NewListDialogComponent, void, WatchList>(NewListDialogComponent, { width: '480px' });
    const created = await firstValueFrom(dialog.afterClosed());
    if (created) await this.router.navigateByUrl(`/watch-lists/${created.id}`);
  }

  protected async find(words: string): Promise<void> {
    if (words === this.search()) return;
    this.search.set(words);
    await this.list.reload();
  }

  protected async showAll(field: SearchFieldComponent): Promise<void> {
    this.search.set('');
    field.focus();
    await this.list.reload({ clear: true });
  }

  /** Off the table at once; Undo brings the whole list back. */
  protected async remove(list: WatchList): Promise<void> {
    const { id, name } = list;
    this.list.change((items) => items.filter((item) => item.id !== id));
    try {
      await this.client.remove(id);
      this.toasts.show(this.t('removed', { name }), { undo: () => void this.restore(id, name) });
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
    // An emptied table shows its empty state only after the server says that nothing is left.
    await this.list.reload();
  }

  private async restore(id: string, name: string): Promise<void> {
    try {
      await this.client.restore(id);
      this.toasts.show(this.t('restored', { name }));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
    await this.list.reload();
  }
}
