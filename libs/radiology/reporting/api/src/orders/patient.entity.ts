import type { PatientSex } from '@trivium/radiology/reporting/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('patient')
@Index('patient_number', ['organisationId', 'numberKey'], { unique: true })
@Index('patient_name', { synchronize: false })
export class PatientEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'patient_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** Keyed hash of the hospital's number: finds the patient without telling the number. */
  @Column({ name: 'number_key', type: 'text' })
  numberKey!: string;

  /** Keyed hashes of the words of the name. */
  @Column({ name: 'name_keys', type: 'text', array: true })
  nameKeys!: string[];

  /** `PatientFields`, encrypted under the installation's secret and bound to this row. */
  @Column({ type: 'text' })
  sealed!: string;

  @Column({ type: 'text' })
  sex!: PatientSex;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
