import { fileErrors } from './files.errors';

/** Bytes `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The one range that a `Range` header asks for (RFC 9110, 14.2). Undefined when it is absent, in another unit, malformed or asks for several
 * ranges: the standard lets a server send the whole then.
 *
 * @throws AppError FILE_RANGE_INVALID when nothing of it lies in the file
 */
export function parseRange(header: string | undefined, sizeBytes: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const range =
    first === ''
      ? { start: Math.max(0, sizeBytes - Number(last)), end: sizeBytes - 1 }
      : { start: Number(first), end: last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1) };
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  if (range.start >= sizeBytes || range.start > range.end) throw fileErrors.FILE_RANGE_INVALID({ sizeBytes });
  return range;
}
