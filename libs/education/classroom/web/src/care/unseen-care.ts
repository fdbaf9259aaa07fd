import { DestroyRef, Injectable, type Signal, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { CareClient } from './care.client';

/** An alert should be seen within a minute by whoever has the program open. */
const EVERY_MS = 60_000;

/** How many alerts for the person who is signed in nobody has looked at yet. Undefined until it is known, and when it may be stale. */
@Injectable({ providedIn: 'root' })
export class UnseenCare {
  private readonly client = inject(CareClient);
  private readonly known = signal<number | undefined>(undefined);
  readonly unseen = this.known.asReadonly();

  async refresh(): Promise<void> {
    try {
      this.known.set((await this.client.counts()).unseen);
    } catch {
      // The list beside it says what is wrong with the line; a number that may be stale is left out.
      this.known.set(undefined);
    }
  }
}

/** Keeps the number in the navigation fresh: with each page that is opened, and each minute that the program is looked at. */
export function watchUnseenCare(): Signal<number> {
  const care = inject(UnseenCare);
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationEnd),
      takeUntilDestroyed(),
    )
    .subscribe(() => void care.refresh());
  const timer = setInterval(() => document.visibilityState === 'visible' && void care.refresh(), EVERY_MS);
  inject(DestroyRef).onDestroy(() => clearInterval(timer));
  void care.refresh();
  return computed(() => care.unseen() ?? 0);
}
