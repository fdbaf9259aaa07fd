import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { provenanceContent, SubjectKeys } from '@trivium/platform/audit';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';

import { recordedText, type RecordedText } from './recorded-text';
import { type GenerationRecord, RecordedTextsRepository } from './recorded-texts.repository';

export interface KeptText {
  readonly text: string;
  readonly provenanceId: string;
}

/** A long conversation shares the one connection of the embedded database with everybody else. */
const TEXTS_PER_TRANSACTION = 50;

/** Proves texts that were kept: by the keyed hash in the record that was written with each. */
@Injectable()
export class RecordedTexts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RecordedTextsRepository) private readonly records: RecordedTextsRepository,
    @Inject(SubjectKeys) private readonly keys: SubjectKeys,
  ) {}

  /** @returns each text in its place; undefined where there is no record in this organisation, or it tells of another text */
  async prove(organisationId: OrganisationId, texts: readonly KeptText[]): Promise<(RecordedText | undefined)[]> {
    const proven: (RecordedText | undefined)[] = [];
    for (let from = 0; from < texts.length; from += TEXTS_PER_TRANSACTION) {
      const batch = texts.slice(from, from + TEXTS_PER_TRANSACTION);
      proven.push(...(await this.database.inOrganisation(organisationId, () => this.proveBatch(batch))));
      // The embedded database answers within the turn of the event loop; without this, no other request had one.
      await setImmediate();
    }
    return proven;
  }

  private async proveBatch(batch: readonly KeptText[]): Promise<(RecordedText | undefined)[]> {
    const records = await this.records.records(batch.map(({ provenanceId }) => provenanceId));
    const hashes = await this.hashes(batch, records);
    return batch.map(({ text, provenanceId }, index) => {
      // Records of before this shape are no proof.
      const content = provenanceContent.safeParse(records.get(provenanceId)?.details).data;
      if (!content || content.artefact.hash !== hashes[index]) return undefined;
      return recordedText({ text, language: content.artefact.language ?? 'en', engine: content.engine.kind, provenanceId });
    });
  }

  /** Under the key of whoever each text was made for; of an erased person there is none any more, and no hash matches. */
  private async hashes(batch: readonly KeptText[], records: ReadonlyMap<string, GenerationRecord>): Promise<(string | undefined)[]> {
    const hashes: (string | undefined)[] = batch.map(() => undefined);
    const known = batch.flatMap(({ text, provenanceId }, index) => {
      const record = records.get(provenanceId);
      return record ? [{ text, index, subjectId: record.actorId }] : [];
    });
    for (const subjectId of new Set(known.map((one) => one.subjectId))) {
      const own = known.filter((one) => one.subjectId === subjectId);
      const made = await this.keys.hmacs(
        subjectId,
        own.map(({ text }) => text),
      );
      own.forEach(({ index }, at) => (hashes[index] = made[at]));
    }
    return hashes;
  }
}
