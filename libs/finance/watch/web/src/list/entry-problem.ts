import type { Problem } from '@trivium/web/kit';

export const ENTRY_FIELDS = ['kind', 'symbol', 'name', 'note'] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** A refused entry, told at the fields it concerns; what concerns none is left for a panel. */
export interface EntryProblem {
  readonly fields: Readonly<Partial<Record<EntryField, string>>>;
  readonly rest?: Problem;
}

/** Codes of the API that are about the symbol; their `detail` is written for the reader. */
const SYMBOL_CODES = new Set(['WATCH_ENTRY_DUPLICATE', 'WATCH_SYMBOL_INVALID']);

export function entryProblem(problem: Problem): EntryProblem {
  if (SYMBOL_CODES.has(problem.code)) return { fields: { symbol: problem.detail || problem.title } };
  const fields: Partial<Record<EntryField, string>> = {};
  for (const { path, message } of problem.errors) {
    const field = ENTRY_FIELDS.find((name) => name === lastStep(path));
    if (!field) return { fields: {}, rest: problem };
    fields[field] ??= message;
  }
  return Object.keys(fields).length > 0 ? { fields } : { fields: {}, rest: problem };
}

/** Paths come as `symbol`, `body.symbol` or `/symbol`. */
function lastStep(path: string): string {
  return path.split(/[./]/).at(-1) ?? path;
}
