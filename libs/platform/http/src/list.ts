import { z, type ZodType } from 'zod';
import { httpErrors } from './http.errors';

/** `?limit=&cursor=` of every list. */
export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().min(1).max(500).optional(),
});

export type ListQuery = z.infer<typeof listQuery>;

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** The answer of a list route; `id` names it in the API's document. */
export function listOf<Item extends ZodType>(item: Item, id: string) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() }).meta({ id });
}

/**
 * Path parameter `:id`; anything that is no UUID cannot name anything, so the answer is 404-like refusal before the database is asked. In lower case, as the program writes its own: the
 * database takes both for the same, a comparison in the program would not.
 */
export const idParameter = z.uuid().toLowerCase();

/** Packs the sort key of a page's last row. Opaque to callers. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Unpacks a cursor of `encodeCursor` with as many parts as expected.
 *
 * @throws AppError CURSOR_INVALID
 */
export function decodeCursor(cursor: string, parts: number): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string' || typeof part === 'number')) return key;
  } catch {
    // Not JSON: not ours.
  }
  throw httpErrors.CURSOR_INVALID();
}

/** Cuts `limit + 1` fetched rows into a page. */
export function toPage<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly (string | number)[]): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
