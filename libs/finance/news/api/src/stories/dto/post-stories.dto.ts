import { z } from 'zod';
import { storyResponse } from './story.dto';

export const postStories = z
  .object({
    items: z
      .array(
        z.object({
          title: z.string().trim().min(1).max(2_000),
          url: z.url({ protocol: /^https?$/ }).max(2_000),
          publishedAt: z.iso.datetime({ offset: true }),
          text: z.string().max(1_000_000).optional(),
          language: z
            .string()
            .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)
            .optional(),
        }),
      )
      .min(1)
      .max(1_000),
  })
  .meta({ id: 'PostStories' });

export const postedStories = z
  .object({
    items: z.array(z.object({ id: z.uuid(), storyId: z.uuid(), url: z.string() })),
    stories: z.array(storyResponse),
    added: z.number(),
    revised: z.number(),
    unchanged: z.number(),
  })
  .meta({ id: 'PostedStories' });

export type PostStories = z.infer<typeof postStories>;
export type PostedStories = z.infer<typeof postedStories>;
