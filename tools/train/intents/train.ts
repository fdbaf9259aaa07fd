import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { RoutedClassifier, type TrainingFile } from '@trivium/ai/inference/experts';
import { trainInThread } from '@trivium/ai/inference/experts/worker';
import { format } from 'prettier';
import { nearDuplicateGroups } from '../../eval/near-duplicates';
import { fillPatterns, OPENINGS, type QuestionPattern, readPatterns, readTopics, readWordings } from './intent-examples';
import { chooseIntentKind, figuresOf, TOPICS_PER_PATTERN, trainingOf } from './intent-training';

// node tools/start/run.mjs tools/train/intents/train.ts 2026-11-26
// Trains the model that tells what a student wants, from the patterns beside this file, and writes it where the tutor reads it. The date is an argument because the
// same input must give the same bytes.

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SOURCES = join(ROOT, 'tools/train/intents');
const TARGET = join(ROOT, 'libs/education/tutor/api/src/intent');
const TEST_TOPICS = 3;
const MEMORY_MB = 512;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function threadEntry(): Promise<URL> {
  const output = join(ROOT, 'dist/tools/train/workers/experts.mjs');
  const entry = join(ROOT, 'libs/ai/inference/experts/src/worker/training-thread.ts');
  await promisify(execFile)(process.execPath, [join(ROOT, 'tools/start/bundle.mjs'), entry, output]);
  return pathToFileURL(output);
}

const trainedOn = process.argv[2] ?? '';
if (!/^\d{4}-\d{2}-\d{2}$/.test(trainedOn)) {
  say('Usage: node tools/start/run.mjs tools/train/intents/train.ts <date, such as 2026-11-26>');
  process.exitCode = 2;
} else {
  await main();
}

/** Wordings that are no near-duplicates of a test pattern, because what was trained on must not be tested, and that do not stand among the patterns already. */
function withoutCopies(wordings: readonly QuestionPattern[], patterns: readonly QuestionPattern[]): QuestionPattern[] {
  const bare = ({ pattern }: QuestionPattern): string => pattern.replace(/\{topic2?\}/gu, '');
  const groups = nearDuplicateGroups([...patterns, ...wordings].map(bare));
  const tested = new Set(groups.filter((_, place) => patterns[place]?.part === 'test'));
  const known = new Set(patterns.map(({ pattern }) => pattern));
  return wordings.filter(({ pattern }, place) => !known.has(pattern) && !tested.has(groups[patterns.length + place] ?? ''));
}

async function main(): Promise<void> {
  const read = (name: string): string => readFileSync(join(SOURCES, name), 'utf8');
  const patterns = [...readPatterns(read('patterns-en.tsv'), 'en'), ...readPatterns(read('patterns-zh.tsv'), 'zh')];
  const wordings = [...readWordings(read('wordings-en.tsv'), 'en'), ...readWordings(read('wordings-zh.tsv'), 'zh')];
  const topics = readTopics(read('topics.tsv'));
  const partOf = (part: 'train' | 'test') => ({
    patterns: patterns.filter((pattern) => pattern.part === part),
    topics: topics.filter((topic) => topic.part === part),
  });
  const test = partOf('test');
  const fresh = withoutCopies(wordings, patterns);
  say(
    `${wordings.length - fresh.length} of ${wordings.length} wordings left out: among the patterns already, or too close to one of the test part`,
  );
  const train = { patterns: [...partOf('train').patterns, ...fresh], topics: partOf('train').topics };

  const choice = chooseIntentKind(train.patterns, train.topics, (what) => say(`… ${what}`));
  say(`${choice.kind}: ${choice.reason}`);
  const examples = fillPatterns(train.patterns, { topics: train.topics, perPattern: TOPICS_PER_PATTERN, openings: OPENINGS });
  const ownWordings = new Set(fresh.map(({ pattern }) => pattern));
  const textsFrom = (name: string): number =>
    examples.filter(({ language, pattern }) => name === `${ownWordings.has(pattern) ? 'wordings' : 'patterns'}-${language}.tsv`).length;
  const files = ['patterns-en.tsv', 'patterns-zh.tsv', 'wordings-en.tsv', 'wordings-zh.tsv', 'topics.tsv'].map((name): TrainingFile => ({
    name: `tools/train/intents/${name}`,
    sha256: sha256(readFileSync(join(SOURCES, name))),
    licence: 'Apache-2.0',
    texts: textsFrom(name),
  }));
  const input = trainingOf(choice.kind, examples, { trainedOn, files });
  const bytes = await trainInThread({ entry: await threadEntry(), input, memoryMb: MEMORY_MB });
  const again = await trainInThread({ entry: await threadEntry(), input, memoryMb: MEMORY_MB });
  if (Buffer.compare(bytes, again) !== 0) throw new Error('The same input gave two models.');

  const classifier = RoutedClassifier.open(bytes);
  const testExamples = fillPatterns(test.patterns, { topics: test.topics, perPattern: TEST_TOPICS });
  const byModel = figuresOf(testExamples, ({ text, hints }) => classifier.classify(text, hints).label);
  const byRules = figuresOf(testExamples, ({ hints: [rule] }) => rule);
  say(`test, ${test.patterns.length} patterns: model ${JSON.stringify(byModel)}`);
  say(`test, ${test.patterns.length} patterns: rules ${JSON.stringify(byRules)}`);

  writeFileSync(join(TARGET, 'intents.model'), bytes);
  const manifest = {
    what: 'Tells what a student wants of an answer; English and Chinese.',
    kind: choice.kind,
    why: choice.reason,
    bytes: bytes.length,
    sha256: sha256(bytes),
    ...classifier.model.header.manifest,
    labels: classifier.labels,
    test: { patterns: test.patterns.length, texts: testExamples.length, model: byModel, rules: byRules },
  };
  writeFileSync(join(TARGET, 'intents.manifest.json'), await format(JSON.stringify(manifest), { parser: 'json', printWidth: 140 }));
  say(`${bytes.length} bytes, sha256 ${manifest.sha256}`);
}
