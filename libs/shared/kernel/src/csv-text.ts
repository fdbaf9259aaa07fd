/** Makes spreadsheets read Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * CSV (RFC 4180) with a byte-order mark, so that spreadsheets read Chinese. A cell that a spreadsheet would run as a formula is made text (OWASP, CSV
 * injection). A negative number is none: an apostrophe before it would make it text, which no program adds up.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
