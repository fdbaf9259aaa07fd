import { z } from 'zod';
import { gramSettingsSchema } from './grams/gram-settings';
import type { GramTable } from './learner/gram-table';

export const LABEL_COUNT = 3;

/** What is judged: a text as a whole, or one company named in it. */
export type SentimentLevel = 'text' | 'entity';

/** What a head says of itself; its numbers lie in the blocks that it names by place. */
export const headInfoSchema = z.object({
  level: z.enum(['text', 'entity']),
  /** ISO 639-1; `und` answers for every language that has no head of its own. */
  languages: z.array(z.string().min(2).max(8)).min(1).max(32),
  /** Shipped heads stay in every version, so that a trained one can go on asking them. */
  isShipped: z.boolean(),
  /** Whether heads trained on top hear its opinion. A shipped head that learned a public set is not heard: a user may train on the same set, on which it would seem never to err. */
  isHeard: z.boolean(),
  grams: gramSettingsSchema,
  /** Columns of the join, by name, in order. */
  joined: z.array(z.enum(['grams', 'experts', 'shipped', 'rules'])).max(4),
  /**
   * Where the learning of the join began: at the mean of the learned opinions, at the opinion of the model beneath, or at that opinion with what n-grams added to it (`added`:
   * their weights were learned as an addition to it, so the opinion of the n-grams holds both).
   */
  start: z.enum(['mean', 'shipped', 'added']),
  /** Below this probability of the likeliest label the answer abstains. */
  abstainBelow: z.number().min(0).max(1),
  table: z.int().min(0).max(255),
  join: z.int().min(0).max(255),
  experts: z.int().min(0).max(255).optional(),
});
export type HeadInfo = z.infer<typeof headInfoSchema>;
export type JoinedOpinion = HeadInfo['joined'][number];
export type JoinShape = Pick<HeadInfo, 'joined' | 'start'>;

/** Weights that lay the opinions together: softmax over their columns. */
export interface JoinWeights {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** One head with its numbers. */
export interface SentimentHead {
  readonly info: HeadInfo;
  readonly table: GramTable;
  readonly join: JoinWeights;
  /** Bytes of a model file of `ai/inference/experts`; several heads may share one. */
  readonly experts?: Uint8Array;
}
