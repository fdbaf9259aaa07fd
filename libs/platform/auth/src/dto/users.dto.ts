import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';
import { type Account, displayNameSchema, emailSchema } from '../account';
import { PASSWORD_MAX_LENGTH } from '../password-policy';

export const userResponse = z
  .object({
    id: z.uuid(),
    email: z.string(),
    displayName: z.string(),
    roles: z.array(z.string()),
    isActive: z.boolean(),
    mustChangePassword: z.boolean(),
    lockedUntil: z.iso.datetime().nullable().describe('Sign-in pauses until then after failures'),
    lastSignInAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'User' });

export type UserResponse = z.infer<typeof userResponse>;

export const userList = listOf(userResponse, 'UserList');

export const userQuery = listQuery.extend({ q: z.string().trim().min(1).max(100).optional().describe('Part of the name or the address') });

const rolesSchema = z.array(z.string().min(1).max(50)).max(20);

export const createUser = z
  .object({
    email: emailSchema,
    displayName: displayNameSchema,
    roles: rolesSchema,
    password: z.string().min(1).max(PASSWORD_MAX_LENGTH).optional().describe('A one-time password is made when absent'),
  })
  .meta({ id: 'CreateUser' });

export const changeUser = z
  .object({ displayName: displayNameSchema.optional(), roles: rolesSchema.optional(), isActive: z.boolean().optional() })
  .meta({ id: 'ChangeUser' });

export const createdUserResponse = z
  .object({ ...userResponse.shape, oneTimePassword: z.string().optional().describe('Shown this once') })
  .meta({ id: 'CreatedUser' });

export const oneTimePasswordResponse = z
  .object({ oneTimePassword: z.string().describe('Shown this once') })
  .meta({ id: 'OneTimePassword' });

export function toUserResponse({
  id,
  email,
  displayName,
  roles,
  isActive,
  mustChangePassword,
  lockedUntil,
  lastSignInAt,
  createdAt,
}: Account): UserResponse {
  return {
    id,
    email,
    displayName,
    roles: [...roles],
    isActive,
    mustChangePassword,
    lockedUntil: lockedUntil?.toISOString() ?? null,
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}
