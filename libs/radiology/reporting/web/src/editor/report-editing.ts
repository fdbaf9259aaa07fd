import { computed, signal, type Signal, type WritableSignal } from '@angular/core';
import type { ChangeReport, Report } from '@trivium/radiology/api-client';
import { problemFrom, type Delay, type Problem } from '@trivium/web/kit';
import { mergeChoices, openConflict, type Choices, type Conflict } from './report-conflict';
import { MOST_CHARACTERS, SECTIONS, changeBetween, differingParts, textOf, type ReportText } from './report-parts';

/** How long typing rests before the text is saved. */
export const AUTOSAVE_IDLE_MS = 800;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export interface ReportEditingParts {
  readonly change: (body: ChangeReport) => Promise<Report>;
  readonly find: () => Promise<Report>;
  readonly delay: Delay;
  /** Where the text waits against a crash of the tab; `''` forgets it. */
  readonly draft: { readonly read: () => string; readonly write: (text: string) => void };
}

/** What is kept in the tab: the text, and the saved text it grew from, which tells later which side changed what. */
interface Draft {
  readonly version: number;
  readonly base: ReportText;
  readonly text: ReportText;
}

/**
 * One report being edited. The text on the screen is the truth until the server has it: it is saved when typing rests, kept in the tab
 * meanwhile, and never overwritten by what the server holds. Saves go one after another, each on the version the last one made.
 */
export class ReportEditing {
  private readonly held: WritableSignal<Report>;
  private readonly current: WritableSignal<ReportText>;
  private readonly isSaving = signal(false);
  private readonly failure = signal<Problem | undefined>(undefined);
  private readonly dispute = signal<Conflict | undefined>(undefined);
  private idle = new AbortController();
  private running: Promise<void> | undefined;

  /** The latest text known to be on the server. */
  readonly report: Signal<Report>;
  readonly text: Signal<ReportText>;
  readonly problem = this.failure.asReadonly();
  readonly conflict = this.dispute.asReadonly();
  readonly isDirty = computed(() => differingParts(textOf(this.held()), this.current()).length > 0);
  readonly tooLong = computed(() => SECTIONS.filter((name) => this.current().sections[name].length > MOST_CHARACTERS));
  readonly state = computed<SaveState>(() => {
    if (this.dispute()) return 'conflict';
    if (this.isSaving()) return 'saving';
    if (this.failure()) return 'failed';
    return this.isDirty() ? 'unsaved' : 'saved';
  });
  /** True when text of an earlier visit to this tab was put back. */
  readonly isDraftRestored: boolean;

  constructor(
    report: Report,
    private readonly parts: ReportEditingParts,
  ) {
    this.held = signal(report);
    this.current = signal(textOf(report));
    this.report = this.held.asReadonly();
    this.text = this.current.asReadonly();
    this.isDraftRestored = this.restoreDraft();
  }

  /** Takes what was typed; saves it when typing rests. While a conflict is open the text is fixed, so that the comparison stays true. */
  edit(change: (text: ReportText) => ReportText): void {
    if (this.dispute()) return;
    this.current.update(change);
    this.keepDraft();
    void this.saveWhenIdle();
  }

  /** Saves at once (Ctrl+S, leaving). Resolves when nothing runs any more. */
  async saveNow(): Promise<void> {
    this.idle.abort();
    while (this.running) await this.running;
    if (!this.isDirty() || this.dispute() || this.tooLong().length > 0) return;
    this.running = this.save().finally(() => (this.running = undefined));
    await this.running;
  }

  /** Ends a conflict with the chosen parts and saves them on top of the other side's version. */
  async resolve(choices: Choices): Promise<void> {
    const conflict = this.dispute();
    if (!conflict) return;
    this.dispute.set(undefined);
    this.current.set(mergeChoices(conflict, choices));
    this.keepDraft();
    await this.saveNow();
  }

  /** Stops waiting saves; the draft stays in the tab. */
  dispose(): void {
    this.idle.abort();
  }

  private async saveWhenIdle(): Promise<void> {
    this.idle.abort();
    const { signal: stop } = (this.idle = new AbortController());
    await this.parts.delay(AUTOSAVE_IDLE_MS, stop);
    if (!stop.aborted) await this.saveNow();
  }

  private async save(): Promise<void> {
    this.isSaving.set(true);
    this.failure.set(undefined);
    try {
      this.accept(await this.parts.change({ version: this.held().version, ...changeBetween(textOf(this.held()), this.current()) }));
    } catch (error) {
      const problem = problemFrom(error);
      if (problem.code === 'REPORT_CHANGED_ELSEWHERE') await this.compare();
      else this.failure.set(problem);
    } finally {
      this.isSaving.set(false);
    }
  }

  private accept(report: Report): void {
    this.held.set(report);
    this.keepDraft();
  }

  private async compare(): Promise<void> {
    try {
      this.meet(await this.parts.find(), textOf(this.held()));
    } catch (error) {
      this.failure.set(problemFrom(error));
    }
  }

  /** Another version is on the server: opens the comparison, unless both texts are equal (an answer of ours that got lost on the way). */
  private meet(theirs: Report, base: ReportText): void {
    const conflict = openConflict({ base, mine: this.current(), theirs });
    this.held.set(theirs);
    if (conflict.parts.length === 0) this.keepDraft();
    else this.dispute.set(conflict);
  }

  private keepDraft(): void {
    const draft: Draft = { version: this.held().version, base: textOf(this.held()), text: this.current() };
    this.parts.draft.write(this.isDirty() ? JSON.stringify(draft) : '');
  }

  private restoreDraft(): boolean {
    const draft = parseDraft(this.parts.draft.read());
    if (!draft || differingParts(textOf(this.held()), draft.text).length === 0) {
      this.parts.draft.write('');
      return false;
    }
    this.current.set(draft.text);
    if (draft.version === this.held().version) void this.saveWhenIdle();
    else this.meet(this.held(), draft.base);
    return true;
  }
}

function parseDraft(source: string): Draft | undefined {
  if (source === '') return undefined;
  try {
    const draft = JSON.parse(source) as Partial<Draft>;
    return draft.text?.sections && draft.base?.sections && typeof draft.version === 'number' ? (draft as Draft) : undefined;
  } catch {
    // Written by another release or cut off by full storage: there is nothing that could be restored.
    return undefined;
  }
}
