import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { LessThan } from 'typeorm';
import { SentimentCorrectionEntity } from './sentiment-correction.entity';

/** Corrected labels, inside the organisation's transaction. */
@Injectable()
export class CorrectionsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Writes a correction over an earlier one of the same text and company. @returns the row as it stands now */
  async put(row: Omit<SentimentCorrectionEntity, 'organisationId'>): Promise<SentimentCorrectionEntity> {
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(SentimentCorrectionEntity)
      .values({ ...row, organisationId: this.database.organisationId })
      .orUpdate(
        ['language', 'label', 'answered', 'answered_by', 'story_id', 'item_id', 'created_by', 'created_at'],
        ['organisation_id', 'fingerprint'],
      )
      .execute();
    return this.database.manager.findOneByOrFail(SentimentCorrectionEntity, { fingerprint: row.fingerprint });
  }

  async find(id: string): Promise<SentimentCorrectionEntity | undefined> {
    return (await this.database.manager.findOneBy(SentimentCorrectionEntity, { id })) ?? undefined;
  }

  /** The first corrected come last. */
  async list({ beforeId, limit }: { beforeId?: string | undefined; limit: number }): Promise<SentimentCorrectionEntity[]> {
    return this.database.manager.find(SentimentCorrectionEntity, {
      where: beforeId === undefined ? {} : { id: LessThan(beforeId) },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  async count(): Promise<number> {
    return this.database.manager.count(SentimentCorrectionEntity);
  }

  async delete(id: string): Promise<boolean> {
    return (await this.database.manager.delete(SentimentCorrectionEntity, { id })).affected === 1;
  }
}
