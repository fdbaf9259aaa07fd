import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { WordListEntity } from './word-list.entity';

/** Personal word lists in the open transaction. */
@Injectable()
export class WordListRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async find(ownerId: string): Promise<WordListEntity | null> {
    return this.database.manager.findOneBy(WordListEntity, { ownerId });
  }

  /** Writes the list if it still has version `expected` (0: there is none); tells whether it had. */
  async save({ expected, ...list }: Omit<WordListEntity, 'organisationId'> & { readonly expected: number }): Promise<boolean> {
    const { manager, organisationId } = this.database;
    if (expected > 0) {
      const { affected } = await manager.update(WordListEntity, { ownerId: list.ownerId, version: expected }, list as object);
      return affected === 1;
    }
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(WordListEntity)
      .values({ ...list, words: [...list.words], organisationId })
      .orIgnore()
      .returning('owner_id')
      .updateEntity(false)
      .execute();
    return (raw as unknown[]).length > 0;
  }
}
