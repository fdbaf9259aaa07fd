import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `stored_file`. */
@Entity('stored_file')
@Check('stored_file_sha256_form', `sha256 ~ '^[0-9a-f]{64}$'`)
@Index('stored_file_content', ['organisationId', 'sha256'])
export class StoredFileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stored_file_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  sha256!: string;

  // The driver gives a bigint as text.
  @Column({ name: 'size_bytes', type: 'bigint' })
  sizeBytes!: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'original_name', type: 'text' })
  originalName!: string;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
