import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a recogniser hears, and what its owner means by it. */
export interface ListedWord {
  readonly heard: string;
  readonly written: string;
  readonly language: 'en' | 'zh';
}

@Entity('report_word_list')
export class WordListEntity {
  @PrimaryColumn({ name: 'owner_id', type: 'uuid', primaryKeyConstraintName: 'report_word_list_pkey' })
  ownerId!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  words!: readonly ListedWord[];

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
