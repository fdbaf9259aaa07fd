import { Component, input } from '@angular/core';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import { translator } from '@trivium/web/i18n';
import { ruleMessages } from '../words/rule.messages';
import { RuleCardComponent } from './rule-card.component';

/** Guidelines beside each other, the one that applies first; one below the other where there is no room. */
@Component({
  selector: 'trivium-rule-comparison',
  imports: [RuleCardComponent],
  template: `
    <section [attr.aria-label]="t('side')" class="cards" data-testid="rule-comparison">
      @for (result of results(); track $index) {
        <trivium-rule-card [result]="result" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
      gap: 16px;
      align-items: start;
    }
  `,
})
export class RuleComparisonComponent {
  protected readonly t = translator(ruleMessages);
  readonly results = input.required<readonly GuidelineResult[]>();
}
