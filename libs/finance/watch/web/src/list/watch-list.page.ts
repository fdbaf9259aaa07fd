import {
  DOCUMENT,
  Component,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import type { WatchEntry, WatchList } from '@trivium/finance/api-client';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, LanguageService, label, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  FileSaver,
  IconComponent,
  SkeletonComponent,
  Toasts,
  problemFrom,
  useShortcuts,
  type Problem,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { PageTitle, SessionService } from '@trivium/web/shell';
import type { HoldsEntry } from '../unsaved-entry.guard';
import { WatchClient } from '../watch.client';
import { KIND_WORDS } from '../words/kind-words';
import { watchMessages } from '../words/watch.messages';
import { AddEntryComponent } from './add-entry.component';
import { InlineTextComponent } from './inline-text.component';
import { withEntry, withoutEntry } from './entry-list';

/** Lists longer than this get a field to search in them. */
const FILTER_FROM = 8;

/** One watch list: its entries, corrected in place, and the row that adds the next. */
@Component({
  selector: 'trivium-watch-list-page',
  imports: [
    RouterLink,
    MatButtonModule,
    MatMenuModule,
    AddEntryComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    InlineTextComponent,
    SearchFieldComponent,
    SkeletonComponent,
  ],
  host: { '(window:beforeunload)': 'warn($event)' },
  templateUrl: './watch-list.page.html',
  styleUrl: './watch-list.page.css',
})
export class WatchListPage implements HoldsEntry {
  private readonly injector = inject(Injector);
  private readonly client = inject(WatchClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  private readonly document = inject(DOCUMENT);
  private readonly titles = inject(PageTitle);
  private readonly addRow = viewChild(AddEntryComponent);
  private readonly inlineTexts = viewChildren(InlineTextComponent);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(watchMessages);
  protected readonly kinds = KIND_WORDS;
  protected readonly now = systemClock.now();

  /** Id of the list, from the address. */
  readonly id = input.required<string>();
  /** Id of the entry to go to when the list opens, as a search result names it. */
  readonly entry = input<string>();

  protected readonly canWrite = inject(SessionService).can('watch:write');
  protected readonly list = signal<WatchList | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  /** A change that was refused, with what was typed, because the field shows the kept text again. */
  protected readonly changeProblem = signal<{ readonly problem: Problem; readonly typed: string } | undefined>(undefined);
  protected readonly filter = signal('');
  protected readonly hasFilter = computed(() => (this.list()?.entries.length ?? 0) >= FILTER_FROM);
  protected readonly shown = computed(() => {
    const wanted = this.hasFilter() ? this.filter().trim().toLowerCase() : '';
    const entries = this.list()?.entries ?? [];
    return wanted === ''
      ? entries
      : entries.filter((entry) => [entry.symbol, entry.name, entry.note].some((text) => text.toLowerCase().includes(wanted)));
  });

  constructor() {
    effect(() => void this.load(this.id()));
    effect(() => this.titles.set(this.list()?.name ?? ''));
    const group = label(watchMessages, 'lists');
    if (this.canWrite) {
      useShortcuts(
        { keys: 'a', label: label(watchMessages, 'keyAdd'), group, run: () => this.addRow()?.focus() },
        { keys: 'n', label: label(watchMessages, 'newList'), group, run: () => void this.router.navigateByUrl('/watch-lists?new=1') },
      );
    }
  }

  hasUnsentText(): boolean {
    return (this.addRow()?.hasText() ?? false) || this.inlineTexts().some((text) => text.hasUnsentText());
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.hasUnsentText()) event.preventDefault();
  }

  protected async load(id: string): Promise<void> {
    this.loadProblem.set(undefined);
    try {
      this.list.set(await this.client.find(id));
      afterNextRender(() => this.document.getElementById(`entry-${this.entry()}`)?.focus(), { injector: this.injector });
    } catch (error) {
      this.loadProblem.set(problemFrom(error));
    }
  }

  protected show(entry: WatchEntry): void {
    this.filter.set('');
    this.changeEntries((entries) => withEntry(entries, entry));
  }

  protected async changeList(change: { readonly name?: string; readonly description?: string }): Promise<void> {
    const before = this.list();
    if (!before) return;
    this.list.set({ ...before, ...change });
    await this.attempt(change.name ?? change.description ?? '', before, async () =>
      this.list.set(await this.client.change(before.id, change)),
    );
  }

  protected async changeEntry(entry: WatchEntry, change: { readonly name?: string; readonly note?: string }): Promise<void> {
    const before = this.list();
    if (!before) return;
    this.changeEntries((entries) => withEntry(entries, { ...entry, ...change }));
    await this.attempt(change.name ?? change.note ?? '', before, async () =>
      this.list.set(await this.client.changeEntry(before.id, entry.id, change)),
    );
  }

  /** Off at once; Undo adds the entry again as it was. */
  protected async removeEntry(entry: WatchEntry): Promise<void> {
    const before = this.list();
    if (!before) return;
    this.changeEntries((entries) => withoutEntry(entries, entry.id));
    const isDone = await this.attempt('', before, () => this.client.removeEntry(before.id, entry.id));
    if (isDone) this.toasts.show(this.t('entryRemoved', { symbol: entry.symbol }), { undo: () => void this.putBack(before.id, entry) });
  }

  protected async removeList({ id, name }: WatchList): Promise<void> {
    try {
      await this.client.remove(id);
    } catch (error) {
      this.changeProblem.set({ problem: problemFrom(error), typed: '' });
      return;
    }
    await this.router.navigateByUrl('/watch-lists');
    this.toasts.show(this.t('removed', { name }), { undo: () => void this.takeBack(id, name) });
  }

  protected async export({ id, name }: WatchList, format: 'csv' | 'xlsx'): Promise<void> {
    try {
      const plain = name.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'watch-list';
      this.files.save({ name: `${plain}.${format}`, content: await this.client.export(id, format) });
      this.toasts.show(this.t('exported'));
    } catch (error) {
      this.changeProblem.set({ problem: problemFrom(error), typed: '' });
    }
  }

  /** Runs a change that is already shown; a refusal brings back what was there and says why. */
  private async attempt(typed: string, before: WatchList, act: () => Promise<unknown>): Promise<boolean> {
    this.changeProblem.set(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      this.list.set(before);
      this.changeProblem.set({ problem: problemFrom(error), typed });
      return false;
    }
  }

  private changeEntries(change: (entries: readonly WatchEntry[]) => readonly WatchEntry[]): void {
    this.list.update((list) => list && { ...list, entries: [...change(list.entries)] });
  }

  /** May run after this page is gone: the list shown then is read again by its own page. */
  private async putBack(listId: string, { kind, symbol, name, note }: WatchEntry): Promise<void> {
    try {
      const entry = await this.client.addEntry(listId, { kind, symbol, name, note });
      if (this.list()?.id === listId) this.show(entry);
      this.toasts.show(this.t('entryBack', { symbol }));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
  }

  private async takeBack(id: string, name: string): Promise<void> {
    try {
      await this.client.restore(id);
      this.toasts.show(this.t('restored', { name }));
      await this.router.navigateByUrl(`/watch-lists/${id}`);
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
  }
}
