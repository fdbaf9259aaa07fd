import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { PseudonymMapEntity } from './pseudonym-map.entity';

export interface SealedMap {
  readonly version: number;
  readonly sealedMap: string;
}

/** Rows of pseudonym maps, inside the organisation's transaction. */
@Injectable()
export class PseudonymMapRepository {
  constructor(private readonly database: Database) {}

  async find(patientKey: string): Promise<SealedMap | undefined> {
    const { manager, organisationId } = this.database;
    return (await manager.findOneBy(PseudonymMapEntity, { organisationId, patientKey })) ?? undefined;
  }

  /** @returns whether the row was written; false when somebody else wrote the first one meanwhile */
  async insert(row: Omit<PseudonymMapEntity, 'organisationId' | 'version'>): Promise<boolean> {
    const { manager, organisationId } = this.database;
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(PseudonymMapEntity)
      .values({ ...row, organisationId, version: 1 })
      .orIgnore()
      .returning('version')
      .execute();
    return (raw as unknown[]).length === 1;
  }

  /** Writes if the row still has version `expected`; tells whether it had. */
  async update(
    patientKey: string,
    { expected, sealedMap, updatedAt }: { expected: number; sealedMap: string; updatedAt: Date },
  ): Promise<boolean> {
    const { manager, organisationId } = this.database;
    const where = { organisationId, patientKey, version: expected };
    const { affected } = await manager.update(PseudonymMapEntity, where, { version: expected + 1, sealedMap, updatedAt });
    return affected === 1;
  }

  /** @returns whether there was a map */
  async delete(patientKey: string): Promise<boolean> {
    const { manager, organisationId } = this.database;
    const { affected } = await manager.delete(PseudonymMapEntity, { organisationId, patientKey });
    return (affected ?? 0) > 0;
  }
}
