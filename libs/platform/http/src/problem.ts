import { z } from 'zod';

/** RFC 9457 problem details, with a code for programs and an id that support finds in the log. */
export const problemSchema = z
  .object({
    type: z.string().describe('URI reference of the kind of problem'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What happened, what was kept, what to do; in the language of the request'),
    instance: z.string(),
    code: z.string().describe('Stable name of the problem'),
    errorId: z.string().describe('Names this occurrence in the log'),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Every field that was refused'),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problemSchema>;
