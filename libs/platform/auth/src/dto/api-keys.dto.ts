import { z } from 'zod';
import type { ApiKeyEntity } from '../api-keys/api-key.entity';

const LONGEST_LIFE_DAYS = 365;

export const createApiKey = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    permissions: z.array(z.string().min(1).max(100)).min(1).max(50).describe('Some of those that the caller has'),
    expiresInDays: z.int().min(1).max(LONGEST_LIFE_DAYS).default(90),
  })
  .meta({ id: 'CreateApiKey' });

const apiKey = z.object({
  id: z.uuid(),
  name: z.string(),
  permissions: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable().describe('To the minute; null when it was never used'),
});

export const apiKeyList = z.object({ items: z.array(apiKey.meta({ id: 'ApiKey' })), nextCursor: z.null() }).meta({ id: 'ApiKeyList' });
export const createdApiKey = apiKey
  .extend({ token: z.string().describe('Told only now; send it as `Authorization: Bearer`') })
  .meta({ id: 'CreatedApiKey' });

export function toApiKey({ id, name, permissions, createdAt, expiresAt, lastUsedAt }: ApiKeyEntity): z.infer<typeof apiKey> {
  return {
    id,
    name,
    permissions: [...permissions],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
