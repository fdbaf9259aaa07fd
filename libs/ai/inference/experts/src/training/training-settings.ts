import { z } from 'zod';

/** How a model is trained. Together with the texts in their order, these settings decide every byte of it. */
export const trainingSettingsSchema = z.object({
  seed: z.int().min(0).max(0xffffffff),
  /** Rounds over all texts in which the shared expert learns alone: after them it is a logistic regression. Then it is left as it is. */
  sharedEpochs: z.int().min(1).max(100),
  /** Rounds after those, in which the routed experts learn what the shared one gets wrong; none in a model without. */
  routedEpochs: z.int().min(0).max(100),
  /** AdaGrad's step. */
  sharedRate: z.number().positive().max(10),
  routedRate: z.number().positive().max(10),
  /** Weight decay. */
  decay: z.number().min(0).max(1),
  router: z.object({
    /** Sharpness of the routing: factor on the cosine between a text and an expert's centre. */
    scale: z.number().positive().max(1_000),
    /** Least and most load of an expert, as multiples of an even share. */
    leastLoad: z.number().min(0).max(1),
    mostLoad: z.number().min(1).max(32),
    /** Starts of the clustering, of which the best is kept. */
    starts: z.int().min(1).max(50),
    rounds: z.int().min(1).max(200),
    /** About as many texts are clustered, evenly taken from all; centres do not get better by more. */
    texts: z.int().min(100).max(1_000_000),
  }),
});
export type TrainingSettings = z.infer<typeof trainingSettingsSchema>;

/** Chosen on the validation parts of ten sets of sentiment in seven languages, for both kinds of model. */
export const DEFAULT_TRAINING: TrainingSettings = {
  seed: 1,
  sharedEpochs: 6,
  routedEpochs: 3,
  sharedRate: 0.2,
  routedRate: 0.2,
  decay: 1e-5,
  router: { scale: 10, leastLoad: 0.84, mostLoad: 1.2, starts: 4, rounds: 12, texts: 9_000 },
};
