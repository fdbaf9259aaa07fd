import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { GuardedFetcher } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { SOURCES_OPTIONS, type SourcesModuleOptions } from '../sources.options';
import { HostGate, type HostManners, IN_HOUSE_MANNERS, PUBLIC_MANNERS } from './host-gate';
import { PollingRepository, type SourceLease } from './polling.repository';
import { SourceReading } from './source-reading';

/** Fetches of this process at once. */
const CONCURRENCY = 32;
const LOOK_EVERY_MS = 1_000;
/** Longer than a fetch, its parsing and its intake take. */
const LEASE_MS = 120_000;
/** Free places that are worth asking the database for more: a look costs as much as two fetches. */
const BATCH = 16;

/** Reads due sources of all organisations, as many processes as there are. What it holds in memory is bounded by its concurrency. */
@Injectable()
export class SourcePoller implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly gate = new HostGate(
    () => performance.now(),
    (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  );
  private timer: NodeJS.Timeout | undefined;
  private claiming: Promise<void> | undefined;
  private isClaimWanted = false;

  constructor(
    private readonly database: Database,
    private readonly sources: PollingRepository,
    private readonly reading: SourceReading,
    private readonly guarded: GuardedFetcher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(SOURCES_OPTIONS) private readonly options: Pick<SourcesModuleOptions, 'isPolling' | 'isOnlyProcess'>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.isPolling) return;
    await this.recover();
    this.timer = setInterval(() => void this.fill(), LOOK_EVERY_MS).unref();
    void this.fill();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort(new Error('The process stops'));
    await this.claiming;
    await Promise.allSettled(this.running);
  }

  /** Frees what a dead process held, where no other one can be alive. */
  async recover(): Promise<void> {
    if (this.options.isOnlyProcess) await this.database.asWorker(() => this.sources.releaseAll());
  }

  /** Looks now instead of within a second. */
  ring(): void {
    if (this.options.isPolling) void this.fill();
  }

  /** Reads whatever is due now, and returns when nothing is: for tests and scripts. */
  async runDue(): Promise<void> {
    for (;;) {
      await this.fill();
      if (this.running.size === 0) return;
      await Promise.race(this.running);
    }
  }

  /** Claims what there is room for. A call that comes while one is claiming is answered by one more look. */
  private async fill(): Promise<void> {
    this.isClaimWanted = true;
    while (!this.stopping.signal.aborted && (this.isClaimWanted || this.claiming)) {
      this.claiming ??= this.claim().finally(() => {
        this.claiming = undefined;
      });
      await this.claiming;
    }
  }

  private async claim(): Promise<void> {
    this.isClaimWanted = false;
    const limit = CONCURRENCY - this.running.size;
    if (limit <= 0) return;
    try {
      const leases = await this.database.asWorker(() =>
        this.sources.claim({
          now: this.clock.now(),
          leaseMs: LEASE_MS,
          limit,
          token: this.ids.next<'source-lease'>(),
          fullHosts: this.gate.full((host) => this.mannersOf(host)),
          perHost: PUBLIC_MANNERS.atOnce,
          inHouseHosts: this.guarded.configuredHosts,
        }),
      );
      for (const lease of leases) this.begin(lease);
    } catch (error) {
      // The database may be away for a while: the next look tries again.
      this.logger.error('sources not claimed', { error });
    }
  }

  private begin(lease: SourceLease): void {
    const work: Promise<void> = this.gate
      .through(lease.host, this.mannersOf(lease.host), () => this.reading.read(lease, this.stopping.signal))
      .catch((error: unknown) => {
        // Nothing was kept: the lease runs out, and the source is read again.
        if (!this.stopping.signal.aborted) this.logger.error('source not read', { sourceId: lease.id, error });
      })
      .finally(() => {
        this.running.delete(work);
        if (CONCURRENCY - this.running.size >= BATCH || this.running.size === 0) void this.fill();
      });
    this.running.add(work);
  }

  private mannersOf(host: string): HostManners {
    return this.guarded.configuredHosts.includes(host) ? IN_HOUSE_MANNERS : PUBLIC_MANNERS;
  }
}
