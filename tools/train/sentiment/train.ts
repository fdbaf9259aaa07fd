import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { SentimentModel, trainSentiment } from '@trivium/finance/sentiment/api/model';
import { format } from 'prettier';
import { generateSentimentTexts } from './grammar';
import { grammarRows, parallelRows, SURVEY_FILE, surveyRows } from './shipped-rows';
import { SHIPPED_HEAD, SHIPPED_SEED, TEXTS_PER_LANGUAGE, withAnyLanguage } from './shipped-settings';

// node tools/start/run.mjs tools/train/sentiment/train.ts 2026-11-26
// Trains the sentiment model that ships, on texts of our own and the Japanese survey alone, and writes it where the program reads it. The date is an argument because the
// same input must give the same bytes.

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const TARGET = join(ROOT, 'libs/finance/sentiment/api/src/model');
/** The survey is no part of the repository: it is read where `TRIVIUM_DATA` says, else in `shared/data` beside the repository. */
const DATA = env['TRIVIUM_DATA'] ?? join(ROOT, '../shared/data');
const MOST_BYTES = 8_000_000;

const trainedOn = process.argv[2] ?? '';
const say = (line: string): void => void process.stdout.write(`${line}\n`);
if (!/^\d{4}-\d{2}-\d{2}$/.test(trainedOn)) {
  say('Usage: node tools/start/run.mjs tools/train/sentiment/train.ts <date, such as 2026-11-26>');
  process.exitCode = 2;
} else if (!existsSync(join(DATA, SURVEY_FILE))) {
  say(`The survey is not on this machine (${SURVEY_FILE}). Put it in a folder and name that in TRIVIUM_DATA.`);
  process.exitCode = 2;
} else {
  await main();
}

async function main(): Promise<void> {
  const parts = [
    grammarRows(generateSentimentTexts({ seed: SHIPPED_SEED, perLanguage: TEXTS_PER_LANGUAGE })),
    surveyRows(DATA),
    parallelRows(DATA),
  ];
  const rows = withAnyLanguage(parts.flatMap((part) => part.rows));
  const train = () =>
    trainSentiment({
      rows,
      origin: { trainedOn, sources: parts.map(({ source }) => source) },
      seed: SHIPPED_SEED,
      kind: 'shipped',
      settings: SHIPPED_HEAD,
      onProgress: ({ stage, done, total }) => stage === 'learning' && say(`… ${done} of ${total}`),
    });
  const { bytes, figures, manifest, leftOut } = train();
  if (process.argv[3] !== '--once' && Buffer.compare(bytes, train().bytes) !== 0) throw new Error('The same input gave two models.');
  if (bytes.length > MOST_BYTES) throw new Error(`The model has ${bytes.length} bytes; no more than ${MOST_BYTES} ship.`);
  const { version } = SentimentModel.open(bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(TARGET, 'shipped.model'), bytes);
  const described = {
    what: 'Says whether a financial text is good or bad news, in ten languages; and for a company that it names.',
    bytes: bytes.length,
    sha256: hash,
    version,
    ...manifest,
    leftOut,
    // By models that had not seen the sentence frame, or the survey's answer and its near-duplicates. Says little of other texts: docs/evaluation/finance.md.
    heldOut: figures,
  };
  writeFileSync(join(TARGET, 'shipped.manifest.json'), await format(JSON.stringify(described), { parser: 'json', printWidth: 140 }));
  say(`${bytes.length} bytes, sha256 ${hash}; held out ${figures.accuracy.toFixed(3)}`);
}
