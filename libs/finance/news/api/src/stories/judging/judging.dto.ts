import { JOB_STATES } from '@trivium/platform/jobs';
import { z } from 'zod';

export const newsJudging = z
  .object({
    model: z.string().describe('The version that judges now'),
    byOthers: z.int().describe('Items that another version judged; what was replaced by a revision is not counted'),
    job: z
      .object({
        id: z.uuid(),
        state: z.enum(JOB_STATES),
        done: z.int().describe('Items that were judged anew'),
        total: z.int().describe('Items that another version had judged when it began; 0 until it has counted'),
        startedAt: z.iso.datetime(),
      })
      .nullable()
      .describe('The job that judges news anew, or did last'),
  })
  .meta({ id: 'NewsJudging' });
export type NewsJudging = z.infer<typeof newsJudging>;
