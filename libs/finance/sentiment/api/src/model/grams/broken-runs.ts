/** From here on scripts carry a syllable or more in a character: CJK radicals, kana, Han, Hangul. */
export const DENSE_FROM = 0x2e80;
/** Longer than any clause that people write without a mark. */
const LONGEST_DENSE_RUN = 64;
/** Longer than any word, or than any mixture of words of two scripts. */
const LONGEST_RUN = 128;
const HYPHEN = 0x2d;

/**
 * Puts a space into endless runs of letters. Reading lines that were broken by hyphens, and cutting words by dictionaries, take a time that grows faster than the run:
 * four thousand Chinese characters without a mark would hold a processor for a third of a second. Texts that people write are not changed.
 */
export function breakRuns(text: string): string {
  let broken = '';
  let [dense, run, from] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    dense = isDense(unit) ? dense + 1 : 0;
    run = isLetter(unit) ? run + 1 : 0;
    if ((dense <= LONGEST_DENSE_RUN && run <= LONGEST_RUN) || isLowSurrogate(unit)) continue;
    broken += `${text.slice(from, at)} `;
    from = at;
    dense = Math.min(dense, 1);
    run = 1;
  }
  return from === 0 ? text : broken + text.slice(from);
}

function isDense(unit: number): boolean {
  return unit >= DENSE_FROM && !isMark(unit);
}

/** Whatever is neither white space nor an ASCII sign; hyphens tie words together. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return unit === HYPHEN || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return unit > 0xa0 && !isMark(unit) && !(unit >= 0x2000 && unit <= 0x206f && unit !== 0x2010);
}

/** CJK punctuation and full-width signs end a run by themselves. */
function isMark(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x3004) || (unit >= 0x3008 && unit <= 0x3020) || (unit >= 0xff01 && unit <= 0xff0f);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
