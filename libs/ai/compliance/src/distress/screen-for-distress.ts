import { classifierReading } from './classifier/distress-classifier';
import type { DistressFinding } from './distress-finding';
import { meaningReading } from './meaning-reader';
import { ownWords } from './own-words';

/**
 * Whether somebody who asks may be in danger. Word tables and frames say what is meant; a trained classifier beside them finds some of what no table names; either is enough.
 */
export function screenForDistress(message: string): DistressFinding | undefined {
  const sentences = ownWords(message);
  return meaningReading(sentences) ?? classifierReading(sentences);
}
