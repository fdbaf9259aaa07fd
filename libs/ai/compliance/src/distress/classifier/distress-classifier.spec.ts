import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ordinaryCalm,
  ordinaryDistressed,
  pupilsCalm,
  pupilsDistressed,
  secondOrdinaryCalm,
  secondOrdinaryDistressed,
  thirdOrdinaryDistressed,
  trainedClassifier,
  writtenGroups,
  writtenTexts,
  writtenWeights,
} from '../../testing';
import { meaningReading } from '../meaning-reader';
import { ownWords } from '../own-words';
import { screenForDistress } from '../screen-for-distress';
import { CLASSIFIER_BIAS } from './classifier-weights';
import { classifierReading, distressScore } from './distress-classifier';
import { messageFeatures } from './message-features';
import { messageGrams } from './message-grams';

const WEIGHTS_FILE = join(__dirname, 'classifier-weights.ts');
const MOST_BYTES = 300_000;

it('uses, byte for byte, the weights that training makes of the corpus, and they are small', () => {
  const shipped = readFileSync(WEIGHTS_FILE, 'utf8');
  expect(writtenWeights(trainedClassifier()) === shipped).toBe(true);
  expect(shipped.length).toBeLessThan(MOST_BYTES);
});

it('finds what no table names, as a concern, and says that it was the classifier', () => {
  const message = "the only plan I've got for the summer is to not be there";
  expect(meaningReading(ownWords(message))).toBeUndefined();
  expect(screenForDistress(message)).toEqual({ category: 'self-harm', severity: 'concern', reader: 'classifier' });
});

it('leaves to the rules what the rules find', () => {
  expect(screenForDistress('I want to die')?.reader).toBe('rules');
});

it.each(['How do mitochondria make ATP?', 'Why did Hitler kill himself in the bunker?', '这题难死了，讲讲吧', '屈原投江的原因', ''])(
  'says nothing of %s',
  (message) => {
    expect(classifierReading(ownWords(message))).toBeUndefined();
  },
);

it('scores what holds no word as what it begins with', () => {
  expect(distressScore([])).toBe(CLASSIFIER_BIAS);
  expect(distressScore(['123 + 4'])).toBe(CLASSIFIER_BIAS);
});

it('knows words of one class by one feature, and each gram once', () => {
  expect(messageFeatures(['my grandad hit me'])).toEqual(messageFeatures(['my stepfather punched me']));
  expect(messageFeatures(['爷爷打我'])).toEqual(messageFeatures(['继父踢我']));
  expect(messageGrams(['die die die die'])).toHaveLength(new Set(messageGrams(['die die die die'])).size);
});

it("has learned from no message of the list in pupils' voices, nor from one that nearly is", () => {
  const { distressed, calm } = writtenTexts();
  expect(countNear([...pupilsDistressed(), ...pupilsCalm()], [...distressed, ...calm])).toBe(0);
});

/** Written after the lists of independent hands, so that none may repeat them. */
const LATER_LISTS: readonly string[] = ['children', 'counsellor', 'teens'];

it('has in its voices and later lists no message of the lists of independent hands, nor one that nearly is', () => {
  const voices = writtenGroups().filter(({ isVoice, name }) => isVoice || LATER_LISTS.includes(name));
  const judging = (['en', 'zh'] as const).flatMap((language) => [
    ...ordinaryDistressed(language),
    ...ordinaryCalm(language),
    ...secondOrdinaryDistressed(language),
    ...secondOrdinaryCalm(language),
    ...thirdOrdinaryDistressed(language, 'opened'),
    ...thirdOrdinaryDistressed(language, 'aside'),
  ]);
  expect(
    countNear(
      judging,
      voices.flatMap(({ distressed, calm }) => [...distressed, ...calm]),
    ),
  ).toBe(0);
});

it('parts no voice and no list in cross-validation, and has every text in one of them', () => {
  const groups = writtenGroups();
  expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
  expect(groups.flatMap(({ distressed, calm }) => [...distressed, ...calm]).length).toBe(
    writtenTexts().distressed.length + writtenTexts().calm.length,
  );
  expect(groups.filter(({ isVoice }) => isVoice).every(({ distressed, calm }) => distressed.length === 20 && calm.length === 25)).toBe(
    true,
  );
});

/** A count and no more: what the lists say stays unread. */
function countNear(judging: readonly string[], learned: readonly string[]): number {
  const known = learned.map(trigramsOf);
  return judging.map(trigramsOf).filter((own) => known.some((other) => overlap(own, other) > 0.7)).length;
}

function trigramsOf(text: string): ReadonlySet<string> {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return new Set(Array.from({ length: Math.max(plain.length - 2, 1) }, (_, at) => plain.slice(at, at + 3)));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  return shared / (one.size + other.size - shared);
}
