import { computed, signal } from '@angular/core';
import type { PassageResponse, TutorCitation } from '@trivium/education/api-client';
import type { CitedPassage } from '@trivium/web/citations';
import { citedPassage } from '../answer/cited-passage';

export interface OpenSource {
  readonly messageId: number;
  readonly n: number;
}

/** Which source is open beside the conversation, and the passages around the sources looked at so far, each fetched once. */
export class SourcePanel {
  private readonly citations = signal<readonly TutorCitation[]>([]);
  private readonly passages = signal<ReadonlyMap<string, PassageResponse | 'loading' | 'failed'>>(new Map());
  readonly open = signal<OpenSource | undefined>(undefined);

  readonly cited = computed<readonly CitedPassage[]>(() =>
    this.citations().map((citation) => {
      const loaded = this.passages().get(citation.passageId);
      return citedPassage(citation, typeof loaded === 'object' ? loaded : undefined);
    }),
  );
  /** The citation that is open. */
  readonly current = computed(() => this.citations().find(({ n }) => n === this.open()?.n));
  /** Whether the surroundings of the open source could not be loaded; the passage itself is shown then. */
  readonly hasFailed = computed(() => this.passages().get(this.current()?.passageId ?? '') === 'failed');

  constructor(private readonly load: (passageId: string) => Promise<PassageResponse>) {}

  show(messageId: number, n: number, citations: readonly TutorCitation[]): void {
    this.citations.set(citations);
    this.open.set({ messageId, n });
    void this.fetch();
  }

  step(n: number): void {
    this.open.update((open) => open && { ...open, n });
    void this.fetch();
  }

  close(): void {
    this.open.set(undefined);
  }

  private async fetch(): Promise<void> {
    const passageId = this.current()?.passageId;
    const state = this.passages().get(passageId ?? '');
    if (passageId === undefined || (state !== undefined && state !== 'failed')) return;
    const put = (value: PassageResponse | 'loading' | 'failed'): void => this.passages.update((all) => new Map(all).set(passageId, value));
    put('loading');
    // A passage whose material was removed since is gone; the citation still carries its own text.
    put(await this.load(passageId).catch(() => 'failed' as const));
  }
}
