const UNFIT = '\u0000';

/**
 * Rows as one JSON text for `jsonb_to_recordset`. PostgreSQL refuses U+0000 and half of a surrogate pair in JSON, where a text parameter takes the half as U+FFFD: one title
 * that was cut within a character would cost all rows of the statement.
 */
export function jsonRows(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll(UNFIT, '').toWellFormed() : value));
}
