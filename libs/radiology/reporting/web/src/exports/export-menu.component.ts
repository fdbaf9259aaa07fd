import { Component, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { translator } from '@trivium/web/i18n';
import { FileSaver, IconComponent, Toasts, problemFrom } from '@trivium/web/kit';
import { ReportsClient, type ReportExportFormat } from '../reports.client';
import { signMessages } from '../words/sign.messages';

/** In the order of how often people want them. */
const FORMATS = ['pdf', 'docx', 'md', 'fhir', 'dicom-sr', 'hl7'] as const satisfies readonly ReportExportFormat[];

/** Takes the report out of the program as a labelled file, or as text on the clipboard. */
@Component({
  selector: 'trivium-report-export-menu',
  imports: [IconComponent, MatButtonModule, MatMenuModule],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu" [disabled]="isBusy()" [attr.aria-busy]="isBusy()">
      <trivium-icon [name]="isBusy() ? 'hourglass_empty' : 'download'" [size]="18" /> {{ t(isBusy() ? 'exporting' : 'export') }}
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      @if (isDraft()) {
        <p class="lead tv-small tv-muted">{{ t('exportDraft') }}</p>
      }
      @for (format of formats; track format) {
        <button mat-menu-item type="button" [attr.data-format]="format" (click)="take(format)">{{ t(format) }}</button>
      }
      <button mat-menu-item type="button" (click)="copied.emit()">{{ t('copyText') }}</button>
    </mat-menu>
  `,
  styles: `
    .lead {
      max-inline-size: 260px;
      margin: 0;
      padding: 8px 12px;
      font-weight: 400;
    }
  `,
})
export class ReportExportMenuComponent {
  private readonly client = inject(ReportsClient);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  protected readonly t = translator(signMessages);

  readonly reportId = input.required<string>();
  readonly isDraft = input.required<boolean>();
  /** Saves what is still on the screen alone, so that the file holds the text that is seen. */
  readonly settle = input.required<() => Promise<unknown>>();
  readonly copied = output();

  protected readonly formats = FORMATS;
  protected readonly isBusy = signal(false);

  protected async take(format: ReportExportFormat): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await this.settle()();
      const file = await this.client.exported(this.reportId(), format);
      this.files.save(file);
      this.toasts.show(this.t('exported', { name: file.name }));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('exportFailed'), { tone: 'negative' });
    } finally {
      this.isBusy.set(false);
    }
  }
}
