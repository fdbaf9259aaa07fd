import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock } from '@trivium/shared/kernel';
import type { AccountEntity } from './account.entity';
import { AccountsRepository } from './accounts.repository';
import { authErrors } from './auth.errors';
import { lockMinutesAfter } from './lock-out';
import { PasswordHasher } from './password-hasher';

export type Proof<Value> =
  | { readonly outcome: 'right'; readonly value: Value }
  | { readonly outcome: 'wrong' }
  | { readonly outcome: 'locked'; readonly minutes: number };

/** Checks passwords and counts failures. */
@Injectable()
export class CredentialsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AccountsRepository) private readonly accounts: AccountsRepository,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Checks a password; a right one resets the count of failures and runs `onRight` in the same transaction, a wrong one is counted.
   *
   * While an account is locked the answer is the same for a right and a wrong password. Otherwise the lock would confirm a guess: an attacker
   * would go on guessing during it and be told when right. Five parallel guesses that all began before the lock are settled one after the other
   * on the locked row, so a right one after the fifth failure is refused as well.
   */
  async prove<Value>(
    account: AccountEntity | undefined,
    password: string,
    onRight: (account: AccountEntity) => Promise<Value>,
  ): Promise<Proof<Value>> {
    // Hashing takes a third of a second: the embedded database must not wait for it.
    this.database.assertNoTransaction('Checking a password');
    const isRight = await this.hasher.verify(password, account?.passwordHash);
    if (!account) return { outcome: 'wrong' };
    return this.database.inOrganisation(account.organisationId, async (): Promise<Proof<Value>> => {
      const current = await this.accounts.lock(account.id);
      if (!current?.isActive) return { outcome: 'wrong' };
      const waitMs = (current.lockedUntil?.getTime() ?? 0) - this.clock.now().getTime();
      if (waitMs > 0) {
        await this.note(current, 'auth.refused_while_locked');
        return { outcome: 'locked', minutes: Math.ceil(waitMs / 60_000) };
      }
      // The second half: somebody changed the password while this one was being hashed.
      if (!isRight || current.passwordHash !== account.passwordHash) return this.countFailure(current);
      if (current.failedAttempts > 0) await this.accounts.update(current.id, { failedAttempts: 0, lockedUntil: null });
      return { outcome: 'right', value: await onRight(current) };
    });
  }

  /**
   * Asks somebody who is signed in for the password again, as before signing a report.
   *
   * @throws AppError AUTH_PASSWORD_WRONG, AUTH_LOCKED
   */
  async confirm<Value = void>(
    caller: Pick<CallerIdentity, 'userId' | 'organisationId'>,
    password: string,
    onRight?: (account: AccountEntity) => Promise<Value>,
  ): Promise<Value | undefined> {
    const account = await this.database.inOrganisation(caller.organisationId, () => this.accounts.find(caller.userId));
    const proof = await this.prove<Value | undefined>(account ?? undefined, password, async (proven) => onRight?.(proven));
    if (proof.outcome === 'locked') throw authErrors.AUTH_LOCKED({ minutes: proof.minutes });
    if (proof.outcome === 'wrong') throw authErrors.AUTH_PASSWORD_WRONG();
    return proof.value;
  }

  private async countFailure(account: AccountEntity): Promise<Proof<never>> {
    const failures = account.failedAttempts + 1;
    const minutes = lockMinutesAfter(failures);
    const lockedUntil = minutes > 0 ? new Date(this.clock.now().getTime() + minutes * 60_000) : null;
    await this.accounts.update(account.id, { failedAttempts: failures, lockedUntil });
    await this.note(account, minutes > 0 ? 'auth.locked' : 'auth.failed', { failures, ...(minutes > 0 ? { minutes } : {}) });
    return { outcome: 'wrong' };
  }

  private async note(account: AccountEntity, action: string, details: Record<string, number> = {}): Promise<void> {
    await this.audit.record({ action, subjectKind: 'account', subjectId: account.id, details });
  }
}
