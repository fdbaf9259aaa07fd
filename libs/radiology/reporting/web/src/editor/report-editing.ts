import { computed, signal, type Signal, type WritableSignal } from '@angular/core';
import type { ChangeReport, Report } from '@trivium/radiology/api-client';
import { UNREACHABLE, problemFrom, type Delay, type Problem } from '@trivium/web/kit';
import { mergeChoices, openConflict, proposedChoices, type Choices, type Conflict } from './report-conflict';
import {
  MOST_CHARACTERS,
  MOST_DICTATED_CHARACTERS,
  SECTIONS,
  changeBetween,
  differingParts,
  isSameText,
  textOf,
  type ReportText,
} from './report-parts';

/** How long typing rests before the text is saved. */
export const AUTOSAVE_IDLE_MS = 800;
/** However long somebody types on: this often the text is saved, so that a killed tab loses little. */
export const AUTOSAVE_LATEST_MS = 3000;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export interface ReportEditingParts {
  readonly change: (body: ChangeReport) => Promise<Report>;
  readonly find: () => Promise<Report>;
  readonly delay: Delay;
  /** Id of one change, the same in each try to send it. */
  readonly newId: () => string;
  /** Where the text waits against a crash of the tab; `''` forgets it. */
  readonly draft: { readonly read: () => string; readonly write: (text: string) => void };
}

/** What is kept in the tab: the text, and the saved text it grew from, which tells later which side changed what. */
interface Draft {
  readonly version: number;
  readonly base: ReportText;
  readonly text: ReportText;
}

/** A change on its way, and the text on the screen when it left. */
interface Sent {
  readonly body: ChangeReport;
  readonly text: ReportText;
}

/** What is asked for beside the text: another style, a reason, a new draft. */
export type ReportAct = Omit<ChangeReport, 'version' | 'operationId'>;

/**
 * One report being edited. The text on the screen is the truth until the server has it: it is saved when typing rests, kept in the tab
 * meanwhile, and never overwritten by what the server holds. Saves go one after another, each on the version the last one made. A save whose
 * answer never came is sent again under the same operation id before anything else, so that a server killed in between neither loses nor doubles it.
 */
export class ReportEditing {
  private readonly held: WritableSignal<Report>;
  private readonly current: WritableSignal<ReportText>;
  private readonly isSaving = signal(false);
  private readonly failure = signal<Problem | undefined>(undefined);
  private readonly dispute = signal<Conflict | undefined>(undefined);
  private idle = new AbortController();
  private latest: AbortController | undefined;
  private running: Promise<void> | undefined;
  private unanswered: Sent | undefined;

