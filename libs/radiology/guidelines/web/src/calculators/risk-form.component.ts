import { Component, computed, inject, signal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { RISK_DENSITIES, type RiskInput, riskOf } from '@trivium/radiology/guidelines/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { valueName } from '@trivium/radiology/guidelines/parts';
import { guidelinesMessages } from '../words/guidelines.messages';
import { typedNumber } from './typed-value';

const NUMBERS = ['age', 'diameterMm', 'count'] as const;
const FLAGS = [
  'female',
  'smoker',
  'hxCancer',
  'famCancer',
  'famLung',
  'emphysema',
  'upperLobe',
  'spiculation',
  'smoothBorder',
  'calcification',
] as const;

/** Three published models side by side; a question that was not answered is no "no". */
@Component({
  selector: 'trivium-risk-form',
  imports: [MatFormFieldModule, MatInputModule],
  template: `
    <section class="tv-card tv-stack" aria-labelledby="risk-heading">
      <h2 id="risk-heading">{{ t('risk') }}</h2>
      <p class="tv-small tv-muted">{{ t('riskHint') }}</p>
      <div class="row">
        @for (name of numbers; track name) {
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t(name) }}</mat-label>
            <input
              #field
              matInput
              inputmode="decimal"
              maxlength="8"
              autocomplete="off"
              [attr.data-field]="name"
              [value]="typed()[name] ?? ''"
              (input)="set(name, field.value)"
            />
          </mat-form-field>
        }
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('density') }}</mat-label>
          <select #density matNativeControl data-field="density" (change)="set('density', density.value)">
            <option value="">{{ t('notGiven') }}</option>
            @for (value of densities; track value) {
              <option [value]="value">{{ densityWords(value) }}</option>
            }
          </select>
        </mat-form-field>
        @for (name of flags; track name) {
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t(name) }}</mat-label>
            <select #flag matNativeControl [attr.data-field]="name" (change)="set(name, flag.value)">
              <option value="">{{ t('notGiven') }}</option>
              <option value="yes">{{ t('yes') }}</option>
              <option value="no">{{ t('no') }}</option>
            </select>
          </mat-form-field>
        }
      </div>
      <div class="scroll" aria-live="polite">
        <table data-testid="risk">
          <thead>
            <tr>
              <th scope="col">{{ t('model') }}</th>
              <th scope="col">{{ t('probability') }}</th>
              <th scope="col">{{ t('source') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (risk of risks(); track risk.model) {
              <tr>
                <th scope="row">{{ languages.text(risk.title) }}</th>
                <td class="tv-number">{{ risk.words }}</td>
                <td class="tv-small tv-muted">{{ risk.source }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
  `,
  styleUrl: './calculator.css',
})
export class RiskFormComponent {
  protected readonly t = translator(guidelinesMessages);
  protected readonly languages = inject(LanguageService);
  protected readonly numbers = NUMBERS;
  protected readonly flags = FLAGS;
  protected readonly densities = RISK_DENSITIES;
  protected readonly typed = signal<Partial<Readonly<Record<keyof RiskInput, string>>>>({});

  protected readonly risks = computed(() =>
    riskOf(this.input()).map(({ model, title, source, probability, missing }) => ({
      model,
      title,
      source,
      words:
        probability === null
          ? this.t('missing', { names: missing.map((name) => this.t(name)).join(this.languages.language() === 'zh' ? '、' : ', ') })
          : `${(probability * 100).toFixed(1)} %`,
    })),
  );

  private input(): RiskInput {
    const typed = this.typed();
    const numbers = NUMBERS.map((name) => [name, positive(typed[name])] as const);
    const flags = FLAGS.map((name) => [name, typed[name] === 'yes' ? true : typed[name] === 'no' ? false : undefined] as const);
    return { ...Object.fromEntries([...numbers, ...flags]), density: RISK_DENSITIES.find((density) => density === typed.density) };
  }

  protected densityWords(density: string): string {
    return this.languages.text(valueName('lung_rads_2022', 'density', density));
  }

  protected set(name: keyof RiskInput, value: string): void {
    this.typed.update((typed) => ({ ...typed, [name]: value }));
  }
}

function positive(text: string | undefined): number | undefined {
  const value = typedNumber(text ?? '');
  return typeof value === 'number' && value > 0 ? value : undefined;
}
