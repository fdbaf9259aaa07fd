import { performance } from 'node:perf_hooks';
import type { Clock, OrganisationId, UserId } from '@trivium/shared/kernel';

/** How long a change that another process made may stay unseen here; one of this process is seen by the next request. */
export const RECOGNISED_FOR_MS = 10_000;
/** Some five megabytes. */
const MOST_CALLERS = 10_000;

/** What the guard has to know of a token, and no more: neither an address nor the hash of a password stays in memory. */
export interface RecognisedCaller {
  readonly userId: UserId;
  readonly organisationId: OrganisationId;
  readonly roles: readonly string[];
  /** Session or API key. */
  readonly credentialId: string;
  /** What was chosen for an API key; undefined for a session, which may whatever its roles may. */
  readonly keyPermissions?: readonly string[];
  readonly mustChangePassword: boolean;
  /** By the clock; from then on the database is asked, and says why the token no longer holds. */
  readonly holdsUntil: Date;
}

export interface RecognisedCallersOptions {
  readonly clock: Clock;
  /** Measures how old a memory is: a clock that is set back must not lengthen it. Node's unless told. */
  readonly monotonicMs?: () => number;
  readonly mostCallers?: number;
}

/**
 * Tokens that were recognised a moment ago, so that a program which asks many times a second does not make the database look its token up each time. Only what holds is
 * remembered, under the hash of the token.
 *
 * Repositories call `forget` once a change of an account, a session or a key has been committed: the next request of this process asks the database again. Other processes on
 * the same database learn of it within `RECOGNISED_FOR_MS`.
 */
export class RecognisedCallers {
  private readonly known = new Map<string, { readonly caller: RecognisedCaller; readonly askedAtMs: number }>();
  private readonly lookUps = new Map<string, Promise<RecognisedCaller>>();
  private readonly monotonicMs: () => number;

  constructor(private readonly options: RecognisedCallersOptions) {
    this.monotonicMs = options.monotonicMs ?? (() => performance.now());
  }

  /**
   * The caller behind a token; `lookUp` asks the database, once for requests that come meanwhile with the same token.
   *
   * @param key kind and hash of the token
   * @throws what `lookUp` throws
   */
  recognise(key: string, lookUp: () => Promise<RecognisedCaller>): RecognisedCaller | Promise<RecognisedCaller> {
    const known = this.known.get(key);
    if (known !== undefined && this.isFresh(known)) return known.caller;
    return this.lookUps.get(key) ?? this.begin(key, lookUp);
  }

  /** To be called once a change of the account or of what opens it has been committed. */
  forget(userId: UserId): void {
    for (const [key, { caller }] of this.known) if (caller.userId === userId) this.known.delete(key);
    // What is being read may be of before the change, and whose it is shows only afterwards: none of it is remembered or shared with a later request.
    this.lookUps.clear();
  }

  private isFresh({ caller, askedAtMs }: { readonly caller: RecognisedCaller; readonly askedAtMs: number }): boolean {
    return this.monotonicMs() - askedAtMs < RECOGNISED_FOR_MS && this.options.clock.now() < caller.holdsUntil;
  }

  private begin(key: string, lookUp: () => Promise<RecognisedCaller>): Promise<RecognisedCaller> {
    // Before the question: the answer is as old as that.
    const askedAtMs = this.monotonicMs();
    const lookingUp: Promise<RecognisedCaller> = lookUp().then(
      (caller) => {
        if (this.lookUps.get(key) === lookingUp) {
          this.lookUps.delete(key);
          this.remember(key, { caller, askedAtMs });
        }
        return caller;
      },
      (error: unknown) => {
        if (this.lookUps.get(key) === lookingUp) {
          this.lookUps.delete(key);
          this.known.delete(key);
        }
        throw error;
      },
    );
    this.lookUps.set(key, lookingUp);
    return lookingUp;
  }

  private remember(key: string, entry: { readonly caller: RecognisedCaller; readonly askedAtMs: number }): void {
    this.known.delete(key);
    for (const oldest of this.known.keys()) {
      if (this.known.size < (this.options.mostCallers ?? MOST_CALLERS)) break;
      this.known.delete(oldest);
    }
    this.known.set(key, entry);
  }
}
