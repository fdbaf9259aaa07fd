import { DOCUMENT, Injectable, inject } from '@angular/core';
import { type GenerationMark, GenerationMarkText } from '../layout/generation-mark';

/** Puts text on the clipboard; false when the browser refuses (no permission, insecure origin). */
@Injectable({ providedIn: 'root' })
export class Clipboard {
  private readonly document = inject(DOCUMENT);
  private readonly marks = inject(GenerationMarkText);

  async copy(text: string): Promise<boolean> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Denied by the browser; the caller leaves the text selectable and does not claim success.
      return false;
    }
  }

  /** Words of a model, with the label that they had on the screen: a copy is read where nobody sees it. */
  copyGenerated(text: string, mark: GenerationMark): Promise<boolean> {
    return this.copy(`${text.trimEnd()}\n\n(${this.marks.of(mark)})`);
  }
}
