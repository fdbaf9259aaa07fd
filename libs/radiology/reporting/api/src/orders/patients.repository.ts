import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { PatientSex } from '@trivium/radiology/reporting/domain';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { In } from 'typeorm';
import { reportingErrors } from '../reporting.errors';
import { PatientEntity } from './patient.entity';
import { compareNames } from './patient-names';
import { type PatientFields, PersonalFields } from './personal-fields';

export interface KnownPatient extends PatientFields {
  readonly id: string;
  readonly sex: PatientSex;
}

export type PatientToKeep = PatientFields & { readonly sex: PatientSex };

/** Patients of the open transaction's organisation, opened and sealed on the way. */
@Injectable()
export class PatientsRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PersonalFields) private readonly fields: PersonalFields,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  async findByIds(ids: readonly string[]): Promise<Map<string, KnownPatient>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.manager.findBy(PatientEntity, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, this.opened(row)]));
  }

  /** Ids of patients whose number is `query`, or whose name has all of its words. */
  async search(query: string): Promise<string[]> {
    const { organisationId, manager } = this.database;
    const names = this.fields.queryKeys(organisationId, query);
    const rows = (await manager.query(
      'SELECT id FROM patient WHERE number_key = $1 OR (cardinality($2::text[]) > 0 AND name_keys @> $2::text[]) LIMIT 500',
      [this.fields.numberKey(organisationId, query), names],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /**
   * The patient of this number: made when there is none, completed when there is. An order renames a patient only when the birth date agrees too: two things then say that it is the
   * same person. Everything signed shows the name of the record, so one mistyped number would put another name on it.
   *
   * @throws AppError ORDER_PATIENT_CONTRADICTS when birth date or sex are on record and others, or the name is another and no birth date confirms it
   */
  async keep(patient: PatientToKeep): Promise<string> {
    const { organisationId, manager } = this.database;
    const numberKey = this.fields.numberKey(organisationId, patient.patientId);
    const now = this.clock.now();
    const id = this.ids.next<'patient'>();
    await manager
      .createQueryBuilder()
      .insert()
      .into(PatientEntity)
      .values({ ...this.columns(id, patient), id, organisationId, numberKey, createdAt: now, updatedAt: now })
      .orIgnore()
      .execute();
    const row = await manager.findOne(PatientEntity, { where: { numberKey }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new Error('A patient was written and cannot be seen');
    if (row.id === id) return id;
    const known = this.opened(row);
    const areBirthDatesKnown = known.birthDate !== undefined && patient.birthDate !== undefined;
    const isSameBirthDate = known.birthDate === patient.birthDate;
    const isOtherSex = known.sex !== 'unknown' && patient.sex !== 'unknown' && known.sex !== patient.sex;
    const names = compareNames(known.name, patient.name);
    const isOther = areBirthDatesKnown ? !isSameBirthDate : names === 'other';
    if (isOther || isOtherSex) throw reportingErrors.ORDER_PATIENT_CONTRADICTS();
    await this.write(row.id, {
      patientId: known.patientId,
      name: names === 'shorter' ? known.name : patient.name,
      birthDate: patient.birthDate ?? known.birthDate,
      sex: patient.sex === 'unknown' ? known.sex : patient.sex,
    });
    return row.id;
  }

  /** Corrects a patient on purpose. */
  async correct(id: string, changes: Partial<Omit<PatientToKeep, 'patientId'>>): Promise<void> {
    const row = await this.database.manager.findOne(PatientEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row) await this.write(id, { ...this.opened(row), ...changes });
  }

  private async write(id: string, patient: PatientToKeep): Promise<void> {
    await this.database.manager.update(PatientEntity, { id }, { ...this.columns(id, patient), updatedAt: this.clock.now() });
  }

  private columns(id: string, { patientId, name, birthDate, sex }: PatientToKeep) {
    const fields: PatientFields = { patientId, name, ...(birthDate === undefined ? {} : { birthDate }) };
    const { organisationId } = this.database;
    return { sealed: this.fields.seal(fields, rowOf(organisationId, id)), nameKeys: this.fields.nameKeys(organisationId, name), sex };
  }

  private opened({ id, organisationId, sealed, sex }: PatientEntity): KnownPatient {
    return { ...this.fields.open<PatientFields>(sealed, rowOf(organisationId, id)), id, sex };
  }
}

function rowOf(organisationId: string, id: string): string {
  return `patient/${organisationId.toLowerCase()}/${id}`;
}
