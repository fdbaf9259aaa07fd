import { Component, computed, inject, input } from '@angular/core';
import type { SentimentDatasetCard } from '@trivium/finance/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { CLEANING_MESSAGES, datasetCardMessages, rowsAt } from '../words/dataset-card.messages';

/** What a set of labelled texts holds, and what was left out of it and why. */
@Component({
  selector: 'trivium-dataset-card',
  template: `
    <dl>
      @for (line of lines(); track line.name) {
        <div>
          <dt class="tv-muted">{{ line.name }}</dt>
          <dd class="tv-number" data-user-content>{{ line.value }}</dd>
        </div>
      }
      <div>
        <dt class="tv-muted">{{ t('cardLeftOut') }}</dt>
        @for (step of cleaning(); track step) {
          <dd class="tv-number">{{ step }}</dd>
        } @empty {
          <dd>{{ t('cardNone') }}</dd>
        }
      </div>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
      gap: 8px 16px;
      margin: 8px 0 0;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class DatasetCardComponent {
  private readonly formats = inject(Formats);
  protected readonly t = translator(datasetCardMessages);

  readonly card = input.required<SentimentDatasetCard>();
  /** Rows that were learned from. */
  readonly taken = input.required<number>();

  protected readonly lines = computed(() => {
    const { read, labels, languages, sources, entities, characters, alike, contested } = this.card();
    const n = (value: number): string => this.formats.number(value);
    const groups = (named: readonly { readonly name: string; readonly rows: number }[]): string =>
      named.length === 0 ? this.t('cardNone') : this.formats.list(named.map(({ name, rows }) => `${name} ${n(rows)}`));
    return [
      { name: this.t('cardRows'), value: this.t('cardRowsOf', { taken: n(this.taken()), read: n(read) }) },
      { name: this.t('cardLabels'), value: [labels.positive, labels.neutral, labels.negative].map(n).join(' / ') },
      { name: this.t('cardLanguages'), value: groups(languages.map(({ language, rows }) => ({ name: language, rows }))) },
      { name: this.t('cardSources'), value: groups(sources.map(({ source, rows }) => ({ name: source, rows }))) },
      { name: this.t('cardEntities'), value: n(entities) },
      {
        name: this.t('cardCharacters'),
        value: this.t('cardCharactersOf', { least: n(characters.least), median: n(characters.median), most: n(characters.most) }),
      },
      { name: this.t('cardAlike'), value: n(alike) },
      { name: this.t('cardContested'), value: contested ? this.t('contestedRows', rowsAt(contested)) : this.t('cardNone') },
    ];
  });
  protected readonly cleaning = computed(() =>
    this.card().cleaning.map(({ step, ...counted }) => this.t(CLEANING_MESSAGES[step], rowsAt(counted))),
  );
}
