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
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import type { Span } from '@trivium/radiology/findings/domain';
import { TEXT_PARTS, isSigned, type EvidencePlace } from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import {
  DELAY,
  Drafts,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  Shortcuts,
  SkeletonComponent,
  Toasts,
  UNREACHABLE,
  problemFrom,
  type Problem,
} from '@trivium/web/kit';
import { PageTitle, ServerStatus, SessionService } from '@trivium/web/shell';
import { DictationPaneComponent } from '../dictation/dictation-pane.component';
import { ReportExportMenuComponent } from '../exports/export-menu.component';
import { nextPlace } from '../issues/issue-order';
import { deskActOf, useDeskShortcuts, type DeskAct } from '../keys/desk-keys';
import { NextStudy } from '../orders/next-study.service';
import { MyPhrases } from '../phrases/my-phrases.service';
import { ReportsClient } from '../reports.client';
import { OPERATION_IDS } from '../request-ids';
import { ReportActs } from '../sign/report-acts.service';
import { SignBarComponent } from '../sign/sign-bar.component';
import type { Blocker } from '../sign/sign-dialog.component';
import type { HoldsText } from '../unsaved-text.guard';
import { deskMessages } from '../words/desk.messages';
import { editorMessages } from '../words/editor.messages';
import { BODY_PART_WORDS, MODALITY_WORDS, SEX_WORDS } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';
import { signMessages } from '../words/sign.messages';
import { ConflictPanelComponent } from './conflict-panel.component';
import { DraftPaneComponent } from './draft-pane.component';
import { EvidencePaneComponent } from './evidence-pane.component';
import { KeptText } from './kept-text.service';
import { liveReading } from './live-reading';
import { PrintSheetComponent } from './print-sheet.component';
import { ReportDiscarding } from './report-discarding.service';
import { ReportEditing } from './report-editing';
import { ReportOutput } from './report-output.service';
import { ReportVersionsDialog } from './report-versions.service';
import { SaveStateComponent } from './save-state.component';

/** How long a failed save waits after the server answers again. */
const RETRY_MS = 3000;

/** One report on the desk: dictation, draft, and what the program makes of both. The text saves itself; see {@link ReportEditing}. */
@Component({
  selector: 'trivium-report-editor-page',
  imports: [
    MatButtonModule,
    MatMenuModule,
    ConflictPanelComponent,
    DictationPaneComponent,
    DraftPaneComponent,
    ErrorPanelComponent,
    EvidencePaneComponent,
    IconComponent,
    PageHeaderComponent,
    PrintSheetComponent,
    ReportExportMenuComponent,
    SaveStateComponent,
    SignBarComponent,
    SkeletonComponent,
  ],
  providers: [ReportActs, ReportDiscarding, ReportOutput, ReportVersionsDialog],
  host: { '(document:keydown)': 'press($event)', '(window:beforeunload)': 'warn($event)', '(window:pagehide)': 'flush()' },
  templateUrl: './report-editor.page.html',
  styleUrl: './report-editor.page.css',
})
export class ReportEditorPage implements HoldsText {
  private readonly injector = inject(Injector);
  private readonly client = inject(ReportsClient);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly kept = inject(KeptText);
  private readonly delay = inject(DELAY);
  private readonly ids = inject(OPERATION_IDS);
  private readonly shortcuts = inject(Shortcuts);
  private readonly document = inject(DOCUMENT);
  private readonly titles = inject(PageTitle);
  private readonly server = inject(ServerStatus);
  private readonly session = inject(SessionService);
  private readonly nextStudy = inject(NextStudy);
  private readonly toasts = inject(Toasts);
  protected readonly acts = inject(ReportActs);
  protected readonly discarding = inject(ReportDiscarding);
  protected readonly output = inject(ReportOutput);
  protected readonly history = inject(ReportVersionsDialog);
  protected readonly phrases = inject(MyPhrases);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(editorMessages);
  protected readonly d = translator(deskMessages);
  protected readonly s = translator(signMessages);
  protected readonly words = translator(reportingMessages);
  private readonly dictation = viewChild(DictationPaneComponent);
  private readonly draft = viewChild(DraftPaneComponent);
  private readonly evidence = viewChild(EvidencePaneComponent);

  /** Id of the report, from the address. */
  readonly id = input.required<string>();
  /** Part of the report to go to when it opens, as a search result names it. */
  readonly part = input<string>();

  protected readonly canWrite = this.session.can('reports:write');
  protected readonly canSign = this.session.can('reports:sign');
  protected readonly editing = signal<ReportEditing | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly live = computed(() => {
    const editing = this.editing();
    return editing ? liveReading(editing) : undefined;
  });
  /** Nobody changes a signed report; one that waits for its signature only whoever may sign; an open comparison holds the text still. */
  protected readonly isFixed = computed(() => {
    const editing = this.editing();
    const state = editing?.report().state;
    if (!editing || !state || !this.canWrite || isSigned(state)) return true;
    return editing.conflict() !== undefined || (state === 'preliminary' && !this.canSign);
  });
  protected readonly isSigned = computed(() => isSigned(this.editing()?.report().state ?? 'draft'));
  protected readonly title = computed(() => this.editing()?.report().title || this.t('untitled'));
  protected readonly facts = computed(() => {
    const report = this.editing()?.report();
    if (!report) return '';
    const { patient, accession } = report;
    return [
      ...(patient ? [patient.name, this.languages.text(SEX_WORDS[patient.sex]), patient.patientId] : []),
      ...(accession ? [accession] : []),
      this.languages.text(MODALITY_WORDS[report.modality]),
      this.languages.text(BODY_PART_WORDS[report.bodyPart]),
      this.t('version', { version: report.version }),
    ].join(' · ');
  });
  protected readonly macros = computed(() => ({
    dictation: this.phrases.macros(this.editing()?.report().language ?? 'en'),
    draft: this.phrases.macros(this.editing()?.report().outputLanguage ?? 'en'),
  }));
  /** Spans of the dictation that the draft or the evidence points at. */
  protected readonly pointed = signal<readonly Span[]>([]);
  protected readonly announced = signal('');
  protected readonly settleNow = (): Promise<boolean> => this.settle();
  private place: EvidencePlace | undefined;

