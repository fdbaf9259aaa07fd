import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Formats, translator } from '@trivium/web/i18n';
import {
  ErrorPanelComponent,
  FileDropComponent,
  IconComponent,
  PageHeaderComponent,
  SkeletonComponent,
  problemFrom,
  type Problem,
} from '@trivium/web/kit';
import { SourcesClient, type SourceImportReport } from '../sources.client';
import { importMessages } from '../words/import.messages';

const MOST_BYTES = 5_000_000;

/** Takes an OPML file and says of each feed in it what became of it. */
@Component({
  selector: 'trivium-import-page',
  imports: [RouterLink, MatButtonModule, ErrorPanelComponent, FileDropComponent, IconComponent, PageHeaderComponent, SkeletonComponent],
  templateUrl: './import.page.html',
  styleUrl: './import.page.css',
})
export class ImportPage {
  private readonly client = inject(SourcesClient);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(importMessages);
  protected readonly mostBytes = MOST_BYTES;

  protected readonly fileName = signal('');
  protected readonly report = signal<SourceImportReport | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async take([file]: readonly File[]): Promise<void> {
    if (!file) return;
    this.again();
    this.fileName.set(file.name);
    try {
      this.report.set(await this.client.import(file));
    } catch (error) {
      this.fileName.set('');
      this.problem.set(problemFrom(error));
    }
  }

  protected again(): void {
    this.fileName.set('');
    this.report.set(undefined);
    this.problem.set(undefined);
  }
}
