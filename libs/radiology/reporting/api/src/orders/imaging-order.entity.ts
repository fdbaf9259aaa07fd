import type { BodyPart, Modality, OrderPriority, OrderState } from '@trivium/radiology/reporting/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PatientEntity } from './patient.entity';

@Entity('imaging_order')
@Index('imaging_order_accession', ['organisationId', 'accession'], { unique: true })
@Index('imaging_order_recent', { synchronize: false })
export class ImagingOrderEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'imaging_order_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  @ForeignKey(() => PatientEntity, { name: 'imaging_order_patient' })
  patientId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  state!: OrderState;

  @Column({ type: 'text' })
  source!: 'typed' | 'fhir';

  @Column({ type: 'text' })
  accession!: string;

  @Column({ name: 'placer_number', type: 'text', nullable: true })
  placerNumber!: string | null;

  @Column({ type: 'text', nullable: true })
  exam!: string | null;

  @Column({ type: 'text' })
  modality!: Modality;

  @Column({ name: 'body_part', type: 'text' })
  bodyPart!: BodyPart;

  @Column({ type: 'text' })
  priority!: OrderPriority;

  @Column({ name: 'study_id', type: 'text', nullable: true })
  studyId!: string | null;

  /** `OrderFields`, encrypted under the installation's secret and bound to this row. */
  @Column({ type: 'text' })
  sealed!: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt!: Date;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo!: boolean;
}
