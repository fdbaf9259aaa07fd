import { DOCUMENT, DestroyRef, Injectable, inject, signal } from '@angular/core';
import type { LocalText } from '@trivium/web/i18n';

export interface Shortcut {
  /** One key (`/`, `?`, `n`), or a prefix and a key (`g c`). Letters are compared without case. */
  readonly keys: string;
  readonly label: LocalText;
  /** Heading under which the keyboard sheet lists it. */
  readonly group: LocalText;
  readonly run: () => void;
}

/** How long the first key of a sequence waits for the second. */
const SEQUENCE_MS = 1200;

/** The registry of keyboard shortcuts: pages add theirs while they are open, the keyboard sheet lists them all. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly registered = signal<readonly Shortcut[]>([]);
  private prefix = '';
  private prefixAtMs = 0;

  readonly all = this.registered.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const listener = (event: KeyboardEvent): void => this.handle(event);
    document.addEventListener('keydown', listener);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', listener));
  }

  /** Adds shortcuts; the returned function removes them. A later registration of the same keys wins. */
  register(...shortcuts: readonly Shortcut[]): () => void {
    this.registered.update((all) => [...all, ...shortcuts]);
    return () => this.registered.update((all) => all.filter((item) => !shortcuts.includes(item)));
  }

  /** Public for tests. Typing into a field, composing with an input method and browser combinations are never shortcuts. */
  handle(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (isDialogOpen(event.target)) return;
    const key = event.key.toLowerCase();
    const keys = this.prefix && event.timeStamp - this.prefixAtMs < SEQUENCE_MS ? `${this.prefix} ${key}` : key;
    this.prefix = '';
    const match = this.registered().findLast((item) => item.keys === keys);
    if (match) {
      event.preventDefault();
      match.run();
    } else if (this.registered().some((item) => item.keys.startsWith(`${key} `))) {
      this.prefix = key;
      this.prefixAtMs = event.timeStamp;
    }
  }
}

/** Registers shortcuts for as long as the calling component lives. */
export function useShortcuts(...shortcuts: readonly Shortcut[]): void {
  inject(DestroyRef).onDestroy(inject(Shortcuts).register(...shortcuts));
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
}

function isDialogOpen(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"],[role="menu"],[role="listbox"]') !== null;
}
