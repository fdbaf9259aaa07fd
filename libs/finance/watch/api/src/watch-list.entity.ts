import type { WatchKind } from '@trivium/finance/watch/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'watch_list' })
export class WatchListEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  description!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}

@Entity({ name: 'watch_entry' })
export class WatchEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'watch_list_id', type: 'uuid' })
  watchListId!: string;

  @Column({ type: 'text' })
  kind!: WatchKind;

  @Column({ type: 'text' })
  symbol!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  note!: string;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt!: Date;
}
