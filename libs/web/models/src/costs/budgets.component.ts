import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Formats, translator } from '@trivium/web/i18n';
import type { Budget, BudgetDraft } from '../client/costs-client';
import { Figures } from '../terms/figures';
import { BUDGET_FIELDS, type BudgetFieldId, draftsOf, fieldsOf } from './budget-drafts';
import { costsMessages } from './costs.messages';

/** Limits that hold for everybody, to be changed, and what is used of each budget. */
@Component({
  selector: 'trivium-budgets',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule],
  template: `
    <section class="tv-card tv-stack" [attr.aria-label]="t('budgets')">
      <div>
        <h2>{{ t('budgets') }}</h2>
        <p class="tv-muted">{{ t('budgetsLead') }}</p>
      </div>
      @for (row of rows(); track $index) {
        <div class="tv-ruled">
          <strong>{{ row.name }}</strong>
          @if (row.share !== undefined) {
            <progress max="1" [value]="row.share" [attr.aria-label]="row.name"></progress>
          }
          <p class="tv-small tv-muted tv-number">{{ row.text }}</p>
        </div>
      } @empty {
        <p>{{ t('noBudgets') }}</p>
      }
      <form class="tv-stack" (submit)="$event.preventDefault(); save()" novalidate>
        <div class="tv-fields">
          @for (field of budgetFields; track field.id) {
            <mat-form-field appearance="outline" subscriptSizing="dynamic">
              <mat-label>{{ t(field.id) }}</mat-label>
              <input
                #amount
                matInput
                inputmode="decimal"
                [name]="field.id"
                [value]="fields()[field.id]"
                (input)="edit(field.id, amount.value)"
              />
            </mat-form-field>
          }
        </div>
        <p class="tv-small tv-muted">{{ t('budgetHint') }}</p>
        @if (isFaulty()) {
          <p class="fault tv-small" role="alert">{{ t('budgetFault') }}</p>
        }
        <div class="tv-actions">
          <button matButton="filled" type="submit" class="save" [disabled]="isBusy()">{{ t('save') }}</button>
        </div>
      </form>
    </section>
  `,
  styles: `
    /* Two beside each other: four would cut the names of the fields. */
    .tv-fields > * {
      flex-basis: max(40%, 264px);
    }
    progress {
      inline-size: 100%;
      accent-color: var(--mat-sys-primary);
    }
    .fault {
      color: var(--mat-sys-error);
    }
  `,
})
export class BudgetsComponent {
  private readonly formats = inject(Formats);
  private readonly figures = inject(Figures);
  protected readonly t = translator(costsMessages);
  protected readonly budgetFields = BUDGET_FIELDS;

  readonly budgets = input.required<readonly Budget[]>();
  readonly isBusy = input(false);
  readonly saved = output<readonly BudgetDraft[]>();

  protected readonly fields = linkedSignal(() => fieldsOf(this.budgets()));
  protected readonly isFaulty = signal(false);
  protected readonly rows = computed(() =>
    this.budgets().map((budget) => {
      const { userId, scope, period, limitMicroUsd, spentMicroUsd, reservedMicroUsd, resetsOn } = budget;
      const name = this.t(`${scope}-${period}`);
      const limit = this.figures.usd(limitMicroUsd);
      const parts = [spentMicroUsd === null ? limit : this.t('spent', { spent: this.figures.usd(spentMicroUsd), limit })];
      if (reservedMicroUsd) parts.push(this.t('reserved', { reserved: this.figures.usd(reservedMicroUsd) }));
      parts.push(this.t('resets', { day: this.formats.date(resetsOn) }));
      return {
        name: userId === null ? name : `${name} · ${this.t('person', { id: userId.slice(-8) })}`,
        share: spentMicroUsd === null || limitMicroUsd === 0 ? undefined : Math.min(1, spentMicroUsd / limitMicroUsd),
        text: parts.join(' · '),
      };
    }),
  );

  protected edit(id: BudgetFieldId, text: string): void {
    this.fields.update((fields) => ({ ...fields, [id]: text }));
  }

  protected save(): void {
    const drafts = draftsOf(this.fields(), this.budgets());
    this.isFaulty.set(drafts === undefined);
    if (drafts) this.saved.emit(drafts);
  }
}
