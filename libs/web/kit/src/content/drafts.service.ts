import { DOCUMENT, Injectable, inject } from '@angular/core';

const PREFIX = 'trivium.draft.';

/** Keeps unsent text for the length of the browser tab, so that a reload or an ended session loses nothing. Never leaves the browser. */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly document = inject(DOCUMENT);

  read(key: string): string {
    try {
      return this.storage?.getItem(PREFIX + key) ?? '';
    } catch {
      // Storage can be forbidden; there is then no draft to restore.
      return '';
    }
  }

  write(key: string, text: string): void {
    try {
      if (text === '') this.storage?.removeItem(PREFIX + key);
      else this.storage?.setItem(PREFIX + key, text);
    } catch {
      // Full or forbidden storage: the text is still in the field on the screen.
    }
  }

  /** Forgets every draft; called on sign-out, because the next person at this screen must not see them. */
  clear(): void {
    const storage = this.storage;
    if (!storage) return;
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  }

  private get storage(): Storage | undefined {
    return this.document.defaultView?.sessionStorage;
  }
}
