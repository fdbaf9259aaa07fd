import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { In, LessThan, MoreThan } from 'typeorm';
import { AlertCursorEntity, AlertMetEntity, AlertScoreEntity, AlertSeenEntity } from './alert-memory.entity';
import type { StoryPosition } from './story-log';

type Noted<Entity extends { organisationId: string }> = Omit<Entity, 'organisationId'>;

/** What alerts remember of stories, so that each is told once. */
@Injectable()
export class AlertMemoryRepository {
  constructor(private readonly database: Database) {}

  /** Puts the organisation's place at `at` unless it has one. */
  async ensureCursor(at: Date): Promise<void> {
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(AlertCursorEntity)
      .values({ organisationId: this.database.organisationId, at, storyId: '' })
      .orIgnore()
      .execute();
  }

  /** Undefined where nobody has ever had a rule. */
  async cursor(): Promise<StoryPosition | undefined> {
    const found = await this.database.manager.findOneBy(AlertCursorEntity, { organisationId: this.database.organisationId });
    return found ? { at: found.at.toISOString(), id: found.storyId } : undefined;
  }

  /** Holds the organisation's place until the transaction ends: two processes do not look at the same stories at once. */
  async lockCursor(): Promise<void> {
    await this.database.manager.findOne(AlertCursorEntity, {
      where: { organisationId: this.database.organisationId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Forwards only. */
  async moveCursor({ at, id }: StoryPosition): Promise<void> {
    await this.database.manager.query(
      `UPDATE alert_cursor SET at = $2, story_id = $3 WHERE organisation_id = $1 AND (at, story_id) < ($2, $3)`,
      [this.database.organisationId, new Date(at), id],
    );
  }

  async seen(ruleIds: readonly string[], itemIds: readonly string[]): Promise<AlertSeenEntity[]> {
    if (ruleIds.length === 0 || itemIds.length === 0) return [];
    return this.database.manager.findBy(AlertSeenEntity, { ruleId: In([...ruleIds]), itemId: In([...itemIds]) });
  }

  async met(ruleIds: readonly string[], since: Date): Promise<AlertMetEntity[]> {
    if (ruleIds.length === 0) return [];
    return this.database.manager.findBy(AlertMetEntity, { ruleId: In([...ruleIds]), at: MoreThan(since) });
  }

  async scores(entityKeys: readonly string[], since: Date): Promise<AlertScoreEntity[]> {
    if (entityKeys.length === 0) return [];
    return this.database.manager.findBy(AlertScoreEntity, { entityKey: In([...entityKeys]), at: MoreThan(since) });
  }

  /** An item that was told stays so. */
  async noteSeen(rows: readonly Noted<AlertSeenEntity>[]): Promise<void> {
    for (const { ruleId, itemId, isTold, at } of rows)
      await this.database.manager.query(
        `INSERT INTO alert_seen (rule_id, item_id, organisation_id, is_told, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (rule_id, item_id) DO UPDATE SET is_told = alert_seen.is_told OR excluded.is_told`,
        [ruleId, itemId, this.database.organisationId, isTold, at],
      );
  }

  async noteMet(rows: readonly Noted<AlertMetEntity>[]): Promise<void> {
    for (const { ruleId, storyId, at, kind, entities } of rows)
      await this.database.manager.query(
        `INSERT INTO alert_met (rule_id, story_id, organisation_id, at, kind, entities) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (rule_id, story_id) DO NOTHING`,
        [ruleId, storyId, this.database.organisationId, at, kind, JSON.stringify(entities)],
      );
  }

  /** The latest score of a story takes the place of an earlier one, at the time of the first. */
  async noteScores(rows: readonly Noted<AlertScoreEntity>[]): Promise<void> {
    for (const { entityKey, storyId, at, score } of rows)
      await this.database.manager.query(
        `INSERT INTO alert_score (organisation_id, entity_key, story_id, at, score) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organisation_id, entity_key, story_id) DO UPDATE SET score = excluded.score`,
        [this.database.organisationId, entityKey, storyId, at, score],
      );
  }

  /** Forgets what no rule can ask for any more. */
  async prune({
    seenBefore,
    metBefore,
    scoresBefore,
  }: {
    readonly seenBefore: Date;
    readonly metBefore: Date;
    readonly scoresBefore: Date;
  }): Promise<void> {
    await this.database.manager.delete(AlertSeenEntity, { at: LessThan(seenBefore) });
    await this.database.manager.delete(AlertMetEntity, { at: LessThan(metBefore) });
    await this.database.manager.delete(AlertScoreEntity, { at: LessThan(scoresBefore) });
  }
}
