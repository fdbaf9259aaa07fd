import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { UserId } from '@trivium/shared/kernel';
import { RecognisedCallers } from '../recognised-callers';
import { ApiKeyEntity } from './api-key.entity';

/** API keys, in the open transaction. */
@Injectable()
export class ApiKeysRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RecognisedCallers) private readonly recognised: RecognisedCallers,
  ) {}

  async insert(key: Omit<ApiKeyEntity, 'lastUsedAt'>): Promise<void> {
    await this.database.manager.insert(ApiKeyEntity, { ...key, lastUsedAt: null });
  }

  findByHash(tokenHash: string): Promise<ApiKeyEntity | null> {
    return this.database.manager.findOneBy(ApiKeyEntity, { tokenHash });
  }

  find(id: string): Promise<ApiKeyEntity | null> {
    return this.database.manager.findOneBy(ApiKeyEntity, { id });
  }

  /** The newest first. */
  ofAccount(accountId: UserId): Promise<ApiKeyEntity[]> {
    return this.database.manager.find(ApiKeyEntity, { where: { accountId }, order: { id: 'DESC' } });
  }

  /** Holds the account's keys until the transaction ends, so that two requests at once cannot pass the limit. */
  async lockOf(accountId: UserId): Promise<number> {
    const rows = (await this.database.manager.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [accountId])) as unknown[];
    return rows.length === 0 ? 0 : this.database.manager.countBy(ApiKeyEntity, { accountId });
  }

  async touch(id: string, lastUsedAt: Date): Promise<void> {
    await this.database.manager.update(ApiKeyEntity, { id }, { lastUsedAt });
  }

  async remove({ id, accountId }: Pick<ApiKeyEntity, 'id' | 'accountId'>): Promise<void> {
    await this.database.manager.delete(ApiKeyEntity, { id });
    this.database.afterCommit(() => this.recognised.forget(accountId));
  }
}
