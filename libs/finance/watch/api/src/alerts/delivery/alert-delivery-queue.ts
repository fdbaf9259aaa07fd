import { Injectable } from '@nestjs/common';
import { JobsService } from '@trivium/platform/jobs';
import type { DeliveryLine } from './alert-deliveries.repository';

export const SEND_ALERTS_KIND = 'finance.send-alerts';

/** The jobs that send what is due: one for each moment of a rule's channel. */
@Injectable()
export class AlertDeliveryQueue {
  constructor(private readonly jobs: JobsService) {}

  /** Inside the transaction that writes the deliveries. Equal keys of a line are one job: that is how a digest gathers. */
  async enqueue({ ruleId, channel, dueAt, key }: DeliveryLine & { readonly dueAt: Date; readonly key: string }): Promise<void> {
    await this.jobs.enqueue({
      kind: SEND_ALERTS_KIND,
      payload: { ruleId, channel },
      idempotencyKey: `${ruleId} ${channel} ${key}`,
      runAfter: dueAt,
    });
  }
}
