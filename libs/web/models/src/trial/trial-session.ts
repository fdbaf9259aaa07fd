import { Injectable, inject } from '@angular/core';
import { WritingSession } from '@trivium/web/kit';
import { TrialClient, type TrialEnd, type TrialQuestion, type TrialStart } from '../client/trial-client';

/** One prompt and what came of it. */
@Injectable()
export class TrialSession extends WritingSession<TrialStart, TrialEnd> {
  private readonly client = inject(TrialClient);

  run(endpointId: string, question: TrialQuestion): Promise<void> {
    return this.follow((signal) => this.client.ask({ endpointId, question, signal }));
  }
}
