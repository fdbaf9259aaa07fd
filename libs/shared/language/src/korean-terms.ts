import { hasFinal, hasFinalRieul } from './hangul-syllable';
import { verbStem } from './korean-verbs';
import type { IndexTerm } from './spaced-terms';
import { stopWords } from './stop-words';
import { isSuffixed, SuffixIndex } from './suffix-index';
import type { Token } from './tokenize';

/** A form under which a word is indexed, and how many of the word's characters it was read from. */
export interface WordForm {
  readonly form: string;
  readonly characters: number;
}

type After = 'consonant' | 'vowel' | 'any';
interface Particle {
  readonly text: string;
  /** 로 and 으로, alone or with another particle: they follow ㄹ as a vowel (서울로, 물로). */
  readonly isDirection: boolean;
  readonly after: After;
}

function particles(after: After, list: string): Particle[] {
  return list.split(' ').map((text) => ({ text, after, isDirection: /^으?로/u.test(text) }));
}

/** Case and topic particles, postpositions and forms of the copula 이다; which sound each follows is a rule of the language. */
const PARTICLES = [
  ...particles('consonant', '은 이 을 과 으로 으로써 으로서 으로부터 이나 이란 이라 이라는 이라고 이라면 이며 이고 이면 이다 이었다 이었으며 이지만 이든 이자'),
  ...particles('vowel', '는 가 를 와 로 로써 로서 로부터 나 란 라는 라고 라면 며 였다 였으며 든'),
  ...particles('any', '의 에 에서 에서부터 에게 에게서 께서 한테 도 만 부터 까지 처럼 보다 마다 조차 밖에 같이 마저 하고 만큼 대로 뿐 입니다 입니까 인가 인가요 인지 인데 이에요 예요'),
]; // prettier-ignore
const ENDING_PARTICLES = new SuffixIndex<Particle>(PARTICLES);
/** Particles that another one may follow: 학교|에서|는, 모델|까지|도. */
const INNER: ReadonlySet<string> = new Set([
  '에',
  '에서',
  '에게',
  '에게서',
  '으로',
  '로',
  '까지',
  '부터',
  '보다',
  '처럼',
  '께서',
  '한테',
  '만',
]);
/** Particles that may stand on a noun of one syllable (빛은, 폐의); others would cut words such as 정도 or 하나. */
const ON_SHORT_NOUNS: ReadonlySet<string> = new Set(['은', '이', '을', '과', '으로', '는', '가', '를', '와', '로', '의', '에', '에서', '이란', '란', '이다', '입니다', '입니까', '인가', '인가요']); // prettier-ignore
const ATTACHED = new RegExp(`^(?:${PARTICLES.map(({ text }) => text).join('|')}){1,3}$`, 'u');

function isAllowed(stem: string, { text, after, isDirection }: Particle): boolean {
  if (stem.length === 1 && !ON_SHORT_NOUNS.has(text)) return false;
  if (after === 'any') return true;
  if (isDirection) return (hasFinal(stem) && !hasFinalRieul(stem)) === (after === 'consonant');
  return hasFinal(stem) === (after === 'consonant');
}

/** What is left of a word as its particles are taken off one by one, longest particle first, then the plural 들. */
function nounStems(word: string): string[] {
  const stems: string[] = [];
  let rest = word;
  for (let taken = 0; taken < 3; taken += 1) {
    const particle = ENDING_PARTICLES.sharingLastLetter(rest).find(
      (some) => isSuffixed(rest, some.text) && (taken === 0 || INNER.has(some.text)) && isAllowed(rest.slice(0, -some.text.length), some),
    );
    if (particle === undefined) break;
    rest = rest.slice(0, -particle.text.length);
    stems.push(rest);
  }
  if (rest.length > 2 && rest.endsWith('들')) stems.push(rest.slice(0, -1));
  return stems;
}

/**
 * The forms that make inflected Korean words meet: the word, its stems without particles, its verb stem. Wrong cuts (결과 → 결) are harmless because
 * the word keeps its other forms and both sides of a search cut alike. A form is left out when another one is shorter by two syllables or more:
 * such an ending is no accident.
 */
export function koreanForms(word: string): WordForm[] {
  const verb = verbStem(word);
  if (verb?.isVerbalNoun) return [{ form: verb.stem, characters: verb.characters }];
  const forms = new Map([word, ...nounStems(word)].map((form) => [form, form.length]));
  if (verb !== undefined) forms.set(verb.stem, verb.characters);
  const lengths = [...forms.values()].filter((characters) => characters >= 2);
  const shortest = Math.min(...lengths);
  return [...forms].filter(([, characters]) => characters - shortest < 2).map(([form, characters]) => ({ form, characters }));
}

/** Whether `text` is nothing but particles, as may stand after Latin letters, digits or Chinese characters: `GPU를`, `3에서는`. */
export function isKoreanParticle(text: string): boolean {
  return ATTACHED.test(text);
}

/** Neighbouring pairs of syllables of a word of three or more: the safety net for compounds. */
function syllablePairs(text: string, offset: number): IndexTerm[] {
  const terms: IndexTerm[] = [];
  for (let index = 0; text.length > 2 && index + 1 < text.length; index += 1)
    terms.push({ term: text.slice(index, index + 2), span: { start: offset + index, end: offset + index + 2 } });
  return terms;
}

/** Terms of a Hangul word that a text in another language quotes: the word and its pairs of syllables. */
export function quotedHangulTerms({ text, span }: Token): IndexTerm[] {
  if (stopWords('ko').has(text)) return [];
  return [{ term: text.normalize('NFC'), span }, ...syllablePairs(text, span.start)];
}

/**
 * Terms of a word (eojeol) of a Korean text: its forms without stop words, and pairs of syllables without those of a proven ending.
 * `isAttached`: Latin letters, digits or Chinese characters stand directly before it (`GPU를`), so it may be a particle alone.
 */
export function koreanTerms({ text, span }: Token, { isAttached }: { isAttached: boolean }): IndexTerm[] {
  const stops = stopWords('ko');
  if (stops.has(text) || (isAttached && isKoreanParticle(text))) return [];
  const forms = koreanForms(text);
  const terms: IndexTerm[] = [];
  let shortest = text.length;
  for (const { form, characters } of forms) {
    shortest = Math.min(shortest, characters);
    if (!stops.has(form)) terms.push({ term: form, span: { start: span.start, end: span.start + characters } });
  }
  // One syllable may be wrongly cut (자동차도|로); two or more hardly ever.
  const body = text.length - shortest >= 2 ? text.slice(0, shortest) : text;
  if (terms.length === 0) return terms;
  const pairs = syllablePairs(body, span.start).filter((pair) => !stops.has(pair.term) && !terms.some(({ term }) => term === pair.term));
  return [...terms, ...pairs];
}
