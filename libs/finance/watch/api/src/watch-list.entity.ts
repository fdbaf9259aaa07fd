import type { WatchKind } from '@trivium/finance/watch/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity({ name: 'watch_list' })
@Index('watch_list_recent', { synchronize: false })
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
@Index('watch_entry_symbol', { synchronize: false })
export class WatchEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'watch_list_id', type: 'uuid' })
  @ForeignKey(() => WatchListEntity, { name: 'watch_entry_watch_list_id_fkey' })
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
