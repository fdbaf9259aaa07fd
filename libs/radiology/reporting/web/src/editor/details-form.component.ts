import { Component, inject, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { ReportContext } from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { EXAMINATION_LIMITS, REPORT_TEXTS } from '../words/examination-texts';
import { SEXES, SEX_WORDS } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';

/** What is known of the examination, corrected in place. */
@Component({
  selector: 'trivium-details-form',
  imports: [MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ t('age') }}</mat-label>
      <input
        #age
        matInput
        type="number"
        min="0"
        max="130"
        step="1"
        inputmode="numeric"
        [disabled]="isFixed()"
        [value]="context().age ?? ''"
        (input)="setAge(age)"
      />
      <mat-hint>{{ t('ageUnit') }}</mat-hint>
    </mat-form-field>
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ t('sex') }}</mat-label>
      <select #sex matNativeControl [disabled]="isFixed()" (change)="setSex(sex.value)">
        <option value="" [selected]="!context().sex">{{ t('notGiven') }}</option>
        @for (id of sexes; track id) {
          <option [value]="id" [selected]="context().sex === id">{{ languages.text(words[id]) }}</option>
        }
      </select>
    </mat-form-field>
    @for (name of texts; track name) {
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t(name) }}</mat-label>
        <input
          #field
          matInput
          autocomplete="off"
          [disabled]="isFixed()"
          [attr.maxlength]="limits[name]"
          [value]="context()[name] ?? ''"
          (input)="set(name, field.value)"
        />
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 16px;
      padding-block-start: 16px;
    }
    @media (max-width: 719px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class DetailsFormComponent {
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(reportingMessages);
  protected readonly texts = REPORT_TEXTS;
  protected readonly limits = EXAMINATION_LIMITS;
  protected readonly sexes = SEXES;
  protected readonly words = SEX_WORDS;

  readonly context = input.required<ReportContext>();
  readonly isFixed = input(false);
  readonly changed = output<ReportContext>();

  protected set(name: (typeof REPORT_TEXTS)[number], value: string): void {
    this.changed.emit({ ...this.context(), [name]: value });
  }

  protected setSex(value: string): void {
    this.changed.emit({ ...this.context(), sex: SEXES.find((sex) => sex === value) });
  }

  /** An age that is not one is not sent; the field shows the browser's own message. */
  protected setAge(field: HTMLInputElement): void {
    if (field.value === '' && !field.validity.badInput) this.changed.emit({ ...this.context(), age: undefined });
    else if (field.reportValidity()) this.changed.emit({ ...this.context(), age: field.valueAsNumber });
  }
}
