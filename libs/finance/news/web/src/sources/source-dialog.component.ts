import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { SourcesClient, type NewsSource } from '../sources.client';
import { sourcesMessages } from '../words/sources.messages';

const SHORTEST_MINUTES = 1;
const LONGEST_MINUTES = 1440;

/** Adds a source by its address, or changes what is known of one. What the server refuses is told here and nothing typed is lost. */
@Component({
  selector: 'trivium-source-dialog',
  imports: [MatButtonModule, MatDialogModule, ErrorPanelComponent],
  templateUrl: './source-dialog.component.html',
  styleUrl: './source-dialog.component.css',
})
export class SourceDialogComponent {
  private readonly client = inject(SourcesClient);
  private readonly dialog = inject<MatDialogRef<SourceDialogComponent, NewsSource>>(MatDialogRef);
  protected readonly t = translator(sourcesMessages);
  /** The source to change; none to add one. */
  protected readonly source = inject<NewsSource | undefined>(MAT_DIALOG_DATA, { optional: true }) ?? undefined;
  protected readonly shortest = SHORTEST_MINUTES;
  protected readonly longest = LONGEST_MINUTES;

  protected readonly isBusy = signal(false);
  protected readonly isUrlMissing = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async save(form: HTMLFormElement): Promise<void> {
    const values = new FormData(form);
    const text = (name: string): string => String(values.get(name) ?? '').trim();
    const url = text('url');
    this.isUrlMissing.set(!this.source && !isAddress(url));
    if (this.isUrlMissing() || this.isBusy()) return;
    const minutes = Number(text('pollMinutes'));
    const change = {
      title: text('title') || undefined,
      group: text('group'),
      terms: text('terms'),
      attribution: text('attribution'),
      robotsNote: text('robotsNote'),
      contact: text('contact'),
      mayReadFullText: values.get('mayReadFullText') !== null,
      pollMinutes: minutes >= SHORTEST_MINUTES ? Math.min(LONGEST_MINUTES, minutes) : undefined,
    };
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      this.dialog.close(this.source ? await this.client.change(this.source.id, change) : await this.client.create({ url, ...change }));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}

/** Only what a feed can have; the server checks where it leads. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
