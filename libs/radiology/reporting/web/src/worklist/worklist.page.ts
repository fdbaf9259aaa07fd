import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Report } from '@trivium/radiology/api-client';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, LanguageService, label, translator } from '@trivium/web/i18n';
import {
  DataItemDirective,
  DataListComponent,
  EmptyStateComponent,
  IconComponent,
  PageHeaderComponent,
  cursorList,
  useShortcuts,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { SessionService } from '@trivium/web/shell';
import { ReportsClient } from '../reports.client';
import { BODY_PART_WORDS, EXAMPLE_DICTATIONS, MODALITY_WORDS, STATE_WORDS } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';

/** The work list: where a radiologist's day starts. */
@Component({
  selector: 'trivium-worklist-page',
  imports: [
    RouterLink,
    MatButtonModule,
    DataItemDirective,
    DataListComponent,
    EmptyStateComponent,
    IconComponent,
    PageHeaderComponent,
    SearchFieldComponent,
  ],
  templateUrl: './worklist.page.html',
  styleUrl: './worklist.page.css',
})
export class WorklistPage {
  private readonly client = inject(ReportsClient);
  private readonly router = inject(Router);
  private readonly session = inject(SessionService);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(reportingMessages);

  protected readonly modalities = MODALITY_WORDS;
  protected readonly bodyParts = BODY_PART_WORDS;
  protected readonly states = STATE_WORDS;
  protected readonly examples = EXAMPLE_DICTATIONS;
  protected readonly canWrite = this.session.can('reports:write');
  protected readonly search = signal('');
  protected readonly now = systemClock.now();
  protected readonly list = cursorList<Report>((cursor) => this.client.list({ q: this.search(), cursor }));

  constructor() {
    if (this.canWrite) {
      useShortcuts({
        keys: 'n',
        label: label(reportingMessages, 'newReport'),
        group: label(reportingMessages, 'keys'),
        run: () => void this.router.navigateByUrl('/reports/new'),
      });
    }
  }

  /** Words of the report that tell it from its neighbours: what was concluded, else what was seen. */
  protected excerpt({ sections, dictation }: Report): string {
    return sections.impression || sections.findings || sections.recommendations || dictation;
  }

  protected async find(words: string): Promise<void> {
    if (words === this.search()) return;
    this.search.set(words);
    await this.list.reload();
  }

  protected async showAll(field: SearchFieldComponent): Promise<void> {
    this.search.set('');
    field.focus();
    await this.list.reload({ clear: true });
  }
}
