import { Component, computed, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { BreakerState } from '../client/models-client';
import { termsMessages } from './terms.messages';

const LOOKS = {
  closed: { tone: 'positive', icon: 'check_circle' },
  open: { tone: 'negative', icon: 'pause_circle' },
  'half-open': { tone: 'warning', icon: 'autorenew' },
} as const;

/** The state of an endpoint's breaker in words and a sign, not by colour alone. */
@Component({
  selector: 'trivium-breaker-chip',
  imports: [IconComponent],
  template: `<span class="tv-chip" [attr.data-tone]="look().tone"><trivium-icon [name]="look().icon" [size]="14" />{{ t(state()) }}</span>`,
})
export class BreakerChipComponent {
  protected readonly t = translator(termsMessages);
  readonly state = input.required<BreakerState>();
  protected readonly look = computed(() => LOOKS[this.state()]);
}
