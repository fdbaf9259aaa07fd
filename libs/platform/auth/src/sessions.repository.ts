import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { UserId } from '@trivium/shared/kernel';
import { IsNull, LessThan, Not } from 'typeorm';
import { RecognisedCallers } from './recognised-callers';
import { SessionEntity } from './session.entity';

/** Sessions, in the open transaction. */
@Injectable()
export class SessionsRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RecognisedCallers) private readonly recognised: RecognisedCallers,
  ) {}

  async insert(sessions: readonly Omit<SessionEntity, 'revokedAt'>[]): Promise<void> {
    await this.database.manager.insert(SessionEntity, [...sessions]);
  }

  findByHash(tokenHash: string): Promise<SessionEntity | null> {
    return this.database.manager.findOneBy(SessionEntity, { tokenHash });
  }

  find(id: string): Promise<SessionEntity | null> {
    return this.database.manager.findOneBy(SessionEntity, { id });
  }

  async touch(id: string, lastSeenAt: Date): Promise<void> {
    await this.database.manager.update(SessionEntity, { id }, { lastSeenAt });
  }

  /** Ends all sessions of the sign-in that a session belongs to. */
  async revokeSignIn({ signInId, accountId }: Pick<SessionEntity, 'signInId' | 'accountId'>, revokedAt: Date): Promise<void> {
    await this.database.manager.update(SessionEntity, { signInId, revokedAt: IsNull() }, { revokedAt });
    this.database.afterCommit(() => this.recognised.forget(accountId));
  }

  /** Ends all of an account's sessions, but those of the sign-in `except`. */
  async revokeAccount(accountId: UserId, revokedAt: Date, except?: string): Promise<void> {
    await this.database.manager.update(
      SessionEntity,
      { accountId, revokedAt: IsNull(), ...(except === undefined ? {} : { signInId: Not(except) }) },
      { revokedAt },
    );
    this.database.afterCommit(() => this.recognised.forget(accountId));
  }

  /** Forgets an account's sessions that expired before `time`. */
  async removeExpired(accountId: UserId, time: Date): Promise<void> {
    await this.database.manager.delete(SessionEntity, { accountId, expiresAt: LessThan(time) });
  }
}
