import { Component, computed, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent, ThemeService, type Theme } from '@trivium/web/kit';
import { SHELL_OPTIONS } from '../options';
import { SessionService } from '../session/session.service';
import { shellMessages } from '../shell.messages';
import { AppMarkComponent } from './app-mark.component';

const THEMES = [
  { id: 'system', text: 'themeSystem', icon: 'brightness_auto' },
  { id: 'light', text: 'themeLight', icon: 'light_mode' },
  { id: 'dark', text: 'themeDark', icon: 'dark_mode' },
] as const satisfies readonly { id: Theme; text: string; icon: string }[];

/** Product, language, appearance, keyboard help and the person. */
@Component({
  selector: 'trivium-top-bar',
  host: { role: 'banner' },
  imports: [RouterLink, MatButtonModule, MatMenuModule, IconComponent, AppMarkComponent],
  template: `
    <a class="product" routerLink="/"
      ><trivium-app-mark [size]="28" /><span>{{ languages.text(options.product) }}</span></a
    >
    <span class="space"></span>
    <button
      matButton
      type="button"
      class="language"
      [attr.aria-label]="t('switchLanguage', { name: otherLanguage() })"
      (click)="switchLanguage()"
    >
      <span [attr.lang]="isChinese() ? 'en' : 'zh-CN'">{{ otherLanguage() }}</span>
    </button>
    <button matIconButton type="button" [attr.aria-label]="t('theme')" [matMenuTriggerFor]="themes">
      <trivium-icon [name]="themeIcon()" />
    </button>
    <mat-menu #themes="matMenu">
      @for (item of choices; track item.id) {
        <button
          mat-menu-item
          type="button"
          role="menuitemradio"
          [attr.aria-checked]="theme.theme() === item.id"
          (click)="theme.use(item.id)"
        >
          <span class="choice"
            ><trivium-icon [name]="item.icon" />{{ t(item.text) }}
            @if (theme.theme() === item.id) {
              <trivium-icon class="tick" name="check" [size]="18" />
            }
          </span>
        </button>
      }
    </mat-menu>
    <button matIconButton type="button" class="keys" [attr.aria-label]="t('keyboard')" (click)="keyboard.emit()">
      <trivium-icon name="keyboard" />
    </button>
    @if (session.user(); as user) {
      <button matIconButton type="button" [attr.aria-label]="t('account', { name: user.displayName })" [matMenuTriggerFor]="person">
        <span class="initials" aria-hidden="true" [attr.data-initials]="initials()"></span>
      </button>
      <mat-menu #person="matMenu">
        <div class="who">
          <strong>{{ user.displayName }}</strong>
          <span class="tv-small tv-muted">{{ user.email }}</span>
          <span class="tv-small tv-muted">{{ roles() }} · {{ user.organisation.name }}</span>
        </div>
        <a mat-menu-item routerLink="/account/password"
          ><span class="choice"><trivium-icon name="password" />{{ t('changePassword') }}</span></a
        >
        <a mat-menu-item routerLink="/account/api-keys"
          ><span class="choice"><trivium-icon name="key" />{{ t('apiKeys') }}</span></a
        >
        <button mat-menu-item type="button" (click)="session.signOut()">
          <span class="choice"><trivium-icon name="logout" />{{ t('signOut') }}</span>
        </button>
      </mat-menu>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 4px;
      block-size: 56px;
      padding: 0 16px;
      border-block-end: var(--trivium-hairline);
      background: var(--mat-sys-surface);
    }
    .product {
      display: inline-flex;
      align-items: center;
      gap: 12px;
      min-width: 0;
      border-radius: 8px;
      color: var(--mat-sys-on-surface);
      font-weight: 620;
      letter-spacing: -0.01em;
      text-decoration: none;
    }
    .product span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .space {
      flex: 1;
    }
    .language {
      min-width: 48px;
      --mat-button-text-label-text-color: var(--mat-sys-on-surface-variant);
    }
    /* Drawn, not written: as text it would be a visible name that the spoken one does not hold (WCAG 2.5.3). */
    .initials::before {
      content: attr(data-initials);
    }
    .initials {
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      margin: -4px;
      border-radius: 50%;
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      font-size: 0.75rem;
      font-weight: 620;
      line-height: 1;
    }
    .who {
      display: grid;
      gap: 2px;
      padding: 12px 16px;
      border-block-end: var(--trivium-hairline);
      color: var(--mat-sys-on-surface);
      line-height: 1.4;
    }
    .choice {
      display: flex;
      align-items: center;
      gap: 12px;
      min-width: 140px;
    }
    .tick {
      margin-inline-start: auto;
    }
    @media (max-width: 719px) {
      :host {
        padding: 0 8px 0 16px;
        gap: 0;
      }
      .keys {
        display: none;
      }
    }
  `,
})
export class TopBarComponent {
  protected readonly options = inject(SHELL_OPTIONS);
  protected readonly languages = inject(LanguageService);
  protected readonly session = inject(SessionService);
  protected readonly theme = inject(ThemeService);
  protected readonly t = translator(shellMessages);
  protected readonly choices = THEMES;

  readonly keyboard = output();

  protected readonly isChinese = computed(() => this.languages.language() === 'zh');
  protected readonly themeIcon = computed(() => THEMES.find((item) => item.id === this.theme.theme())?.icon ?? 'brightness_auto');
  /** In its own script; the spoken name holds the visible one (WCAG 2.5.3). */
  protected readonly otherLanguage = computed(() => (this.isChinese() ? 'EN' : '中文'));
  protected readonly initials = computed(() => initialsOf(this.session.user()?.displayName ?? ''));
  protected readonly roles = computed(() =>
    (this.session.user()?.roles ?? [])
      .map((role) => (this.options.roles[role] ? this.languages.text(this.options.roles[role]) : role))
      .join(', '),
  );

  protected switchLanguage(): void {
    this.languages.use(this.isChinese() ? 'en' : 'zh');
  }
}

/** First letters of the first and last word; of a Chinese name its last two characters, as people there address each other. */
export function initialsOf(name: string): string {
  const trimmed = name.trim();
  if (/^\p{Script=Han}+$/u.test(trimmed)) return trimmed.slice(-2);
  const words = trimmed.split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
