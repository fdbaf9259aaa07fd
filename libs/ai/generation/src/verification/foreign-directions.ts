import { CONTRASTS_EN, CONTRASTS_ZH } from './lexicon/contrasts';
import { isContrary } from './contrasts';
import type { SentenceReading } from './reading';
import type { SourceSentence } from './sources';

/** Where a thing lies; ranks, sexes and colours exclude one another too, and are told in more than one way. */
const DIRECTIONS_EN: ReadonlySet<string> = new Set(
  'upper anterior medial proximal superior internal inner front top north northern ascending'.split(' '),
);
const SETS: ReadonlySet<string> = new Set([
  ...CONTRASTS_EN.flatMap(([first = ''], index) => (DIRECTIONS_EN.has(first) ? [`${index}`] : [])),
  ...CONTRASTS_ZH.flatMap(([words]) => (/^(?:上|东|近|前) /u.test(words) ? [words] : [])),
]);
/** The first word of a sentence is written like one. */
const NAME = /\p{Lu}\p{Ll}{2,}/gu;
const PIECE = /[,;:]\s|\s(?:and|while|whereas|but)\s/u;
const DIRECTION = /\b(north|south|east|west|upper|lower|front|back|top|bottom)(?:ern)?\b/giu;

/**
 * Whether a sentence tells a direction that no source has, where a sentence of the sources it is about tells another of its kind (`in the east` for `in the west`), or gives what is called by a name the direction of another one
 * (`Asp in the south` for `Asp in the north and Tell in the south`).
 */
export function isPlacedElsewhere(
  sentence: SentenceReading,
  { near, lowerText }: { readonly near: readonly SourceSentence[]; readonly lowerText: string },
): boolean {
  const said = [...sentence.contrasts()].filter(([set]) => SETS.has(set));
  if (said.length === 0 || near.length === 0 || sentence.stance.isNegated) return false;
  const foreign = said.filter(([, words]) => [...words].every((word) => !isTold(word, lowerText)));
  if (foreign.some((own) => near.some((known) => isContrary(new Map([own]), known.contrasts())))) return true;
  return near.some(({ text }) => isOfOtherName(sentence.text, text));
}

function isTold(word: string, lowerText: string): boolean {
  return /\p{sc=Han}/u.test(word) ? lowerText.includes(word) : new RegExp(`\\b${word}`, 'u').test(lowerText);
}

function isOfOtherName(said: string, known: string): boolean {
  const own = directionsOf(said);
  const [direction] = own;
  if (direction === undefined || own.size > 1) return false;
  const pieces = known.split(PIECE).flatMap((text, at) => {
    const directions = [...directionsOf(text)];
    const [only] = directions;
    return only === undefined || directions.length > 1
      ? []
      : [{ only, names: [...text.matchAll(NAME)].flatMap(({ 0: name, index }) => (at + index === 0 ? [] : [name])) }];
  });
  const named = (isOwn: boolean): readonly string[] =>
    pieces.filter(({ only }) => (only === direction) === isOwn).flatMap(({ names }) => names);
  const [here, elsewhere] = [named(true), named(false)];
  const isSaid = (name: string): boolean => new RegExp(`\\b${name}\\b`, 'u').test(said);
  return (
    here.length > 0 &&
    !here.some((name) => !elsewhere.includes(name) && isSaid(name)) &&
    elsewhere.some((name) => !here.includes(name) && isSaid(name))
  );
}

const directionsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(DIRECTION)].map(([, word = '']) => word.toLowerCase()));
