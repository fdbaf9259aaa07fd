import { DOCUMENT, Injectable, effect, inject } from '@angular/core';
import { SessionService } from '@trivium/web/shell';

const PREFIX = 'trivium.kept.';

/**
 * The text of a report that the server does not have yet, against the end of its tab: a crash, a killed browser, a closed window while the server was away. It lies in the browser for as long as it is unsaved, under
 * the account that wrote it, and goes at sign-out. A lock that ends with the tab tells a tab that died from one that is still being written in, whose text is nobody else's to take.
 */
@Injectable({ providedIn: 'root' })
export class KeptText {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly session = inject(SessionService);
  private wanted: string | undefined;
  private held: { readonly key: string; readonly release: () => void } | undefined;

  constructor() {
    let isSomebodyHere = false;
    effect(() => {
      const isSignedIn = this.session.user() !== undefined;
      if (isSomebodyHere && !isSignedIn) this.clear();
      isSomebodyHere = isSignedIn;
    });
  }

  /** What a tab that ended left of this report, `''` when nothing; from here on this tab keeps it. */
  async take(reportId: string): Promise<string> {
    this.held?.release();
    this.held = undefined;
    const key = (this.wanted = this.keyOf(reportId));
    // Without locks (an address that is not secure) nobody could tell whose text it is.
    const locks = this.view?.navigator.locks as LockManager | undefined;
    if (key === undefined || locks === undefined) return '';
    const isMine = await new Promise<boolean>((resolve) => {
      locks
        .request(key, { ifAvailable: true }, (lock) => {
          resolve(lock !== null && this.wanted === key);
          // Another report was opened meanwhile.
          if (lock === null || this.wanted !== key) return undefined;
          return new Promise<void>((release) => (this.held = { key, release }));
        })
        .catch(() => resolve(false));
    });
    return isMine ? this.read(key) : '';
  }

  write(reportId: string, text: string): void {
    const key = this.keyOf(reportId);
    if (key === undefined || this.held?.key !== key) return;
    try {
      if (text === '') this.view?.localStorage.removeItem(key);
      else this.view?.localStorage.setItem(key, text);
    } catch {
      // Full or forbidden storage: the text is still on the screen, and in the tab.
    }
  }

  private read(key: string): string {
    try {
      return this.view?.localStorage.getItem(key) ?? '';
    } catch {
      // Storage can be forbidden; there is then nothing to restore.
      return '';
    }
  }

  private clear(): void {
    try {
      const storage = this.view?.localStorage;
      for (const key of Object.keys(storage ?? {})) if (key.startsWith(PREFIX)) storage?.removeItem(key);
    } catch {
      // Forbidden storage holds nothing.
    }
  }

  private keyOf(reportId: string): string | undefined {
    const user = this.session.user()?.id;
    return user === undefined ? undefined : `${PREFIX}${user}.${reportId}`;
  }
}
