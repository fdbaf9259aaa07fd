import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MaterialEntity } from './material.entity';

/** A row of `material_asset`: an image that blocks name. */
@Entity('material_asset')
@Index('material_asset_of_material', { synchronize: false })
export class MaterialAssetEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'material_asset_pkey' })
  importId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'material_asset_pkey' })
  name!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'material_id', type: 'uuid' })
  materialId!: string;

  @ManyToOne(() => MaterialEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'material_id', foreignKeyConstraintName: 'material_asset_material' })
  material?: Relation<MaterialEntity>;

  @Column({ name: 'file_id', type: 'uuid' })
  fileId!: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'size_bytes', type: 'bigint', transformer: { to: (value: number) => value, from: (value: string) => Number(value) } })
  sizeBytes!: number;
}
