import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { SentimentMetrics, SentimentModelVersion } from '@trivium/finance/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { ExportPart } from '../sentiment.client';
import { groupName } from '../words/group-names';
import { LICENCES } from '../words/licence-names';
import { modelsMessages } from '../words/models.messages';
import { VersionFiguresComponent } from './version-figures.component';
import { KIND_MESSAGES, versionName } from './version-name';

/** One version in the list: its headline figures, and what can be done with it. */
@Component({
  selector: 'trivium-version-card',
  imports: [MatButtonModule, IconComponent, VersionFiguresComponent],
  templateUrl: './version-card.component.html',
  styleUrl: './version-card.component.css',
})
export class VersionCardComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(modelsMessages);

  readonly version = input.required<SentimentModelVersion>();
  readonly canTrain = input(false);
  readonly isBusy = input(false);
  /** Whether what is used now was made later: going to this one is going back. */
  readonly isOlder = input(false);
  readonly used = output();
  readonly exported = output<ExportPart>();
  readonly removed = output();

  protected readonly name = computed(() => versionName(this.version(), this.t));
  protected readonly kind = computed(() => this.t(KIND_MESSAGES[this.version().kind]));
  protected readonly blockedBy = computed(() =>
    this.formats.list(
      this.version().exportBlockedBy.map((mark) => {
        const licence = LICENCES.find(({ code }) => code === mark);
        return licence?.message ? this.t(licence.message) : (licence?.name ?? mark);
      }),
    ),
  );
  protected readonly isShipped = computed(() => this.version().id === 'shipped');
  protected readonly figures = computed(() => {
    const metrics = this.version().metrics;
    if (!metrics) return [];
    const { accuracy, macroF1, interval, rows, rival, before, calibrationError, accuracyAt90, worst } = metrics;
    const [low, high] = interval.map((share) => this.percent(share));
    const extra = (name: string, share: number | undefined, note = '') =>
      share === undefined ? [] : [{ name, value: this.percent(share), note }];
    return [
      { name: this.t('accuracy'), value: this.percent(accuracy), note: this.t('interval', { low: low ?? '', high: high ?? '' }) },
      { name: this.t('macroF1'), value: this.percent(macroF1), note: this.t('rows', { count: rows }) },
      ...extra(this.t('worst'), worst?.accuracy, worst ? this.worstOf(worst) : ''),
      ...extra(this.t('before'), before?.accuracy, this.gain(accuracy, before?.accuracy)),
      ...extra(this.t('rival'), rival?.accuracy, this.gain(rival?.accuracy, accuracy)),
      ...extra(this.t('calibrationError'), calibrationError),
      ...extra(this.t('accuracyAt90'), accuracyAt90),
    ];
  });

  /** Which rows, how many, and how far chance alone could move the figure. */
  private worstOf({ by, group, rows, interval: [low, high] }: NonNullable<SentimentMetrics['worst']>): string {
    const name = groupName(by, group, this.t);
    return this.t('worstNote', { name, count: rows, low: this.percent(low ?? 0), high: this.percent(high ?? 1) });
  }

  private percent(share: number): string {
    return this.formats.percent(share, 1);
  }

  private gain(share: number | undefined, before: number | undefined): string {
    if (share === undefined || before === undefined) return '';
    const points = (share - before) * 100;
    return this.t('gain', { points: this.formats.number(points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }) });
  }
}
