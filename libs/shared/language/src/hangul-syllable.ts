/** Composed Hangul syllables are numbered (initial × 21 + vowel) × 28 + final from U+AC00 (The Unicode Standard, 3.12). */
const FIRST = 0xac00;
const FINALS = 28;
const VOWELS = 21;

/** Finals by their number in a syllable; `none` is an open syllable. */
export const FINAL = { none: 0, n: 4, l: 8, m: 16, p: 17, ss: 20 } as const;
/** Vowels by their number: ㅏ ㅐ ㅕ ㅗ ㅘ ㅙ ㅚ ㅜ ㅝ ㅣ. */
export const VOWEL = { a: 0, ae: 1, yeo: 6, o: 8, wa: 9, wae: 10, oe: 11, u: 13, wo: 14, i: 20 } as const;
const INITIAL_HIEUT = 18;

export interface HangulSyllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** The last syllable of `word` in letters, or nothing when it does not end in a composed syllable. */
export function lastSyllable(word: string): HangulSyllable | undefined {
  const number = word.charCodeAt(word.length - 1) - FIRST;
  if (!(number >= 0 && number < 19 * VOWELS * FINALS)) return undefined;
  return { initial: Math.floor(number / (VOWELS * FINALS)), vowel: Math.floor(number / FINALS) % VOWELS, final: number % FINALS };
}

/** `word` with its last syllable replaced. */
export function withLastSyllable(word: string, { initial, vowel, final }: HangulSyllable): string {
  return word.slice(0, -1) + String.fromCharCode(FIRST + (initial * VOWELS + vowel) * FINALS + final);
}

export function hasFinal(word: string): boolean {
  return (lastSyllable(word)?.final ?? FINAL.none) !== FINAL.none;
}

export function hasFinalRieul(word: string): boolean {
  return lastSyllable(word)?.final === FINAL.l;
}

/** An open syllable before it melted with the past or infinitive 아/어: 했 → 하, 켰 → 키, 봤 → 보, 줬 → 주, 됐 → 되; others stay. */
export function unmelted({ initial, vowel }: HangulSyllable): HangulSyllable {
  const open = (before: number): HangulSyllable => ({ initial, vowel: before, final: FINAL.none });
  if (vowel === VOWEL.ae && initial === INITIAL_HIEUT) return open(VOWEL.a);
  if (vowel === VOWEL.yeo) return open(VOWEL.i);
  if (vowel === VOWEL.wa) return open(VOWEL.o);
  if (vowel === VOWEL.wo) return open(VOWEL.u);
  if (vowel === VOWEL.wae) return open(VOWEL.oe);
  return open(vowel);
}
