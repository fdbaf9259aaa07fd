import type { FiringsResponse } from './dto/compliance.dto';

const COLUMNS = ['day', 'rule', 'version', 'title_en', 'title_zh', 'count'] as const;
/** A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/u;

/** With a byte-order mark, by which spreadsheets know UTF-8. */
export function firingsCsv(items: FiringsResponse['items']): string {
  const rows = items.map(({ day, rule, version, title, count }) => [day, rule, version, title?.en ?? '', title?.zh ?? '', `${count}`]);
  return `\uFEFF${[COLUMNS, ...rows].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const disarmed = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
