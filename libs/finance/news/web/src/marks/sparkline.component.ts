import { Component, computed, input } from '@angular/core';
import { sparklineOf } from './sparkline';

/** A line of the size of a word. The words for those who do not see it come from the caller. */
@Component({
  selector: 'trivium-sparkline',
  template: `
    <svg
      [attr.viewBox]="'0 0 ' + width() + ' ' + height"
      [attr.width]="width()"
      [attr.height]="height"
      role="img"
      [attr.aria-label]="label()"
    >
      <line class="zero" x1="0" [attr.x2]="width()" [attr.y1]="zero()" [attr.y2]="zero()" />
      @for (line of shape().lines; track $index) {
        <polyline class="line" [attr.points]="line" />
      }
      @if (shape().end; as end) {
        <circle [attr.cx]="end.x" [attr.cy]="end.y" r="2.2" [attr.data-tone]="tone()" />
      }
    </svg>
  `,
  styleUrl: './sentiment-colours.css',
  styles: `
    :host {
      display: inline-block;
      line-height: 0;
    }
    .zero {
      stroke: var(--mat-sys-outline-variant);
      stroke-dasharray: 2 3;
    }
    .line {
      fill: none;
      stroke: var(--mat-sys-on-surface-variant);
      stroke-width: 1.5;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    circle {
      fill: var(--mat-sys-on-surface);
    }
    circle[data-tone='positive'] {
      fill: var(--news-positive);
    }
    circle[data-tone='negative'] {
      fill: var(--news-negative);
    }
  `,
})
export class SparklineComponent {
  protected readonly height = 24;

  readonly values = input.required<readonly (number | null)[]>();
  readonly label = input.required<string>();
  readonly width = input(80);
  /** `score` runs from −1 to 1 around zero; `count` from zero to its highest. */
  readonly scale = input<'score' | 'count'>('score');

  private readonly highest = computed(() => (this.scale() === 'score' ? 1 : Math.max(1, ...this.values().map((value) => value ?? 0))));
  private readonly lowest = computed(() => (this.scale() === 'score' ? -1 : 0));
  protected readonly zero = computed(() => (this.scale() === 'score' ? this.height / 2 : this.height - 1));
  protected readonly shape = computed(() =>
    sparklineOf(this.values(), { widthPx: this.width(), heightPx: this.height, lowest: this.lowest(), highest: this.highest() }),
  );
  protected readonly tone = computed(() => {
    if (this.scale() === 'count') return null;
    const last = this.values().findLast((value) => value !== null) ?? 0;
    return last > 0.1 ? 'positive' : last < -0.1 ? 'negative' : null;
  });
}
