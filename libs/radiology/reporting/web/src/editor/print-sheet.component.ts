import { Component, input } from '@angular/core';
import type { Report } from '@trivium/radiology/api-client';
import { label, translator } from '@trivium/web/i18n';
import { editorMessages } from '../words/editor.messages';
import { reportingMessages } from '../words/reporting.messages';
import { SECTIONS, type ReportText } from './report-parts';

/** The report on paper, in its own language whatever the interface speaks. */
@Component({
  selector: 'trivium-print-sheet',
  template: `
    <article [attr.lang]="report().outputLanguage === 'zh' ? 'zh-CN' : 'en'">
      <h1>{{ report().title }}</h1>
      @if (report().patient; as patient) {
        <p>{{ patient.name }} · {{ patient.patientId }}</p>
      }
      @for (name of names; track name) {
        @if (text().sections[name].trim() !== '') {
          <h2>{{ heading(name) }}</h2>
          <p class="text">{{ text().sections[name] }}</p>
        }
      }
      @for (addendum of report().addenda; track addendum.id) {
        <p class="text">{{ addendum.number }}. {{ addendum.text }} ({{ addendum.by.name }})</p>
      }
      <p class="small">{{ report().notice }}</p>
      @if (printedAt() !== '') {
        <p class="small">{{ t('printedAt', { time: printedAt() }) }}</p>
      }
    </article>
  `,
  styles: `
    :host {
      display: none;
    }
    @media print {
      :host {
        display: block;
      }
      h2 {
        margin-block: 16px 4px;
        break-after: avoid;
      }
      .text {
        white-space: pre-wrap;
      }
      .small {
        margin-block-start: 16px;
        font-size: 0.75rem;
      }
    }
  `,
})
export class PrintSheetComponent {
  protected readonly t = translator(editorMessages);
  protected readonly names = SECTIONS;
  readonly report = input.required<Report>();
  readonly text = input.required<ReportText>();
  readonly printedAt = input('');

  protected heading(name: (typeof SECTIONS)[number]): string {
    return label(reportingMessages, name)[this.report().outputLanguage];
  }
}
