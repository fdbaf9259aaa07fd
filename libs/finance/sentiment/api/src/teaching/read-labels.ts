import { readJsonAnswer } from '@trivium/ai/inference/protocol';
import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { z } from 'zod';
import type { TaughtLabel } from './taught-texts';

const answerSchema = z.object({ labels: z.array(z.unknown()).max(1_000) });
const entrySchema = z.object({
  n: z.int(),
  label: z.enum(SENTIMENT_LABELS),
  confidence: z.number().min(0).max(1).optional(),
});

/** Of a teacher that does not say how sure it is. */
const UNSAID_CONFIDENCE = 0.9;

/**
 * One answer for each of `count` texts. The set is closed, whatever the model writes: no JSON, other labels, numbers of texts that were not sent and texts that got two
 * different labels are no answer.
 */
export function readLabels(text: string, count: number): TaughtLabel[] {
  const labels: TaughtLabel[] = Array.from({ length: count }, () => null);
  const contradicted = new Set<number>();
  for (const entry of entriesOf(text)) {
    const read = entrySchema.safeParse(entry);
    if (!read.success) continue;
    const { n, label, confidence = UNSAID_CONFIDENCE } = read.data;
    if (n < 1 || n > count) continue;
    const before = labels[n - 1];
    if (before && before.label !== label) contradicted.add(n - 1);
    labels[n - 1] = { label, confidence };
  }
  for (const place of contradicted) labels[place] = null;
  return labels;
}

function entriesOf(text: string): readonly unknown[] {
  try {
    return answerSchema.parse(readJsonAnswer(text)).labels;
  } catch {
    // A teacher that writes something else taught nothing; that is counted, and no reason to stop.
    return [];
  }
}
