import { decodeCursor, encodeCursor, idParameter, toPage } from './list';

describe('cursor', () => {
  it('comes back as it was', () => expect(decodeCursor(encodeCursor(['2026-01-01', 'id']), 2)).toEqual(['2026-01-01', 'id']));

  it.each([
    ['nonsense'],
    [encodeCursor(['one'])],
    [Buffer.from('{"a":1}').toString('base64url')],
    [Buffer.from('[{},{}]').toString('base64url')],
  ])('refuses %p', (cursor) => expect(() => decodeCursor(cursor, 2)).toThrow('CURSOR_INVALID'));
});

it('gives an id the spelling that the program compares', () =>
  expect(idParameter.parse('01A22266-B147-73DB-B198-0A92381350E5')).toBe('01a22266-b147-73db-b198-0a92381350e5'));

describe('toPage', () => {
  it('cuts the extra row off and names the last one kept', () => {
    const page = toPage([1, 2, 3], 2, (row) => [row]);
    expect(page.items).toEqual([1, 2]);
    expect(decodeCursor(page.nextCursor ?? '', 1)).toEqual([2]);
  });

  it('ends with null on the last page', () => expect(toPage([1, 2], 2, (row) => [row]).nextCursor).toBeNull());
});
