/** How many calls one host gets at once, and how far apart they begin. */
export interface HostManners {
  readonly atOnce: number;
  readonly spacingMs: number;
}

/** On the internet: as a reader in a browser would. */
export const PUBLIC_MANNERS: HostManners = { atOnce: 2, spacingMs: 250 };
/** A host that an administrator put on OUTBOUND_ALLOW is in the house: its owner can say how much it bears. */
export const IN_HOUSE_MANNERS: HostManners = { atOnce: 32, spacingMs: 0 };

interface HostState {
  active: number;
  nextStartMs: number;
  readonly waiting: (() => void)[];
}

/** Lets calls to one host through a few at a time. What it holds is bounded by the hosts of the sources. */
export class HostGate {
  private readonly hosts = new Map<string, HostState>();

  constructor(
    private readonly nowMs: () => number,
    private readonly wait: (ms: number) => Promise<void>,
  ) {}

  async through<Value>(host: string, manners: HostManners, work: () => Promise<Value>): Promise<Value> {
    const state = this.hosts.get(host) ?? { active: 0, nextStartMs: 0, waiting: [] };
    this.hosts.set(host, state);
    if (state.active >= manners.atOnce) await new Promise<void>((resolve) => state.waiting.push(resolve));
    else state.active++;
    try {
      const startMs = Math.max(this.nowMs(), state.nextStartMs);
      state.nextStartMs = startMs + manners.spacingMs;
      if (startMs > this.nowMs()) await this.wait(startMs - this.nowMs());
      return await work();
    } finally {
      // Whoever waits longest takes this one's place.
      const next = state.waiting.shift();
      if (next) next();
      else if (--state.active === 0 && state.nextStartMs <= this.nowMs()) this.hosts.delete(host);
    }
  }

  /** Hosts that would keep a caller waiting. */
  full(mannersOf: (host: string) => HostManners): string[] {
    return [...this.hosts].filter(([host, { active }]) => active >= mannersOf(host).atOnce).map(([host]) => host);
  }
}
