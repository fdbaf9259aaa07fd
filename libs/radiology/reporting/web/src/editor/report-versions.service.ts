import { Injectable, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { translator } from '@trivium/web/i18n';
import { Toasts } from '@trivium/web/kit';
import type { ReportVersion } from '../reports.client';
import { editorMessages } from '../words/editor.messages';
import type { Choices } from './report-conflict';
import type { ReportEditing } from './report-editing';
import type { ReportText } from './report-parts';
import { VersionsDialogComponent, type VersionsRequest } from './versions-dialog.component';

/** Goes back to an older text, or ends a conflict; both can be undone. */
@Injectable()
export class ReportVersionsDialog {
  private readonly dialogs = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  private readonly t = translator(editorMessages);

  async open(editing: ReportEditing, canRestore: boolean): Promise<void> {
    const data: VersionsRequest = { reportId: editing.report().id, text: editing.text(), canRestore };
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

  async resolve(editing: ReportEditing, choices: Choices): Promise<void> {
    const mine = editing.text();
    await editing.resolve(choices);
    if (editing.state() === 'saved') this.toasts.show(this.t('resolved'), { undo: () => this.replace(editing, mine) });
  }

  /** The dictation is what was said and stays. */
  private replace(editing: ReportEditing, { sections, context }: Pick<ReportText, 'sections' | 'context'>): void {
    editing.edit((text) => ({ ...text, sections, context }));
    void editing.saveNow();
  }
}
