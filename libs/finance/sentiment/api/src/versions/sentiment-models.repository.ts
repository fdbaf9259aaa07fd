import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { LessThan } from 'typeorm';
import { SentimentActiveModelEntity, SentimentModelEntity } from './sentiment-model.entity';

export type FinishedVersion = Pick<
  SentimentModelEntity,
  'modelFileId' | 'adaptationFileId' | 'version' | 'figures' | 'manifests' | 'finishedAt'
>;

/** Versions and which of them is used, inside the organisation's transaction. */
@Injectable()
export class SentimentModelsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async insert(row: Omit<SentimentModelEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(SentimentModelEntity, { ...row, organisationId: this.database.organisationId });
  }

  async find(id: string): Promise<SentimentModelEntity | undefined> {
    return (await this.database.manager.findOneBy(SentimentModelEntity, { id })) ?? undefined;
  }

  /** Held until the end of the transaction: nobody deletes it meanwhile, nobody else ends its training. */
  async lock(id: string): Promise<SentimentModelEntity | undefined> {
    const row = await this.database.manager.findOne(SentimentModelEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row ?? undefined;
  }

  /** Finished versions, newest first. */
  async list({ beforeId, limit }: { beforeId: string | undefined; limit: number }): Promise<SentimentModelEntity[]> {
    return this.database.manager.find(SentimentModelEntity, {
      where: { state: 'ready', ...(beforeId === undefined ? {} : { id: LessThan(beforeId) }) },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  async inTraining(): Promise<SentimentModelEntity[]> {
    return this.database.manager.find(SentimentModelEntity, { where: { state: 'training' }, order: { id: 'DESC' } });
  }

  async finish(id: string, version: FinishedVersion): Promise<void> {
    await this.database.manager.update(SentimentModelEntity, { id }, { ...version, state: 'ready' });
  }

  async delete(id: string): Promise<void> {
    await this.database.manager.delete(SentimentModelEntity, { id });
  }

  /** Undefined: the version that comes with the program. */
  async activeId(): Promise<string | undefined> {
    const row = await this.database.manager.findOneBy(SentimentActiveModelEntity, { organisationId: this.database.organisationId });
    return row?.modelId ?? undefined;
  }

  async active(): Promise<SentimentModelEntity | undefined> {
    const id = await this.activeId();
    return id === undefined ? undefined : this.find(id);
  }

  /** One row for each organisation: of two that activate at the same moment, the later one stays. */
  async activate({ modelId, changedBy, changedAt }: { modelId: string | null; changedBy: string; changedAt: Date }): Promise<void> {
    await this.database.manager.query(
      `INSERT INTO sentiment_active_model (organisation_id, model_id, changed_by, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id) DO UPDATE SET model_id = EXCLUDED.model_id, changed_by = EXCLUDED.changed_by, changed_at = EXCLUDED.changed_at`,
      [this.database.organisationId, modelId, changedBy, changedAt],
    );
  }
}
