import { Injectable, type OnDestroy, inject, signal } from '@angular/core';
import { type Problem, problemFrom } from '@trivium/web/kit';
import { type RunEnd, type RunEvent, type RunQuestion, RunsClient, type RunStart } from '../client/runs-client';

/** One run and what came of it. What was written stays when it is stopped or breaks off. Provided by the component that shows it. */
@Injectable()
export class RunSession implements OnDestroy {
  private readonly client = inject(RunsClient);
  private stopper: AbortController | undefined;

  readonly start = signal<RunStart | undefined>(undefined);
  readonly reasoning = signal('');
  readonly text = signal('');
  readonly end = signal<RunEnd | undefined>(undefined);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly isRunning = signal(false);
  readonly isStopped = signal(false);
  /** The stream closed before the answer had ended. */
  readonly isCut = signal(false);

  async run(id: string, question: RunQuestion): Promise<void> {
    if (this.isRunning()) return;
    this.clear();
    this.isRunning.set(true);
    const { signal } = (this.stopper = new AbortController());
    try {
      for await (const event of this.client.run({ id, question, signal })) this.take(event);
      // A stream that closes without its end was cut on the way: what came is not the whole answer.
      if (!this.end() && !signal.aborted) this.isCut.set(true);
    } catch (error) {
      // Whoever pressed Stop knows why it stopped.
      if (!signal.aborted) this.problem.set(problemFrom(error));
    } finally {
      this.isStopped.set(signal.aborted);
      this.isRunning.set(false);
    }
  }

  /** Closes the connection; the server then stops the model. */
  stop(): void {
    this.stopper?.abort();
  }

  ngOnDestroy(): void {
    this.stop();
  }

  private clear(): void {
    this.start.set(undefined);
    this.reasoning.set('');
    this.text.set('');
    this.end.set(undefined);
    this.problem.set(undefined);
    this.isStopped.set(false);
    this.isCut.set(false);
  }

  private take(event: RunEvent): void {
    if (event.type === 'start') this.begin(event.start);
    else if (event.type === 'end') {
      this.end.set(event.end);
      this.text.set(event.end.text);
    } else if (event.type === 'reasoning') this.reasoning.update((text) => text + event.delta);
    else this.text.update((text) => text + event.delta);
  }

  private begin(start: RunStart): void {
    this.start.set(start);
    if (!start.isRestart) return;
    this.reasoning.set('');
    this.text.set('');
  }
}
