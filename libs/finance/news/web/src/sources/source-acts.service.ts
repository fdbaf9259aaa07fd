import { Injectable, inject } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { Toasts, problemFrom } from '@trivium/web/kit';
import { SourcesClient, type NewsSource } from '../sources.client';
import { sourcesMessages } from '../words/sources.messages';

/** Requests under way at once, when an act meets many sources. */
const AT_ONCE = 6;

/** What is done to one source or to many: pause, resume, delete, and all of it back. */
@Injectable({ providedIn: 'root' })
export class SourceActs {
  private readonly client = inject(SourcesClient);
  private readonly toasts = inject(Toasts);
  private readonly t = translator(sourcesMessages);

  /** The sources as they are after it; those that failed are left out. */
  async pause(sources: readonly NewsSource[], isPaused: boolean): Promise<readonly NewsSource[]> {
    const changed = await this.each(sources, ({ id }) => this.client.change(id, { isPaused }));
    if (changed.length > 0) this.toasts.show(this.t(isPaused ? 'pausedToast' : 'resumedToast', { count: changed.length }));
    return changed;
  }

  /** Deletes; Undo brings back all of them and calls `isBack`. Resolves to the ids that are gone. */
  async remove(sources: readonly NewsSource[], isBack: () => void): Promise<readonly string[]> {
    const removed = await this.each(sources, async (source) => {
      await this.client.remove(source.id);
      return source;
    });
    const undo = (): void => void this.restore(removed, isBack);
    if (removed.length > 0) this.toasts.show(this.t('removed', { count: removed.length }), { undo });
    return removed.map(({ id }) => id);
  }

  tell(error: unknown): void {
    this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
  }

  private async restore(sources: readonly NewsSource[], isBack: () => void): Promise<void> {
    const restored = await this.each(sources, ({ id }) => this.client.restore(id));
    if (restored.length > 0) this.toasts.show(this.t('restored', { count: restored.length }));
    isBack();
  }

  /** A few at a time; the first failure is told, the others go on. */
  private async each<Result>(sources: readonly NewsSource[], act: (source: NewsSource) => Promise<Result>): Promise<readonly Result[]> {
    const results: Result[] = [];
    const failures: unknown[] = [];
    for (let at = 0; at < sources.length; at += AT_ONCE) {
      const settled = await Promise.allSettled(sources.slice(at, at + AT_ONCE).map(act));
      for (const outcome of settled) {
        if (outcome.status === 'fulfilled') results.push(outcome.value);
        else failures.push(outcome.reason);
      }
    }
    if (failures.length > 0) this.tell(failures[0]);
    return results;
  }
}
