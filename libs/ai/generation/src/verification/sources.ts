import type { UiLanguage } from '@trivium/shared/language';
import type { EntityNames, Fact, VerificationEvidence } from './fact';
import type { Grounds, TermWeights } from './overlap';
import type { WrittenDate } from './dates';
import type { Clause, SentenceReading } from './reading';
import type { ReadingMemory } from './reading-memory';
import { datesTakenUp, settingOf, sidesTakenUp } from './settings-of-passage';
import type { Side } from './stance';
import type { TermReader } from './terms';
import { keptWith } from './kept-with';

/** What a word counts that a clause takes from the rest of its sentence, or from the sentences round it. */
const OF_SENTENCE = 0.7;
export const OF_CONTEXT = 0.35;
/** `It is not enlarged`: the sentence before says what is not. */
const OF_SUBJECT = 0.85;

/** A sentence of a fact or of a passage, which a text may rest on. */
export interface SourceSentence extends SentenceReading {
  /** Number of the passage, from 1; 0 for a fact. */
  readonly passage: number;
  readonly fact?: Fact;
  /** Its terms without order. */
  readonly words: ReadonlySet<string>;
  /** Everything of its passage, for what a sentence takes from the one before it. */
  readonly context: string;
  readonly contextTerms: ReadonlySet<string>;
  /** Of the sentence before it in its passage. */
  readonly previousTerms: ReadonlySet<string>;
  readonly previousSides: readonly Side[];
  /** `Chest radiograph of 3 March 2024.` at the head of a passage dates all of it; a pronoun takes the day of the sentence before. */
  readonly headingDates: readonly WrittenDate[];
  /** What it takes from the head of its passage (`MRI of the left knee:`) or from the sentence before, where it names no side itself. */
  readonly headingSides: readonly Side[];
}

/** A clause, or a sentence as one, with its sentence. */
export interface SourceUnit {
  readonly clause: Clause;
  readonly sentence: SourceSentence;
  readonly grounds: Grounds;
}

export interface Sources {
  readonly sentences: readonly SourceSentence[];
  readonly units: readonly SourceUnit[];
  /** All terms, and how rare each is among the sentences. */
  readonly weights: TermWeights;
  readonly names: readonly EntityNames[];
  readonly text: string;
  readonly lowerText: string;
}

export function readSources(
  evidence: VerificationEvidence,
  { language, terms, memory }: { readonly language: UiLanguage; readonly terms: TermReader; readonly memory: ReadingMemory },
): Sources {
  const readings = evidence.passages.map((text) => memory.passage(text, language));
  const sentences: SourceSentence[] = [
    ...(evidence.facts ?? []).map((fact) => {
      const sentence = memory.sentence(fact.text);
      const words = new Set(sentence.terms);
      return {
        ...sentence,
        words,
        passage: 0,
        fact,
        context: fact.text,
        contextTerms: words,
        previousTerms: new Set<string>(),
        previousSides: [],
        headingDates: [],
        headingSides: [],
      };
    }),
    ...readings.flatMap((read, index) => {
      const text = evidence.passages[index] ?? '';
      const contextTerms = new Set(read.flatMap((sentence) => sentence.terms));
      // `The company acquired …` at the head of a passage speaks of what another passage names.
      const elsewhere = new Set(readings.flatMap((other, at) => (at === index ? [] : other.flatMap(({ terms: own }) => own))));
      const [heading] = read;
      const setting = settingOf(heading);
      const wordsOf = read.map((sentence) => new Set(sentence.terms));
      const sides = sidesTakenUp(read, { setting: setting.sides, wordsOf });
      const dates = datesTakenUp(read, setting.dates);
      return read.map((sentence, place) => ({
        ...sentence,
        words: wordsOf[place] ?? new Set<string>(),
        passage: index + 1,
        context: text,
        contextTerms,
        previousSides: read[place - 1]?.stance.sides ?? [],
        headingDates: dates[place] ?? [],
        headingSides: sides[place] ?? [],
        previousTerms: place === 0 ? elsewhere : termsBefore(read, { wordsOf, place }),
      }));
    }),
  ];
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const term of words) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = new Map([...counts].map(([term, count]) => [term, Math.log(1 + (sentences.length + 1) / count)]));
  const text = [...evidence.passages, ...(evidence.facts ?? []).map((fact) => fact.text)].join('\n');
  return {
    sentences,
    units: sentences.flatMap(unitsOf),
    weights: { known: rarity, reader: terms },
    names: evidence.names ?? [],
    text,
    lowerText: text.toLowerCase(),
  };
}

/** Of the sentence before, and of the one that it takes from: `Cooking does not destroy it. Green ones contain little of it.` */
function termsBefore(
  read: readonly SentenceReading[],
  { wordsOf, place }: { readonly wordsOf: readonly ReadonlySet<string>[]; readonly place: number },
): ReadonlySet<string> {
  const before = wordsOf[place - 1] ?? new Set<string>();
  const last = read[place - 1];
  if (place < 2 || !isAnaphoric(last?.text ?? '')) return before;
  const earlier = wordsOf[place - 2] ?? new Set<string>();
  // `No volcanoes form there. A quake shifted its side.`: what is denied is not what the next sentence speaks of.
  return last?.stance.isNegated === true ? earlier : new Set([...before, ...earlier]);
}

const ANAPHOR =
  /\b(?:there(?! (?:is|are|was|were|has|have|had|may|will|can|must|exist|remain))|it|they|them|he|she|him|its|their|his|her|this|these|those|such)\b|^\s*(?:both|the (?:company|firm|bank|group|patient|device|method|process|author|study|team|factory|plant))\b|它|其(?!他|它|余|中|实)|他们?|她|该|此(?!外)|^这|^公司/iu;

/** Whether a sentence takes something from the one before: `Most of them lie …`. */
export function isAnaphoric(text: string): boolean {
  return ANAPHOR.test(text);
}

/** The same of a source sentence, which is asked for every clause of an answer. */
export const takesFromBefore = keptWith(({ text }: SourceSentence): boolean => isAnaphoric(text));

function unitsOf(sentence: SourceSentence): SourceUnit[] {
  const whole = sentence.words;
  return [...new Set([...sentence.clauses, sentence])].map((clause) => ({
    clause,
    sentence,
    grounds: [
      [clause === sentence ? whole : new Set(clause.terms), 1],
      [whole, OF_SENTENCE],
      ...(takesFromBefore(sentence) ? [[sentence.previousTerms, OF_SUBJECT] as const] : []),
      [sentence.contextTerms, OF_CONTEXT],
    ],
  }));
}

/** Only what the cited passages hold; what is rare stays as rare as among all. */
export function citedSources(sources: Sources, marks: readonly number[]): Sources {
  const key = marks.join(' ');
  const known = citedOf(sources);
  const cited = known.get(key) ?? {
    ...sources,
    sentences: sources.sentences.filter(({ passage }) => marks.includes(passage)),
    units: sources.units.filter(({ sentence }) => marks.includes(sentence.passage)),
  };
  known.set(key, cited);
  return cited;
}

/** Several sentences of an answer cite the same passage. */
const citedOf = keptWith((_: Sources) => new Map<string, Sources>());
