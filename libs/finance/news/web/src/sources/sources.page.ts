import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Formats, LanguageService, label, translator } from '@trivium/web/i18n';
import {
  CursorList,
  EmptyStateComponent,
  ErrorPanelComponent,
  FileSaver,
  IconComponent,
  JobProgressComponent,
  PageHeaderComponent,
  SkeletonComponent,
  Toasts,
  useShortcuts,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { SessionService } from '@trivium/web/shell';
import { SparklineComponent } from '../marks/sparkline.component';
import { ticking } from '../marks/ticking';
import {
  SOURCE_FORMATS,
  SOURCE_STATES,
  type SourceFormat,
  type SourceState,
  SourcesClient,
  type NewsSource,
  type NewsSourceList,
} from '../sources.client';
import { languageName } from '../words/language-words';
import { sourcesMessages } from '../words/sources.messages';
import { HealthMarkComponent } from './health-mark.component';
import { SourceActs } from './source-acts.service';
import { RowChoice } from './source-choice';
import { SourceDialogComponent } from './source-dialog.component';
import { SourceHistoryDialogComponent } from './source-history-dialog.component';

const TICK_MS = 15_000;

/** The feeds that are read: their health, what they gave, and what is done with them one by one or together. */
@Component({
  selector: 'trivium-sources-page',
  imports: [
    RouterLink,
    MatButtonModule,
    MatMenuModule,
    EmptyStateComponent,
    ErrorPanelComponent,
    HealthMarkComponent,
    IconComponent,
    JobProgressComponent,
    PageHeaderComponent,
    SearchFieldComponent,
    SkeletonComponent,
    SparklineComponent,
  ],
  templateUrl: './sources.page.html',
  styleUrl: './sources.page.css',
})
export class SourcesPage {
  private readonly client = inject(SourcesClient);
  private readonly router = inject(Router);
  private readonly dialogs = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  private readonly acts = inject(SourceActs);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(sourcesMessages);
  protected readonly states = SOURCE_STATES;
  protected readonly fileFormats = SOURCE_FORMATS;
  protected readonly languageName = languageName;
  protected readonly canManage = inject(SessionService).can('sources:manage');
  protected readonly now = ticking(TICK_MS);

  /** Filters, from the address. */
  readonly q = input<string>();
  readonly health = input<string>();
  readonly group = input<string>();

  private readonly question = computed(() => ({
    q: this.q()?.trim() || undefined,
    health: SOURCE_STATES.find((known) => known === this.health()),
    group: this.group(),
  }));
  protected readonly isFiltered = computed(() => Object.values(this.question()).some((value) => value !== undefined));
  /** Counts and groups, from the first page of the last answer. */
  protected readonly around = signal<Partial<Omit<NewsSourceList, 'items' | 'nextCursor'>>>({});
  protected readonly sources = new CursorList<NewsSource>((cursor) => this.read(cursor));
  protected readonly choice = new RowChoice(computed(() => this.sources.items().map(({ id }) => id)));
  private readonly chosenSources = computed(() => this.sources.items().filter(({ id }) => this.choice.has(id)));
  protected readonly jobId = signal<string | undefined>(undefined);
  protected readonly allCount = computed(() => {
    const { counts } = this.around();
    return counts && SOURCE_STATES.reduce((sum, state) => sum + counts[state], 0);
  });

  constructor() {
    effect(() => {
      this.question();
      // The server tells in the reader's language why a source fails.
      this.languages.language();
      untracked(() => {
        this.choice.clear();
        void this.sources.reload({ clear: true });
      });
    });
    if (!this.canManage) return;
    const group = label(sourcesMessages, 'keys');
    useShortcuts(
      { keys: 'n', label: label(sourcesMessages, 'keyAdd'), group, run: () => void this.edit() },
      { keys: 'i', label: label(sourcesMessages, 'keyImport'), group, run: () => void this.router.navigateByUrl('/sources/import') },
      { keys: 'r', label: label(sourcesMessages, 'keyRefresh'), group, run: () => void this.refresh() },
    );
  }

  protected filter(queryParams: Readonly<Record<string, string | null>>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async ask(words: string): Promise<void> {
    if (words !== (this.question().q ?? '')) await this.filter({ q: words || null });
  }

  /** Adds a source, or changes one. */
  protected async edit(source?: NewsSource): Promise<void> {
    const dialog = this.dialogs.open<SourceDialogComponent, NewsSource | undefined, NewsSource>(SourceDialogComponent, {
      data: source,
      width: 'min(560px, 100vw)',
      maxWidth: '100vw',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.toasts.show(this.t(source ? 'saved' : 'added', { name: saved.title || saved.url }));
    if (source) this.replace([saved]);
    else await this.sources.reload();
  }

  protected showHistory(source: NewsSource): void {
    this.dialogs.open(SourceHistoryDialogComponent, { data: source, width: 'min(880px, 100vw)', maxWidth: '100vw' });
  }

  protected async pause(sources: readonly NewsSource[], isPaused: boolean): Promise<void> {
    this.replace(await this.acts.pause(sources.filter(isRead), isPaused));
  }

  protected async remove(sources: readonly NewsSource[]): Promise<void> {
    const gone = new Set(await this.acts.remove(sources, () => void this.sources.reload()));
    this.sources.change((items) => items.filter(({ id }) => !gone.has(id)));
    await this.sources.reload();
  }

  /** Reads sources now, as a job; all of them when none is named. */
  protected async refresh(sources?: readonly NewsSource[]): Promise<void> {
    try {
      const ids = sources?.filter(isRead).map(({ id }) => id);
      if (ids?.length === 0) return void this.toasts.show(this.t('recordedText'));
      this.jobId.set((await this.client.refresh(ids)).jobId);
    } catch (error) {
      this.acts.tell(error);
    }
  }

  protected async refreshed(): Promise<void> {
    this.toasts.show(this.t('refreshDone'));
    await this.sources.reload();
    this.jobId.set(undefined);
  }

  protected async export(format: SourceFormat): Promise<void> {
    try {
      this.files.save(await this.client.exported(format));
      this.toasts.show(this.t('exported'));
    } catch (error) {
      this.acts.tell(error);
    }
  }

  protected chosen(): readonly NewsSource[] {
    return this.chosenSources();
  }

  protected isDue(nextFetchAt: string): boolean {
    return new Date(nextFetchAt) <= this.now();
  }

  protected countOf(state: SourceState): number | undefined {
    return this.around().counts?.[state];
  }

  private replace(changed: readonly NewsSource[]): void {
    const byId = new Map(changed.map((source) => [source.id, source]));
    this.sources.change((items) => items.map((item) => byId.get(item.id) ?? item));
  }

  private async read(cursor: string | undefined): Promise<NewsSourceList> {
    const page = await this.client.list(untracked(this.question), cursor);
    const { total, counts, groups } = page;
    if (cursor === undefined) this.around.set({ total, counts, groups });
    return page;
  }
}

/** What was recorded for the demo leads nowhere and is never read. */
function isRead({ isDemo }: NewsSource): boolean {
  return !isDemo;
}
