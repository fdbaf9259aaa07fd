import { Component, input, output } from '@angular/core';
import type { ReportContext } from '@trivium/radiology/reporting/domain';
import { translator } from '@trivium/web/i18n';
import { deskMessages } from '../words/desk.messages';

type Answer = 'yes' | 'no' | '';

/** What guidelines ask for and no dictation says. Nothing is chosen beforehand: a missing answer is shown as missing on the rule card. */
@Component({
  selector: 'trivium-guideline-questions',
  template: `
    <fieldset [disabled]="isFixed()">
      <legend class="tv-small tv-muted">{{ t('riskTitle') }}</legend>
      <label class="tv-small">
        {{ t('risk') }}
        <select #risk (change)="set({ risk: risk.value === 'low' || risk.value === 'high' ? risk.value : undefined })">
          <option value="">{{ t('notSaid') }}</option>
          <option value="low" [selected]="context().risk === 'low'">{{ t('low') }}</option>
          <option value="high" [selected]="context().risk === 'high'">{{ t('high') }}</option>
        </select>
      </label>
      <label class="tv-small">
        {{ t('setting') }}
        <select #setting (change)="set({ setting: setting.value === 'incidental' || setting.value === 'screening' ? setting.value : undefined })">
          <option value="">{{ t('notSaid') }}</option>
          <option value="incidental" [selected]="context().setting === 'incidental'">{{ t('incidental') }}</option>
          <option value="screening" [selected]="context().setting === 'screening'">{{ t('screening') }}</option>
        </select>
      </label>
      @for (name of questions; track name) {
        <label class="tv-small">
          {{ t(name) }}
          <select #field (change)="answerWith(name, field.value)">
            <option value="">{{ t('notSaid') }}</option>
            <option value="yes" [selected]="answer(name) === 'yes'">{{ t('yes') }}</option>
            <option value="no" [selected]="answer(name) === 'no'">{{ t('no') }}</option>
          </select>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
      gap: 8px 16px;
      margin: 8px 0 0;
      padding: 0;
      border: 0;
    }
    label {
      display: grid;
      gap: 2px;
    }
    select {
      min-block-size: 36px;
      padding: 0 8px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 8px;
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface);
    }
  `,
}) // prettier-ignore
export class GuidelineQuestionsComponent {
  protected readonly t = translator(deskMessages);
  protected readonly questions = ['knownPrimaryCancer', 'immunosuppression'] as const;
  readonly context = input.required<ReportContext>();
  readonly isFixed = input(false);
  readonly changed = output<ReportContext>();

  protected answer(name: 'knownPrimaryCancer' | 'immunosuppression'): Answer {
    const value = this.context()[name];
    return value === undefined ? '' : value ? 'yes' : 'no';
  }

  protected answerWith(name: 'knownPrimaryCancer' | 'immunosuppression', value: string): void {
    this.set({ [name]: value === '' ? undefined : value === 'yes' });
  }

  protected set(change: Partial<ReportContext>): void {
    this.changed.emit({ ...this.context(), ...change });
  }
}
