import { Component } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { PageHeaderComponent } from '@trivium/web/kit';
import { EvaluateFormComponent } from './calculators/evaluate-form.component';
import { GrowthFormComponent } from './calculators/growth-form.component';
import { RiskFormComponent } from './calculators/risk-form.component';
import { guidelinesMessages } from './words/guidelines.messages';

/** Calculators over the guideline tables; all of it computed in the browser. */
@Component({
  selector: 'trivium-guidelines-page',
  imports: [PageHeaderComponent, EvaluateFormComponent, GrowthFormComponent, RiskFormComponent],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('title')" [lead]="t('lead')" />
      <trivium-evaluate-form />
      <trivium-growth-form />
      <trivium-risk-form />
    </div>
  `,
})
export class GuidelinesPage {
  protected readonly t = translator(guidelinesMessages);
}
