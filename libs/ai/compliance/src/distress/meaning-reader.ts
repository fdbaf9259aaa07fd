import { CONCEPTS_EN, FRAMES_EN, HARMLESS_PHRASES_EN, STUDY_EN } from './concepts-en';
import { CONCEPTS_ZH, FRAMES_ZH, HARMLESS_PHRASES_ZH, STUDY_ZH } from './concepts-zh';
import { englishWords } from './reading/english-words';
import { type Frame, type FrameBlock, framesOf, type Link } from './reading/frames';
import type { Meaning } from './reading/meaning';
import { type CutSentence, cutChinese, cutEnglish, type Found, SentenceReading, withoutFillersZh } from './reading/sentence-reading';
import { type WordTable, wordTable } from './reading/word-table';
import type { DistressFinding } from './distress-finding';
import { LATER_MEANINGS_EN, MEANINGS_EN } from './tables-en';
import { LATER_MEANINGS_ZH, MEANINGS_ZH } from './tables-zh';

interface Language {
  /** Concepts that weights are learned for. */
  readonly learned: readonly string[];
  readonly frames: readonly Frame[];
  readonly table: WordTable;
  /** Words, or characters, between two links of a chain at most. */
  readonly reach: number;
  /** The same for a link that has to be next. */
  readonly nextReach: number;
  readonly harmless: RegExp;
  readonly study: RegExp;
  readonly cut: (text: string) => CutSentence;
}

const HAN = /\p{Script=Han}/u;

const anyOfEn = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|').replaceAll('*', '\\w*')})\\b`, 'giu');
const EN: Language = {
  learned: namesIn([CONCEPTS_EN, ...MEANINGS_EN.map(({ concepts }) => concepts)]),
  frames: urgentFirst(framesOf([...FRAMES_EN, ...framesIn([...MEANINGS_EN, ...LATER_MEANINGS_EN])])),
  table: wordTable([CONCEPTS_EN, ...[...MEANINGS_EN, ...LATER_MEANINGS_EN].map(({ concepts }) => concepts)], {
    separator: ', ',
    cut: englishTableWords,
  }),
  reach: 7,
  nextReach: 2,
  harmless: anyOfEn(HARMLESS_PHRASES_EN),
  study: new RegExp(anyOfEn(STUDY_EN), 'iu'),
  cut: cutEnglish,
};
const ZH: Language = {
  learned: namesIn([CONCEPTS_ZH, ...MEANINGS_ZH.map(({ concepts }) => concepts)]),
  frames: urgentFirst(framesOf([...FRAMES_ZH, ...framesIn([...MEANINGS_ZH, ...LATER_MEANINGS_ZH])])),
  table: wordTable([CONCEPTS_ZH, ...[...MEANINGS_ZH, ...LATER_MEANINGS_ZH].map(({ concepts }) => concepts)], {
    separator: ' ',
    cut: (words) => [withoutFillersZh(words.trim())].filter((piece) => piece !== ''),
  }),
  reach: 10,
  nextReach: 3,
  harmless: new RegExp(HARMLESS_PHRASES_ZH.join('|'), 'gu'),
  study: new RegExp(STUDY_ZH.join('|'), 'u'),
  cut: cutChinese,
};

/** The tables and frames of every language. */
export function tablesOf(): readonly Pick<Language, 'frames' | 'table'>[] {
  return [EN, ZH];
}

/** More is no message somebody types, and time stays linear. */
const LONGEST = 400;

/** What the sentences of a message mean, by word tables: the first frame that is filled, an urgent one before others; undefined where none is. */
export function meaningReading(sentences: readonly string[]): DistressFinding | undefined {
  const filled = sentences.flatMap((sentence) => filledFrame(sentence) ?? []);
  const worst = filled.find(({ severity }) => severity === 'urgent') ?? filled[0];
  return worst === undefined ? undefined : { category: worst.category, severity: worst.severity, reader: 'rules' };
}

/** The concepts that stand in the sentences of a message, each once, whether or not they fill a frame: what weights are learned for beside words. */
export function conceptsIn(sentences: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const sentence of sentences) {
    const language = HAN.test(sentence) ? ZH : EN;
    const reading = new SentenceReading(language.cut(sentence.slice(0, LONGEST)), language.table);
    for (const name of language.learned) if (!found.has(name) && reading.mayHold(name) && reading.find(name).length > 0) found.add(name);
  }
  return [...found];
}

/** The first frame that a sentence fills, an urgent one before others. */
export function filledFrame(sentence: string): Frame | undefined {
  const language = HAN.test(sentence) ? ZH : EN;
  const text = sentence.slice(0, LONGEST).replace(language.harmless, ' ');
  const reading = new SentenceReading(language.cut(text), language.table);
  const isStudy = language.study.test(text);
  return language.frames.find(
    ({ chains, absent, isEarnest }) =>
      !(isEarnest && isStudy) &&
      chains.every((chain) => chain.every(({ concepts }) => concepts.some((concept) => reading.mayHold(concept)))) &&
      chains.every((chain) => isFilled(chain, { reading, language })) &&
      absent.every((concept) => reading.find(concept).length === 0),
  );
}

function isFilled(
  [first, ...rest]: readonly Link[],
  { reading, language }: { readonly reading: SentenceReading; readonly language: Language },
): boolean {
  if (first === undefined) return false;
  let ends = placesOf(first, reading).map(({ to }) => to);
  for (const link of rest) {
    if (ends.length === 0) return false;
    const reach = link.isNext ? language.nextReach : language.reach;
    ends = placesOf(link, reading)
      .filter(({ from }) => ends.some((end) => from >= end && from - end <= reach))
      .map(({ to }) => to);
  }
  return ends.length > 0;
}

function placesOf({ concepts, isAffirmed }: Link, reading: SentenceReading): readonly Found[] {
  return concepts.flatMap((concept) => (isAffirmed ? reading.findAffirmed(concept) : reading.find(concept)));
}

/** The words of a phrase in a table, cut as a text is; what stands for other words stays. */
function englishTableWords(words: string): readonly string[] {
  return words
    .trim()
    .split(/\s+/u)
    .flatMap((word) => (/^_$|\*$/u.test(word) ? [word] : englishWords(word)));
}

/** How the entries of a table begin. */
function namesIn(blocks: readonly string[]): readonly string[] {
  return blocks.flatMap((block) => [...block.matchAll(/^([A-Z_]+):/gmu)].map(([, name = '']) => name));
}

function framesIn(meanings: readonly Meaning[]): readonly FrameBlock[] {
  return meanings.flatMap(({ frames }) => frames);
}

/** Of urgent frames those of abuse come first: who is burnt by somebody else did not burn himself. */
function urgentFirst(frames: readonly Frame[]): readonly Frame[] {
  const rank = ({ category, severity }: Frame): number => (severity === 'urgent' ? 0 : 2) + (category === 'abuse' ? 0 : 1);
  return [...frames].sort((one, other) => rank(one) - rank(other));
}
