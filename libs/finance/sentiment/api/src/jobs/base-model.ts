import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type FileId, FileStore } from '@trivium/platform/files';
import type { OrganisationId } from '@trivium/shared/kernel';
import { SentimentModelsRepository } from '../versions/sentiment-models.repository';
import { ShippedModel } from '../versions/shipped-model';

/** What a new version stands on: the organisation's active one, without its adaptation, or the one that comes with the program. */
@Injectable()
export class BaseModel {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SentimentModelsRepository) private readonly models: SentimentModelsRepository,
    @Inject(ShippedModel) private readonly shipped: ShippedModel,
    @Inject(FileStore) private readonly files: FileStore,
  ) {}

  /** Bytes that the caller may hand on to a thread. */
  async bytes(organisationId: OrganisationId): Promise<Uint8Array<ArrayBuffer>> {
    const active = await this.database.inOrganisation(organisationId, () => this.models.active());
    if (!active || active.modelFileId === null) return this.shipped.bytes();
    return Uint8Array.from(await this.files.read(await this.files.get(organisationId, active.modelFileId as FileId)));
  }
}
