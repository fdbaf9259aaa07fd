import { Component, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { defineMessages, translator } from '@trivium/web/i18n';
import { FileSaver, IconComponent, Toasts, problemFrom } from '@trivium/web/kit';
import { TABLE_FORMATS, type TableFormat } from '../sentiment.client';

const messages = defineMessages({
  en: {
    export: 'Export',
    csv: 'CSV table',
    xlsx: 'Excel workbook (XLSX)',
    exported: 'The file is in your downloads.',
    failed: 'No file could be made.',
  },
  zh: { export: '导出', csv: 'CSV 表格', xlsx: 'Excel 工作簿（XLSX）', exported: '文件已下载。', failed: '无法生成文件。' },
});

/** Takes a table out of the program. */
@Component({
  selector: 'trivium-table-menu',
  imports: [IconComponent, MatButtonModule, MatMenuModule],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu" [disabled]="isBusy()">
      <trivium-icon name="download" [size]="18" /> {{ t('export') }}
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      @for (format of formats; track format) {
        <button mat-menu-item type="button" [attr.data-format]="format" (click)="take(format)">{{ t(format) }}</button>
      }
    </mat-menu>
  `,
})
export class TableMenuComponent {
  private readonly files = inject(FileSaver);
  private readonly toasts = inject(Toasts);
  protected readonly t = translator(messages);
  protected readonly formats = TABLE_FORMATS;
  protected readonly isBusy = signal(false);

  /** Of the file, without its ending. */
  readonly name = input.required<string>();
  readonly content = input.required<(format: TableFormat) => Promise<Blob>>();

  protected async take(format: TableFormat): Promise<void> {
    this.isBusy.set(true);
    try {
      this.files.save({ name: `${this.name()}.${format}`, content: await this.content()(format) });
      this.toasts.show(this.t('exported'));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    } finally {
      this.isBusy.set(false);
    }
  }
}
