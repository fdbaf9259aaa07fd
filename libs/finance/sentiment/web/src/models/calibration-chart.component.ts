import { Component, computed, inject, input } from '@angular/core';
import type { SentimentMetrics } from '@trivium/finance/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { modelsMessages } from '../words/models.messages';

const SIZE = 160;
const MOST_RADIUS = 9;

/** How sure answers were against how often they were right: circles on the diagonal mean what they say; their area is the number of rows. */
@Component({
  selector: 'trivium-calibration-chart',
  template: `
    <figure>
      <svg viewBox="-24 -8 200 196" width="240" height="235" role="img" [attr.aria-label]="t('calibration')">
        <path class="frame" d="M0 0V160H160" />
        <path class="line" d="M0 160 160 0" />
        @for (point of points(); track point.text) {
          <circle [attr.cx]="point.x" [attr.cy]="point.y" [attr.r]="point.radius">
            <title>{{ point.text }}</title>
          </circle>
        }
        <text x="160" y="178" text-anchor="end">{{ t('sure') }} →</text>
        <text x="-8" y="0" text-anchor="end" transform="rotate(-90 -8 0)">{{ t('right') }} →</text>
      </svg>
      <figcaption class="tv-small tv-muted">{{ t('calibrationLead') }}</figcaption>
    </figure>
    <ul class="tv-visually-hidden">
      @for (point of points(); track point.text) {
        <li>{{ point.text }}</li>
      }
    </ul>
  `,
  styles: `
    figure {
      display: grid;
      gap: 8px;
      margin: 0;
    }
    svg {
      max-inline-size: 100%;
    }
    .frame,
    .line {
      fill: none;
      stroke: var(--mat-sys-outline-variant);
    }
    .line {
      stroke-dasharray: 4 4;
    }
    circle {
      fill: color-mix(in srgb, var(--mat-sys-primary) 45%, transparent);
      stroke: var(--mat-sys-primary);
    }
    text {
      fill: var(--mat-sys-on-surface-variant);
      font-size: 11px;
    }
    figcaption {
      max-inline-size: 44ch;
    }
  `,
})
export class CalibrationChartComponent {
  private readonly formats = inject(Formats);
  protected readonly t = translator(modelsMessages);

  readonly bins = input.required<NonNullable<SentimentMetrics['calibration']>>();

  protected readonly points = computed(() => {
    const most = this.bins().reduce((rows, bin) => Math.max(rows, bin.rows), 1);
    return this.bins()
      .filter(({ rows }) => rows > 0)
      .map(({ sure, right, rows }) => ({
        x: sure * SIZE,
        y: (1 - right) * SIZE,
        radius: Math.max(2, Math.sqrt(rows / most) * MOST_RADIUS),
        text: this.t('calibrationRow', {
          sure: this.formats.percent(sure),
          right: this.formats.percent(right),
          rows: this.formats.number(rows),
        }),
      }));
  });
}
