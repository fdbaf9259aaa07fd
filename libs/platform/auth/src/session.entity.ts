import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/** How a token may be presented: a cookie's token is worth nothing in a header, and the other way round. */
export type SessionKind = 'cookie' | 'bearer';

/** One token of a sign-in. A sign-in opens two sessions, one per kind, that end together. */
@Entity('session')
@ForeignKey(() => AccountEntity, ['organisationId', 'accountId'], ['organisationId', 'id'], {
  name: 'session_account',
  onDelete: 'CASCADE',
})
@Check('session_kind_known', `kind IN ('cookie', 'bearer')`)
@Index('session_token', ['tokenHash'], { unique: true })
@Index('session_of_account', ['organisationId', 'accountId'])
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: OrganisationId;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: UserId;

  @Column({ name: 'sign_in_id', type: 'uuid' })
  signInId!: string;

  @Column({ type: 'text' })
  kind!: SessionKind;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
