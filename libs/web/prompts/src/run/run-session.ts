import { Injectable, inject } from '@angular/core';
import { WritingSession } from '@trivium/web/kit';
import { type RunEnd, type RunEvent, type RunQuestion, RunsClient, type RunStart } from '../client/runs-client';

/** One run and what came of it. */
@Injectable()
export class RunSession extends WritingSession<RunStart, RunEnd> {
  private readonly client = inject(RunsClient);

  run(id: string, question: RunQuestion): Promise<void> {
    return this.follow((signal) => this.client.run({ id, question, signal }));
  }

  protected override take(event: RunEvent): void {
    if (event.type === 'start') return this.begin(event.start);
    super.take(event);
    // Its end brings the text as a whole.
    if (event.type === 'end') this.text.set(event.end.text);
  }

  private begin(start: RunStart): void {
    this.start.set(start);
    if (!start.isRestart) return;
    this.reasoning.set('');
    this.text.set('');
  }
}
