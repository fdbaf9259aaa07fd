import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../account.entity';

/** A token with which another program acts for an account, within the permissions that were chosen for it. */
@Entity('api_key')
@ForeignKey(() => AccountEntity, ['organisationId', 'accountId'], ['organisationId', 'id'], {
  name: 'api_key_account',
  onDelete: 'CASCADE',
})
@Index('api_key_token', ['tokenHash'], { unique: true })
@Index('api_key_of_account', ['organisationId', 'accountId', 'id'])
export class ApiKeyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'api_key_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: OrganisationId;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: UserId;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', array: true })
  permissions!: string[];

  /** SHA-256 in hexadecimal: the token itself is never stored. */
  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
}
