import { z } from 'zod';
import { PASSWORD_MAX_LENGTH } from '../password-policy';

export const signInRequest = z
  .object({ email: z.string().min(1).max(254), password: z.string().min(1).max(PASSWORD_MAX_LENGTH) })
  .meta({ id: 'SignInRequest' });

const signedInUser = z
  .object({
    id: z.uuid(),
    email: z.string(),
    displayName: z.string(),
    roles: z.array(z.string()),
    organisation: z.object({ id: z.uuid(), name: z.string() }),
  })
  .meta({ id: 'SignedInUser' });

export const identityResponse = z
  .object({
    user: signedInUser,
    permissions: z.array(z.string()),
    expiresAt: z.iso.datetime(),
    mustChangePassword: z.boolean().describe('While true only this answer, the change of the password and signing out are open'),
  })
  .meta({ id: 'Identity' });

export const signInResponse = identityResponse
  .extend({ accessToken: z.string().describe('For programs: send as `Authorization: Bearer`. Browsers have the cookie') })
  .meta({ id: 'SignInResponse' });

export const changePasswordRequest = z
  .object({ currentPassword: z.string().min(1).max(PASSWORD_MAX_LENGTH), newPassword: z.string().min(1).max(PASSWORD_MAX_LENGTH) })
  .meta({ id: 'ChangePasswordRequest' });
