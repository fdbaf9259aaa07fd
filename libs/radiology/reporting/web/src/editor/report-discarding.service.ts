import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { translator } from '@trivium/web/i18n';
import { Toasts, problemFrom } from '@trivium/web/kit';
import { ReportsClient } from '../reports.client';
import { editorMessages } from '../words/editor.messages';
import type { ReportEditing } from './report-editing';

/** Takes a draft off the list, and offers to bring it back. */
@Injectable()
export class ReportDiscarding {
  private readonly client = inject(ReportsClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly t = translator(editorMessages);
  private goneId: string | undefined;

  /** Its text no longer needs saving. */
  isGone(id: string): boolean {
    return this.goneId === id;
  }

  async discard(editing: ReportEditing): Promise<void> {
    const { id } = editing.report();
    try {
      await editing.saveNow();
      await this.client.discard(id);
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
      return;
    }
    this.goneId = id;
    await this.router.navigateByUrl('/reports');
    this.toasts.show(this.t('discarded'), { undo: () => void this.takeBack(id) });
  }

  /** Undo; runs after the page is gone. */
  private async takeBack(id: string): Promise<void> {
    try {
      await this.client.restore(id);
      this.goneId = undefined;
      this.toasts.show(this.t('restored'));
      await this.router.navigateByUrl(`/reports/${id}`);
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
  }
}
