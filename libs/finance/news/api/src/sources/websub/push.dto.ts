import { z } from 'zod';

/** What a hub asks a callback (W3C WebSub, section 5.3). */
export const pushQuery = z.object({
  'hub.mode': z.enum(['subscribe', 'unsubscribe', 'denied']),
  'hub.topic': z.string().max(2_000),
  'hub.challenge': z.string().max(1_000).optional(),
  'hub.lease_seconds': z.coerce.number().int().positive().optional(),
});
export type PushQuery = z.infer<typeof pushQuery>;
export const pushToken = z.string().regex(/^[\w-]{16,64}$/);
