import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type FileId, FileStore } from '@trivium/platform/files';
import type { OrganisationId } from '@trivium/shared/kernel';
import { CorrectionsRepository } from '../corrections/corrections.repository';
import { cleanRows, describeRows } from '../labels/dataset-card';
import { readLabelFile } from '../labels/label-file';
import { rowProblemsError } from '../labels/row-problems';
import type { SentimentSource } from '../model/sentiment-manifest';
import type { SentimentRow } from '../model/training/row-tasks';
import { type TextToTeach, textsToTeachSchema } from '../teaching/taught-texts';
import type { SentimentModelEntity } from '../versions/sentiment-model.entity';

/** More than a person corrects; the newest count. */
export const MOST_CORRECTIONS = 5_000;

export interface SourcedRows<Row> {
  readonly rows: readonly Row[];
  readonly source: SentimentSource;
}

type Origin = Pick<SentimentModelEntity, 'sourceFileId' | 'licence'>;

/** What a version is to learn, from where it is kept, with what its manifest says of it. */
@Injectable()
export class TrainingRows {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(CorrectionsRepository) private readonly corrections: CorrectionsRepository,
  ) {}

  /** Of a file the rows that something can be learned from, with the card that says what it holds and what was left out. */
  async ofFile(organisationId: OrganisationId, origin: Origin, leastAgreement?: number): Promise<SourcedRows<SentimentRow>> {
    const { bytes, name, sha256 } = await this.kept(organisationId, origin);
    const { rows, problems } = await readLabelFile(bytes);
    if (problems.length > 0) throw rowProblemsError(problems, 'en');
    const { rows: taken, card } = cleanRows(rows, leastAgreement === undefined ? {} : { leastAgreement });
    const asked = leastAgreement === undefined ? {} : { leastAgreement };
    return { rows: taken, source: { name, sha256, licence: origin.licence, rows: taken.length, ...asked, card } };
  }

  async toTeach(organisationId: OrganisationId, origin: Origin): Promise<SourcedRows<TextToTeach>> {
    const { bytes, name, sha256 } = await this.kept(organisationId, origin);
    const rows = textsToTeachSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return { rows, source: { name, sha256, licence: origin.licence, rows: rows.length } };
  }

  /** In the order in which they were made, so that the same corrections give the same bytes. */
  async ofCorrections(organisationId: OrganisationId): Promise<SourcedRows<SentimentRow>> {
    const kept = await this.database.inOrganisation(organisationId, () => this.corrections.list({ limit: MOST_CORRECTIONS }));
    const rows = kept
      .toReversed()
      .map(({ text, label, entity, language }) => ({ text, label, language, ...(entity === null ? {} : { entity }) }));
    const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    const card = { read: rows.length, ...describeRows(rows), cleaning: [] };
    return { rows, source: { name: 'corrections', sha256, licence: 'own', rows: rows.length, card } };
  }

  private async kept(
    organisationId: OrganisationId,
    { sourceFileId }: Origin,
  ): Promise<{ bytes: Uint8Array; name: string; sha256: string }> {
    const file = await this.files.get(organisationId, sourceFileId as FileId);
    return { bytes: await this.files.read(file), name: file.originalName.slice(0, 200), sha256: file.sha256 };
  }
}
