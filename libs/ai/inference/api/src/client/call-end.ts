import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { AppError } from '@trivium/shared/kernel';
import type { Timing } from '../resilience/timing';

/** Ends a call when its caller or its deadline says so. */
export class CallEnd {
  private readonly controller = new AbortController();
  private readonly callOffDeadline: () => void;

  constructor(
    private readonly callers: readonly AbortSignal[],
    { timing, deadlineMs }: { readonly timing: Timing; readonly deadlineMs: number },
  ) {
    this.callOffDeadline = timing.after(deadlineMs, () =>
      this.end(inferenceErrors.INFERENCE_DEADLINE_PASSED({ seconds: Math.ceil(deadlineMs / 1000) })),
    );
    for (const caller of callers) caller.addEventListener('abort', this.followCallers, { once: true });
    this.followCallers();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Forgets caller and deadline once the call is over. */
  dispose(): void {
    this.callOffDeadline();
    for (const caller of this.callers) caller.removeEventListener('abort', this.followCallers);
  }

  private end(reason: AppError): void {
    this.controller.abort(reason);
    this.dispose();
  }

  private readonly followCallers = (): void => {
    const caller = this.callers.find(({ aborted }) => aborted);
    if (caller === undefined) return;
    const reason: unknown = caller.reason;
    this.end(reason instanceof AppError ? reason : inferenceErrors.INFERENCE_CANCELLED({}, { cause: reason }));
  };
}
