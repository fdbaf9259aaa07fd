import { isLanguage, type Language, splitSentences } from '@trivium/shared/language';
import type { IndexableBlock, IndexableSection } from './indexable-document';

/** Part of a chunk that is one unbroken run of a block's text: `chunk.text.slice(at, at + end - start) === block.text.slice(start, end)`. */
export interface ChunkPiece {
  /** Ordinal of the block in its document. */
  readonly block: number;
  /** `[start, end)` in the block's text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where the run starts in the chunk's text. */
  readonly at: number;
}

/** A passage of whole sentences of one section: what is indexed, found and shown to a model. */
export interface Chunk {
  readonly text: string;
  /** In reading order, at least one. */
  readonly pieces: readonly ChunkPiece[];
  readonly blocks: { readonly from: number; readonly to: number };
  /** Page of the first block. */
  readonly page?: number;
}

/**
 * Longest chunk in English words; a Chinese or Japanese character counts .6, so about 430 of them. Sections are cut into equal parts below this
 * length, which leaves no short tail.
 */
export const MAX_CHUNK_WORDS = 260;
/** A run without any sentence end beyond this length is no sentence (a log, a table lost by a PDF); it is cut at white space. */
const MAX_SENTENCE_CHARACTERS = 8_000;
/** Letters without spaces (a key, an image in base 64) count as words of this length. */
const MAX_CHARACTERS_PER_WORD = 12;
const WHOLE_KINDS: ReadonlySet<string> = new Set(['table', 'code', 'formula', 'figure']);
/** Blocks that say little alone: they stay with what stands before them, or after them at the start of a section. */
const CLINGING_KINDS: ReadonlySet<string> = new Set(['formula', 'figure']);
const BLOCK_SEPARATOR = '\n';

/** What is never divided between chunks. */
interface Unit {
  readonly block: IndexableBlock;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** The language the analyser uses for a declared one: a primary tag it knows, or `und`. */
export function knownLanguage(declared: string): Language {
  const primary = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  return isLanguage(primary) ? primary : 'und';
}

/**
 * Cuts a section into chunks of whole sentences of 130–260 words. Tables, code, formulas and figures stay whole (one that is longer than a chunk
 * stands alone); captions and formulas stay with their neighbours. Chunks do not overlap.
 * Linear in the length of the text.
 */
export function chunkSection(section: Pick<IndexableSection, 'blocks'>, language: string): Chunk[] {
  const analysed = knownLanguage(language);
  const groups = clingTogether(section.blocks.flatMap((block) => unitsOf(block, analysed)));
  const sizes = groups.map((group) => group.reduce((sum, unit) => sum + unit.words, 0));
  const total = sizes.reduce((sum, words) => sum + words, 0);
  const targetWords = total / Math.max(1, Math.ceil(total / MAX_CHUNK_WORDS));
  const chunks: Chunk[] = [];
  let current: Unit[] = [];
  let currentWords = 0;
  const close = (): void => {
    if (current.length > 0) chunks.push(assemble(current));
    current = [];
    currentWords = 0;
  };
  groups.forEach((group, index) => {
    const words = sizes[index] ?? 0;
    // The nearest cut to the target: a group goes on when more than half of it still fits.
    if (currentWords + words > MAX_CHUNK_WORDS || currentWords + words / 2 > targetWords) close();
    current.push(...group);
    currentWords += words;
  });
  close();
  return chunks;
}

function unitsOf(block: IndexableBlock, language: Language): Unit[] {
  const unit = (start: number, end: number): Unit => {
    return { block, start, end, words: Math.max(sizeInWords(block.text, start, end), (end - start) / MAX_CHARACTERS_PER_WORD) };
  };
  if (WHOLE_KINDS.has(block.kind)) {
    const start = block.text.length - block.text.trimStart().length;
    const end = block.text.trimEnd().length;
    return end > start ? [unit(start, end)] : [];
  }
  // The span of a sentence leaves out list marks; as a run of the block they belong to the sentence that follows.
  const units: Unit[] = [];
  for (const { start, end } of splitSentences(block.text, language)) {
    for (let from = start; from < end;) {
      const to = cutAtSpace(block.text, from, end);
      units.push(unit(from, to));
      from = to;
    }
  }
  return units;
}

const SPACE = 0x20;
const WORDS_PER_CJK_CHARACTER = 0.6;

/** Length in words between spaces; a Chinese or Japanese character counts .6. A measure for cutting: exact words would need a dictionary. */
function sizeInWords(text: string, start: number, end: number): number {
  let words = 0;
  let characters = 0;
  let isInWord = false;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const isCjk = (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
    // CJK punctuation and full-width forms end a word as a space does.
    const isGap = code <= SPACE || code === 0xa0 || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef);
    if (isCjk) characters += 1;
    else if (!isGap && !isInWord) words += 1;
    isInWord = !isCjk && !isGap;
  }
  return words + characters * WORDS_PER_CJK_CHARACTER;
}

/** Where a monstrous sentence is cut: behind the last white space before the limit, or at the limit between two characters. */
function cutAtSpace(text: string, from: number, end: number): number {
  const limit = from + MAX_SENTENCE_CHARACTERS;
  if (end <= limit) return end;
  for (let cut = limit; cut > from + MAX_SENTENCE_CHARACTERS / 2; cut -= 1) if (/\s/.test(text.charAt(cut - 1))) return cut;
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

function clingTogether(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  let isOpening = false;
  for (const unit of units) {
    const last = groups.at(-1);
    const clings = CLINGING_KINDS.has(unit.block.kind);
    if (last !== undefined && (clings || isOpening)) last.push(unit);
    else groups.push([unit]);
    // A section that opens with a figure: its first sentence joins.
    isOpening = clings && (last === undefined || isOpening);
  }
  return groups;
}

function assemble(units: readonly Unit[]): Chunk {
  const pieces: ChunkPiece[] = [];
  let text = '';
  for (const { block, start, end } of units) {
    const last = pieces.at(-1);
    if (last?.block === block.ordinal) {
      // The same block goes on: the white space between two sentences stays as it is.
      text += block.text.slice(last.end, end);
      pieces[pieces.length - 1] = { ...last, end };
      continue;
    }
    if (text !== '') text += BLOCK_SEPARATOR;
    pieces.push({ block: block.ordinal, start, end, at: text.length });
    text += block.text.slice(start, end);
  }
  const ordinals = pieces.map((piece) => piece.block);
  const page = units[0]?.block.page;
  return {
    text,
    pieces,
    blocks: { from: Math.min(...ordinals), to: Math.max(...ordinals) },
    ...(page === undefined ? {} : { page }),
  };
}