  constructor() {
    effect(() => void this.load(this.id()));
    effect(() => this.titles.set(this.title()));
    effect(() => {
      const part = TEXT_PARTS.find((known) => known === this.part());
      if (part && this.editing()) afterNextRender(() => this.document.getElementById(part)?.focus(), { injector: this.injector });
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
    useDeskShortcuts((act) => void this.do(act));
    void this.phrases.load();
  }

  async settle(): Promise<boolean> {
    const editing = this.editing();
    if (!editing || this.discarding.isGone(this.id())) return true;
    await editing.saveNow();
    return !editing.isDirty();
  }

  protected async load(id: string): Promise<void> {
    untracked(() => this.editing())?.dispose();
    this.editing.set(undefined);
    this.loadProblem.set(undefined);
    try {
      const [report, left] = await Promise.all([this.client.find(id), this.kept.take(id)]);
      const key = `report.${id}`;
      const editing = new ReportEditing(report, {
        change: (body) => this.client.change(id, body),
        find: () => this.client.find(id),
        delay: this.delay,
        newId: () => this.ids.next<'operation'>(),
        draft: {
          read: () => this.drafts.read(key) || left,
          write: (text) => {
            this.drafts.write(key, text);
            this.kept.write(id, text);
          },
        },
      });
      if (id !== untracked(() => this.id())) return editing.dispose();
      this.editing.set(editing);
      if (editing.isDraftRestored && !editing.conflict()) this.toasts.show(this.t('draftRestored'));
    } catch (error) {
      this.loadProblem.set(problemFrom(error));
    }
  }

  /** Somebody discarded the report while it was being written here. */
  protected async rescue(editing: ReportEditing): Promise<void> {
    // Already back, or not ours to restore: the save that follows tells which, in the server's own words.
    await this.client.restore(this.id()).catch(() => undefined);
    await editing.saveNow();
  }

  protected press(event: KeyboardEvent): void {
    const act = deskActOf(event);
    if (!act) return;
    event.preventDefault();
    void this.do(act);
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.editing()?.isDirty() && !this.discarding.isGone(this.id())) event.preventDefault();
  }

  protected flush(): void {
    const body = this.discarding.isGone(this.id()) ? undefined : this.editing()?.lastWords();
    if (body) this.client.changeAtLast(this.id(), body);
  }

  protected async sign(editing: ReportEditing): Promise<void> {
    const blocker = await this.acts.sign(editing);
    if (blocker) this.goToBlocker(editing, blocker);
  }

  protected async do(act: DeskAct): Promise<void> {
    // The sheet that `?` opens elsewhere: nobody can press `?` in a text.
    if (act === 'help')
      return this.shortcuts
        .all()
        .find(({ keys }) => keys === '?')
        ?.run();
    const editing = this.editing();
    if (!editing) return;
    if (act === 'save') return editing.saveNow();
    if (act === 'dictation') return this.dictation()?.focus();
    if (act === 'structured') return this.evidence()?.focusFindings();
    if (act === 'findings' || act === 'impression' || act === 'recommendations') return this.draft()?.focus(act);
    if (act === 'nextOpen') return this.dictation()?.goToOpen() ? undefined : this.toasts.show(this.d('noOpen'));
    if (act === 'nextIssue') return this.goToIssue();
    if (act === 'nextStudy') return void ((await this.settle()) && (await this.nextStudy.open()));
    if (this.isFixed()) return;
    if (act === 'sign') return this.canSign ? this.sign(editing) : this.acts.handOver(editing);
    if (act === 'words') return this.dictation()?.applyWords();
    if (act === 'microphone') return this.dictation()?.toggleMicrophone();
    if (act === 'draft') return this.makeDraft(editing);
    const { style, outputLanguage } = editing.report();
    if (act === 'style') await editing.act({ style: style === 'plain' ? 'professional' : 'plain' });
    else await editing.act({ outputLanguage: outputLanguage === 'zh' ? 'en' : 'zh' });
  }

  protected async makeDraft(editing: ReportEditing): Promise<void> {
    await editing.saveNow();
    if (editing.state() === 'saved') this.toasts.show(this.d('draftMade'));
  }

  protected goToDictation(span: Span): void {
    this.dictation()?.goTo(span);
  }

  protected goToDraft(place: EvidencePlace): void {
    this.place = place;
    this.draft()?.goTo(place);
  }

  private goToIssue(): void {
    this.place = nextPlace(this.live()?.issues() ?? [], this.place);
    if (this.place) this.draft()?.goTo(this.place);
    else this.toasts.show(this.d('noIssue'));
  }

  private goToBlocker(editing: ReportEditing, { code, ref }: Blocker): void {
    const issue = editing.report().issues.find(({ key }) => key === ref)?.places[0];
    if (code === 'DICTATION_NOT_UNDERSTOOD') this.dictation()?.goToOpen();
    else if (code === 'CORRECTION_OPEN') this.evidence()?.focusFindings();
    else if (code === 'CRITICAL_NOT_COMMUNICATED') void this.acts.log(editing, this.live()?.critical() ?? []);
    else if (issue) this.draft()?.goTo(issue);
    else this.draft()?.focus(code === 'REPORT_EMPTY' ? 'findings' : 'impression');
  }
}
