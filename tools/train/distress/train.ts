import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseThreshold, trainedClassifier, writtenWeights } from '@trivium/ai/compliance/testing';

const FILE = 'libs/ai/compliance/src/distress/classifier/classifier-weights.ts';

/** Trains the classifier of distress again, to the same bytes while its texts stay the same; with `--threshold` it also says which threshold cross-validation chooses. */
function main(): void {
  if (process.argv.includes('--threshold')) {
    const { threshold, found, alarms } = chooseThreshold();
    process.stdout.write(`threshold ${threshold}: ${found.toFixed(3)} found, ${alarms.toFixed(4)} alarms, by cross-validation\n`);
  }
  writeFileSync(join(process.cwd(), FILE), writtenWeights(trainedClassifier()));
}

main();
