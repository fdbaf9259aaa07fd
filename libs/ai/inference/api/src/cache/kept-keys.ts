import type { OrganisationId } from '@trivium/shared/kernel';

/** Answers that other processes keep are found by then. */
export const LOOK_AGAIN_MS = 5_000;
/** Clocks differ, and a transaction takes its time: what was kept so long before the newest known one is read again. */
const OVERLAP_MS = 60_000;
/** Of an organisation; one has a few thousand at most at any time, and forgets what was deleted when it is read anew. */
const MOST_KEYS = 20_000;
const MOST_ORGANISATIONS = 50;

/** Keys that were kept since a moment, and when the newest of them was. */
export interface KeysSince {
  readonly keys: readonly string[];
  readonly newestAt: Date | undefined;
}

export interface KeptKeysOptions {
  /** @param since undefined: all of them */
  read(organisationId: OrganisationId, since: Date | undefined): Promise<KeysSince>;
  readonly monotonicMs: () => number;
  /** A later look that has failed; what is known stays. */
  readonly onFailure: (error: unknown) => void;
}

interface Known {
  readonly keys: Set<string>;
  newestAt: Date | undefined;
  readAtMs: number;
}

/**
 * Which keys organisations have, so that a question which nobody has asked before asks no database. A key may be told of although its answer is gone by now; one that is
 * missing may at most be so for `LOOK_AGAIN_MS`, when another process kept it.
 */
export class KeptKeys {
  private readonly known = new Map<OrganisationId, Known>();
  private readonly reading = new Map<OrganisationId, Promise<Known>>();

  constructor(private readonly options: KeptKeysOptions) {}

  /** @throws what the first reading throws */
  mayHave(organisationId: OrganisationId, key: string): boolean | Promise<boolean> {
    const known = this.known.get(organisationId);
    if (known === undefined) return this.read(organisationId).then(({ keys }) => keys.has(key));
    // Nobody waits for the second look.
    if (this.options.monotonicMs() - known.readAtMs >= LOOK_AGAIN_MS) this.read(organisationId).catch(this.options.onFailure);
    return known.keys.has(key);
  }

  add(organisationId: OrganisationId, key: string): void {
    this.known.get(organisationId)?.keys.add(key);
  }

  forget(organisationId: OrganisationId): void {
    this.known.delete(organisationId);
  }

  private read(organisationId: OrganisationId): Promise<Known> {
    const underWay = this.reading.get(organisationId);
    if (underWay !== undefined) return underWay;
    const reading = this.readNow(organisationId).finally(() => this.reading.delete(organisationId));
    this.reading.set(organisationId, reading);
    return reading;
  }

  private async readNow(organisationId: OrganisationId): Promise<Known> {
    const readAtMs = this.options.monotonicMs();
    const before = this.known.get(organisationId);
    if (before !== undefined) before.readAtMs = readAtMs;
    const isFull = before === undefined || before.keys.size >= MOST_KEYS;
    const since = isFull || before.newestAt === undefined ? undefined : new Date(before.newestAt.getTime() - OVERLAP_MS);
    const { keys, newestAt } = await this.options.read(organisationId, since);
    if (before === undefined || isFull) return this.remember(organisationId, { keys: new Set(keys), newestAt, readAtMs });
    for (const key of keys) before.keys.add(key);
    before.newestAt = newestAt ?? before.newestAt;
    return before;
  }

  private remember(organisationId: OrganisationId, known: Known): Known {
    this.known.delete(organisationId);
    for (const oldest of this.known.keys()) {
      if (this.known.size < MOST_ORGANISATIONS) break;
      this.known.delete(oldest);
    }
    this.known.set(organisationId, known);
    return known;
  }
}
