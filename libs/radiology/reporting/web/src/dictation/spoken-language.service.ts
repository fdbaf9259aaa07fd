import { DOCUMENT, Injectable, inject } from '@angular/core';
import type { UiLanguage } from '@trivium/shared/kernel';
import { LanguageService } from '@trivium/web/i18n';

const STORAGE_KEY = 'trivium.spoken-language';

/** What a person dictates in, which may be another language than that of the screens. Kept in this browser. */
@Injectable({ providedIn: 'root' })
export class SpokenLanguage {
  private readonly document = inject(DOCUMENT);
  private readonly languages = inject(LanguageService);

  /** What was chosen last, else the language of the screens. */
  current(): UiLanguage {
    try {
      const kept = this.document.defaultView?.localStorage.getItem(STORAGE_KEY);
      if (kept === 'en' || kept === 'zh') return kept;
    } catch {
      // Storage can be forbidden; the screens decide then.
    }
    return this.languages.language();
  }

  keep(language: UiLanguage): void {
    try {
      this.document.defaultView?.localStorage.setItem(STORAGE_KEY, language);
    } catch {
      // Storage can be switched off or full; the next order starts in the language of the screens.
    }
  }
}
