import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource, OrganisationId } from '@trivium/shared/kernel';
import { normaliseEmail } from './account';
import { AccountEntity } from './account.entity';
import { PasswordHasher } from './password-hasher';
import { assertGoodPassword, drawOneTimePassword } from './password-policy';
import { RANDOM_BYTES, type RandomBytes } from './random-bytes';

export interface NewAccount {
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  /** Drawn for one use when absent. */
  readonly password?: string;
}

export interface PreparedAccount {
  readonly entity: AccountEntity;
  readonly oneTimePassword?: string;
}

/** Makes rows of new accounts, hashing included; writes nothing. Runs before a transaction, never inside. */
@Injectable()
export class AccountFactory {
  constructor(
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(RANDOM_BYTES) private readonly randomBytes: RandomBytes,
  ) {}

  /** @throws AppError PASSWORD_… for a given password that is too weak */
  async prepare(organisationId: OrganisationId, account: NewAccount): Promise<PreparedAccount> {
    const email = normaliseEmail(account.email);
    if (account.password !== undefined) assertGoodPassword(account.password, email);
    const drawn = account.password === undefined ? await this.drawPassword() : undefined;
    const passwordHash = drawn?.passwordHash ?? (await this.hasher.hash(account.password ?? ''));
    const now = this.clock.now();
    const entity = Object.assign(new AccountEntity(), {
      id: this.ids.next<'user'>(),
      organisationId,
      email,
      displayName: account.displayName.trim(),
      passwordHash,
      roles: [...new Set(account.roles)],
      isActive: true,
      mustChangePassword: drawn !== undefined,
      failedAttempts: 0,
      lockedUntil: null,
      lastSignInAt: null,
      createdAt: now,
      updatedAt: now,
    });
    return drawn ? { entity, oneTimePassword: drawn.oneTimePassword } : { entity };
  }

  /** A password for one use and its hash. */
  async drawPassword(): Promise<{ oneTimePassword: string; passwordHash: string }> {
    const oneTimePassword = drawOneTimePassword(this.randomBytes);
    return { oneTimePassword, passwordHash: await this.hasher.hashDrawn(oneTimePassword) };
  }
}
