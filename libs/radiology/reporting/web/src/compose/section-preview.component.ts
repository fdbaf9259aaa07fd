import { Component, computed, input } from '@angular/core';
import { sectionDictation } from '@trivium/radiology/reporting/domain';
import { translator } from '@trivium/web/i18n';
import { SECTIONS } from '../editor/report-parts';
import { reportingMessages } from '../words/reporting.messages';

/** The sections of a dictation as the server will make them: the same function runs on both sides. */
@Component({
  selector: 'trivium-section-preview',
  template: `
    @if (isEmpty()) {
      <p class="tv-muted">{{ t('previewEmpty') }}</p>
    } @else {
      @for (name of names; track name) {
        <section [class.none]="sections()[name] === ''">
          <h3>{{ t(name) }}</h3>
          @if (sections()[name] === '') {
            <p class="tv-muted tv-small">{{ t('nothing') }}</p>
          } @else {
            <p class="text">{{ sections()[name] }}</p>
          }
        </section>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    section {
      padding-inline-start: 16px;
      border-inline-start: 3px solid var(--mat-sys-primary);
    }
    section.none {
      border-color: var(--mat-sys-outline-variant);
    }
    h3 {
      margin-block-end: 4px;
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class SectionPreviewComponent {
  protected readonly t = translator(reportingMessages);
  protected readonly names = SECTIONS;

  readonly dictation = input.required<string>();
  readonly language = input.required<'en' | 'zh'>();

  protected readonly isEmpty = computed(() => this.dictation().trim() === '');
  protected readonly sections = computed(() => sectionDictation(this.dictation(), this.language()));
}