  /** The latest state known to be on the server. */
  readonly report: Signal<Report>;
  readonly text: Signal<ReportText>;
  readonly problem = this.failure.asReadonly();
  readonly conflict = this.dispute.asReadonly();
  readonly isDirty = computed(() => !isSameText(textOf(this.held()), this.current()));
  readonly tooLong = computed<readonly (keyof ReportText['sections'] | 'dictation')[]>(() => [
    ...SECTIONS.filter((name) => this.current().sections[name].length > MOST_CHARACTERS),
    ...(this.current().dictation.length > MOST_DICTATED_CHARACTERS ? (['dictation'] as const) : []),
  ]);
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
    if (!this.latest) void this.saveAtLatest();
  }

  /** Saves at once (Ctrl+S, leaving). Resolves when nothing runs any more. */
  async saveNow(): Promise<void> {
    this.stopWaiting();
    while (this.running) await this.running;
    if (this.dispute() || this.tooLong().length > 0 || !(this.isDirty() || this.unanswered)) return;
    await this.run(() => this.save());
  }

  /** Saves the text, then asks for something beside it. True when the server did it. */
  async act(act: ReportAct): Promise<boolean> {
    await this.saveNow();
    if (this.isDirty() || this.dispute() || this.failure()) return false;
    while (this.running) await this.running;
    await this.run(() => this.send({ body: this.body(act), text: this.current() }));
    return !this.failure() && !this.dispute();
  }

  /** Takes a state of the report that another call brought (a signature, an entry in the log). What is typed meanwhile stays. */
  take(report: Report): void {
    this.accept(report, textOf(this.held()));
  }

  /** What a page that is being closed still has to send; undefined when nothing. */
  lastWords(): ChangeReport | undefined {
    if (this.running || this.dispute() || this.tooLong().length > 0) return undefined;
    if (this.unanswered) return this.unanswered.body;
    return this.isDirty() ? this.body(changeBetween(textOf(this.held()), this.current())) : undefined;
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
    this.stopWaiting();
  }

  private async saveWhenIdle(): Promise<void> {
    this.idle.abort();
    const { signal: stop } = (this.idle = new AbortController());
    await this.parts.delay(AUTOSAVE_IDLE_MS, stop);
    if (!stop.aborted) await this.saveNow();
  }

  private async saveAtLatest(): Promise<void> {
    const { signal: stop } = (this.latest = new AbortController());
    await this.parts.delay(AUTOSAVE_LATEST_MS, stop);
    if (!stop.aborted) await this.saveNow();
  }

  private stopWaiting(): void {
    this.idle.abort();
    this.latest?.abort();
    this.latest = undefined;
  }

  private async run(work: () => Promise<void>): Promise<void> {
    this.isSaving.set(true);
    this.failure.set(undefined);
    this.running = work()
      .catch(async (error: unknown) => {
        const problem = problemFrom(error);
        if (problem.code === 'REPORT_CHANGED_ELSEWHERE') await this.compare();
        else this.failure.set(problem);
      })
      .finally(() => {
        this.running = undefined;
        this.isSaving.set(false);
      });
    await this.running;
  }

  /** The sections go first: a dictation that comes alone is drafted into them, and what a person wrote in them stays. */
  private async save(): Promise<void> {
    if (this.unanswered) await this.send(this.unanswered);
    await this.sendPart('written');
    await this.sendPart('dictated');
  }

  /** What is sent is compared later with what was typed since: the part that is not in this change still counts as typed. */
  private async sendPart(part: 'written' | 'dictated'): Promise<void> {
    const base = textOf(this.held());
    const now = this.current();
    const text =
      part === 'written'
        ? { ...base, sections: now.sections, context: now.context }
        : { ...base, dictation: now.dictation, looked: now.looked, corrections: now.corrections };
    const change = changeBetween(base, text);
    if (Object.keys(change).length > 0) await this.send({ body: this.body(change), text });
  }

  private body(act: ReportAct): ChangeReport {
    return { ...act, version: this.held().version, operationId: this.parts.newId() };
  }

  private async send(sent: Sent): Promise<void> {
    this.unanswered = sent;
    try {
      const report = await this.parts.change(sent.body);
      this.unanswered = undefined;
      this.accept(report, sent.text);
    } catch (error) {
      // No answer: it may have arrived. Any answer, even a refusal, settles it.
      if (problemFrom(error).code !== UNREACHABLE) this.unanswered = undefined;
      throw error;
    }
  }

  /** Takes the server's text, part by part, where nothing was typed since `sent`. */
  private accept(report: Report, sent: ReportText): void {
    const now = this.current();
    const theirs = textOf(report);
    const typed = differingParts(sent, now);
    const sections = Object.fromEntries(
      SECTIONS.map((name) => {
        const [mine, drafted] = [now.sections[name], theirs.sections[name]];
        return [name, typed.includes(name) ? grown({ sent: sent.sections[name], mine, drafted }) : drafted];
      }),
    ) as unknown as ReportText['sections'];
    this.held.set(report);
    this.current.set({
      sections,
      dictation: typed.includes('dictation') ? now.dictation : theirs.dictation,
      looked: typed.includes('dictation') || !isSameText({ ...now, looked: sent.looked }, now) ? now.looked : theirs.looked,
      context: typed.includes('details') ? now.context : theirs.context,
      corrections: typed.includes('corrections') ? now.corrections : theirs.corrections,
    });
    this.keepDraft();
  }

  private async compare(): Promise<void> {
    try {
      this.meet(await this.parts.find(), textOf(this.held()));
    } catch (error) {
      this.failure.set(problemFrom(error));
    }
  }

  /**
   * Another version is on the server: opens the comparison, unless nothing typed here is missing from it (the last words of a closed tab, which the server took and drafted from; an answer of ours that got lost on the
   * way). What only the server has is then taken.
   */
  private meet(theirs: Report, base: ReportText): void {
    const conflict = openConflict({ base, mine: this.current(), theirs });
    this.held.set(theirs);
    if (conflict.parts.some(({ changedBy }) => changedBy !== 'theirs')) this.dispute.set(conflict);
    else {
      this.current.set(mergeChoices(conflict, proposedChoices(conflict)));
      this.keepDraft();
    }
  }

  private keepDraft(): void {
    const draft: Draft = { version: this.held().version, base: textOf(this.held()), text: this.current() };
    this.parts.draft.write(this.isDirty() ? JSON.stringify(draft) : '');
  }

  private restoreDraft(): boolean {
    const draft = parseDraft(this.parts.draft.read());
    if (!draft || isSameText(textOf(this.held()), draft.text)) {
      this.parts.draft.write('');
      return false;
    }
    this.current.set(draft.text);
    if (draft.version === this.held().version) void this.saveWhenIdle();
    else this.meet(this.held(), draft.base);
    return this.isDirty() || this.dispute() !== undefined;
  }
}

/** A section that was typed in while its draft was on the way: what was drafted behind it comes behind it, else what was typed stands alone. */
function grown({ sent, mine, drafted }: { readonly sent: string; readonly mine: string; readonly drafted: string }): string {
  const added = drafted.startsWith(sent) ? drafted.slice(sent.length) : '';
  return added === '' || /^\s/.test(added) ? mine + added : `${mine}\n${added}`;
}

/** Drafts of earlier releases have none. */
function withCorrections({ version, base, text }: Draft): Draft {
  const none: Pick<ReportText, 'corrections'> = { corrections: [] };
  return { version, base: { ...none, ...base }, text: { ...none, ...text } };
}

function parseDraft(source: string): Draft | undefined {
  if (source === '') return undefined;
  try {
    const draft = JSON.parse(source) as Partial<Draft>;
    const isWhole = [draft.text, draft.base].every(
      (text) => text?.sections && typeof text.dictation === 'string' && Array.isArray(text.looked),
    );
    return isWhole && typeof draft.version === 'number' ? withCorrections(draft as Draft) : undefined;
  } catch {
    // Written by another release or cut off by full storage: there is nothing that could be restored.
    return undefined;
  }
}
