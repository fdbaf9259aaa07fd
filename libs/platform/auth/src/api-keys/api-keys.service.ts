import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { AccountsRepository } from '../accounts.repository';
import { authErrors } from '../auth.errors';
import { RANDOM_BYTES, type RandomBytes } from '../random-bytes';
import { type RecognisedCaller, RecognisedCallers } from '../recognised-callers';
import { addressOf, drawToken, type TokenAddress } from '../session-token';
import type { ApiKeyEntity } from './api-key.entity';
import { ApiKeysRepository } from './api-keys.repository';

/** Before the token, so that a secret scanner and a person know what they have found. */
export const API_KEY_PREFIX = 'tvk_';

const DAY_MS = 24 * 60 * 60_000;
const TOUCH_EVERY_MS = 60_000;
const MOST_KEYS = 50;

export interface NewApiKey {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresInDays: number;
}

/** Keys with which other programs call the API for a person: fewer rights than the person, never more, and only as long as the person has them. */
@Injectable()
export class ApiKeysService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApiKeysRepository) private readonly keys: ApiKeysRepository,
    @Inject(AccountsRepository) private readonly accounts: AccountsRepository,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(RANDOM_BYTES) private readonly randomBytes: RandomBytes,
    @Inject(RecognisedCallers) private readonly recognised: RecognisedCallers,
  ) {}

  /**
   * @returns the key with its token, which is told only now
   * @throws AppError API_KEY_PERMISSION_MISSING, API_KEY_TOO_MANY
   */
  async create(
    { organisationId, userId, permissions: held }: CallerIdentity,
    { name, permissions, expiresInDays }: NewApiKey,
  ): Promise<{ key: ApiKeyEntity; token: string }> {
    const missing = permissions.find((permission) => !held.has(permission));
    if (missing !== undefined) throw authErrors.API_KEY_PERMISSION_MISSING({ permission: missing });
    const drawn = drawToken(organisationId, this.randomBytes);
    const now = this.clock.now();
    const key = {
      id: this.ids.next<'api-key'>(),
      organisationId,
      accountId: userId,
      name,
      permissions: [...new Set(permissions)].sort(),
      tokenHash: addressOf(drawn)?.tokenHash ?? '',
      createdAt: now,
      expiresAt: new Date(now.getTime() + expiresInDays * DAY_MS),
    };
    await this.database.inOrganisation(organisationId, async () => {
      if ((await this.keys.lockOf(userId)) >= MOST_KEYS) throw authErrors.API_KEY_TOO_MANY({ most: MOST_KEYS });
      await this.keys.insert(key);
      await this.audit.record({
        actorId: userId,
        action: 'api_key.created',
        subjectKind: 'api_key',
        subjectId: key.id,
        details: { permissions: key.permissions },
      });
    });
    return { key: { ...key, lastUsedAt: null }, token: `${API_KEY_PREFIX}${drawn}` };
  }

  /** The caller's own, the newest first. */
  async list({ organisationId, userId }: CallerIdentity): Promise<ApiKeyEntity[]> {
    return this.database.inOrganisation(organisationId, () => this.keys.ofAccount(userId));
  }

  /**
   * Ends one of the caller's keys; programs that use it are refused from the next call on.
   *
   * @throws AppError API_KEY_NOT_FOUND, also for another person's
   */
  async revoke({ organisationId, userId }: CallerIdentity, id: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async () => {
      const key = await this.keys.find(id);
      if (key?.accountId !== userId) throw authErrors.API_KEY_NOT_FOUND();
      await this.keys.remove(key);
      await this.audit.record({ actorId: userId, action: 'api_key.revoked', subjectKind: 'api_key', subjectId: id });
    });
  }

  /**
   * Who calls with a key: from memory for a few seconds, see `RecognisedCallers`.
   *
   * @throws AppError AUTH_REQUIRED for what is no key of ours, AUTH_EXPIRED for one that no longer holds
   */
  async authenticate(token: string): Promise<RecognisedCaller> {
    const address = addressOf(token.slice(API_KEY_PREFIX.length));
    if (!address) throw authErrors.AUTH_REQUIRED();
    return this.recognised.recognise(`api-key ${address.tokenHash}`, () => this.lookUp(address));
  }

  private async lookUp({ organisationId, tokenHash }: TokenAddress): Promise<RecognisedCaller> {
    return this.database.inOrganisation(organisationId, async () => {
      const key = await this.keys.findByHash(tokenHash);
      if (!key) throw authErrors.AUTH_REQUIRED();
      const now = this.clock.now();
      const account = await this.accounts.find(key.accountId);
      if (key.expiresAt <= now || !account?.isActive || account.mustChangePassword) throw authErrors.AUTH_EXPIRED();
      if (key.lastUsedAt === null || now.getTime() - key.lastUsedAt.getTime() >= TOUCH_EVERY_MS) await this.keys.touch(key.id, now);
      return {
        userId: account.id,
        organisationId,
        roles: account.roles,
        credentialId: key.id,
        keyPermissions: key.permissions,
        mustChangePassword: false,
        holdsUntil: key.expiresAt,
      };
    });
  }
}
