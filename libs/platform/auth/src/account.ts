import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { z } from 'zod';
import type { AccountEntity } from './account.entity';

/** An account as other capabilities see it: without its secrets. */
export interface Account {
  readonly id: UserId;
  readonly organisationId: OrganisationId;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly isActive: boolean;
  readonly mustChangePassword: boolean;
  readonly lockedUntil: Date | null;
  readonly lastSignInAt: Date | null;
  readonly createdAt: Date;
}

/** An address that an account can have; the account keeps it in lower case. */
export const emailSchema = z.email().max(254);
export const displayNameSchema = z.string().trim().min(1).max(120);

export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

export function toAccount(entity: AccountEntity): Account {
  const { id, organisationId, email, displayName, roles, isActive, mustChangePassword, lockedUntil, lastSignInAt, createdAt } = entity;
  return { id, organisationId, email, displayName, roles, isActive, mustChangePassword, lockedUntil, lastSignInAt, createdAt };
}
