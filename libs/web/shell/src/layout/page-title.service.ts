import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type ActivatedRouteSnapshot, type RouterStateSnapshot } from '@angular/router';
import { LanguageService, type LocalText } from '@trivium/web/i18n';
import { SHELL_OPTIONS } from '../options';

/**
 * The window title, `Courses · Trivium Tutor`: from the route's `data.title`, or set by a page that knows better (a report's name). A page that is part of
 * something names that too: `Members · Physics 2 · Trivium Tutor`.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly languages = inject(LanguageService);
  private readonly options = inject(SHELL_OPTIONS);
  private readonly ofRoute = signal<LocalText | undefined>(undefined);
  private readonly ofPage = signal<string>('');
  private readonly ofWhole = signal<string>('');

  readonly title = computed(() => {
    const route = this.ofRoute();
    return this.ofPage() || (route ? this.languages.text(route) : '');
  });

  constructor() {
    super();
    const window = inject(Title);
    effect(() => window.setTitle([this.title(), this.ofWhole(), this.languages.text(this.options.product)].filter(Boolean).join(' · ')));
  }

  /** A title of the page's own; holds until the next navigation. */
  set(title: string): void {
    this.ofPage.set(title);
  }

  /** What the pages of these addresses are part of, such as a course; holds until it is set to nothing. */
  setWhole(title: string): void {
    this.ofWhole.set(title);
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    let route: ActivatedRouteSnapshot | null = snapshot.root;
    let title: LocalText | undefined;
    for (; route; route = route.firstChild) title = (route.data['title'] as LocalText | undefined) ?? title;
    this.ofRoute.set(title);
    this.ofPage.set('');
  }
}
