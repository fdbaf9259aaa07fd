import { Component, computed, signal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { growthOf, type GrowthResult } from '@trivium/radiology/guidelines/domain';
import { translator } from '@trivium/web/i18n';
import { guidelinesMessages } from '../words/guidelines.messages';
import { typedNumber } from './typed-value';

const NUMBERS = ['priorMm', 'currentMm', 'intervalDays', 'errorMm'] as const;
const DEFINITIONS = ['growthFleischner', 'growthLungRads', 'growthBtsVolume'] as const;

/** Growth between two diameters by each definition, with what the measurement error leaves open. */
@Component({
  selector: 'trivium-growth-form',
  imports: [MatFormFieldModule, MatInputModule],
  template: `
    <section class="tv-card tv-stack" aria-labelledby="growth-heading">
      <h2 id="growth-heading">{{ t('growth') }}</h2>
      <p class="tv-small tv-muted">{{ t('growthHint') }}</p>
      <div class="row">
        @for (name of numbers; track name) {
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t(name) }}</mat-label>
            <input
              #field
              matInput
              inputmode="decimal"
              maxlength="12"
              autocomplete="off"
              [attr.data-field]="name"
              [value]="typed()[name] ?? ''"
              (input)="set(name, field.value)"
            />
          </mat-form-field>
        }
      </div>
      <div aria-live="polite">
        @if (growth(); as growth) {
          <div class="scroll">
            <table data-testid="growth">
              <thead>
                <tr>
                  <th scope="col">{{ t('definition') }}</th>
                  <th scope="col">{{ t('answer') }}</th>
                </tr>
              </thead>
              <tbody class="tv-number">
                <tr>
                  <th scope="row">{{ t('volumeChange') }}</th>
                  <td>{{ growth.volumeChangePct }} % ({{ volumeRange() }})</td>
                </tr>
                <tr>
                  <th scope="row">{{ t('doubling') }}</th>
                  <td>{{ doubling() }}</td>
                </tr>
                <tr>
                  <th scope="row">{{ t('btsClass') }}</th>
                  <td>{{ growth.btsVdtClass ?? t('noGrowth') }}</td>
                </tr>
                @for (name of definitions; track name) {
                  <tr>
                    <th scope="row">{{ t(name) }}</th>
                    <td>
                      {{ t(growth[name] ? 'yes' : 'no') }}
                      @if (growth.error[name] === 'within_error') {
                        <span class="tv-chip" data-tone="warning">{{ t('withinError') }}</span>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        } @else {
          <p class="tv-muted">{{ t('numbersNeeded') }}</p>
        }
      </div>
    </section>
  `,
  styleUrl: './calculator.css',
})
export class GrowthFormComponent {
  protected readonly t = translator(guidelinesMessages);
  protected readonly numbers = NUMBERS;
  protected readonly definitions = DEFINITIONS;
  protected readonly typed = signal<Partial<Readonly<Record<(typeof NUMBERS)[number], string>>>>({});
  protected readonly growth = computed<GrowthResult | undefined>(() => {
    const [priorMm, currentMm, intervalDays, measurementErrorMm] = NUMBERS.map((name) => typedNumber(this.typed()[name] ?? ''));
    const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0;
    if (!isPositive(priorMm) || !isPositive(currentMm) || !isPositive(intervalDays) || typeof measurementErrorMm === 'string')
      return undefined;
    return growthOf({ priorMm, currentMm, intervalDays, measurementErrorMm });
  });
  protected readonly volumeRange = computed(() => {
    const [low, high] = this.growth()?.error.volumeChangePct ?? [];
    return this.t('range', { low: `${low ?? ''} %`, high: `${high ?? ''} %` });
  });
  protected readonly doubling = computed(() => {
    const growth = this.growth();
    if (!growth || growth.vdtDays === null) return this.t('noGrowth');
    const [low, high] = growth.error.vdtDays;
    const days = this.t('days', { count: String(growth.vdtDays) });
    const range =
      high === null ? this.t('upwards', { low: String(low ?? '') }) : this.t('range', { low: String(low ?? ''), high: String(high) });
    return `${days} (${range})`;
  });

  protected set(name: (typeof NUMBERS)[number], value: string): void {
    this.typed.update((typed) => ({ ...typed, [name]: value }));
  }
}
