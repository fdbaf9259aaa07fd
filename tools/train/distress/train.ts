import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseThreshold, trainedClassifier, writtenWeights } from '@trivium/ai/compliance/testing';

const FILE = 'libs/ai/compliance/src/distress/classifier/classifier-weights.ts';

/** Trains the classifier of distress again, to the same bytes while its texts stay the same; with `--threshold` it also says which threshold cross-validation chooses. */
function main(): void {
  if (process.argv.includes('--threshold')) {
    const { threshold, all, voices, voicesWithRules } = chooseThreshold();
    const written = ({ found, alarms }: typeof all): string => `${found.toFixed(3)} found, ${alarms.toFixed(4)} alarms`;
    process.stdout.write(
      `threshold ${threshold}, by cross-validation over voices and lists: ${written(all)}; voices: ${written(voices)}; voices with rules: ${written(voicesWithRules)}\n`,
    );
  }
  writeFileSync(join(process.cwd(), FILE), writtenWeights(trainedClassifier()));
}

main();
