import { Injectable, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import type { Report } from '@trivium/radiology/api-client';
import { CRITICAL_NAMES } from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { Toasts, problemFrom } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { CompareDialogComponent, type CompareRequest } from '../compare/compare-dialog.component';
import { CommunicationDialogComponent, type CommunicationRequest } from '../critical/communication-dialog.component';
import type { ShownCritical } from '../critical/critical-panel.component';
import type { ReportEditing } from '../editor/report-editing';
import { ReportsClient } from '../reports.client';
import { OPERATION_IDS } from '../request-ids';
import { editorMessages } from '../words/editor.messages';
import { signMessages } from '../words/sign.messages';
import { AddendumDialogComponent, type AddendumRequest } from './addendum-dialog.component';
import { SignDialogComponent, type Blocker, type SignOutcome, type SignRequest } from './sign-dialog.component';

const DIALOG = { width: 'min(600px, 100vw)', maxWidth: '100vw' } as const;

/** What a person does with a whole report: sign, hand over, add, log, compare. Each saves the text first and brings the report's new state back. */
@Injectable()
export class ReportActs {
  private readonly client = inject(ReportsClient);
  private readonly dialogs = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  private readonly ids = inject(OPERATION_IDS);
  private readonly session = inject(SessionService);
  private readonly languages = inject(LanguageService);
  private readonly t = translator(signMessages);
  private readonly editor = translator(editorMessages);

  /** @returns the place in the way to go to, when the person chose one */
  async sign(editing: ReportEditing): Promise<Blocker | undefined> {
    await editing.saveNow();
    // What is not on the server cannot be signed; the panel above the text says why it is not.
    if (editing.isDirty() || editing.conflict()) return undefined;
    const { id, version, blockers } = editing.report();
    const data: SignRequest = { reportId: id, version, blockers, by: this.name };
    const dialog = this.dialogs.open<SignDialogComponent, SignRequest, SignOutcome>(SignDialogComponent, { ...DIALOG, data });
    const outcome = await firstValueFrom(dialog.afterClosed());
    if (!outcome) return undefined;
    if ('goTo' in outcome) return outcome.goTo;
    editing.take(outcome.signed);
    this.toasts.show(this.t('signed'));
    return undefined;
  }

  async handOver(editing: ReportEditing): Promise<void> {
    await this.step(editing, { done: 'handedOver', call: (id, version) => this.client.handOver(id, version) });
  }

  async takeBack(editing: ReportEditing): Promise<void> {
    await this.step(editing, { done: 'takenBack', call: (id, version) => this.client.takeBack(id, version) });
  }

  async addAddendum(editing: ReportEditing): Promise<void> {
    const { id, outputLanguage } = editing.report();
    const data: AddendumRequest = { reportId: id, language: outputLanguage, operationId: this.ids.next<'operation'>() };
    const dialog = this.dialogs.open<AddendumDialogComponent, AddendumRequest, Report>(AddendumDialogComponent, { ...DIALOG, data });
    const report = await firstValueFrom(dialog.afterClosed());
    if (!report) return;
    editing.take(report);
    this.toasts.show(this.t('addendumAdded'));
  }

  async log(editing: ReportEditing, results: readonly ShownCritical[]): Promise<void> {
    await editing.saveNow();
    const open = results.filter(({ settled }) => !settled);
    const codes = (open.length > 0 ? open : results).map(({ code }) => code);
    const finding = codes.map((code) => this.languages.text(CRITICAL_NAMES[code])).join(', ');
    const data: CommunicationRequest = {
      reportId: editing.report().id,
      codes,
      by: this.name,
      finding,
      operationId: this.ids.next<'operation'>(),
    };
    const dialog = this.dialogs.open<CommunicationDialogComponent, CommunicationRequest, Report>(CommunicationDialogComponent, {
      ...DIALOG,
      data,
    });
    const report = await firstValueFrom(dialog.afterClosed());
    if (report) editing.take(report);
  }

  compare(editing: ReportEditing): void {
    const { id, outputLanguage, signedAt, priorReportId } = editing.report();
    const data: CompareRequest = {
      reportId: id,
      language: outputLanguage,
      isSigned: signedAt !== undefined,
      hasPrior: priorReportId !== undefined,
    };
    this.dialogs.open<CompareDialogComponent, CompareRequest>(CompareDialogComponent, {
      width: 'min(860px, 100vw)',
      maxWidth: '100vw',
      data,
    });
  }

  private async step(
    editing: ReportEditing,
    { done, call }: { readonly done: 'handedOver' | 'takenBack'; readonly call: (id: string, version: number) => Promise<Report> },
  ): Promise<void> {
    await editing.saveNow();
    if (editing.isDirty() || editing.conflict()) return;
    try {
      const { id, version } = editing.report();
      editing.take(await call(id, version));
      this.toasts.show(this.t(done));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.editor('failed'), { tone: 'negative' });
    }
  }

  private get name(): string {
    const user = this.session.user();
    return user?.displayName || user?.email || '';
  }
}
