import { Component, computed, inject, input } from '@angular/core';
import type { SentimentMetrics, SentimentModelVersion } from '@trivium/finance/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { groupName } from '../words/group-names';
import { modelsMessages } from '../words/models.messages';
import { CalibrationChartComponent } from './calibration-chart.component';
import { DatasetCardComponent } from './dataset-card.component';
import { KIND_MESSAGES } from './version-name';

type Figure = Pick<SentimentMetrics, 'rows' | 'accuracy' | 'macroF1' | 'interval'>;

/** Everything that is known of a version: figures by language, length and level, calibration, and what it learned from. */
@Component({
  selector: 'trivium-version-figures',
  imports: [CalibrationChartComponent, DatasetCardComponent],
  templateUrl: './version-figures.component.html',
  styleUrl: './version-figures.component.css',
})
export class VersionFiguresComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(modelsMessages);

  readonly version = input.required<SentimentModelVersion>();

  protected readonly metrics = computed(() => this.version().metrics);
  protected readonly manifests = computed(() => [this.version().manifest, ...[...this.version().lineage].reverse()]);
  protected readonly groups = computed(() => {
    const { byLanguage = [], byLength = [], byLevel = [], byAgreement = [], bySource = [] } = this.metrics() ?? {};
    const groups = [
      { name: this.t('byLanguage'), rows: byLanguage.map((figure) => this.row(groupName('language', figure.language, this.t), figure)) },
      {
        name: this.t('byLength'),
        rows: byLength.map((figure) => this.row(groupName('length', String(figure.upToCharacters), this.t), figure)),
      },
      {
        name: this.t('byLevel'),
        rows: byLevel.map((figure) => this.row(groupName('level', figure.level, this.t), figure)),
      },
      {
        name: this.t('byAgreement'),
        rows: byAgreement.map((figure) => this.row(this.formats.percent(figure.agreement / 100), figure)),
      },
      { name: this.t('bySource'), rows: bySource.map((figure) => this.row(figure.source, figure)) },
    ];
    return groups.filter(({ rows }) => rows.length > 0);
  });
  protected readonly hasRival = computed(() => (this.metrics()?.byLanguage ?? []).length > 0);

  protected kind(kind: keyof typeof KIND_MESSAGES): string {
    return this.t(KIND_MESSAGES[kind]);
  }

  protected percent(share: number): string {
    return this.formats.percent(share, 1);
  }

  protected added({ own, base }: NonNullable<SentimentMetrics['parameters']>): string {
    return this.t('parameters', {
      own: this.formats.number(own),
      base: this.formats.number(base),
      percent: this.formats.percent(base > 0 ? own / base : 1, 1),
    });
  }

  private row(name: string, { rows, accuracy, macroF1, interval, rival }: Figure & { readonly rival?: Figure }) {
    return {
      name,
      rows: this.formats.number(rows),
      accuracy: this.percent(accuracy),
      interval: `${this.percent(interval[0])} – ${this.percent(interval[1])}`,
      macroF1: this.percent(macroF1),
      rival: rival ? this.percent(rival.accuracy) : '',
    };
  }
}
