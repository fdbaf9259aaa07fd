import { readingsOf } from '../injection/reveal';

const WORD = /\p{Script=Han}|[\p{L}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;
const BASE64 = /[A-Za-z0-9+/_-]{24,}/gu;
const ENCODED = /%[0-9a-f]{2}/iu;
/** Shares of the runs of words of the text that stand in the instructions: chosen so that an answer may use their terms, not their sentences. */
const LEAKING_SHARE = 0.3;
/** Letters of the instructions in one go, without spaces: what is so long is no word that an answer shares by chance. */
const LONG_LETTERS = 36;
const LONG_HAN = 18;

/** A Chinese word counts as its characters: about twice as many as an English text has words, so that a set phrase of twelve is no leak. */
interface Measure {
  readonly run: number;
  readonly runs: number;
  readonly stretch: number;
}
const BY_WORDS: Measure = { run: 4, runs: 6, stretch: 10 };
const BY_CHARACTERS: Measure = { run: 6, runs: 14, stretch: 18 };

/**
 * Whether `text` repeats its instructions: word for word for a stretch, in good part with other words between, or the same hidden in base64, percent codes, tag characters, spaced
 * letters or backwards. The canary is checked by `ai/prompts`.
 */
export function leaksInstructions(text: string, instructions: string): boolean {
  const measure = HAN.test(instructions) ? BY_CHARACTERS : BY_WORDS;
  const known = new Set(runsOf(wordsOf(instructions), measure.run));
  const letters = lettersOf(instructions);
  const length = HAN.test(instructions) ? LONG_HAN : LONG_LETTERS;
  return [...decodings(text)].some(
    (read) => repeats(wordsOf(read), { known, measure }) || sharesLetters(lettersOf(read), { letters, length }),
  );
}

/** The text as it stands, and what can be read out of it. */
function decodings(text: string): ReadonlySet<string> {
  const read = [
    text,
    ...readingsOf(text).map(({ text: hidden }) => hidden),
    ...[...text.matchAll(BASE64)].map(([piece]) => lenientBase64(piece)),
  ];
  if (ENCODED.test(text)) read.push(text.replace(/(?:%[0-9a-f]{2})+/giu, percentDecoded));
  return new Set([...read, ...read.map((one) => [...one].reverse().join(''))]);
}

/** Also of a piece that was cut off: what cannot be read becomes a sign that matches nothing. */
function lenientBase64(piece: string): string {
  const whole = piece.replaceAll('-', '+').replaceAll('_', '/');
  try {
    return new TextDecoder().decode(
      Uint8Array.from(atob(whole.slice(0, whole.length - (whole.length % 4))), (letter) => letter.charCodeAt(0)),
    );
  } catch {
    // Not base64: a hash, a word.
    return '';
  }
}

function percentDecoded(codes: string): string {
  return new TextDecoder().decode(Uint8Array.from(codes.split('%').slice(1), (hex) => Number.parseInt(hex, 16)));
}

function sharesLetters(read: string, { letters, length }: { readonly letters: string; readonly length: number }): boolean {
  // In steps of a quarter: a stretch that is a quarter longer is found wherever it begins, and nothing shorter is.
  const step = Math.max(1, Math.floor(length / 4));
  for (let at = 0; at + length <= read.length; at += step) if (letters.includes(read.slice(at, at + length))) return true;
  return false;
}

function repeats(
  words: readonly string[],
  { known, measure }: { readonly known: ReadonlySet<string>; readonly measure: Measure },
): boolean {
  const runs = runsOf(words, measure.run);
  let common = 0;
  let stretch = 0;
  for (const run of runs) {
    stretch = known.has(run) ? stretch + 1 : 0;
    if (stretch > 0) common++;
    if (stretch >= measure.stretch) return true;
  }
  return common >= measure.runs && common / runs.length >= LEAKING_SHARE;
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}
