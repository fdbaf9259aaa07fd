import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { AppError } from '@trivium/shared/kernel';
import type { Timers } from './timers';

/** How long an engine waits for its upstream. Time in which the reader of the stream is slow does not count. */
export interface Patience {
  /** Until the first byte: a local server loads the model and reads the prompt before it says a word. */
  readonly firstByteMs: number;
  /** Between two pieces of any kind. */
  readonly idleMs: number;
  /** Between two pieces that say something; comments that only keep the connection open do not count. DeepSeek itself gives up on a request after ten minutes. */
  readonly progressMs: number;
  /** For what may follow the reason of the end: the usage. */
  readonly usageMs: number;
  /** For the end of the body after its last word, so that the connection can be used again. */
  readonly closeMs: number;
  /** The whole attempt, when the request names no deadline. */
  readonly deadlineMs: number;
}

export const DEFAULT_PATIENCE: Patience = {
  firstByteMs: 300_000,
  idleMs: 60_000,
  progressMs: 660_000,
  usageMs: 5_000,
  closeMs: 250,
  deadlineMs: 3_600_000,
};

export interface StreamWatchOptions {
  readonly timers: Timers;
  readonly patience: Patience;
  readonly deadlineMs: number;
  readonly callerSignal: AbortSignal;
}

/** Of an attempt that has ended: nobody waits for it any more, so nobody hears it, and one serves all. */
const LET_GO = inferenceErrors.INFERENCE_CANCELLED();

/** Gives an attempt up when its caller does, when its deadline has passed, or when nothing comes any more: some streams stop without an end and stay open. */
export class StreamWatch {
  private readonly giveUp = new AbortController();
  private readonly patience: Patience;
  private readonly timers: Timers;
  private readonly callerSignal: AbortSignal;
  private readonly cancelDeadline: () => void;
  private cancelSilence = (): void => undefined;
  private cancelProgress = (): void => undefined;
  private hasFirstByte = false;
  private isProgressWatched = false;
  private remainingMs: number | undefined;

  constructor({ timers, patience, deadlineMs, callerSignal }: StreamWatchOptions) {
    this.timers = timers;
    this.patience = patience;
    this.callerSignal = callerSignal;
    this.cancelDeadline = timers.after(deadlineMs, () =>
      this.giveUp.abort(inferenceErrors.INFERENCE_DEADLINE_PASSED({ seconds: inSeconds(deadlineMs) })),
    );
    callerSignal.addEventListener('abort', this.cancelled, { once: true });
    if (callerSignal.aborted) this.cancelled();
  }

  /** Aborted with the AppError that tells why. */
  get signal(): AbortSignal {
    return this.giveUp.signal;
  }

  /** Whether the caller has given up. */
  get isCalledOff(): boolean {
    return this.callerSignal.aborted;
  }

  /** The outcome of `work`, which waits for the upstream. */
  async waiting<Value>(work: Promise<Value>): Promise<Value> {
    this.watchSilence();
    try {
      return await work;
    } finally {
      this.cancelSilence();
    }
  }

  /** Bytes have come. */
  hearByte(): void {
    this.hasFirstByte = true;
  }

  /** A piece of the answer has come. */
  hearProgress(): void {
    this.cancelProgress();
    this.isProgressWatched = false;
  }

  /** Nothing more is needed: waits at most this long from now on. */
  expectEndWithin(durationMs: number): void {
    this.remainingMs = Math.min(this.remainingMs ?? durationMs, durationMs);
  }

  /** Lets go of the connection and of every timer. */
  end(): void {
    this.cancelSilence();
    this.cancelProgress();
    this.cancelDeadline();
    this.callerSignal.removeEventListener('abort', this.cancelled);
    this.giveUp.abort(LET_GO);
  }

  private watchSilence(): void {
    const { firstByteMs, idleMs, progressMs } = this.patience;
    const silenceMs = this.remainingMs ?? (this.hasFirstByte ? idleMs : firstByteMs);
    this.cancelSilence = this.timers.after(silenceMs, () => this.fallSilent(silenceMs));
    if (this.isProgressWatched) return;
    this.isProgressWatched = true;
    this.cancelProgress = this.timers.after(progressMs, () => this.fallSilent(progressMs));
  }

  private fallSilent(durationMs: number): void {
    this.giveUp.abort(inferenceErrors.INFERENCE_STREAM_IDLE({ seconds: inSeconds(durationMs) }));
  }

  private readonly cancelled = (): void => {
    const reason: unknown = this.callerSignal.reason;
    this.giveUp.abort(reason instanceof AppError ? reason : inferenceErrors.INFERENCE_CANCELLED({}, { cause: reason }));
  };
}

function inSeconds(durationMs: number): number {
  return Math.round(durationMs / 100) / 10;
}
