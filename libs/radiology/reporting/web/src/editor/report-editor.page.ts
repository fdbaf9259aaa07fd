import {
  DOCUMENT,
  Component,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { TEXT_PARTS, type ReportContext } from '@trivium/radiology/reporting/domain';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, LanguageService, label, translator } from '@trivium/web/i18n';
import {
  Clipboard,
  DELAY,
  Drafts,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  SkeletonComponent,
  Toasts,
  UNREACHABLE,
  problemFrom,
  useShortcuts,
  type Problem,
} from '@trivium/web/kit';
import { PageTitle, ServerStatus, SessionService } from '@trivium/web/shell';
import { ReportsClient, type ReportVersion } from '../reports.client';
import type { HoldsText } from '../unsaved-text.guard';
import { editorMessages } from '../words/editor.messages';
import { BODY_PART_WORDS, MODALITY_WORDS } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';
import { ConflictPanelComponent } from './conflict-panel.component';
import { DetailsFormComponent } from './details-form.component';
import type { Choices } from './report-conflict';
import { ReportEditing } from './report-editing';
import { asMarkdownFile, asPlainText, fileName } from './report-file';
import { MOST_CHARACTERS, SECTIONS, type ReportText } from './report-parts';
import { SaveStateComponent } from './save-state.component';
import { VersionsDialogComponent, type VersionsRequest } from './versions-dialog.component';

/** How long the menu takes to close before the page is printed. */
const PRINT_AFTER_MS = 250;
/** How long a failed save waits after the server answers again. */
const RETRY_MS = 3000;

/** One report: its sections beside the dictation they came from. The text saves itself; see {@link ReportEditing}. */
@Component({
  selector: 'trivium-report-editor-page',
  imports: [
    MatButtonModule,
    MatMenuModule,
    ConflictPanelComponent,
    DetailsFormComponent,
    ErrorPanelComponent,
    IconComponent,
    PageHeaderComponent,
    SaveStateComponent,
    SkeletonComponent,
  ],
  host: {
    '(document:keydown)': 'saveByKey($event)',
    '(window:beforeunload)': 'warn($event)',
  },
  templateUrl: './report-editor.page.html',
  styleUrl: './report-editor.page.css',
})
export class ReportEditorPage implements HoldsText {
  private readonly injector = inject(Injector);
  private readonly client = inject(ReportsClient);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly delay = inject(DELAY);
  private readonly dialogs = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  private readonly clipboard = inject(Clipboard);
  private readonly document = inject(DOCUMENT);
  private readonly titles = inject(PageTitle);
  private readonly server = inject(ServerStatus);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(editorMessages);
  protected readonly words = translator(reportingMessages);

  /** Id of the report, from the address. */
  readonly id = input.required<string>();
  /** Part of the report to go to when it opens, as a search result names it. */
  readonly part = input<string>();

  protected readonly names = SECTIONS;
  protected readonly most = MOST_CHARACTERS;
  protected readonly canWrite = inject(SessionService).can('reports:write');
  protected readonly editing = signal<ReportEditing | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly title = computed(() => {
    const report = this.editing()?.report();
    if (!report) return this.t('untitled');
    return report.context.exam || `${report.modality} · ${this.languages.text(BODY_PART_WORDS[report.bodyPart])}`;
  });
  protected readonly facts = computed(() => {
    const report = this.editing()?.report();
    return report
      ? [
          this.languages.text(MODALITY_WORDS[report.modality]),
          this.languages.text(BODY_PART_WORDS[report.bodyPart]),
          this.t('version', { version: report.version }),
        ].join(' · ')
      : '';
  });
  protected readonly printedAt = signal('');
  private isGone = false;

  constructor() {
    effect(() => void this.load(this.id()));
    effect(() => this.titles.set(this.title()));
    effect(() => {
      const part = TEXT_PARTS.find((known) => known === this.part());
      if (!part || !this.editing()) return;
      afterNextRender(() => this.document.getElementById(part === 'dictation' ? 'original' : part)?.focus(), { injector: this.injector });
    });
    // A save that failed for want of a connection is repeated once the server answers again. Not at once: where health checks pass and
    // saves do not (a proxy, a blocked path), each answer would start the next attempt.
    effect((onCleanup) => {
      const editing = this.editing();
      if (this.server.status() !== 'up' || editing?.problem()?.code !== UNREACHABLE) return;
      const stop = new AbortController();
      onCleanup(() => stop.abort());
      void this.delay(RETRY_MS, stop.signal).then(() => (stop.signal.aborted ? undefined : editing.saveNow()));
    });
    inject(DestroyRef).onDestroy(() => this.editing()?.dispose());
    const group = label(reportingMessages, 'report');
    useShortcuts({ keys: 'Ctrl+S', label: label(editorMessages, 'saveNow'), group, run: () => void this.editing()?.saveNow() });
    if (this.canWrite)
      useShortcuts({
        keys: 'n',
        label: label(reportingMessages, 'newReport'),
        group,
        run: () => void this.router.navigateByUrl('/reports/new'),
      });
  }

