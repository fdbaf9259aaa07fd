import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key under which a person's texts are hashed; once it is gone, nobody can tell any more whose the hashes were. */
@Entity('subject_key')
export class SubjectKeyEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'subject_key_pkey' })
  organisationId!: string;

  @PrimaryColumn({ name: 'subject_id', type: 'uuid', primaryKeyConstraintName: 'subject_key_pkey' })
  subjectId!: string;

  @Column({ name: 'sealed_key', type: 'text' })
  sealedKey!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
