import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, translator } from '@trivium/web/i18n';
import { Clipboard, DELAY, Toasts } from '@trivium/web/kit';
import { editorMessages } from '../words/editor.messages';
import type { ReportEditing } from './report-editing';
import { asPlainText } from './report-file';

/** How long the menu takes to close before the page is printed. */
const PRINT_AFTER_MS = 250;

/** The report as it is on the screen, on the clipboard or on paper. */
@Injectable()
export class ReportOutput {
  private readonly clipboard = inject(Clipboard);
  private readonly toasts = inject(Toasts);
  private readonly delay = inject(DELAY);
  private readonly formats = inject(Formats);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly t = translator(editorMessages);
  private readonly at = signal('');

  /** For the foot of the printed page. */
  readonly printedAt = this.at.asReadonly();

  async copy(editing: ReportEditing): Promise<void> {
    const isCopied = await this.clipboard.copy(asPlainText(editing.report(), editing.text()));
    this.toasts.show(this.t(isCopied ? 'copied' : 'copyRefused'), { tone: isCopied ? 'neutral' : 'negative' });
  }

  async print(): Promise<void> {
    this.at.set(this.formats.dateTime(systemClock.now()));
    // The browser's dialog freezes what is drawn: the menu closes first, and the time of printing is on the page.
    await this.delay(PRINT_AFTER_MS);
    this.view?.print();
  }
}
