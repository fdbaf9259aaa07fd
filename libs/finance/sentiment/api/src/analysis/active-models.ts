import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { type FileId, FileStore } from '@trivium/platform/files';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import { SentimentModel } from '../model/sentiment-model';
import type { SentimentModelEntity } from '../versions/sentiment-model.entity';
import { SentimentModelsRepository } from '../versions/sentiment-models.repository';
import { ShippedModel } from '../versions/shipped-model';
import { DecodedModels } from './decoded-models';

/** Another process may activate a version at any time: it is heard of this much later at the latest. */
const LOOK_AGAIN_AFTER_MS = 2_000;
/** Some megabytes each, decoded. */
const MOST_DECODED = 8;

type ActiveFiles = Pick<SentimentModelEntity, 'id' | 'modelFileId' | 'adaptationFileId'>;

/** The model that each organisation uses, decoded and at hand. */
@Injectable()
export class ActiveModels {
  private readonly decoded = new DecodedModels<SentimentModel>(MOST_DECODED);
  private readonly known = new Map<OrganisationId, { readonly files: ActiveFiles | undefined; readonly lookedAtMs: number }>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SentimentModelsRepository) private readonly models: SentimentModelsRepository,
    @Inject(ShippedModel) private readonly shipped: ShippedModel,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Where a version's file cannot be read any more, the model that comes with the program answers, and its answers say so by their version: news must not stand still.
   *
   * @throws AppError SENTIMENT_SHIPPED_MISSING
   */
  async of(organisationId: OrganisationId): Promise<SentimentModel> {
    const files = await this.activeFiles(organisationId);
    if (files === undefined) return this.shipped.opened();
    try {
      return await this.decoded.get(files.id, () => this.open(organisationId, files));
    } catch (error) {
      this.logger.error('the active sentiment model cannot be opened; the shipped one answers', { modelId: files.id, error });
      return this.shipped.opened();
    }
  }

  /** The version in use may have changed: look again. */
  forget(organisationId: OrganisationId): void {
    this.known.delete(organisationId);
  }

  private async activeFiles(organisationId: OrganisationId): Promise<ActiveFiles | undefined> {
    const now = this.clock.now().getTime();
    const known = this.known.get(organisationId);
    // A clock that was set back must not keep an old answer for ever.
    if (known !== undefined && now >= known.lookedAtMs && now - known.lookedAtMs < LOOK_AGAIN_AFTER_MS) return known.files;
    const files = await this.database.inOrganisation(organisationId, () => this.models.active());
    this.known.set(organisationId, { files, lookedAtMs: now });
    return files;
  }

  private async open(organisationId: OrganisationId, { modelFileId, adaptationFileId }: ActiveFiles): Promise<SentimentModel> {
    const read = async (fileId: string | null): Promise<Uint8Array | undefined> =>
      fileId === null ? undefined : this.files.read(await this.files.get(organisationId, fileId as FileId));
    const [bytes, adaptation] = [await read(modelFileId), await read(adaptationFileId)];
    if (bytes === undefined) throw new Error('A finished version without a model file');
    return SentimentModel.open(bytes, adaptation);
  }
}
