import { foldText } from '../consistency/reading/folded-text';
import { CRITICAL_RECIPES, type CriticalRecipe } from './critical-recipes';
import { CRITICAL_LEVELS, type CriticalCode, type CriticalLevel, type CriticalResult } from './critical-result';
import { isWithoutResidue } from './no-residual';
import { clauseAt, type CriticalSentence, readCriticalSentences } from './reading/sentences';
import { isAnsweredByNormal, readStances, type Stance } from './reading/stance';
import type { SignToken } from './reading/tokens';

/**
 * Results that must be told to somebody at once, by the level of the ACR practice parameter for communication. Reads both languages whatever `language` says. A sign counts when
 * the sentence states or suspects it of this person and now; what is denied, asked for, hypothetical, history, known of old or resolved is no result.
 */
export function findCriticalResults(text: string, language?: 'en' | 'zh'): CriticalResult[] {
  void language;
  const folded = foldText(text);
  const found = new Map<CriticalCode, CriticalResult>();
  const read = readCriticalSentences(folded.text)
    .filter((sentence) => !isAnsweredByNormal(sentence, folded.text))
    .map((sentence) => ({ sentence, stances: readStances(sentence) }));
  for (const [index, one] of read.entries()) {
    for (const recipe of CRITICAL_RECIPES) {
      if (found.has(recipe.code)) continue;
      const sign = signOf(recipe, one, recipe.isNear ? [read[index - 1], read[index + 1]] : []);
      if (!sign || isWithoutResidue(recipe.code, folded.text.slice(sign.end))) continue;
      const span = folded.spanOf(sign.start, sign.end);
      found.set(recipe.code, { code: recipe.code, level: CRITICAL_LEVELS[recipe.code], span });
    }
  }
  return [...found.values()].sort((one, other) => one.level - other.level || one.span[0] - other.span[0]);
}

/** The most urgent level of the results, or undefined when there is none. */
export function acrCategoryOf(results: readonly CriticalResult[]): CriticalLevel | undefined {
  return results.length === 0 ? undefined : (Math.min(...results.map(({ level }) => level)) as CriticalLevel);
}

interface ReadSentence {
  readonly sentence: CriticalSentence;
  readonly stances: ReadonlyMap<SignToken, Stance>;
}

/** The stated sign of a recipe in a sentence; its second sign may stand in one of the neighbours. */
function signOf(recipe: CriticalRecipe, one: ReadSentence, neighbours: readonly (ReadSentence | undefined)[]): SignToken | undefined {
  const { sentence } = one;
  if (recipe.unless?.some((word) => isStatedWord(one, word))) return undefined;
  return sentence.signs.find(
    (sign) =>
      sign.classes.has(recipe.sign) &&
      counts(recipe, one.stances.get(sign)) &&
      (!recipe.at || isAt(sentence, sign, recipe.at, recipe.isInOrder ?? false)) &&
      (!recipe.with || [one, ...neighbours].some((other) => other !== undefined && hasSecond(recipe, other, sign))),
  );
}

const counts = ({ despite }: CriticalRecipe, stance: Stance = 'stated'): boolean =>
  stance === 'stated' || (despite?.includes(stance) ?? false);

const hasSecond = (recipe: CriticalRecipe, { sentence, stances }: ReadSentence, sign: SignToken): boolean =>
  sentence.signs.some(
    (other) =>
      other !== sign &&
      recipe.with?.some((word) => other.classes.has(word)) &&
      stances.get(other) === 'stated' &&
      (!recipe.withAt || isAt(sentence, other, recipe.withAt, false)),
  ) ||
  (recipe.with?.some((word) => word !== recipe.sign && sign.classes.has(word)) ?? false);

/** `no recent surgery`. */
const DENIED = /(?:(?<![a-z])(?:no|without|denies|not)|无|未行|未做|否认)(?: (?:known|history of|previous))? ?(?:近期|明确)?$/;

const isStatedWord = ({ sentence, stances }: ReadSentence, word: string): boolean =>
  sentence.signs.some((sign) => sign.classes.has(word) && stances.get(sign) !== 'denied') ||
  sentence.cues.some((cue) => cue.classes.has(word) && !DENIED.test(sentence.text.slice(0, cue.start - sentence.start)));

const DEVICES = ['@ett', '@ngt', '@line', '@chesttube', '@lead', '@tube'];
const isDevice = ({ classes }: SignToken): boolean => DEVICES.some((name) => classes.has(name));
const isPlace = ({ classes }: SignToken): boolean => [...classes].some((name) => name.startsWith('@'));

const CLAUSE_STEP = 30;
/** A place that would make a result of it is preferred to a slightly nearer one. */
const LEAD = 12;
/** `scalp hematoma`: the word just before it is the place, whatever else is near. */
const ADJACENT = 20;

/** Whether the place that a sign belongs to is one of those wanted; `''` stands for no place at all. A tube that is said to lie well lies well. */
function isAt(sentence: CriticalSentence, sign: SignToken, wanted: readonly string[], isInOrder: boolean): boolean {
  const isWanted = ({ classes }: SignToken): boolean => wanted.some((place) => classes.has(place));
  if (isWanted(sign)) return true;
  const isOfDevice = wanted.some((place) => DEVICES.includes(place));
  const nearest = placeOf({ sentence, sign, isWanted, isOfDevice, isInOrder });
  if (!nearest) return wanted.includes('');
  if (!isWanted(nearest)) return false;
  return !isOfDevice || !isWellPlaced(sentence, nearest);
}

const isWellPlaced = (sentence: CriticalSentence, device: SignToken): boolean =>
  sentence.signs.some(
    (word) =>
      [...word.classes].some((name) => name === 'wellplaced' || (name.startsWith('well@') && device.classes.has(name.slice(4)))) &&
      placeOf({ sentence, sign: word, isWanted: () => false, isOfDevice: true, isInOrder: true }) === device,
  );

const CALLED_NORMAL =
  /^ ?(?:均|亦|皆|is|are|remains?|appears?|veins?|system|walls?|管腔|血流)* ?(?:widely )?(?:通畅|正常|未见异常|patent|normal|unremarkable|clear)/;

/** `closed and not compressible, the deep veins are patent`: a place of another clause that is called normal there. */
const isCalledNormal = (sentence: CriticalSentence, place: SignToken, clause: number): boolean =>
  clauseAt(sentence, place.start) !== clause && CALLED_NORMAL.test(sentence.text.slice(place.end - sentence.start));

/** The nearest place of the sentence, or the nearest device before the sign. */
function placeOf(question: {
  readonly sentence: CriticalSentence;
  readonly sign: SignToken;
  readonly isWanted: (place: SignToken) => boolean;
  readonly isOfDevice: boolean;
  readonly isInOrder: boolean;
}): SignToken | undefined {
  const { sentence, sign, isWanted, isOfDevice, isInOrder } = question;
  const clause = clauseAt(sentence, sign.start);
  let nearest: SignToken | undefined;
  let least = Infinity;
  for (const place of sentence.signs) {
    if (place === sign || !isPlace(place) || isDevice(place) !== isOfDevice || (isInOrder && place.start > sign.start)) continue;
    if (!isOfDevice && isCalledNormal(sentence, place, clause)) continue;
    const gap = Math.max(0, place.start - sign.end, sign.start - place.end);
    const lead = gap > 1 && isWanted(place) ? LEAD : gap <= 1 && place.start < sign.start ? ADJACENT : 0;
    const distance = gap + Math.abs(clauseAt(sentence, place.start) - clause) * CLAUSE_STEP - lead;
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  }
  return nearest;
}
