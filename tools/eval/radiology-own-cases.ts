import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, ROOT } from './evaluation-data';

/**
 * What a case was used for: `develop` was read while the rules were made; `opened` was set aside and measured first, then read too; `unread` was kept aside, from the tables and
 * the traps, until some of it was read in November 2026 too.
 */
export type CaseUse = 'develop' | 'opened' | 'unread';

/** The last cases carry their own letters, and the fresh sets (F, G: read once, then mended by) theirs; the others part by a hash of the id (FNV-1a), so that adding cases moves none. */
export function useOf(id: string): CaseUse {
  if (id.startsWith('SA')) return 'unread';
  if (/^[FG][A-Z]\d/.test(id)) return 'opened';
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return ((hash >>> 7) & 1) === 0 ? 'develop' : 'opened';
}

const OWN = 'tools/eval/radiology-cases';

/** Lines of a file of own cases. */
export const ownCases = <Case>(file: string): Case[] => linesOf<Case>(join(ROOT, OWN, file));

/** Lines of a file of shared cases; undefined where they are absent. */
export function sharedCases<Case>(file: string): Case[] | undefined {
  const path = join(dataFolder(), 'radiology/cases', file);
  return existsSync(path) ? linesOf<Case>(path) : undefined;
}

function linesOf<Case>(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case);
}

/** The time that 95 of 100 runs do not exceed, in milliseconds. */
export function p95(timesMs: readonly number[]): number {
  const sorted = [...timesMs].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}
