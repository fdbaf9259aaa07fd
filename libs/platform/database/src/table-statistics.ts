import type { Logger } from '@trivium/platform/observability';
import type { DataSource } from 'typeorm';

/** A table that grew by this share since the planner last looked at it is looked at again. */
const GROWTH = 1.2;
/** A table of fewer pages is read whole whatever the planner thinks. */
const FEWEST_PAGES = 8;
/** A tenth of the usual sample is enough to tell a key from a column with one value, and keeps the single connection for a tenth of the time. */
const SAMPLE = 10;
/** How often growth is looked for. */
const EVERY_MS = 60_000;

/**
 * What autovacuum does on a server and nothing does in the embedded database: tells the planner how large tables are and how values are spread. Without it
 * every table counts as nearly empty for good, and a search over twenty thousand news read all of them once for each story.
 */
export class TableStatistics {
  private running: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  /** Looks at once, and every minute from then on. Nobody waits for it. */
  start(): void {
    this.look();
    this.timer = setInterval(() => this.look(), EVERY_MS);
    this.timer.unref();
  }

  /** Waits for a look that is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Looks at all tables that grew; each in a transaction of its own, so that nobody waits for more than one. @returns their names */
  async refresh(): Promise<string[]> {
    const grown = await this.dataSource.query<{ name: string }[]>(
      `SELECT quote_ident(c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname = 'public' AND pg_relation_size(c.oid) / current_setting('block_size')::int >= $1
         AND (c.reltuples < 0 OR pg_relation_size(c.oid) / current_setting('block_size')::int > c.relpages * $2::real)
       ORDER BY c.relname`,
      [FEWEST_PAGES, GROWTH],
    );
    for (const { name } of grown) {
      await this.dataSource.transaction(async (manager) => {
        await manager.query(`SET LOCAL default_statistics_target = ${SAMPLE}`);
        await manager.query(`ANALYZE ${name}`);
      });
    }
    return grown.map(({ name }) => name);
  }

  private look(): void {
    this.running = this.running
      .then(() => this.refresh())
      .catch((error: unknown) => {
        // Plans stay as they were; the next minute tries again.
        this.logger.warn('table statistics failed', { error: String(error) });
      });
  }
}
