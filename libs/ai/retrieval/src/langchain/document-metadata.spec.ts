import { AppError } from '@trivium/shared/kernel';
import { fromIndexMetadata, pageOf, toIndexMetadata } from './document-metadata';

function refusal(metadata: Record<string, unknown>): unknown {
  try {
    toIndexMetadata(metadata);
  } catch (error) {
    if (error instanceof AppError) return [error.code, error.parameters['field']];
    throw error;
  }
  return undefined;
}

describe('toIndexMetadata', () => {
  it('keeps texts, numbers, truth values and lists of them with their types, and leaves out what has no value', () => {
    const metadata = {
      source: 'a.pdf',
      id: 1,
      '10': '10',
      isDraft: false,
      tags: ['x', 2, true],
      none: null,
      missing: undefined,
      empty: [],
    };
    expect(toIndexMetadata(metadata)).toEqual({ source: 'a.pdf', id: 1, '10': '10', isDraft: false, tags: ['x', 2, true], empty: [] });
  });

  it('makes dates texts that sort as they mean', () => {
    expect(toIndexMetadata({ day: new Date(Date.UTC(2026, 10, 5)) })).toEqual({ day: '2026-11-05T00:00:00.000Z' });
  });

  it('is the same for the same fields in any order', () => {
    expect(JSON.stringify(toIndexMetadata({ b: 1, a: 2 }))).toBe(JSON.stringify(toIndexMetadata({ a: 2, b: 1 })));
  });

  it('replaces what no database stores', () => {
    expect(toIndexMetadata({ text: `a${String.fromCharCode(0)}b` })).toEqual({ text: 'a\uFFFDb' });
  });

  it('takes the places that loaders and splitters write, and gives them back', () => {
    const metadata = { source: 'a.pdf', loc: { pageNumber: 7, lines: { from: 1, to: 20 } } };
    const stored = toIndexMetadata(metadata);
    expect(stored).toEqual({ source: 'a.pdf', 'loc.pageNumber': 7, 'loc.lines.from': 1, 'loc.lines.to': 20 });
    expect(pageOf(stored)).toBe(7);
    expect(fromIndexMetadata(stored)).toEqual(metadata);
    expect(fromIndexMetadata(toIndexMetadata({ loc: { lines: { from: 3 } } }))).toEqual({ loc: { lines: { from: 3 } } });
    expect(fromIndexMetadata({ id: 1 })).toEqual({ id: 1 });
  });

  it.each([0, -1, 1.5])('takes %p for no page', (pageNumber) => expect(pageOf(toIndexMetadata({ loc: { pageNumber } }))).toBeUndefined());

  it('takes documents back that a search gave', () => {
    expect(toIndexMetadata({ id: 1, passage: { chunkId: 'c', score: 1 } })).toEqual({ id: 1 });
  });

  it.each([
    [{ pdf: { version: '1.7' } }, 'pdf'],
    [{ tags: ['x', { y: 1 }] }, 'tags'],
    [{ tags: ['x', null] }, 'tags'],
    [{ size: Number.NaN }, 'size'],
    [{ size: 1n }, 'size'],
    [{ make: () => 1 }, 'make'],
    [{ day: new Date(Number.NaN) }, 'day'],
    [{ loc: 3 }, 'loc'],
    [{ loc: { lines: 3 } }, 'loc.lines'],
    [{ loc: { pageNumber: '7' } }, 'loc.pageNumber'],
    [{ loc: { column: 1 } }, 'loc.column'],
    [{ loc: { lines: { about: 1 } } }, 'loc.lines.about'],
  ])('names the field that cannot be kept: %p', (metadata, field) => {
    expect(refusal(metadata)).toEqual(['LANGCHAIN_METADATA_UNSUPPORTED', field]);
  });

  it.each([
    [{ 'loc.pageNumber': 3 }, 'loc.pageNumber'],
    [{ passage: 'mine' }, 'passage'],
    [{ passage: { mine: 1 } }, 'passage'],
  ])('names the field whose name is taken: %p', (metadata, field) => {
    expect(refusal(metadata)).toEqual(['LANGCHAIN_METADATA_RESERVED', field]);
  });
});
