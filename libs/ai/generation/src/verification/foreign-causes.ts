import type { Words } from './overlap';
import type { TermReader } from './terms';

/** What stands behind these is why: `because of weak demand`. */
const WHY =
  /\b(?:(?:is|are|was|were|been) (?:caused|triggered|provoked|brought about|produced) by|result(?:s|ed)? from|stem(?:s|med)? from|because of|due to|owing to|thanks to|as a result of|on account of) (?<why>[^,.;:]+)|(?:由于|因为|得益于|受益于|(?<![原起成])因(?![此而素子果为]))(?<whyZh>[^，。；：]{2,16})/giu;

/** Whether a sentence gives a cause of which no source has a word: whatever else it says may be right. */
export function givesForeignCause(
  text: string,
  { near, reader }: { readonly near: readonly { readonly words: Words; readonly contextTerms: Words }[]; readonly reader: TermReader },
): boolean {
  return [...text.matchAll(WHY)].some(({ groups }) => {
    const terms = reader.read(groups?.['why'] ?? groups?.['whyZh'] ?? '');
    return terms.length > 0 && !terms.some((term) => near.some(({ words, contextTerms }) => words.has(term) || contextTerms.has(term)));
  });
}
