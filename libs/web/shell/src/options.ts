import { InjectionToken, type Signal } from '@angular/core';
import type { Routes } from '@angular/router';
import type { LocalText, MessageKey, Messages } from '@trivium/web/i18n';

export type AppName = 'education' | 'radiology' | 'finance';

/** One place in the navigation. */
export interface NavigationItem<Key extends string = string> {
  /** Route path without a leading slash; '' is the start page. */
  readonly path: string;
  /** Other paths whose pages belong to this place, such as `courses` to a start page that lists courses. */
  readonly covers?: readonly string[];
  readonly label: Key;
  /** Material icon name. */
  readonly icon: string;
  /** Letter that goes here after `g`. `u` (users) and `a` (about) are taken. */
  readonly shortcut?: string;
  /** Shown to these roles only; absent means everybody who is signed in. */
  readonly roles?: readonly string[];
  /**
   * A number beside the place, such as what is unread; 0 shows nothing. Loaded when somebody who may go there is signed in, then called once, inside an injection
   * context: `() => import('@trivium/…/web').then((m) => m.unreadAlerts)`.
   */
  readonly badge?: () => Promise<() => Signal<number>>;
}

/** A page before the sign-in, such as joining a class by its code. */
export interface PublicPage<Key extends string = string> {
  readonly path: string;
  readonly label: Key;
  readonly routes: Routes;
}

/** Keys that the shell itself needs in an app's messages. */
export type ProductMessages = Messages & { readonly en: { readonly product: string; readonly tagline: string } };

export interface TriviumOptions<Dictionary extends ProductMessages> {
  readonly app: AppName;
  /** Lazily loaded feature routes. `data: { title: label(messages, 'key') }` names a page; `canActivate: [requireRole('admin')]` guards it. */
  readonly routes: Routes;
  /** Pages that need no sign-in, each reachable from the sign-in page by a link with this text. */
  readonly publicPages?: readonly PublicPage<MessageKey<Dictionary>>[];
  readonly navigation: readonly NavigationItem<MessageKey<Dictionary>>[];
  readonly messages: Dictionary;
  /** What every page must say, such as what the program may not be used for; it stays on the screen while a page scrolls, and is printed. */
  readonly statement?: MessageKey<Dictionary>;
  /** Roles of this app with their names, in the order the users screen offers them. */
  readonly roles: Readonly<Record<string, LocalText>>;
  /** Local parts of demo accounts worth a button, used when the server does not list them itself. */
  readonly demoAccounts?: readonly string[];
}

/** Options with keys resolved to texts, as the shell's parts read them. */
export interface ShellOptions {
  readonly app: AppName;
  readonly product: LocalText;
  readonly tagline: LocalText;
  readonly statement?: LocalText;
  readonly navigation: readonly (Omit<NavigationItem, 'label'> & { readonly label: LocalText })[];
  readonly roles: Readonly<Record<string, LocalText>>;
  readonly demoAccounts: readonly string[];
  readonly publicPages: readonly { readonly path: string; readonly label: LocalText }[];
}

export const SHELL_OPTIONS = new InjectionToken<ShellOptions>('trivium.shell-options');
