import { Component, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { translator } from '@trivium/web/i18n';
import { FileSaver, IconComponent, Toasts, problemFrom } from '@trivium/web/kit';
import { type ExportFormat, TutorClient } from '../tutor.client';
import { tutorMessages } from '../tutor.messages';

/** In the order of how often people want them. */
const FORMATS = [
  { format: 'pdf', label: 'formatPdf' },
  { format: 'docx', label: 'formatDocx' },
  { format: 'md', label: 'formatMd' },
  { format: 'html', label: 'formatHtml' },
  { format: 'xlsx', label: 'formatXlsx' },
  { format: 'png', label: 'formatPng' },
  { format: 'json', label: 'formatJson' },
] as const satisfies readonly { readonly format: ExportFormat; readonly label: keyof (typeof tutorMessages)['en'] }[];

/** Takes the conversation out of the program as a labelled file. */
@Component({
  selector: 'trivium-export-menu',
  imports: [IconComponent, MatButtonModule, MatMenuModule],
  template: `
    <button
      matIconButton
      type="button"
      [matMenuTriggerFor]="menu"
      [disabled]="isBusy()"
      [attr.aria-label]="isBusy() ? t('exporting') : t('export')"
      [attr.aria-busy]="isBusy()"
      [title]="t('export')"
    >
      <trivium-icon [name]="isBusy() ? 'hourglass_empty' : 'download'" />
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      <p class="lead tv-small tv-muted">{{ t('exportLead') }}</p>
      @for (choice of formats; track choice.format) {
        <button mat-menu-item type="button" (click)="take(choice.format)">{{ t(choice.label) }}</button>
      }
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
export class ExportMenuComponent {
  private readonly client = inject(TutorClient);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  protected readonly t = translator(tutorMessages);

  readonly conversationId = input.required<string>();

  protected readonly formats = FORMATS;
  protected readonly isBusy = signal(false);

  protected async take(format: ExportFormat): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const file = await this.client.exported(this.conversationId(), format);
      this.files.save(file);
      this.toasts.show(this.t('exported', { name: file.name }));
    } catch (error) {
      // What was asked and answered is untouched, so a line at the foot of the window is enough; the server's says what to do.
      this.toasts.show(problemFrom(error).detail || this.t('exportFailed'), { tone: 'negative' });
    } finally {
      this.isBusy.set(false);
    }
  }
}
