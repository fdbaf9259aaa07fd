import { Component, computed, inject, input } from '@angular/core';
import { Formats, translator } from '@trivium/web/i18n';
import { barsOf, linesOf, niceCeiling } from './chart-geometry';
import { observabilityMessages } from './observability.messages';

/** Values over time; null is not measured. `part` is a share of `value` (calls that failed), drawn with an outline so that colour alone says nothing. */
export interface SeriesValue {
  readonly at: string;
  readonly value: number | null;
  readonly part?: number;
}

const WIDTH_PX = 600;
const HEIGHT_PX = 120;

/** Bars or a line with a table of the same figures; drawn here, because a chart library weighs more than this page. */
@Component({
  selector: 'trivium-series-chart',
  template: `
    <figure>
      <figcaption>
        <strong>{{ heading() }}</strong>
        @if (partLabel()) {
          <span class="tv-small tv-muted"><span class="key" aria-hidden="true"></span>{{ partLabel() }}</span>
        }
      </figcaption>
      <div class="plot">
        <span class="edge tv-small tv-muted tv-number" aria-hidden="true">{{ write(highest()) }}</span>
        <svg [attr.viewBox]="'0 0 ' + width + ' ' + height" preserveAspectRatio="none" role="img" [attr.aria-label]="description()">
          <line class="grid" x1="0" [attr.x2]="width" y1="0.5" y2="0.5" />
          <line class="grid" x1="0" [attr.x2]="width" [attr.y1]="height / 2" [attr.y2]="height / 2" />
          <line class="axis" x1="0" [attr.x2]="width" [attr.y1]="height - 0.5" [attr.y2]="height - 0.5" />
          @if (kind() === 'bars') {
            @for (bar of bars(); track $index) {
              <rect class="bar" [attr.x]="bar.x" [attr.y]="bar.y" [attr.width]="bar.width" [attr.height]="bar.height" />
            }
            @for (bar of parts(); track $index) {
              <rect class="part" [attr.x]="bar.x" [attr.y]="bar.y" [attr.width]="bar.width" [attr.height]="bar.height" />
            }
          } @else {
            @for (line of lines(); track $index) {
              <polyline class="line" [attr.points]="line" />
            }
          }
        </svg>
      </div>
      <details>
        <summary class="tv-small">{{ t('asTable') }}</summary>
        <div class="tv-scroll-x">
          <table class="tv-table" [attr.aria-label]="heading()">
            <thead>
              <tr>
                <th scope="col">{{ t('time') }}</th>
                <th scope="col" class="tv-amount">{{ heading() }}</th>
                @if (partLabel()) {
                  <th scope="col" class="tv-amount">{{ partLabel() }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (point of points(); track point.at) {
                <tr>
                  <th scope="row">{{ formats.dateTime(point.at) }}</th>
                  <td class="tv-amount">{{ point.value === null ? t('none') : write(point.value) }}</td>
                  @if (partLabel()) {
                    <td class="tv-amount">{{ write(point.part ?? 0) }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  `,
  styleUrl: './series-chart.component.css',
})
export class SeriesChartComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(observabilityMessages);
  protected readonly width = WIDTH_PX;
  protected readonly height = HEIGHT_PX;

  readonly heading = input.required<string>();
  readonly points = input.required<readonly SeriesValue[]>();
  readonly kind = input<'bars' | 'line'>('bars');
  readonly partLabel = input('');
  /** Writes a value with its unit. */
  readonly writer = input<(value: number) => string>();

  private readonly values = computed(() => this.points().map(({ value }) => value));
  protected readonly highest = computed(() => niceCeiling(this.values()));
  private readonly size = computed(() => ({ widthPx: WIDTH_PX, heightPx: HEIGHT_PX, highest: this.highest() }));
  protected readonly bars = computed(() => barsOf(this.values(), this.size()));
  protected readonly parts = computed(() =>
    barsOf(
      this.points().map(({ part }) => part ?? 0),
      this.size(),
    ),
  );
  /** A value alone is drawn as a short dash: a line of one point has no length. */
  protected readonly lines = computed(() =>
    linesOf(this.values(), this.size()).map((points) => {
      if (points.includes(' ')) return points;
      const [x = 0, y = 0] = points.split(',').map(Number);
      return `${x - 3},${y} ${x + 3},${y}`;
    }),
  );
  protected readonly description = computed(() => {
    const measured = this.values().filter((value) => value !== null);
    const highest = measured.length === 0 ? this.t('none') : this.write(Math.max(...measured));
    return this.t('chartText', { title: this.heading(), count: this.points().length, highest });
  });

  protected write(value: number): string {
    return this.writer()?.(value) ?? this.formats.number(value);
  }
}
