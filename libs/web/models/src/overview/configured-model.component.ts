import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { ConfiguredModel } from '../client/models-client';
import { BreakerChipComponent } from '../terms/breaker-chip.component';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { CapabilityListComponent } from './capability-list.component';
import { overviewMessages } from './overview.messages';

/** One model of this installation: where it is, what it may see, what it can do, what it costs now. */
@Component({
  selector: 'trivium-configured-model',
  imports: [MatButtonModule, BreakerChipComponent, CapabilityListComponent, IconComponent],
  template: `
    <div class="tv-head">
      <div class="tv-words">
        <div class="tv-row">
          <h3>{{ name() }}</h3>
          <span class="tv-chip">{{ t(model().task) }}</span>
          <span class="tv-chip" [attr.data-tone]="model().place === 'cloud' ? 'warning' : 'info'"
            ><trivium-icon [name]="model().place === 'cloud' ? 'cloud' : 'dns'" [size]="14" />{{ terms(model().place) }}</span
          >
          @if (!model().isAllowed) {
            <span class="tv-chip" data-tone="negative"><trivium-icon name="cloud_off" [size]="14" />{{ t('notAllowed') }}</span>
          } @else if (model().isServed) {
            <trivium-breaker-chip [state]="model().breaker" />
          } @else {
            <span class="tv-chip" data-tone="negative"><trivium-icon name="block" [size]="14" />{{ t('notServed') }}</span>
          }
        </div>
        <span class="tv-small tv-muted"
          >{{ model().model }} · {{ where() }} · {{ terms('upTo', { class: terms(model().maxDataClass) }) }}</span
        >
      </div>
      <div class="tv-actions">
        @if (model().registryModel) {
          <button matButton type="button" class="details" [attr.aria-label]="t('detailsOf', { name: name() })" (click)="details.emit()">
            {{ t('details') }}
          </button>
        }
        @if (canTry()) {
          <button matButton="outlined" type="button" class="try" [attr.aria-label]="t('tryOf', { name: name() })" (click)="try.emit()">
            {{ t('try') }}
          </button>
        }
      </div>
    </div>
    @if (model().capabilities; as capabilities) {
      @if (model().registryModel === null) {
        <p class="tv-small tv-muted">{{ t('unknownModel') }}</p>
      }
      <trivium-capability-list [capabilities]="capabilities" />
    }
    <p class="tv-small">
      <strong>{{ t('price') }}{{ formats.colon() }}</strong> {{ figures.priceNow(model().priceNow) }}
      @if (isPriceDoubtful()) {
        <span class="tv-muted">{{ t('priceHoliday') }}</span>
      }
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    h3 {
      font-size: 1rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class ConfiguredModelComponent {
  protected readonly figures = inject(Figures);
  protected readonly formats = inject(Formats);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(overviewMessages);

  readonly model = input.required<ConfiguredModel>();
  readonly canTry = input(false);
  readonly details = output();
  readonly try = output();

  protected readonly name = computed(() => this.model().name);
  protected readonly where = computed(() => {
    const { place, isOnThisMachine } = this.model();
    return this.terms(place === 'local' && isOnThisMachine ? 'thisMachineText' : `${place}Text`);
  });
  protected readonly isPriceDoubtful = computed(() => {
    const price = this.model().priceNow;
    return price.kind === 'rates' && !price.isHolidayYearKnown;
  });
}
