import { z } from 'zod';

/** How a text becomes numbers. A model is worth nothing with other settings than it was trained with, so they travel in its file. */
export const featureSettingsSchema = z.object({
  /** Rows that n-grams are hashed into. */
  buckets: z
    .int()
    .min(64)
    .max(1 << 20),
  /** Rows of the router: the same n-grams, folded once more. It tells kinds of text apart, which takes fewer than telling labels apart. */
  routerBuckets: z
    .int()
    .min(16)
    .max(1 << 16),
  /** Code units read from the start of a text; the rest is left unread. */
  readCharacters: z.int().min(16).max(100_000),
  /** Longest run of neighbouring words, 1 to 3. */
  wordGrams: z.int().min(1).max(3),
  /** Shortest and longest run of characters in scripts with spaces; scripts without, and Hangul, take 1 to 3. */
  characterGrams: z
    .tuple([z.int().min(1).max(8), z.int().min(1).max(8)])
    .refine(([shortest, longest]) => shortest <= longest, 'The shortest run is longer than the longest.'),
  /** Share of a text's squared length that its words have; the rest belongs to its characters. */
  wordShare: z.number().min(0).max(1),
  /** Share that hints have where there are any, before words and characters divide the rest. */
  hintShare: z.number().min(0).max(1),
});

export type FeatureSettings = z.infer<typeof featureSettingsSchema>;

export const DEFAULT_FEATURES: FeatureSettings = {
  buckets: 1 << 17,
  routerBuckets: 1 << 14,
  readCharacters: 4_096,
  wordGrams: 2,
  characterGrams: [3, 5],
  wordShare: 0.5,
  hintShare: 0.3,
};
