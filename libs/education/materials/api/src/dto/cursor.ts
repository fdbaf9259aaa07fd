import { decodeCursor, httpErrors } from '@trivium/platform/http';
import { isUuid } from '@trivium/shared/kernel';

/**
 * The id that a list's cursor holds; undefined without a cursor.
 *
 * @throws AppError CURSOR_INVALID when it holds anything else: the database would refuse that with an error of its own
 */
export function idOfCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !isUuid(id)) throw httpErrors.CURSOR_INVALID();
  return id;
}
