import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { boardMessages } from '../words/board.messages';
import { localMinute } from './local-minute';

/** Chooses the moment whose knowledge is shown, and says clearly that it is not the present. */
@Component({
  selector: 'trivium-as-of-control',
  imports: [MatButtonModule, IconComponent],
  template: `
    @if (asOf(); as moment) {
      <div class="banner" role="status">
        <trivium-icon name="history" />
        <span class="text">{{ t('asOfText', { when: formats.dateTime(moment) }) }}</span>
        <button matButton type="button" (click)="isOpen.set(true)">{{ t('asOf') }}</button>
        <button matButton="filled" type="button" (click)="leave()">{{ t('asOfBack') }}</button>
      </div>
    }
    @if (isOpen()) {
      <form class="form tv-card" (submit)="$event.preventDefault(); apply(field.value)">
        <label>
          <span class="tv-small">{{ t('asOfField') }}</span>
          <input
            #field
            type="datetime-local"
            required
            [value]="start()"
            [max]="latest()"
            [attr.aria-invalid]="isWrong()"
            [attr.aria-describedby]="isWrong() ? 'as-of-wrong' : null"
            (keydown.escape)="isOpen.set(false)"
          />
        </label>
        <button matButton="filled" type="submit">{{ t('asOfApply') }}</button>
        <button matButton type="button" (click)="leave()">{{ t('asOfBack') }}</button>
        @if (isWrong()) {
          <p id="as-of-wrong" class="wrong tv-small" role="alert">{{ t('asOfFuture') }}</p>
        }
      </form>
    }
  `,
  styleUrl: './as-of-control.component.css',
})
export class AsOfControlComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(boardMessages);

  /** ISO 8601; absent: the present. */
  readonly asOf = input<string>();
  /** The moment that was chosen; undefined for the present. */
  readonly chosen = output<string | undefined>();

  readonly isOpen = signal(false);
  protected readonly isWrong = signal(false);
  protected readonly latest = computed(() => (this.isOpen() ? localMinute(systemClock.now()) : ''));
  protected readonly start = computed(() => {
    const moment = this.asOf();
    return moment ? localMinute(new Date(moment)) : this.latest();
  });

  protected apply(text: string): void {
    const moment = new Date(text);
    const isPast = !Number.isNaN(moment.getTime()) && moment <= systemClock.now();
    this.isWrong.set(!isPast);
    if (!isPast) return;
    this.isOpen.set(false);
    this.chosen.emit(moment.toISOString());
  }

  protected leave(): void {
    this.isOpen.set(false);
    this.isWrong.set(false);
    if (this.asOf() !== undefined) this.chosen.emit(undefined);
  }
}
