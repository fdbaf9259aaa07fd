import { Component, computed, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { LintFinding } from '../client/prompts-client';
import { type LintVerdict, lintVerdicts } from './lint-verdicts';
import { termsMessages } from './terms.messages';

/** The verdicts of the 3C lint in words and a sign, not by colour alone. */
@Component({
  selector: 'trivium-lint-chips',
  imports: [IconComponent],
  template: `
    <span class="chips">
      @for (chip of chips(); track chip.group) {
        <span class="tv-chip" [attr.data-tone]="chip.tone"><trivium-icon [name]="chip.icon" [size]="14" />{{ chip.text }}</span>
      }
    </span>
  `,
  styleUrl: './room.css',
})
export class LintChipsComponent {
  private readonly t = translator(termsMessages);
  readonly findings = input.required<readonly LintFinding[]>();
  protected readonly chips = computed(() =>
    lintVerdicts(this.findings()).map((verdict) => ({ group: verdict.group, ...this.lookOf(verdict) })),
  );

  private lookOf({ group, errors, warnings }: LintVerdict) {
    const name = this.t(group);
    if (errors > 0) return { tone: 'negative', icon: 'error_outline', text: this.t('errors', { name, count: errors }) };
    if (warnings > 0) return { tone: 'warning', icon: 'warning_amber', text: this.t('warnings', { name, count: warnings }) };
    return { tone: 'positive', icon: 'check_circle', text: this.t('good', { name }) };
  }
}
