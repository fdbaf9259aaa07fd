import { countWords, splitSentences } from '@trivium/shared/language';
import { type Chunk, chunkSection, MAX_CHUNK_WORDS } from './chunker';
import type { BlockKind, IndexableBlock } from './indexable-document';

const sentence = (number: number, words: number): string => `Sentence ${number} ${'word '.repeat(words - 3)}ends.`;
const paragraph = (ordinal: number, sentences: number, wordsEach = 15): IndexableBlock => ({
  ordinal,
  kind: 'paragraph',
  page: ordinal + 1,
  text: Array.from({ length: sentences }, (_, index) => sentence(ordinal * 100 + index, wordsEach)).join(' '),
});
const block = (ordinal: number, kind: BlockKind, text: string): IndexableBlock => ({ ordinal, kind, text });
const sizes = (chunks: readonly Chunk[], language: 'en' | 'zh'): number[] => chunks.map((chunk) => countWords(chunk.text, language));

/** What every chunking must keep: pieces are exact runs of their blocks, in order, without overlap, and nothing but white space is lost. */
function expectFaithful(blocks: readonly IndexableBlock[], chunks: readonly Chunk[]): void {
  const read = new Map<number, number>();
  for (const chunk of chunks) {
    for (const piece of chunk.pieces) {
      const text = blocks.find(({ ordinal }) => ordinal === piece.block)?.text ?? '';
      expect(chunk.text.slice(piece.at, piece.at + piece.end - piece.start)).toBe(text.slice(piece.start, piece.end));
      expect(text.slice(read.get(piece.block) ?? 0, piece.start).trim()).toBe('');
      read.set(piece.block, piece.end);
    }
  }
  for (const { ordinal, text } of blocks) expect(text.slice(read.get(ordinal) ?? 0).trim()).toBe('');
}

describe('chunkSection', () => {
  it('keeps a short section as one chunk, with page and blocks', () => {
    const blocks = [paragraph(4, 3), paragraph(5, 3)];
    const chunks = chunkSection({ blocks }, 'en');
    expect(chunks).toHaveLength(1);
    expect(chunks[0]).toMatchObject({ page: 5, blocks: { from: 4, to: 5 } });
    expectFaithful(blocks, chunks);
  });

  it('never cuts a sentence and leaves no short tail', () => {
    const blocks = [paragraph(0, 21), paragraph(1, 17), paragraph(2, 9)];
    const chunks = chunkSection({ blocks }, 'en');
    expectFaithful(blocks, chunks);
    expect(chunks.length).toBeGreaterThan(2);
    for (const size of sizes(chunks, 'en')) {
      expect(size).toBeGreaterThanOrEqual(130);
      expect(size).toBeLessThanOrEqual(MAX_CHUNK_WORDS);
    }
    for (const { pieces } of chunks) {
      for (const piece of pieces) {
        const spans = splitSentences(blocks[piece.block]?.text ?? '', 'en');
        expect(spans.map(({ start }) => start)).toContain(piece.start);
        expect(spans.map(({ end }) => end)).toContain(piece.end);
      }
    }
  });

  it('cuts Chinese by characters', () => {
    const blocks = [block(0, 'paragraph', '大模型把输入切成词元，再逐个预测下一个词元。'.repeat(60))];
    const chunks = chunkSection({ blocks }, 'zh');
    expectFaithful(blocks, chunks);
    for (const { text } of chunks) {
      expect(text.length).toBeGreaterThan(250);
      expect(text.length).toBeLessThanOrEqual(480);
      expect(text.endsWith('。')).toBe(true);
    }
  });

  it.each<BlockKind>(['table', 'code', 'formula'])('keeps a %s whole, an over-long one alone', (kind) => {
    const long = block(1, kind, 'a\tb. C\td.\n'.repeat(300));
    const short = block(3, kind, 'One. Two.\tThree.');
    const blocks = [paragraph(0, 4), long, paragraph(2, 4), short];
    const chunks = chunkSection({ blocks }, 'en');
    expectFaithful(blocks, chunks);
    const holders = (ordinal: number): Chunk[] => chunks.filter(({ pieces }) => pieces.some((piece) => piece.block === ordinal));
    expect(holders(1)).toHaveLength(1);
    expect(holders(3)).toHaveLength(1);
    if (kind !== 'formula') expect(holders(1)[0]?.pieces).toHaveLength(1);
  });

  it('keeps a caption with the sentence before it, or after it at the start of a section', () => {
    const opening = chunkSection({ blocks: [block(0, 'figure', 'Figure 1. A brain.'), paragraph(1, 40)] }, 'en');
    expect(opening[0]?.pieces.map((piece) => piece.block)).toEqual([0, 1]);
    const blocks = [paragraph(0, 17), block(1, 'figure', `Figure 2. ${'long caption '.repeat(20)}`), paragraph(2, 17)];
    const holder = chunkSection({ blocks }, 'en').find(({ pieces }) => pieces.some((piece) => piece.block === 1));
    expect(holder?.pieces.map((piece) => piece.block)).toContain(0);
  });

  it('gives nothing for empty blocks', () => {
    expect(chunkSection({ blocks: [block(0, 'paragraph', ' \n'), block(1, 'table', '\t'), block(2, 'code', '')] }, 'en')).toEqual([]);
  });

  it.each([
    ['sentences', 'This is one more sentence of it. '],
    ['no stop at all', 'word '],
    ['no space at all', 'x'],
    ['Chinese', '这是又一句话。'],
    ['Chinese without stop', '字'],
  ])('cuts 200,000 characters of %s in linear time', (_fear, piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const blocks = [block(0, 'paragraph', text)];
    const started = process.cpuUsage();
    const chunks = chunkSection({ blocks }, /\p{sc=Han}/u.test(piece) ? 'zh' : 'en');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(12_000);
    expect(Math.max(...chunks.map((chunk) => chunk.text.length))).toBeLessThanOrEqual(8_000);
    expectFaithful(blocks, chunks);
  });
});
