/**
 * Porter2, the English stemmer of Snowball (M. F. Porter, "The English (Porter2) stemming algorithm", snowballstem.org, in the form that
 * PostgreSQL's `english_stem` dictionary uses). Written here because the packaged English stemmer at hand is the first Porter algorithm of
 * 1980: it makes `gener` of both `general` and `generic`, `new` of `news` and `dy` of `dying`.
 */
const IRREGULAR = new Map<string, string>([
  ['skis', 'ski'], ['skies', 'sky'], ['dying', 'die'], ['lying', 'lie'], ['tying', 'tie'], ['idly', 'idl'], ['gently', 'gentl'],
  ['ugly', 'ugli'], ['early', 'earli'], ['only', 'onli'], ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word): [string, string] => [word, word]),
]); // prettier-ignore
/** Left as they are once a plural ending is gone. */
const FIXED_AFTER_PLURAL = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

const STEP_2: readonly (readonly [suffix: string, replacement: string])[] = [
  ['ization', 'ize'], ['ational', 'ate'], ['ousness', 'ous'], ['iveness', 'ive'], ['fulness', 'ful'], ['tional', 'tion'],
  ['lessli', 'less'], ['biliti', 'ble'], ['entli', 'ent'], ['ation', 'ate'], ['alism', 'al'], ['aliti', 'al'], ['fulli', 'ful'],
  ['ousli', 'ous'], ['iviti', 'ive'], ['enci', 'ence'], ['anci', 'ance'], ['abli', 'able'], ['izer', 'ize'], ['ator', 'ate'],
  ['alli', 'al'], ['bli', 'ble'], ['ogi', 'og'], ['li', ''],
]; // prettier-ignore
const STEP_3: readonly (readonly [suffix: string, replacement: string])[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['alize', 'al'], ['icate', 'ic'], ['iciti', 'ic'], ['ative', ''], ['ical', 'ic'], ['ness', ''],
  ['ful', ''],
]; // prettier-ignore
const STEP_4 = [
  'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'ion', 'al', 'er', 'ic',
] as const; // prettier-ignore

const VOWEL = /[aeiouy]/;
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

/** Where the region after the first consonant that follows a vowel begins, searching from `from`. */
function regionStart(word: string, from: number): number {
  let index = from;
  while (index < word.length && !VOWEL.test(word.charAt(index))) index += 1;
  while (index < word.length && VOWEL.test(word.charAt(index))) index += 1;
  return Math.min(index + 1, word.length);
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ied') || word.endsWith('ies')) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (word.endsWith('us') || word.endsWith('ss') || !word.endsWith('s')) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function pastOrGerund(word: string, r1: number): string {
  const suffix = /(?:eedly|eed|ingly|edly|ing|ed)$/.exec(word)?.[0];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  if (suffix.startsWith('ee')) return stem.length >= r1 ? `${stem}ee` : word;
  if (!VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE.test(stem)) return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
  return stem.length <= r1 && SHORT_SYLLABLE.test(stem) ? `${stem}e` : stem;
}

function step2(word: string, r1: number): string {
  for (const [suffix, replacement] of STEP_2) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (stem.length < r1) return word;
    if (suffix === 'ogi' && !stem.endsWith('l')) return word;
    if (suffix === 'li' && !/[cdeghkmnrt]$/.test(stem)) return word;
    return stem + replacement;
  }
  return word;
}

function step3(word: string, r1: number, r2: number): string {
  for (const [suffix, replacement] of STEP_3) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return stem.length < (suffix === 'ative' ? r2 : r1) ? word : stem + replacement;
  }
  return word;
}

function step4(word: string, r2: number): string {
  const suffix = STEP_4.find((candidate) => word.endsWith(candidate));
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  return stem.length < r2 || (suffix === 'ion' && !/[st]$/.test(stem)) ? word : stem;
}

function step5(word: string, r1: number, r2: number): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) return stem.length >= r2 || (stem.length >= r1 && !SHORT_SYLLABLE.test(stem)) ? stem : word;
  return word.endsWith('ll') && stem.length >= r2 ? stem : word;
}

/** The Porter2 stem of one lower-case English word. Words with letters outside a–z come back with the same rules applied to what is known. */
export function porter2(word: string): string {
  if (word.length <= 2) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  let stem = word.replace(/^'/, '').replace(/^y|([aeiouy])y/g, (match) => `${match.slice(0, -1)}Y`);
  const r1 = /^(?:gener|arsen)/.test(stem) ? 5 : stem.startsWith('commun') ? 6 : regionStart(stem, 0);
  const r2 = regionStart(stem, r1);
  stem = plural(stem.replace(/'s?'?$/, ''));
  if (FIXED_AFTER_PLURAL.has(stem)) return stem;
  stem = pastOrGerund(stem, r1);
  if (/[^aeiouy][yY]$/.test(stem) && stem.length > 2) stem = `${stem.slice(0, -1)}i`;
  stem = step5(step4(step3(step2(stem, r1), r1, r2), r2), r1, r2);
  return stem.replaceAll('Y', 'y');
}
