import { Component, computed, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { NewsSource } from '../sources.client';
import { sourcesMessages } from '../words/sources.messages';

const MARKS = {
  ok: { icon: 'check_circle', tone: 'positive' },
  slow: { icon: 'hourglass_empty', tone: 'warning' },
  failing: { icon: 'error_outline', tone: 'negative' },
  stopped: { icon: 'block', tone: 'negative' },
  paused: { icon: 'pause_circle', tone: null },
  recorded: { icon: 'science', tone: 'info' },
} as const;

/** How a source is doing: colour, sign and word. One that is paused, or was recorded for the demo, is neither well nor ill. */
@Component({
  selector: 'trivium-health-mark',
  imports: [IconComponent],
  template: `<span class="tv-chip" [attr.data-tone]="mark().tone"
    ><trivium-icon [name]="mark().icon" [size]="14" /><span>{{ t(state()) }}</span></span
  >`,
})
export class HealthMarkComponent {
  protected readonly t = translator(sourcesMessages);
  readonly source = input.required<Pick<NewsSource, 'health' | 'isPaused' | 'isDemo'>>();
  protected readonly state = computed(() => (this.source().isDemo ? 'recorded' : this.source().isPaused ? 'paused' : this.source().health));
  protected readonly mark = computed(() => MARKS[this.state()]);
}
