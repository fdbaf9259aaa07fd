import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { Order, TypedOrder } from '@trivium/radiology/api-client';
import {
  BODY_PARTS,
  MODALITIES,
  ORDER_PRIORITIES,
  type BodyPart,
  type Modality,
  type OrderPriority,
} from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { OrdersClient } from '../orders.client';
import { EXAMINATION_LIMITS, ORDER_TEXTS } from '../words/examination-texts';
import { BODY_PART_WORDS, MODALITY_WORDS, PRIORITY_WORDS, SEXES, SEX_WORDS, type Sex } from '../words/report-words';
import { orderMessages } from '../words/order.messages';

/** The order that was made, and whether its report is wanted at once. */
export interface OrderOutcome {
  readonly order: Order;
  readonly isOpened: boolean;
}

const text = (): FormControl<string> => new FormControl('', { nonNullable: true });
const needed = (): FormControl<string> =>
  new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] });

/** Patient, order and accession number, typed once. */
@Component({
  selector: 'trivium-order-dialog',
  imports: [ReactiveFormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent],
  templateUrl: './order-dialog.component.html',
  styles: `
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
      gap: 16px;
      padding-block-start: 8px;
    }
    p {
      margin-block-end: 8px;
    }
  `,
})
export class OrderDialogComponent {
  private readonly client = inject(OrdersClient);
  private readonly dialog = inject<MatDialogRef<OrderDialogComponent, OrderOutcome>>(MatDialogRef);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(orderMessages);
  protected readonly modalities = MODALITIES.map((id) => ({ id, words: MODALITY_WORDS[id] }));
  protected readonly bodyParts = BODY_PARTS.map((id) => ({ id, words: BODY_PART_WORDS[id] }));
  protected readonly priorities = ORDER_PRIORITIES.map((id) => ({ id, words: PRIORITY_WORDS[id] }));
  protected readonly sexes = SEXES.map((id) => ({ id, words: SEX_WORDS[id] }));
  protected readonly texts = ORDER_TEXTS;
  protected readonly limits = EXAMINATION_LIMITS;
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected readonly form = new FormGroup({
    accession: needed(),
    patientId: needed(),
    name: needed(),
    birthDate: text(),
    sex: new FormControl<Sex>('unknown', { nonNullable: true }),
    modality: new FormControl<Modality>('CT', { nonNullable: true }),
    bodyPart: new FormControl<BodyPart>('chest', { nonNullable: true }),
    priority: new FormControl<OrderPriority>('routine', { nonNullable: true }),
    exam: text(),
    indication: text(),
    referrer: text(),
    comparison: text(),
  });

  protected async save(isOpened: boolean): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      this.dialog.close({ order: await this.client.create(this.body()), isOpened });
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private body(): TypedOrder {
    const { accession, patientId, name, birthDate, sex, modality, bodyPart, priority, ...words } = this.form.getRawValue();
    const given = Object.fromEntries(Object.entries(words).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, value.trim()]])));
    return {
      ...{ accession: accession.trim(), modality, bodyPart, priority },
      ...given,
      patient: { patientId: patientId.trim(), name: name.trim(), sex, ...(birthDate === '' ? {} : { birthDate }) },
    };
  }
}
