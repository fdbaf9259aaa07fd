import { z } from 'zod';
import { LEAST_KEPT_DAYS, MOST_KEPT_DAYS } from './kept-days';

const keptDays = z.int().min(LEAST_KEPT_DAYS).max(MOST_KEPT_DAYS);

export const newsSettingsResponse = z
  .object({
    keptDays: z.int().describe('How long a story is kept after the last that was heard of it'),
    isDefault: z.boolean().describe('Nobody has decided otherwise'),
    leastDays: z.int(),
    mostDays: z.int(),
    stories: z.int().describe('Stories that are kept now'),
    items: z.int().describe('Texts that belong to them'),
    oldestAt: z.iso.datetime().nullable().describe('When the longest silent of them was last heard of'),
    changedAt: z.iso.datetime().nullable(),
    forgetJobId: z.uuid().nullable().describe('The job that removes what the last change left no room for'),
  })
  .meta({ id: 'NewsSettings' });
export type NewsSettingsResponse = z.infer<typeof newsSettingsResponse>;

export const retentionPreviewQuery = z.object({ keptDays: z.coerce.number().pipe(keptDays) });
export type RetentionPreviewQuery = z.infer<typeof retentionPreviewQuery>;

export const retentionPreview = z
  .object({
    keptDays: z.int(),
    heardBefore: z.iso.datetime().describe('Stories that were last heard of before it would go'),
    stories: z.int(),
    items: z.int(),
  })
  .meta({ id: 'NewsRetentionPreview' });
export type RetentionPreview = z.infer<typeof retentionPreview>;

export const changeNewsSettings = z
  .object({
    keptDays,
    agreedStories: z
      .int()
      .min(0)
      .default(0)
      .describe('How many stories may go: the count that the preview showed; where more would go, nothing is changed'),
  })
  .meta({ id: 'ChangeNewsSettings' });
export type ChangeNewsSettings = z.infer<typeof changeNewsSettings>;
