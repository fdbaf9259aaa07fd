import { Component, computed, inject, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { EmptyStateComponent, IconComponent } from '@trivium/web/kit';
import type { ModelFit, PromptDetail, PromptLanguage } from '../client/prompts-client';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { detailMessages } from './detail.messages';

const SUPPORT_LOOKS = {
  honoured: { tone: 'positive', icon: 'check_circle' },
  ignored: { tone: 'warning', icon: 'do_not_disturb_on' },
  refused: { tone: 'negative', icon: 'cancel' },
  'depends-on-server': { tone: undefined, icon: 'help_outline' },
  unknown: { tone: undefined, icon: 'help_outline' },
} as const;

/** What a prompt takes of each model of the installation, costs there, and which of its parameters work there. */
@Component({
  selector: 'trivium-model-fit',
  imports: [EmptyStateComponent, IconComponent],
  templateUrl: './model-fit.component.html',
  styleUrls: ['../terms/room.css', './model-fit.component.css'],
})
export class ModelFitComponent {
  protected readonly figures = inject(Figures);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(detailMessages);
  protected readonly looks = SUPPORT_LOOKS;

  readonly prompt = input.required<PromptDetail>();
  /** Of the prompt, not of the screen: Chinese takes other numbers of tokens. */
  readonly language = input.required<PromptLanguage>();

  private readonly text = computed(() => this.prompt().texts.find(({ language }) => language === this.language()));
  protected readonly lead = computed(() => {
    const { instructionTokens = 0, mostPromptTokens = 0 } = this.text() ?? {};
    return this.t('modelsLead', { instructions: this.figures.tokens(instructionTokens), most: this.figures.tokens(mostPromptTokens) });
  });
  protected readonly rows = computed(() =>
    this.prompt().models.map((model) => ({
      ...model,
      mode: this.modeText(model),
      cost: this.figures.costRange(this.text()?.costs.find(({ endpoint }) => endpoint === model.endpoint)?.costMicroUsd ?? null),
    })),
  );

  private modeText({ isKnown, mode }: ModelFit): string {
    if (!isKnown) return this.t('unknownModel');
    return mode === null ? this.t('noMode') : this.t('answersIn', { mode: this.terms(mode) });
  }
}
