import { DOCUMENT, Injectable, inject } from '@angular/core';
import { SessionService } from '@trivium/web/shell';

const PREFIX = 'trivium.news.board.';
/** Parts of the address that are kept: the filters and the words, not the moment that was looked at. */
const KEPT = ['q', 'label', 'event', 'entity', 'language', 'source', 'list', 'window', 'dateFrom', 'dateTo'] as const;

export type KeptAddress = Readonly<Record<string, string | readonly string[]>>;

/** Remembers the filters of the board in this browser, for each account by itself: two people at one screen do not see each other's. */
@Injectable({ providedIn: 'root' })
export class BoardKeeping {
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(SessionService);

  read(): KeptAddress {
    try {
      return keptOf(JSON.parse(this.storage?.getItem(this.key) ?? '{}'));
    } catch {
      // Storage can be forbidden, and what lies in it can be anything: the board then opens without filters.
      return {};
    }
  }

  write(address: KeptAddress): void {
    try {
      this.storage?.setItem(this.key, JSON.stringify(keptOf(address)));
    } catch {
      // Full or forbidden storage: the address still has them.
    }
  }

  private get key(): string {
    return PREFIX + (this.session.user()?.id ?? '');
  }

  private get storage(): Storage | undefined {
    return this.document.defaultView?.localStorage;
  }
}

function keptOf(address: unknown): KeptAddress {
  if (typeof address !== 'object' || address === null) return {};
  const parts = address as Readonly<Record<string, unknown>>;
  const kept: Record<string, string | readonly string[]> = {};
  for (const name of KEPT) {
    const value = parts[name];
    if (typeof value === 'string' && value !== '') kept[name] = value;
    else if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) kept[name] = value;
  }
  return kept;
}
