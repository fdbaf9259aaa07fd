import { DOCUMENT, Injectable, inject, signal } from '@angular/core';

export type Theme = 'system' | 'light' | 'dark';

const STORAGE_KEY = 'trivium.theme';

/** Light, dark or as the system says. `theme.js` applies the remembered choice before the first paint; this service changes it. */
@Injectable({ providedIn: 'root' })
export class ThemeService {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>(this.remembered());

  readonly theme = this.chosen.asReadonly();

  use(theme: Theme): void {
    this.chosen.set(theme);
    const root = this.document.documentElement;
    if (theme === 'system') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
    try {
      const storage = this.document.defaultView?.localStorage;
      if (theme === 'system') storage?.removeItem(STORAGE_KEY);
      else storage?.setItem(STORAGE_KEY, theme);
    } catch {
      // Storage can be switched off or full; the choice then lasts for this visit only.
    }
  }

  private remembered(): Theme {
    const value = this.document.documentElement.getAttribute('data-theme');
    return value === 'light' || value === 'dark' ? value : 'system';
  }
}
