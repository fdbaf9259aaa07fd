import { unknownThings } from './acts-en';
import type { SentenceReading } from './reading';
import type { Sources } from './sources';
import { keptWith } from './kept-with';
import { isAbstract, isKind, isOfKindOf } from './wordnet';

/** `L5`, `T11`, `B-12`: a name, not a quantity. */
const CODE = /\b\p{Lu}{1,4}-?\d+\b/gu;
const CURRENCY = /^(?:USD|EUR|CNY|RMB|HKD|JPY|GBP)$/;
const HAN = /^\p{sc=Han}$/u;
const RUN_ZH = /\p{sc=Han}{2,}/gu;
const FIRST_WORD = /^\P{L}*\p{L}+/u;
const CAPITALISED = /(?<![:.] )\b[A-Z][\p{L}]{2,}/gu;
/** Single characters that measure, count or grade; whether they stand in the place of another is asked elsewhere. */
export const GRADING = new Set(
  '偏刚里内中外大小多少快慢早晚强弱高低长短宽厚深径新旧老原单双半第升降增减涨跌年月日天周元价人钱费取拿放片层段级组类型张份台块件批位家条名次方移沿朝往加率枚处个种项只颗粒根支座间所才均皆地者性化率量度期状型式类面值比倍以未并用后达获搬准筹拿送写读看听走跑付收造建拆停推拉提办订签批改换补填挂接领任驶驾每正曾已尚仍亦乃即须且唯共拟说最创目非并',
);

/** Words of the grammar that stand alone and end what could be a name. */
const PLAIN: ReadonlySet<string> = new Set('属呈给跟像让做想也还都只就才便却很更最太极稍哪若因使令些打乘剩甚另各');

/** A number with what it counts: compared elsewhere. */
const COUNTED_ZH = /(?=[\d一二两三四五六七八九十半几])[\d.,%一二两三四五六七八九十百千万亿零半几]+(?:个百分点|\p{sc=Han}{0,2})/gu;

/** Whether a sentence names something that its sources do not name at all: a word without a place among the general ones. */
export function namesUnknown({ text, terms }: SentenceReading, sources: Sources): boolean {
  const { text: known, weights } = sources;
  if (hasUnknownCapital(text, sources)) return true;
  const isUnknown = (term: string): boolean => !weights.known.has(term) && !weights.reader.isGeneral(term);
  if (/\p{sc=Han}/u.test(text))
    return (
      terms.some((term, index) => isUnknown(term) && (!HAN.test(term) || isNewHan(terms, { index, known }))) || hasUnknownRun(text, sources)
    );
  const unknownTerms = new Set(terms.filter(isUnknown));
  const roots = unknownTerms.size === 0 ? new Set<string>() : rootsOf(sources);
  const unknown =
    unknownTerms.size === 0 ? [] : unknownThings(text, (word) => unknownTerms.has(weights.reader.termOf(word)) && !roots.has(rootOf(word)));
  if (replacesNothing(unknown, { text, sources })) return false;
  // A deed, a quality or a measure in other words is another way to say it, unless the word has an opposite.
  return unknown.some(({ word, isDeed }) => !(isDeed || isAbstract(word)) || weights.reader.contrasts.has(weights.reader.termOf(word)));
}

/** `The first 50 machines` for `the first 50`: the one word that no source has is an ordinary one, and no source has a word of the same kind that the sentence has not. */
function replacesNothing(
  [only, ...others]: readonly { readonly word: string }[],
  { text, sources }: { readonly text: string; readonly sources: Sources },
): boolean {
  if (only === undefined || others.length > 0 || !isKind(only.word) || (text.match(SIDES)?.length ?? 0) > 1) return false;
  const said = new Set(text.toLowerCase().match(LATIN_WORDS));
  return ![...wordsIn(sources)].some((word) => !said.has(word) && isOfKindOf(only.word, word));
}

