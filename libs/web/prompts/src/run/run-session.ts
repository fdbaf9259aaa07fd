import { Injectable, inject, signal } from '@angular/core';
import { WritingSession } from '@trivium/web/kit';
import { type RunEnd, type RunEvent, type RunQuestion, RunsClient, type RunStart } from '../client/runs-client';

/** One model in place of another in the middle of an answer. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  /** The text before stays, and `to` goes on after so many characters of it; undefined: `to` began again. */
  readonly afterCharacters: number | undefined;
}

/** One run and what came of it. */
@Injectable()
export class RunSession extends WritingSession<RunStart, RunEnd> {
  private readonly client = inject(RunsClient);
  /** In their order. */
  readonly handovers = signal<readonly Handover[]>([]);

  run(id: string, question: RunQuestion): Promise<void> {
    return this.follow((signal) => this.client.run({ id, question, signal }));
  }

  protected override clear(): void {
    super.clear();
    this.handovers.set([]);
  }

  protected override take(event: RunEvent): void {
    if (event.type === 'start') return this.begin(event.start);
    super.take(event);
    // Its end brings the text as a whole.
    if (event.type === 'end') this.text.set(event.end.text);
  }

  private begin(start: RunStart): void {
    const from = this.start()?.model;
    const { model: to, isRestart, isContinuation } = start;
    this.start.set(start);
    if (from !== undefined && (isRestart || isContinuation)) {
      const afterCharacters = isContinuation ? this.text().length : undefined;
      this.handovers.update((known) => [...known, { from, to, afterCharacters }]);
    }
    if (!isRestart) return;
    this.reasoning.set('');
    this.text.set('');
  }
}
