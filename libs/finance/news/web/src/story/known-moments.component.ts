import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { KnownMoment } from './source-threads';
import { storyMessages } from '../words/story.messages';

/** A slider through the moments at which something of a story became known; its right end is the present. */
@Component({
  selector: 'trivium-known-moments',
  imports: [MatButtonModule, IconComponent],
  host: { '[class.past]': 'asOf() !== undefined' },
  template: `
    <label for="known-moments"><trivium-icon name="history" [size]="18" /> {{ t('asOf') }}</label>
    <input
      #slider
      id="known-moments"
      type="range"
      min="0"
      step="1"
      [max]="moments().length"
      [value]="place()"
      [attr.aria-valuetext]="text()"
      [attr.aria-description]="t('asOfHint')"
      (input)="place.set(slider.valueAsNumber)"
      (change)="choose(slider.valueAsNumber)"
    />
    <output for="known-moments" class="tv-number">{{ text() }}</output>
    @if (asOf(); as moment) {
      <p class="banner" role="status">{{ t('asOfText', { when: formats.dateTime(moment) }) }}</p>
      <button matButton="filled" type="button" (click)="chosen.emit(undefined)">{{ t('asOfBack') }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      padding: 8px 16px;
      border: var(--trivium-hairline);
      border-radius: var(--trivium-radius-small);
      background: var(--mat-sys-surface);
    }
    :host(.past) {
      border-color: transparent;
      background: var(--trivium-warning-container);
      color: var(--trivium-warning);
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      font-size: 0.8125rem;
      font-weight: 550;
    }
    input {
      flex: 1 1 160px;
      min-inline-size: 0;
      accent-color: var(--mat-sys-primary);
    }
    output {
      min-inline-size: 150px;
      font-size: 0.8125rem;
    }
    .banner {
      flex: 1 1 220px;
      font-weight: 550;
    }
  `,
})
export class KnownMomentsComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(storyMessages);

  /** Oldest first. */
  readonly moments = input.required<readonly KnownMoment[]>();
  /** Absent: the present. */
  readonly asOf = input<string>();
  readonly chosen = output<string | undefined>();

  /** Index of the last moment that is known; one past the end is the present. */
  protected readonly place = linkedSignal(() => {
    const moment = this.asOf();
    if (moment === undefined) return this.moments().length;
    return Math.max(
      0,
      this.moments().findLastIndex(({ at }) => at <= moment),
    );
  });
  protected readonly text = computed(() => {
    const moment = this.moments()[this.place()];
    if (moment === undefined) return this.t('asOfNow');
    const time = this.formats.dateTime(moment.at);
    return moment.isJudgedAnew ? this.t('asOfJudged', { time }) : time;
  });

  protected choose(place: number): void {
    this.place.set(place);
    this.chosen.emit(this.moments()[place]?.at);
  }
}
