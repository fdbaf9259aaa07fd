import type { OrganisationId } from '@trivium/shared/kernel';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A tenant: a school, a hospital, a firm. */
@Entity('organisation')
@Check('organisation_is_its_own_tenant', 'organisation_id = id')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organisation_pkey' })
  id!: OrganisationId;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: OrganisationId;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
