import { Component, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { translator } from '@trivium/web/i18n';
import { FileSaver, IconComponent, Toasts, problemFrom } from '@trivium/web/kit';
import { EXPORT_FORMATS, StoriesClient, type ExportFormat, type StoryQuery } from '../stories.client';
import { boardMessages } from '../words/board.messages';

/** Takes what the filters leave out of the program as a file. */
@Component({
  selector: 'trivium-story-export-menu',
  imports: [IconComponent, MatButtonModule, MatMenuModule],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu" [disabled]="isBusy()" [attr.aria-busy]="isBusy()">
      <trivium-icon [name]="isBusy() ? 'hourglass_empty' : 'download'" [size]="18" /> {{ t(isBusy() ? 'exporting' : 'export') }}
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      <p class="lead tv-small tv-muted">{{ t('exportLead') }}</p>
      @for (format of formats; track format) {
        <button mat-menu-item type="button" [attr.data-format]="format" (click)="take(format)">{{ t(format) }}</button>
      }
    </mat-menu>
  `,
  styles: `
    .lead {
      max-inline-size: 260px;
      padding: 8px 12px;
    }
  `,
})
export class StoryExportMenuComponent {
  private readonly client = inject(StoriesClient);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  protected readonly t = translator(boardMessages);

  readonly query = input.required<StoryQuery>();

  protected readonly formats = EXPORT_FORMATS;
  protected readonly isBusy = signal(false);

  protected async take(format: ExportFormat): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const file = await this.client.exported(this.query(), format);
      this.files.save(file);
      this.toasts.show(this.t('exported', { name: file.name }));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('exportFailed'), { tone: 'negative' });
    } finally {
      this.isBusy.set(false);
    }
  }
}