/** Where two are named, a word more may tell which is which. */
const SIDES = /\b(?:left|right)\b/giu;
const LATIN_WORDS = /[a-z]{3,}/gu;
const wordsIn = keptWith(({ lowerText }: Sources): ReadonlySet<string> => new Set(lowerText.match(LATIN_WORDS)));

const ENDINGS =
  /(?:ations?|itions?|ions?|ments?|ances?|ences?|ness|ities|ity|ors?|ers?|ing|ings|ed|ens?|ened|able|ible|ive|al|ally|ly|ous|ary|est|ies|es|s|e|a|y)$/u;
const SHORTEST_ROOT = 4;

/** What is left of a word without the endings that make a noun of a verb: `accus` of `accusation` and `accused`. */
function rootOf(word: string): string {
  let root = word.toLowerCase();
  for (let step = 0; step < 2; step++) {
    const shorter = root.replace(ENDINGS, '');
    if (shorter.length < SHORTEST_ROOT) break;
    root = shorter;
  }
  return root;
}

const rootsOf = keptWith(({ lowerText }: Sources): ReadonlySet<string> => new Set(lowerText.match(/[a-z]{4,}/gu)?.map(rootOf)));

/**
 * Two or more Chinese characters in a row that neither a source writes together nor a table knows: `冰岛` is none of `结冰` and `海岛`. A name of known characters is found by this alone.
 */
function hasUnknownRun(text: string, { text: known, sentences, weights: { reader } }: Sources): boolean {
  const cited = charactersOf(sentences);
  for (const run of text.replace(COUNTED_ZH, ' ').match(RUN_ZH) ?? []) {
    let left = '';
    for (let at = 0; at < run.length;) {
      let length = reader.wordAt(run, at);
      for (let longer = Math.max(2, length + 1); at + longer <= run.length && known.includes(run.slice(at, at + longer)); longer++)
        length = longer;
      if (length > 0 || GRADING.has(run[at] ?? '') || PLAIN.has(run[at] ?? '')) left = '';
      else left += run[at] ?? '';
      // `关厂` of `关闭工厂`: a new word of known characters.
      if (left.length > 1 && [...left].some((character) => !cited.has(character))) return true;
      at += Math.max(1, length);
    }
  }
  return false;
}

const charactersOf = keptWith(
  (sentences: Sources['sentences']): ReadonlySet<string> => new Set(sentences.flatMap(({ text }) => [...text])),
);

/** What stands behind the name of a dynasty, a country, a town, a river: `汉朝` for `隋朝`. */
const NAMED_BY = /^[朝省市县州江河湖港寺]$/u;

function isNewHan(terms: readonly string[], { index, known }: { readonly index: number; readonly known: string }): boolean {
  const term = terms[index] ?? '';
  if (GRADING.has(term) || PLAIN.has(term) || known.includes(term)) return false;
  const behind = terms[index + 1] ?? '';
  if (NAMED_BY.test(behind) && known.includes(behind) && !known.includes(term + behind)) return true;
  // One character beside known ones lengthens a word; whether it stands in the place of another is asked of each source.
  const isKnown = (step: 1 | -1): boolean => {
    const [next = '', second = ''] = [terms[index + step], terms[index + 2 * step]];
    if (!HAN.test(next) || !known.includes(next)) return false;
    return second === '' || !HAN.test(second) || known.includes(step === 1 ? next + second : second + next);
  };
  return !isKnown(1) && !isKnown(-1);
}

/** A capitalised word inside an English sentence that no source has. */
function hasUnknownCapital(text: string, { lowerText, weights }: Sources): boolean {
  const lower = lowerText;
  for (const code of text.match(CODE) ?? []) if (!lower.includes(code.toLowerCase())) return true;
  for (const word of text.replace(FIRST_WORD, '').match(CAPITALISED) ?? []) {
    const plain = word.toLowerCase();
    // `Asian` for `in Asia`.
    if (!CURRENCY.test(word) && !lower.includes(plain) && !weights.known.has(weights.reader.termOf(plain))) return true;
  }
  return false;
}
