import { DOCUMENT, Injectable, inject } from '@angular/core';

/** Puts text on the clipboard; false when the browser refuses (no permission, insecure origin). */
@Injectable({ providedIn: 'root' })
export class Clipboard {
  private readonly document = inject(DOCUMENT);

  async copy(text: string): Promise<boolean> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Denied by the browser; the caller leaves the text selectable and does not claim success.
      return false;
    }
  }
}
