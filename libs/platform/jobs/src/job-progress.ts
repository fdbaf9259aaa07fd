import type { JobCounts } from './job';
import type { JobProgress } from './job-handlers';

/** What is written to the row for one report. */
export interface ProgressWrite {
  readonly stage: string;
  readonly progress: number;
  readonly counts: JobCounts;
}

const BETWEEN_WRITES_MS = 250;

/** Collects reports and writes the newest at most four times a second; one write at a time; the last is never dropped. */
export class ProgressWriter {
  private counts: JobCounts = {};
  private overall = 0;
  private next: ProgressWrite | undefined;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> | undefined;

  constructor(
    private readonly stages: Readonly<Record<string, number>> | undefined,
    private readonly write: (progress: ProgressWrite) => Promise<void>,
  ) {}

  report({ stage, done, total, unit }: JobProgress): void {
    this.counts = { ...this.counts, [stage]: { done, total, ...(unit === undefined ? {} : { unit }) } };
    // A bar that runs back frightens people: a stage that starts again may not lower it.
    this.overall = Math.max(this.overall, overallProgress(this.stages, stage, total > 0 ? Math.min(1, Math.max(0, done / total)) : 0));
    this.next = { stage, progress: this.overall, counts: this.counts };
    if (this.timer === undefined && this.writing === undefined) this.start();
  }

  /** Writes what is still pending. */
  async flush(): Promise<void> {
    this.stop();
    await this.writing;
    this.stop();
    const pending = this.next;
    this.next = undefined;
    if (pending) await this.write(pending);
  }

  /** Forgets what is pending: the job is not ours any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private start(): void {
    const pending = this.next;
    if (!pending) return;
    this.next = undefined;
    this.writing = this.write(pending).finally(() => {
      this.writing = undefined;
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.start();
      }, BETWEEN_WRITES_MS).unref();
    });
  }
}

function overallProgress(stages: Readonly<Record<string, number>> | undefined, stage: string, part: number): number {
  if (!stages) return part;
  const names = Object.keys(stages);
  const sum = names.reduce((total, name) => total + (stages[name] ?? 0), 0);
  const position = names.indexOf(stage);
  if (position < 0 || sum <= 0) return 0;
  const before = names.slice(0, position).reduce((total, name) => total + (stages[name] ?? 0), 0);
  return (before + (stages[stage] ?? 0) * part) / sum;
}
