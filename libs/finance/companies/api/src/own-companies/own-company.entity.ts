import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A company that an organisation adds, or names that it gives to a shipped one. */
@Entity({ name: 'own_company' })
@Index('own_company_symbol', { synchronize: false })
export class OwnCompanyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  symbol!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  aliases!: readonly string[];

  @Column({ type: 'text', nullable: true })
  sector!: string | null;

  @Column({ type: 'jsonb' })
  peers!: readonly string[];

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}
