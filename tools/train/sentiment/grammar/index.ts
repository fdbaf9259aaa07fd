import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SENTIMENT_LANGUAGES } from '@trivium/finance/sentiment/domain';
import { readFrameFile } from './frame-file';
import { framesOfMeanings } from './parallel-meanings';
import { type GeneratedText, generateFromFrames, type LanguageFrames } from './generate-sentiment-texts';

export type { GeneratedText } from './generate-sentiment-texts';

/** The repository; the bundled tools lie in `dist/tools/<room>/…`. */
function framesFolder(): string {
  for (const up of ['./', '../../../', '../../../../', '../../../../../'])
    for (const folder of ['frames/', 'tools/train/sentiment/grammar/frames/']) {
      const candidate = fileURLToPath(new URL(`${up}${folder}`, import.meta.url));
      if (existsFolder(candidate)) return candidate;
    }
  throw new Error('the frames of the grammar are not found beside it');
}

function existsFolder(path: string): boolean {
  try {
    return readdirSync(path).some((file) => file.endsWith('.frames'));
  } catch {
    // Not there: the next place is tried.
    return false;
  }
}

/** The frames of all languages. A language has `<language>.frames` and may have `<language>-….frames`, which share its places. */
export function allFrames(): LanguageFrames[] {
  const folder = framesFolder();
  const files = readdirSync(folder).sort();
  const meanings = readFileSync(join(folder, 'parallel.meanings'), 'utf8');
  return SENTIMENT_LANGUAGES.flatMap((language): LanguageFrames[] => {
    const own = files.filter((file) => file === `${language}.frames` || file.startsWith(`${language}-`));
    if (own.length === 0) return [];
    const text = own.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    return [{ language, file: readFrameFile(`${text}\n${framesOfMeanings(meanings, language)}`, language) }];
  });
}

/**
 * Text for training, from a grammar of events, directions, negations and numbers in ten languages; all of it written for this project (CC0).
 * The same for the same seed; no text twice.
 */
export function generateSentimentTexts(options: { readonly seed: number; readonly perLanguage: number }): GeneratedText[] {
  return generateFromFrames(allFrames(), options);
}
