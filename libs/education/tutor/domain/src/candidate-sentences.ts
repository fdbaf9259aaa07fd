import { countWords, splitSentences } from '@trivium/shared/language';
import { type Passage, PROSE_KINDS } from './passage';
import { termsOf } from './term-weights';

/** A whole sentence of a passage that could stand in an answer. Offsets count UTF-16 units in the block's text. */
export interface CandidateSentence {
  readonly passageIndex: number;
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Length in words as an answer counts them. */
  readonly words: number;
  /** Position among the passage's sentences, from 0. */
  readonly position: number;
  readonly isDefinition: boolean;
  /** Leans on the sentence before it: begins with a pronoun or a connective. */
  readonly isDependent: boolean;
}

const MIN_LETTERS = 8;
/** What a book says to its reader about itself: links, figures, exercises. */
const STAGE_DIRECTION =
  /^(?:watch|view|visit|see|link|click|figure|table|listing|credit|source|read|try it|chapter|section)\b[^.]{0,80}(?:video|figure|table|website|article|below|above|link|credit|\d)|^(?:图|表|如下图|见图|下图展示|参见)/iu;
const DEPENDENT =
  /^(?:this|that|these|those|it|its|they|their|he|she|his|her|such|however|moreover|furthermore|therefore|thus|also|but|and|or|so|then|instead|for (?:example|instance)|in (?:contrast|addition|other words)|on the other hand|another|both|similarly|likewise|finally|next|second|third)\b|^(?:这|那|它|其|他|她|此|但|然而|因此|所以|而|并且|另外|此外|例如|比如|同时|同样|于是|不过|相反|反之|换句话说|也就是说)/iu;

/** Sentences worth quoting, in the order of the passages and of the book inside each. */
export function candidateSentences(passages: readonly Passage[]): CandidateSentence[] {
  return passages.flatMap((passage, passageIndex) => {
    const sentences: CandidateSentence[] = [];
    let position = 0;
    passage.blocks.forEach((block, blockIndex) => {
      if (!(PROSE_KINDS as readonly string[]).includes(block.kind)) return;
      const isDefinition = block.kind === 'definition';
      const spans = isDefinition ? [trimmed(block.text)] : splitSentences(block.text, passage.language);
      for (const { start, end } of spans) {
        const text = block.text.slice(start, end);
        const at = position;
        position += 1;
        if (!isQuotable(text, isDefinition)) continue;
        sentences.push({
          passageIndex,
          blockIndex,
          start,
          end,
          text,
          terms: termsOf(text, passage.language),
          words: countWords(text, passage.language),
          position: at,
          isDefinition,
          isDependent: !isDefinition && DEPENDENT.test(text),
        });
      }
    });
    return sentences;
  });
}

function trimmed(text: string): { start: number; end: number } {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

function isQuotable(text: string, isDefinition: boolean): boolean {
  if (isDefinition) return text.trim() !== '';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isChinese = /\p{sc=Han}/u.test(text);
  // A sentence ends like one: a line without a full stop is a heading, a label or a table cell that lost its table.
  const isEnded = /[.!。！;；:：…”"'’)）\]]\s*$/u.test(text) || letters > (isChinese ? 14 : 60);
  return letters >= MIN_LETTERS && isEnded && !/[?？][”"'’)）]*\s*$/u.test(text) && !/[:：]\s*$/u.test(text) && !STAGE_DIRECTION.test(text);
}
