import { Component, computed, inject, input } from '@angular/core';
import { Formats, LanguageService } from '@trivium/web/i18n';
import { writeMoment } from './moment-format';

const DAY_MS = 86_400_000;

/** How long ago, and exactly when: the hour for the last day, the date before it. In the reader's time zone; the title has all of it. */
@Component({
  selector: 'trivium-story-time',
  template: `
    <time [attr.datetime]="at()" [title]="whole()">
      <span class="relative">{{ relative() }}</span>
      <span class="exact">{{ exact() }}</span>
    </time>
  `,
  styles: `
    time {
      display: grid;
      white-space: nowrap;
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
      line-height: 1.45;
    }
    .exact {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.75rem;
    }
  `,
})
export class StoryTimeComponent {
  private readonly languages = inject(LanguageService);
  private readonly formats = inject(Formats);

  /** ISO 8601. */
  readonly at = input.required<string>();
  readonly now = input.required<Date>();

  private readonly moment = computed(() => new Date(this.at()));
  private readonly isRecent = computed(() => Math.abs(this.now().getTime() - this.moment().getTime()) < DAY_MS);
  /** The clock of the page ticks slowly: what came since its last tick came now, not in the future. */
  protected readonly relative = computed(() => {
    const seenFrom = Math.max(this.now().getTime(), this.moment().getTime());
    return this.formats.relative(this.moment(), seenFrom);
  });
  protected readonly exact = computed(() =>
    writeMoment(this.moment(), { locale: this.languages.locale(), style: this.isRecent() ? 'time' : 'date' }),
  );
  protected readonly whole = computed(() => writeMoment(this.moment(), { locale: this.languages.locale(), style: 'both' }));
}
