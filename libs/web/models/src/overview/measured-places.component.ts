import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats, translator } from '@trivium/web/i18n';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import type { Measurement, measuredPlaces } from './measured-places';
import { overviewMessages } from './overview.messages';

/** Local, cloud and browser side by side, by what was measured here and nothing else. */
@Component({
  selector: 'trivium-measured-places',
  imports: [RouterLink],
  template: `
    <section class="tv-card tv-stack" [attr.aria-label]="t('measured')">
      <div>
        <h2>{{ t('measured') }}</h2>
        <p class="tv-muted">{{ t('measuredLead') }}</p>
      </div>
      @for (group of places(); track group.place) {
        <div class="tv-ruled tv-stack">
          <h3>{{ terms(group.place) }}</h3>
          @if (group.measurements.length > 0) {
            <div class="tv-scroll-x">
              <table class="tv-table tv-stacked" [attr.aria-label]="terms(group.place)">
                <thead>
                  <tr>
                    <th scope="col">{{ t('model') }}</th>
                    <th scope="col" class="tv-amount">{{ t('firstToken') }}</th>
                    <th scope="col" class="tv-amount">{{ t('speed') }}</th>
                    <th scope="col" class="tv-amount">{{ t('cost') }}</th>
                    <th scope="col">{{ t('measuredBy') }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (one of group.measurements; track $index) {
                    <tr>
                      <th scope="row">{{ one.name }}</th>
                      <td class="tv-amount" [attr.data-label]="t('firstToken')">{{ figures.duration(one.firstTokenMs) }}</td>
                      <td class="tv-amount" [attr.data-label]="t('speed')">{{ figures.speed(one.tokensPerSecond) }}</td>
                      <td class="tv-amount" [attr.data-label]="t('cost')">{{ figures.usd(one.costMicroUsd) }}</td>
                      <td [attr.data-label]="t('measuredBy')">{{ sourceOf(one) }}</td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          } @else {
            <p class="tv-muted">
              {{ t(group.place === 'edge' ? 'notMeasuredEdge' : 'notMeasured') }}
              @if (group.place === 'edge') {
                <a routerLink="/models/edge">{{ t('edgeLink') }}</a>
              }
            </p>
          }
        </div>
      }
    </section>
  `,
})
export class MeasuredPlacesComponent {
  private readonly formats = inject(Formats);
  protected readonly figures = inject(Figures);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(overviewMessages);

  readonly places = input.required<ReturnType<typeof measuredPlaces>>();

  protected sourceOf({ source, count, at }: Measurement): string {
    return source === 'calls' ? this.t('fromCalls', { count }) : this.t('fromTest', { time: at ? this.formats.dateTime(at) : '' });
  }
}
