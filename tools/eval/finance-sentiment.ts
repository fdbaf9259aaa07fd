import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingData, ROOT } from './evaluation-data';
import type { Figure } from './figures';
import { adaptationFigures, distillationFigures, speedFigures } from './finance-sentiment-learning';
import { SENTIMENT_SET_FILES } from './finance-sentiment-sets';
import { shippedFigures } from './finance-sentiment-shipped';
import { entityFigures, trainedFigures } from './finance-sentiment-trained';

const SHIPPED = join(ROOT, 'libs/finance/sentiment/api/src/model/shipped.model');

/**
 * Sentiment as it ships, as trained in the product on public sets, by company, from corrections and from a teacher; plain logistic regression beside it. Sets are divided by
 * a hash of groups of near-duplicates. Trained: learned below .8 of the unit line, measured above. As shipped: built with an eye on what lies below .5, measured above.
 */
export function run(progress: (what: string) => void): Promise<readonly Figure[] | string> {
  const missing = missingData(SENTIMENT_SET_FILES);
  if (missing !== undefined) return Promise.resolve(missing);
  const base = readFileSync(SHIPPED);
  return Promise.resolve([
    ...speedFigures(base),
    ...shippedFigures(base, progress),
    ...trainedFigures(base, progress),
    ...entityFigures(base, progress),
    ...adaptationFigures(base, progress),
    ...distillationFigures(base, progress),
  ]);
}
