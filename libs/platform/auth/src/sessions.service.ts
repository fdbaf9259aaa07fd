import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { AccountEntity } from './account.entity';
import { AccountsRepository } from './accounts.repository';
import { authErrors } from './auth.errors';
import { RANDOM_BYTES, type RandomBytes } from './random-bytes';
import { type RecognisedCaller, RecognisedCallers } from './recognised-callers';
import { addressOf, drawToken, type TokenAddress } from './session-token';
import type { SessionKind } from './session.entity';
import { SessionsRepository } from './sessions.repository';

const MINUTE_MS = 60_000;
const LIFETIME_MS = 12 * 60 * MINUTE_MS;
const IDLE_MS = 2 * 60 * MINUTE_MS;
/** Writing on every request would make readers writers; a minute is exact enough for an idle time of hours. */
const TOUCH_EVERY_MS = MINUTE_MS;
const KEPT_AFTER_EXPIRY_MS = 30 * 24 * 60 * MINUTE_MS;

export interface OpenedSessions {
  readonly bearerToken: string;
  readonly cookieToken: string;
  readonly expiresAt: Date;
}

/** Opens sessions and recognises them by their tokens. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SessionsRepository) private readonly sessions: SessionsRepository,
    @Inject(AccountsRepository) private readonly accounts: AccountsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(RANDOM_BYTES) private readonly randomBytes: RandomBytes,
    @Inject(RecognisedCallers) private readonly recognised: RecognisedCallers,
  ) {}

  /** Opens the two sessions of one sign-in, in the open transaction: 12 hours at most, 2 hours without a request. */
  async open(account: AccountEntity): Promise<OpenedSessions> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIME_MS);
    const signInId = this.ids.next<'sign-in'>();
    const session = (kind: SessionKind, token: string) => ({
      id: this.ids.next<'session'>(),
      organisationId: account.organisationId,
      accountId: account.id,
      signInId,
      kind,
      tokenHash: addressOf(token)?.tokenHash ?? '',
      createdAt: now,
      expiresAt,
      lastSeenAt: now,
    });
    const bearerToken = drawToken(account.organisationId, this.randomBytes);
    const cookieToken = drawToken(account.organisationId, this.randomBytes);
    await this.sessions.insert([session('bearer', bearerToken), session('cookie', cookieToken)]);
    await this.sessions.removeExpired(account.id, new Date(now.getTime() - KEPT_AFTER_EXPIRY_MS));
    return { bearerToken, cookieToken, expiresAt };
  }

  /**
   * Who calls with a token, looked for in the organisation that the token names and nowhere else; from memory for a few seconds, see `RecognisedCallers`.
   *
   * @throws AppError AUTH_REQUIRED for what is no token of ours, AUTH_EXPIRED for one that no longer holds
   */
  async authenticate(token: string, kind: SessionKind): Promise<RecognisedCaller> {
    const address = addressOf(token);
    if (!address) throw authErrors.AUTH_REQUIRED();
    return this.recognised.recognise(`${kind} ${address.tokenHash}`, () => this.lookUp(address, kind));
  }

  private async lookUp({ organisationId, tokenHash }: TokenAddress, kind: SessionKind): Promise<RecognisedCaller> {
    return this.database.inOrganisation(organisationId, async () => {
      const session = await this.sessions.findByHash(tokenHash);
      if (!session || session.kind !== kind) throw authErrors.AUTH_REQUIRED();
      const now = this.clock.now();
      const idleMs = now.getTime() - session.lastSeenAt.getTime();
      if (session.revokedAt || session.expiresAt <= now || idleMs > IDLE_MS) throw authErrors.AUTH_EXPIRED();
      const account = await this.accounts.find(session.accountId);
      if (!account?.isActive) throw authErrors.AUTH_EXPIRED();
      if (idleMs >= TOUCH_EVERY_MS) await this.sessions.touch(session.id, now);
      const { id: userId, roles, mustChangePassword } = account;
      return { userId, organisationId, roles, credentialId: session.id, mustChangePassword, holdsUntil: session.expiresAt };
    });
  }
}
