import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { type ModelMode, PARAMETER_NAMES, memoryNeedOf } from '@trivium/ai/inference/protocol';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { RegistryModel } from '../client/models-client';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { registryMessages } from './registry.messages';

const MIXTURE = ['totalParameters', 'activatedParameters', 'routedExperts', 'expertsPerToken', 'sharedExperts'] as const;

/** Everything the registry says of one model, in a drawer at the side. */
@Component({
  selector: 'trivium-model-details',
  imports: [MatButtonModule, MatDialogModule, IconComponent],
  templateUrl: './model-details.dialog.html',
  styleUrl: './model-details.dialog.css',
})
export class ModelDetailsDialog {
  protected readonly model = inject<RegistryModel>(MAT_DIALOG_DATA);
  protected readonly formats = inject(Formats);
  protected readonly figures = inject(Figures);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(registryMessages);
  protected readonly parameters = PARAMETER_NAMES;

  protected readonly facts = computed(() => {
    const { model, figures, terms } = this;
    return [
      { name: this.t('identifier'), value: model.id },
      { name: this.t('aliases'), value: model.aliases.join(', ') || '–' },
      { name: this.t('access'), value: this.t(model.access) },
      { name: this.t('licence'), value: model.licence === 'unknown' ? terms('unknown') : model.licence },
      { name: this.t('inputs'), value: this.t(model.inputs.includes('image') ? 'image' : 'text') },
      { name: this.t('contextTokens'), value: figures.tokens(model.contextTokens) },
      { name: this.t('maxOutputTokens'), value: figures.tokens(model.maxOutputTokens) },
      ...MIXTURE.map((part) => ({
        name: this.t(part),
        value: part.endsWith('Parameters') ? figures.parameters(model.mixture[part]) : figures.count(model.mixture[part]),
      })),
      {
        name: this.t('cachePerToken'),
        value: figures.bytes(memoryNeedOf(model, { quantisation: 'F16', contextTokens: 1 }).keyValueCacheBytes),
      },
    ];
  });
  protected readonly prices = computed(() => {
    const { prices } = this.model;
    if (prices === 'free-of-charge') return [];
    return prices.map(({ effectiveFrom, peak, offPeak }) => ({
      from: this.t('pricesFrom', { day: this.formats.dateTime(effectiveFrom) }),
      peak: this.figures.rates(peak),
      offPeak: this.figures.rates(offPeak),
    }));
  });

  protected modeName({ mode, isDefault }: ModelMode): string {
    return isDefault ? `${this.terms(mode)} (${this.t('byDefault')})` : this.terms(mode);
  }

  protected isDead({ parameters }: ModelMode, name: (typeof PARAMETER_NAMES)[number]): boolean {
    return parameters[name] === 'ignored' || parameters[name] === 'refused';
  }
}
