import { Injectable, inject, signal } from '@angular/core';
import { ApiClient, listWatchLists } from '@trivium/finance/api-client';
import type { SearchFilterOption } from '@trivium/web/search';
import { SessionService } from '@trivium/web/shell';
import { SourcesClient } from '../sources.client';

/** Sources and watch lists to filter by. Read beside the stories: the board works without them. */
@Injectable()
export class BoardChoices {
  private readonly api = inject(ApiClient);
  private readonly sourcesClient = inject(SourcesClient);
  private readonly session = inject(SessionService);

  readonly sources = signal<readonly SearchFilterOption[]>([]);
  readonly lists = signal<readonly SearchFilterOption[]>([]);

  async load(): Promise<void> {
    await Promise.all([this.loadSources(), this.loadLists()]);
  }

  private async loadSources(): Promise<void> {
    try {
      const sources = await this.sourcesClient.all();
      this.sources.set(sources.map(({ id, title, url }) => ({ value: id, label: title || url })));
    } catch {
      // Without their names the filter has no choices; the stories themselves tell when the server is away.
    }
  }

  private async loadLists(): Promise<void> {
    if (!this.session.can('watch:read')) return;
    try {
      const { items } = await this.api.invoke(listWatchLists, {});
      this.lists.set(items.map(({ id, name }) => ({ value: id, label: name })));
    } catch {
      // As above.
    }
  }
}
