import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { Order, WorklistItem } from '@trivium/radiology/api-client';
import { SpokenLanguage } from '../dictation/spoken-language.service';
import { ReportsClient } from '../reports.client';
import { OPERATION_IDS } from '../request-ids';

type Readable = Pick<Order, 'id' | 'modality' | 'bodyPart'>;

/** Starts reading an order: its report, empty, with what the order already knows. */
@Injectable({ providedIn: 'root' })
export class OpenOrder {
  private readonly client = inject(ReportsClient);
  private readonly router = inject(Router);
  private readonly ids = inject(OPERATION_IDS);
  private readonly spoken = inject(SpokenLanguage);
  /** One id for each order, so that a press repeated after a lost answer opens the same report. */
  private readonly operations = new Map<string, string>();

  /** Goes to the report of a line of the work list; makes it first when nobody has. */
  async open(item: Pick<WorklistItem, 'kind' | 'id' | 'orderId' | 'reportId' | 'modality' | 'bodyPart'>): Promise<void> {
    const reportId = item.kind === 'report' ? item.id : item.reportId;
    if (reportId !== undefined) await this.router.navigate(['/reports', reportId]);
    else await this.read({ id: item.orderId ?? item.id, modality: item.modality, bodyPart: item.bodyPart });
  }

  async read({ id, modality, bodyPart }: Readable): Promise<void> {
    const operationId = this.operations.get(id) ?? this.ids.next<'operation'>();
    this.operations.set(id, operationId);
    const report = await this.client.create({
      orderId: id,
      modality,
      bodyPart,
      operationId,
      language: this.spoken.current(),
      dictation: '',
    });
    this.operations.delete(id);
    await this.router.navigate(['/reports', report.id]);
  }
}
