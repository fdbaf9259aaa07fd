import { Injectable, Injector, type Signal, computed, effect, inject, runInInjectionContext, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { label, LanguageService, type LocalText } from '@trivium/web/i18n';
import { SHELL_OPTIONS } from '../options';
import { SessionService } from '../session/session.service';
import { shellMessages } from '../shell.messages';

export interface Place {
  /** Says how many wait there, for the badge beside it. */
  readonly badge?: () => Promise<() => Signal<number>>;
  readonly path: string;
  readonly covers?: readonly string[];
  readonly label: LocalText;
  readonly icon: string;
  readonly shortcut?: string;
}

/** The places the signed-in person may go: the app's own, then those of the shell. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly options = inject(SHELL_OPTIONS);
  private readonly session = inject(SessionService);
  private readonly injector = inject(Injector);
  private readonly badges = signal<ReadonlyMap<string, Signal<number>>>(new Map());
  private readonly asked = new Set<string>();
  private readonly address = signal('');
  readonly languages = inject(LanguageService);

  readonly main = computed<readonly Place[]>(() =>
    this.options.navigation.filter((item) => !item.roles || this.session.hasRole(...item.roles)),
  );
  readonly system = computed<readonly Place[]>(() => [
    ...(this.session.hasRole('admin') || this.session.can('users:read')
      ? [{ path: 'users', label: label(shellMessages, 'users'), icon: 'group', shortcut: 'u' }]
      : []),
    ...(this.session.can('search-index:manage')
      ? [{ path: 'search-index', label: label(shellMessages, 'searchIndex'), icon: 'manage_search' }]
      : []),
    ...(this.session.can('inference:use') ? [{ path: 'models', label: label(shellMessages, 'models'), icon: 'hub' }] : []),
    ...(this.session.can('prompts:read') ? [{ path: 'prompts', label: label(shellMessages, 'prompts'), icon: 'edit_note' }] : []),
    ...(this.session.can('compliance:read') ? [{ path: 'compliance', label: label(shellMessages, 'compliance'), icon: 'policy' }] : []),
    ...(this.session.can('audit:read') ? [{ path: 'audit', label: label(shellMessages, 'audit'), icon: 'verified_user' }] : []),
    { path: 'about', label: label(shellMessages, 'about'), icon: 'memory', shortcut: 'a' },
  ]);
  readonly all = computed(() => [...this.main(), ...this.system()]);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(({ urlAfterRedirects }) => this.address.set(urlAfterRedirects.split(/[?#]/)[0] ?? ''));
    effect(() => {
      if (!this.session.isSignedIn()) return;
      for (const { path, badge } of this.main()) if (badge && !this.asked.has(path)) void this.load(path, badge);
    });
  }

  /** Whether the page on the screen belongs to a place. */
  isHere({ path, covers = [] }: Place): boolean {
    const address = this.address();
    return [path, ...covers].some((one) => (one === '' ? address === '/' : `${address}/`.startsWith(`/${one}/`)));
  }

  /** How many wait at a place; 0 where it has no badge. */
  count({ path }: Place): number {
    return this.session.isSignedIn() ? (this.badges().get(path)?.() ?? 0) : 0;
  }

  private async load(path: string, badge: NonNullable<Place['badge']>): Promise<void> {
    this.asked.add(path);
    try {
      const watch = await badge();
      const count = runInInjectionContext(this.injector, watch);
      this.badges.update((known) => new Map(known).set(path, count));
    } catch {
      // The place works without its number; the next sign-in asks again.
      this.asked.delete(path);
    }
  }
}
