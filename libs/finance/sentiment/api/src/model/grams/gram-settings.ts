import { z } from 'zod';

const rangeSchema = z
  .tuple([z.int().min(1).max(8), z.int().min(1).max(8)])
  .refine(([shortest, longest]) => shortest <= longest, 'The shortest run is longer than the longest.');

/** How a text becomes numbered n-grams. A model is worth nothing with other settings than it was trained with, so they travel in its file. */
export const gramSettingsSchema = z.object({
  /** Rows that n-grams are hashed into. */
  buckets: z
    .int()
    .min(64)
    .max(1 << 20),
  /** Code units read from the start of a text; the rest is left unread. */
  readCharacters: z.int().min(16).max(100_000),
  /** Longest run of neighbouring words, 1 to 3. */
  wordGrams: z.int().min(1).max(3),
  /** Shortest and longest run of characters in scripts with spaces. */
  characterGrams: rangeSchema,
  /** The same in Chinese, Japanese and Korean, where a character carries a syllable or more. */
  denseGrams: rangeSchema,
  /** Shares of a text's squared length, by kind; what a text lacks leaves its share to the others. */
  shares: z.object({
    hints: z.number().min(0).max(1),
    words: z.number().min(0).max(1),
    characters: z.number().min(0).max(1),
    /** Words by where they stand to the company that is asked about. */
    places: z.number().min(0).max(1),
  }),
});
export type GramSettings = z.infer<typeof gramSettingsSchema>;

/** Chosen by cross-validation on development parts of seven sets: numbers in `docs/evaluation/finance.md`. */
export const DEFAULT_GRAMS: GramSettings = {
  buckets: 1 << 17,
  readCharacters: 4_096,
  wordGrams: 2,
  characterGrams: [3, 5],
  denseGrams: [1, 3],
  shares: { hints: 0.3, words: 0.4, characters: 0.6, places: 1 },
};
