import type { DistressFinding } from './distress-finding';
import { learnedReading } from './learned-reading';
import { meaningReading } from './meaning-reader';
import { ownWords } from './own-words';

/**
 * Whether somebody who asks may be in danger. Word tables and frames say what is meant; a learned reader beside them catches some of what no table names.
 */
export function screenForDistress(message: string): DistressFinding | undefined {
  const sentences = ownWords(message);
  return meaningReading(sentences) ?? learnedReading(sentences);
}
