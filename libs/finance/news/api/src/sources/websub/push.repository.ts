import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { In } from 'typeorm';
import { NewsPushEntity } from '../source-records.entity';

/** Subscriptions at hubs. */
@Injectable()
export class PushRepository {
  constructor(private readonly database: Database) {}

  /** Whose callback a token names; as the worker role, as the caller is a hub. */
  async ownerOf(token: string): Promise<{ organisationId: OrganisationId; sourceId: string } | undefined> {
    const rows = (await this.database.manager.query(
      'SELECT organisation_id AS "organisationId", source_id AS "sourceId" FROM news_push WHERE token = $1',
      [token],
    )) as { organisationId: OrganisationId; sourceId: string }[];
    return rows[0];
  }

  find(sourceId: string): Promise<NewsPushEntity | null> {
    return this.database.manager.findOneBy(NewsPushEntity, { sourceId });
  }

  findAll(sourceIds: readonly string[]): Promise<NewsPushEntity[]> {
    return this.database.manager.findBy(NewsPushEntity, { sourceId: In([...sourceIds]) });
  }

  async save(push: Omit<NewsPushEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.upsert(NewsPushEntity, { ...push, organisationId: this.database.organisationId }, ['sourceId']);
  }

  async update(sourceId: string, changes: Partial<NewsPushEntity>): Promise<void> {
    await this.database.manager.update(NewsPushEntity, { sourceId }, changes);
  }

  async remove(sourceId: string): Promise<void> {
    await this.database.manager.delete(NewsPushEntity, { sourceId });
  }
}
