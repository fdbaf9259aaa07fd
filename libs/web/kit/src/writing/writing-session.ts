import { Injectable, type OnDestroy, signal } from '@angular/core';
import { type Problem, problemFrom } from '../http/problem';
import type { WritingEvent } from './writing-events';

/** One text of a model while it comes and after. What was written stays when it is stopped or breaks off. Provided by the component that shows it. */
@Injectable()
export abstract class WritingSession<Start, End> implements OnDestroy {
  private stopper: AbortController | undefined;

  readonly start = signal<Start | undefined>(undefined);
  readonly reasoning = signal('');
  readonly text = signal('');
  readonly end = signal<End | undefined>(undefined);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly isRunning = signal(false);
  readonly isStopped = signal(false);
  /** The stream closed before the answer had ended. */
  readonly isCut = signal(false);

  /** Closes the connection; the server then stops the model. */
  stop(): void {
    this.stopper?.abort();
  }

  ngOnDestroy(): void {
    this.stop();
  }

  /** Shows what comes of a question, which is asked with the signal of Stop. Does nothing while an earlier one is answered. */
  protected async follow(ask: (signal: AbortSignal) => AsyncIterable<WritingEvent<Start, End>>): Promise<void> {
    if (this.isRunning()) return;
    this.clear();
    this.isRunning.set(true);
    const { signal } = (this.stopper = new AbortController());
    try {
      for await (const event of ask(signal)) this.take(event);
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

  protected clear(): void {
    this.start.set(undefined);
    this.reasoning.set('');
    this.text.set('');
    this.end.set(undefined);
    this.problem.set(undefined);
    this.isStopped.set(false);
    this.isCut.set(false);
  }

  protected take(event: WritingEvent<Start, End>): void {
    if (event.type === 'start') this.start.set(event.start);
    else if (event.type === 'end') this.end.set(event.end);
    else if (event.type === 'reasoning') this.reasoning.update((text) => text + event.delta);
    else this.text.update((text) => text + event.delta);
  }
}
