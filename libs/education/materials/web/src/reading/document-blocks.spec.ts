import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { MaterialBlock } from '@trivium/education/api-client';
import { groupBlocks, tableOf } from './block-groups';
import { DocumentBlocksComponent, type BlockHighlight } from './document-blocks.component';
import { highlightsWithin, inlinePieces } from './inline-pieces';

const block = (ordinal: number, kind: MaterialBlock['kind'], text: string, more: Partial<MaterialBlock> = {}): MaterialBlock => ({
  ordinal,
  kind,
  text,
  ...more,
});

describe('inline pieces', () => {
  it('cuts at formulas and at highlight ends, and loses no character', () => {
    const text = 'At $T=1$ the sum is $29.12$.';
    const pieces = inlinePieces(text, [{ start: 9, end: 24 }]);
    expect(pieces.map(({ kind, text: words, isMarked }) => [kind, words, isMarked])).toEqual([
      ['text', 'At ', false],
      ['formula', 'T=1', false],
      ['text', ' ', false],
      ['text', 'the sum is ', true],
      ['formula', '29.12', true],
      ['text', '.', false],
    ]);
    expect(pieces.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
  });

  it('takes prices for words', () => {
    expect(inlinePieces('It costs $5 and $6 more.').map(({ kind }) => kind)).toEqual(['text']);
    expect(inlinePieces('It costs $5–$6 more.').map(({ kind }) => kind)).toEqual(['text']);
  });

  it('reads an escaped dollar sign inside a formula', () => {
    expect(inlinePieces('$a\\$b$ c')[0]).toMatchObject({ kind: 'formula', text: 'a\\$b' });
  });

  it('counts a highlight from the start of the part it lies in', () => {
    expect(highlightsWithin([{ start: 3, end: 12 }], { start: 5, end: 9 })).toEqual([{ start: 0, end: 4 }]);
    expect(highlightsWithin([{ start: 0, end: 5 }], { start: 5, end: 9 })).toEqual([]);
  });
});

describe('groups of blocks', () => {
  it('joins list items, folds answers under their exercise, and prints a page once', () => {
    const groups = groupBlocks([
      block(0, 'paragraph', 'a', { page: 3 }),
      block(1, 'list_item', 'b', { page: 3 }),
      block(2, 'list_item', 'c', { page: 4 }),
      block(3, 'exercise', 'd', { page: 4 }),
      block(4, 'answer', 'e', { page: 4 }),
      block(5, 'paragraph', 'f', { page: 5 }),
      block(6, 'answer', 'g', { page: 5 }),
    ]);
    expect(groups.map(({ kind, blocks, page }) => [kind, blocks.length, page])).toEqual([
      ['single', 1, 3],
      ['list', 2, undefined],
      ['exercise', 2, undefined],
      ['single', 1, 5],
      ['answers', 1, undefined],
    ]);
  });

  it('finds each cell of a table at its place in the text', () => {
    const text = 'Table 1. Scores\nToken\tLogit\nParis\t3.0\nLyon\t2.0';
    const table = tableOf({ text, caption: 'Table 1. Scores' });
    expect(table.caption?.text).toBe('Table 1. Scores');
    expect(table.head.map((cell) => cell.text)).toEqual(['Token', 'Logit']);
    expect(table.rows.map((row) => row.map(({ span }) => text.slice(span.start, span.end)))).toEqual([
      ['Paris', '3.0'],
      ['Lyon', '2.0'],
    ]);
  });
});

describe('document blocks', () => {
  async function draw(blocks: readonly MaterialBlock[], highlight: readonly BlockHighlight[] = []): Promise<HTMLElement> {
    const fixture: ComponentFixture<DocumentBlocksComponent> = TestBed.createComponent(DocumentBlocksComponent);
    fixture.componentRef.setInput('blocks', blocks);
    fixture.componentRef.setInput('highlight', highlight);
    fixture.componentRef.setInput('source', { courseId: 'c', materialId: 'm' });
    fixture.autoDetectChanges();
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('marks the passage over several blocks and inside table cells', async () => {
    const page = await draw(
      [block(0, 'paragraph', 'The first ends here.'), block(1, 'list_item', 'Second one.'), block(2, 'table', 'A\tB\n1\t22')],
      [
        { blockOrdinal: 0, start: 10, end: 20 },
        { blockOrdinal: 1, start: 0, end: 6 },
        { blockOrdinal: 2, start: 6, end: 8 },
      ],
    );
    expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['ends here.', 'Second', '22']);
  });

  it('shows markup of a document as text', async () => {
    const page = await draw([block(0, 'paragraph', '<img src=x onerror=alert(1)> & <b>bold</b>')]);
    expect(page.querySelector('img, b')).toBeNull();
    expect(page.textContent).toContain('<b>bold</b>');
  });

  it('opens folded answers that hold the passage', async () => {
    const blocks = [block(0, 'exercise', 'Exercise 1. Why?'), block(1, 'answer', 'Because.')];
    expect((await draw(blocks)).querySelector('details')?.open).toBe(false);
    expect((await draw(blocks, [{ blockOrdinal: 1, start: 0, end: 7 }])).querySelector('details')?.open).toBe(true);
  });

  it('asks for a figure by its encoded name, with its alternative text', async () => {
    const page = await draw([block(0, 'figure', 'Figure 1. The loop.', { assetName: 'figures/01 loop.svg', alternativeText: 'A loop' })]);
    expect(page.querySelector('img')?.getAttribute('src')).toBe('/api/courses/c/materials/m/assets/figures%2F01%20loop.svg');
    expect(page.querySelector('img')?.getAttribute('alt')).toBe('A loop');
  });
});
