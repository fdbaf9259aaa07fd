import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { SourcesClient, type NewsSource, type SourceFetch } from '../sources.client';
import { sourcesMessages } from '../words/sources.messages';

/** The last fetches of one source: what came, how long it took, what had to be repaired, what went wrong. */
@Component({
  selector: 'trivium-source-history-dialog',
  imports: [MatButtonModule, MatDialogModule, ErrorPanelComponent, SkeletonComponent],
  templateUrl: './source-history-dialog.component.html',
  styles: `
    .number {
      text-align: end;
    }
    .tv-table th,
    .tv-table td {
      padding: 8px 12px;
      vertical-align: top;
    }
    .error {
      color: var(--mat-sys-error);
      overflow-wrap: anywhere;
    }
    td span {
      display: block;
    }
  `,
})
export class SourceHistoryDialogComponent {
  private readonly client = inject(SourcesClient);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(sourcesMessages);
  protected readonly source = inject<NewsSource>(MAT_DIALOG_DATA);
  protected readonly fetches = signal<readonly SourceFetch[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.fetches.set(await this.client.history(this.source.id));
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }

  protected outcomeOf({ error, status, added, revised }: SourceFetch): string {
    if (error) return this.t('failedFetch');
    if (status === 304) return this.t('not-modified');
    return this.t(added + revised > 0 ? 'changed' : 'unchanged');
  }

  protected repairsOf({ repairs = [] }: SourceFetch): string {
    return this.formats.list(repairs.map(({ code, count }) => `${code} × ${this.formats.number(count)}`));
  }
}
