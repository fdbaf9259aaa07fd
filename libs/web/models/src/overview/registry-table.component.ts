import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { RetiredName } from '@trivium/ai/inference/protocol';
import { Formats, translator } from '@trivium/web/i18n';
import { EmptyStateComponent, IconComponent } from '@trivium/web/kit';
import type { RegistryModel } from '../client/models-client';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { registryMessages } from './registry.messages';
import { FIRST_VIEW, modelsOf, type RegistrySort, sortedBy } from './registry-view';

const COLUMNS: readonly { readonly sort: RegistrySort; readonly label: 'name' | Exclude<RegistrySort, 'title'> }[] = [
  { sort: 'title', label: 'name' },
  { sort: 'totalParameters', label: 'totalParameters' },
  { sort: 'activatedParameters', label: 'activatedParameters' },
  { sort: 'contextTokens', label: 'contextTokens' },
  { sort: 'maxOutputTokens', label: 'maxOutputTokens' },
  { sort: 'price', label: 'price' },
];

/** What is known of models: searched, filtered and sorted in the browser, because it is a few dozen entries. */
@Component({
  selector: 'trivium-registry-table',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, MatSelectModule, EmptyStateComponent, IconComponent],
  templateUrl: './registry-table.component.html',
  styleUrl: './registry-table.component.css',
})
export class RegistryTableComponent {
  protected readonly formats = inject(Formats);
  protected readonly figures = inject(Figures);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(registryMessages);
  protected readonly columns = COLUMNS;

  readonly models = input.required<readonly RegistryModel[]>();
  readonly retiredNames = input.required<readonly RetiredName[]>();
  readonly chosen = output<RegistryModel>();

  protected readonly view = signal(FIRST_VIEW);
  protected readonly shown = computed(() => modelsOf(this.models(), this.view()));

  protected change(edit: Partial<ReturnType<typeof this.view>>): void {
    this.view.update((view) => ({ ...view, ...edit }));
  }

  protected sort(by: RegistrySort): void {
    this.view.update((view) => sortedBy(view, by));
  }

  protected experts({ mixture }: RegistryModel): string {
    const { routedExperts, expertsPerToken, sharedExperts } = mixture;
    if ([routedExperts, expertsPerToken, sharedExperts].every((count) => count === 'unknown')) return this.terms('unknown');
    return this.t('expertsText', {
      used: this.figures.count(expertsPerToken),
      routed: this.figures.count(routedExperts),
      shared: this.figures.count(sharedExperts),
    });
  }

  protected price({ priceNow }: RegistryModel): string {
    if (priceNow.kind === 'free-of-charge') return this.t('free');
    if (priceNow.kind !== 'rates') return this.terms('unknown');
    return `${this.terms('perMillion', { price: this.figures.usd(priceNow.rates.completion) })} · ${this.terms(priceNow.band)}`;
  }

  protected retirement({ retirement }: RegistryModel): string {
    return retirement ? this.t('retires', { day: this.formats.date(retirement.retiredAt), successor: retirement.successor }) : '';
  }

  protected gone({ retiredAt, successor, successorMode, evidence }: RetiredName): string {
    return this.t('retiredOn', {
      day: this.formats.date(retiredAt),
      successor,
      mode: this.terms(successorMode),
      checked: this.formats.date(evidence.checkedOn),
      source: evidence.source,
    });
  }
}
