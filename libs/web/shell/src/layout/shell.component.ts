import { A11yModule } from '@angular/cdk/a11y';
import { Component, ElementRef, Injector, computed, effect, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { LanguageService, label, translator } from '@trivium/web/i18n';
import { IconComponent, Shortcuts, ToastOutletComponent, useShortcuts } from '@trivium/web/kit';
import { SHELL_OPTIONS } from '../options';
import { SessionService } from '../session/session.service';
import { shellMessages } from '../shell.messages';
import { BannersComponent } from './banners.component';
import { Navigation, type Place } from './navigation';
import { TopBarComponent } from './top-bar.component';

/** Places that fit beside "More" in the bottom bar of a phone. */
const BOTTOM_PLACES = 4;

/** The frame around every page. */
@Component({
  selector: 'trivium-shell',
  imports: [A11yModule, RouterOutlet, RouterLink, IconComponent, ToastOutletComponent, BannersComponent, TopBarComponent],
  host: { '[class.framed]': 'session.isSignedIn()', '(keydown.escape)': 'isDrawerOpen.set(false)' },
  templateUrl: './shell.component.html',
  styleUrl: './shell.component.css',
})
export class ShellComponent {
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  protected readonly session = inject(SessionService);
  protected readonly navigation = inject(Navigation);
  protected readonly statement = inject(SHELL_OPTIONS).statement;
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(shellMessages);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  protected readonly isDrawerOpen = signal(false);
  protected readonly bottom = computed(() => this.navigation.main().slice(0, BOTTOM_PLACES));
  /** The page on the screen belongs to a place that the bottom bar has no room for. */
  protected readonly isBehindMore = computed(() => {
    const isHere = (place: Place): boolean => this.navigation.isHere(place);
    return !this.bottom().some(isHere) && this.navigation.all().some(isHere);
  });

  constructor() {
    const general = label(shellMessages, 'keyboardGeneral');
    useShortcuts({ keys: '?', label: label(shellMessages, 'keyboard'), group: general, run: () => void this.openKeyboardSheet() });
    const shortcuts = inject(Shortcuts);
    effect((onCleanup) => {
      const group = label(shellMessages, 'keyboardGo');
      const places = this.navigation.all().filter((place) => place.shortcut);
      onCleanup(
        shortcuts.register(
          ...places.map((place) => ({
            keys: `g ${place.shortcut}`,
            label: place.label,
            group,
            run: () => void this.router.navigateByUrl(`/${place.path}`),
          })),
        ),
      );
    });
    let isFirst = true;
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.isDrawerOpen.set(false);
        // A screen reader would otherwise stay on the link of the page that is gone.
        if (!isFirst) this.main().nativeElement.focus({ preventScroll: true });
        isFirst = false;
      });
  }

  protected async openKeyboardSheet(): Promise<void> {
    const [{ MatDialog }, { KeyboardSheetComponent }] = await Promise.all([
      import('@angular/material/dialog'),
      import('./keyboard-sheet.component'),
    ]);
    this.injector.get(MatDialog).open(KeyboardSheetComponent, { maxWidth: '720px', width: '100%' });
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