  async settle(): Promise<boolean> {
    const editing = this.editing();
    if (!editing || this.isGone) return true;
    await editing.saveNow();
    return !editing.isDirty();
  }

  protected async load(id: string): Promise<void> {
    untracked(() => this.editing())?.dispose();
    this.editing.set(undefined);
    this.loadProblem.set(undefined);
    try {
      const report = await this.client.find(id);
      const key = `report.${id}`;
      const editing = new ReportEditing(report, {
        change: (body) => this.client.change(id, body),
        find: () => this.client.find(id),
        delay: this.delay,
        draft: { read: () => this.drafts.read(key), write: (text) => this.drafts.write(key, text) },
      });
      this.editing.set(editing);
      if (editing.isDraftRestored && !editing.conflict())
        this.toasts.show(this.t('draftRestored'), {
          undo: () => this.replace(editing, { sections: report.sections, context: report.context }),
        });
    } catch (error) {
      this.loadProblem.set(problemFrom(error));
    }
  }

  protected editSection(editing: ReportEditing, name: (typeof SECTIONS)[number], value: string): void {
    editing.edit((text) => ({ ...text, sections: { ...text.sections, [name]: value } }));
  }

  protected withContext(context: ReportContext): (text: ReportText) => ReportText {
    return (text) => ({ ...text, context });
  }

  protected async resolve(editing: ReportEditing, choices: Choices): Promise<void> {
    const mine = editing.text();
    await editing.resolve(choices);
    if (editing.state() === 'saved') this.toasts.show(this.t('resolved'), { undo: () => this.replace(editing, mine) });
  }

  protected async openHistory(editing: ReportEditing): Promise<void> {
    const data: VersionsRequest = { reportId: this.id(), text: editing.text(), canRestore: this.canWrite && !editing.conflict() };
    const dialog = this.dialogs.open<VersionsDialogComponent, VersionsRequest, ReportVersion>(VersionsDialogComponent, {
      data,
      position: { top: '0', right: '0' },
      width: 'min(560px, 100vw)',
      maxWidth: '100vw',
      height: '100dvh',
      panelClass: 'trivium-drawer',
    });
    const version = await firstValueFrom(dialog.afterClosed());
    if (!version) return;
    const before = editing.text();
    this.replace(editing, version);
    this.toasts.show(this.t('undoRestore', { version: version.version }), { undo: () => this.replace(editing, before) });
  }

  protected async discard(editing: ReportEditing): Promise<void> {
    const id = this.id();
    try {
      await editing.saveNow();
      await this.client.discard(id);
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
      return;
    }
    this.isGone = true;
    await this.router.navigateByUrl('/reports');
    this.toasts.show(this.t('discarded'), { undo: () => void this.takeBack(id) });
  }

  /** Somebody discarded the report while it was being written here. */
  protected async rescue(editing: ReportEditing): Promise<void> {
    try {
      await this.client.restore(this.id());
    } catch {
      // Already back, or not ours to restore: the save that follows tells which, in the server's own words.
    }
    await editing.saveNow();
  }

  protected async copy(editing: ReportEditing): Promise<void> {
    const isCopied = await this.clipboard.copy(asPlainText({ text: editing.text(), language: editing.report().language }));
    this.toasts.show(this.t(isCopied ? 'copied' : 'copyRefused'), { tone: isCopied ? 'neutral' : 'negative' });
  }

  protected download(editing: ReportEditing): void {
    const report = editing.report();
    const text = asMarkdownFile({ text: editing.text(), language: report.language, title: this.title() }, this.words('notice'));
    const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
    const link = this.document.createElement('a');
    link.href = address;
    link.download = fileName(report);
    link.click();
    URL.revokeObjectURL(address);
  }

  /** The printed page is in the language of the report, whatever the interface speaks. */
  protected heading(name: (typeof SECTIONS)[number], language: 'en' | 'zh'): string {
    return label(reportingMessages, name)[language];
  }

  protected async print(): Promise<void> {
    this.printedAt.set(this.formats.dateTime(systemClock.now()));
    // The browser's dialog freezes what is drawn: the menu closes first, and the time of printing is on the page.
    await this.delay(PRINT_AFTER_MS);
    this.document.defaultView?.print();
  }

  protected saveByKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void this.editing()?.saveNow();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.editing()?.isDirty() && !this.isGone) event.preventDefault();
  }

  private replace(editing: ReportEditing, { sections, context }: ReportText): void {
    editing.edit(() => ({ sections, context }));
    void editing.saveNow();
  }

  /** Undo of a discard; runs after this page is gone. */
  private async takeBack(id: string): Promise<void> {
    try {
      await this.client.restore(id);
      this.toasts.show(this.t('restored'));
      await this.router.navigateByUrl(`/reports/${id}`);
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
  }
}
