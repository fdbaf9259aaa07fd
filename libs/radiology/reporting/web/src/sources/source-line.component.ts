import { Component, computed, inject, input } from '@angular/core';
import type { SentenceSource } from '@trivium/radiology/reporting/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { deskMessages } from '../words/desk.messages';

const ICONS: Readonly<Record<SentenceSource['kind'], string>> = {
  dictation: 'record_voice_over',
  measurement: 'straighten',
  rule: 'menu_book',
  template: 'article',
  model: 'auto_awesome',
  correction: 'rule',
  person: 'edit',
};

/** Where the sentence at the caret comes from, in words. */
@Component({
  selector: 'trivium-source-line',
  imports: [IconComponent],
  template: `
    @if (source(); as source) {
      <span class="tv-small" data-testid="source" [attr.data-source]="source.kind"
        ><trivium-icon [name]="icons[source.kind]" [size]="16" /><span class="tv-muted">{{ t('source') }}{{ formats.colon() }}</span>
        <span data-user-content>{{ text() }}</span></span
      >
    } @else {
      <span class="tv-small tv-muted">{{ t('sourceHint') }}</span>
    }
  `,
  styles: `
    :host {
      display: block;
      min-block-size: 24px;
    }
    span {
      overflow-wrap: anywhere;
    }
  `,
})
export class SourceLineComponent {
  protected readonly formats = inject(Formats);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(deskMessages);
  protected readonly icons = ICONS;
  readonly source = input<SentenceSource>();
  readonly dictation = input.required<string>();
  protected readonly text = computed(() => {
    const source = this.source();
    return source ? this.words(source) : '';
  });

  private words(source: SentenceSource): string {
    switch (source.kind) {
      case 'dictation':
        return this.t('sourceDictation', { text: this.quoted(source.spans) });
      case 'measurement':
        return this.t('sourceMeasurement', { number: source.findingIndex + 1, text: this.quoted(source.spans) });
      case 'correction':
        return source.spans.length === 0
          ? this.t('sourceAdded', { number: source.findingIndex + 1 })
          : this.t('sourceCorrection', { number: source.findingIndex + 1, text: this.quoted(source.spans) });
      case 'rule':
        return this.t('sourceRule', { guideline: source.guideline, cell: source.cell });
      case 'template':
        return this.t('sourceTemplate', { template: source.templateId, line: source.line });
      case 'model':
        return this.t('sourceModel', { engine: source.engine, of: this.words(source.of) });
      case 'person':
        return this.t('sourcePerson');
    }
  }

  private quoted(spans: readonly (readonly [number, number])[]): string {
    return spans.map(([start, end]) => this.dictation().slice(start, end)).join(' … ');
  }
}
