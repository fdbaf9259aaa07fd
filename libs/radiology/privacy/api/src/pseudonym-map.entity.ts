import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The stand-ins of one patient; `sealedMap` holds a `PseudonymRecord`. */
@Entity({ name: 'pseudonym_map' })
export class PseudonymMapEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'pseudonym_map_pkey' })
  organisationId!: string;

  /** Keyed hash of the patient's id: the id itself stands nowhere in the row. */
  @PrimaryColumn({ name: 'patient_key', type: 'text', primaryKeyConstraintName: 'pseudonym_map_pkey' })
  patientKey!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'sealed_map', type: 'text' })
  sealedMap!: string;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
