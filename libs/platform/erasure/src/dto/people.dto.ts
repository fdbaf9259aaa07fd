import { z } from 'zod';

export const personInventory = z
  .object({
    rows: z.array(
      z.object({
        what: z.string().describe('What the rows are, in the language of the reader'),
        action: z
          .enum(['delete', 'forget', 'keep', 'hold'])
          .describe('What becomes of the rows when the person is erased; `hold`: they refuse it'),
        count: z.int(),
        reason: z.string().optional().describe('Why rows are kept or refuse the erasure'),
      }),
    ),
    isHeld: z.boolean().describe('Whether an erasure would be refused'),
  })
  .meta({ id: 'PersonInventory' });

export const erasureStarted = z.object({ jobId: z.uuid() }).meta({ id: 'ErasureStarted' });
