import { Injectable } from '@nestjs/common';
import type { AlertKind } from '@trivium/finance/watch/domain';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import { In, IsNull } from 'typeorm';
import { AlertEntity } from './alert.entity';

export interface AlertFilter {
  readonly isUnreadOnly: boolean;
  readonly ruleId?: string;
  readonly kind?: AlertKind;
  readonly q?: string;
}

@Injectable()
export class AlertsRepository {
  constructor(private readonly database: Database) {}

  /** Adds an alert unless it is there; tells whether it was added. */
  async add(alert: Omit<AlertEntity, 'organisationId'>): Promise<boolean> {
    const added = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(AlertEntity)
      .values({ ...alert, organisationId: this.database.organisationId })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1;
  }

  /** A person's alerts, newest first: ids are ordered by time. */
  async list(ownerId: string, { limit, cursor }: ListQuery, { isUnreadOnly, ruleId, kind, q }: AlertFilter): Promise<Page<AlertEntity>> {
    const query = this.database.manager.createQueryBuilder(AlertEntity, 'alert').where('alert.ownerId = :ownerId', { ownerId });
    if (isUnreadOnly) query.andWhere('alert.readAt IS NULL');
    if (ruleId !== undefined) query.andWhere('alert.ruleId = :ruleId', { ruleId });
    if (kind !== undefined) query.andWhere('alert.kind = :kind', { kind });
    if (q) {
      const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
      query.andWhere(`(alert.content->>'title' ILIKE :like OR alert.content->>'entities' ILIKE :like)`, { like });
    }
    if (cursor !== undefined) query.andWhere('alert.id < :before', { before: String(decodeCursor(cursor, 1)[0]) });
    const rows = await query
      .orderBy('alert.id', 'DESC')
      .take(limit + 1)
      .getMany();
    return toPage(rows, limit, ({ id }) => [id]);
  }

  async find(id: string, ownerId: string): Promise<AlertEntity | null> {
    return this.database.manager.findOneBy(AlertEntity, { id, ownerId });
  }

  async findByIds(ids: readonly string[]): Promise<AlertEntity[]> {
    return this.database.manager.find(AlertEntity, { where: { id: In([...ids]) }, order: { id: 'ASC' } });
  }

  async unread(ownerId: string): Promise<number> {
    return this.database.manager.countBy(AlertEntity, { ownerId, readAt: IsNull() });
  }

  async mark(id: string, ownerId: string, readAt: Date | null): Promise<boolean> {
    return (await this.database.manager.update(AlertEntity, { id, ownerId }, { readAt })).affected === 1;
  }

  /** @returns how many were unread */
  async markAll(ownerId: string, readAt: Date): Promise<number> {
    return (await this.database.manager.update(AlertEntity, { ownerId, readAt: IsNull() }, { readAt })).affected ?? 0;
  }

  /** Takes back one `markAll`, named by its moment. */
  async unmarkAll(ownerId: string, readAt: Date): Promise<number> {
    return (await this.database.manager.update(AlertEntity, { ownerId, readAt }, { readAt: null })).affected ?? 0;
  }

  /** Title of the last alert that told of the story by this rule. */
  async lastTitle(ruleId: string, storyId: string): Promise<string | undefined> {
    const last = await this.database.manager.findOne(AlertEntity, { where: { ruleId, storyId }, order: { id: 'DESC' } });
    return last?.content.title;
  }
}
