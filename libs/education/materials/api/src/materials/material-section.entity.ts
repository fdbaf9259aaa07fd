import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MaterialEntity } from './material.entity';

/** A row of `material_section`. The id is derived from material and source, so a section keeps it over imports. */
@Entity('material_section')
@Index('material_section_order', { synchronize: false })
@Index('material_section_of_material', { synchronize: false })
export class MaterialSectionEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'material_section_pkey' })
  importId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'material_section_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'material_id', type: 'uuid' })
  materialId!: string;

  @ManyToOne(() => MaterialEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'material_id', foreignKeyConstraintName: 'material_section_material' })
  material?: Relation<MaterialEntity>;

  @Column({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'integer' })
  level!: number;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', array: true })
  ancestors!: string[];

  @Column({ name: 'first_page', type: 'integer', nullable: true })
  firstPage!: number | null;

  @Column({ name: 'last_page', type: 'integer', nullable: true })
  lastPage!: number | null;

  @Column({ name: 'source_id', type: 'text' })
  sourceId!: string;

  @Column({ name: 'block_count', type: 'integer' })
  blockCount!: number;
}
