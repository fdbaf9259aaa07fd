/** A place among the calls that run; given back once, further calls do nothing. */
export type Release = () => void;

export interface FairQueueOptions {
  /** Calls that run at the same time. */
  readonly concurrency: number;
  /** Calls of one organisation that may wait; more are turned away. */
  readonly maxWaiting: number;
  /** The error for a call that is turned away. */
  tooMany(): Error;
}

interface Waiting {
  admit(release: Release): void;
}

/**
 * Limits how many calls run at once. Waiting organisations take turns, one call each (round robin; Nagle, RFC 970, 1985): one that asks for much waits for itself, not others for
 * it. Within an organisation, first come, first served.
 */
export class FairQueue {
  private running = 0;
  /** In the order of the next turn: a map keeps the order in which its keys were put in. */
  private readonly lines = new Map<string, Waiting[]>();

  constructor(private readonly options: FairQueueOptions) {}

  /** Calls that wait, of all organisations. */
  get waiting(): number {
    return [...this.lines.values()].reduce((sum, line) => sum + line.length, 0);
  }

  /** A place at once, or undefined: for work that is not worth waiting for. Passes nobody: while somebody waits, no place is free. */
  tryEnter(): Release | undefined {
    if (this.running >= this.options.concurrency) return undefined;
    return this.admit();
  }

  /**
   * Waits for a place.
   *
   * @throws what `tooMany` gives; the reason of `signal`, whose call leaves the line at once
   */
  enter(organisation: string, signal: AbortSignal): Promise<Release> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const release = this.tryEnter();
    if (release !== undefined) return Promise.resolve(release);
    const line = this.lines.get(organisation) ?? [];
    if (line.length >= this.options.maxWaiting) return Promise.reject(this.options.tooMany());
    this.lines.set(organisation, line);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.leave(organisation, waiting);
        reject(signal.reason as Error);
      };
      const waiting: Waiting = {
        admit: (place) => {
          signal.removeEventListener('abort', leave);
          resolve(place);
        },
      };
      line.push(waiting);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  private admit(): Release {
    this.running++;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.running--;
      this.admitNext();
    };
  }

  private admitNext(): void {
    const [next] = this.lines;
    if (next === undefined) return;
    const [organisation, line] = next;
    const first = line.shift();
    this.lines.delete(organisation);
    if (line.length > 0) this.lines.set(organisation, line);
    first?.admit(this.admit());
  }

  private leave(organisation: string, waiting: Waiting): void {
    const line = this.lines.get(organisation) ?? [];
    const position = line.indexOf(waiting);
    if (position >= 0) line.splice(position, 1);
    if (line.length === 0) this.lines.delete(organisation);
  }
}
