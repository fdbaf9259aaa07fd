import type { MaterialBlockData, MaterialBlockKind } from '@trivium/education/materials/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MaterialSectionEntity } from './material-section.entity';

/** A row of `material_block`: `ordinal` counts from 0 within the section. */
@Entity('material_block')
export class MaterialBlockEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'material_block_pkey' })
  importId!: string;

  @PrimaryColumn({ name: 'section_id', type: 'uuid', primaryKeyConstraintName: 'material_block_pkey' })
  sectionId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'material_block_pkey' })
  ordinal!: number;

  @ManyToOne(() => MaterialSectionEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'import_id', referencedColumnName: 'importId', foreignKeyConstraintName: 'material_block_section' },
    { name: 'section_id', referencedColumnName: 'id', foreignKeyConstraintName: 'material_block_section' },
  ])
  section?: Relation<MaterialSectionEntity>;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  kind!: MaterialBlockKind;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'jsonb', default: {} })
  data!: MaterialBlockData;

  @Column({ type: 'integer', nullable: true })
  page!: number | null;
}
