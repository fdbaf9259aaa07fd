import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { databaseErrors } from './database.errors';

/** Holds a folder for this process until released. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock at `path`. Two processes on one embedded database lose rows without an error (measured), and the database takes no lock itself.
 * A lock left behind by a killed process is taken over: its process id no longer runs, or runs since a later boot.
 *
 * @throws AppError DATABASE_IN_USE while another living process holds it
 */
export function takeFolderLock(path: string): FolderLock {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  for (let attempt = 0; attempt < 3; attempt++) {
    const holder = tryCreate(path);
    if (holder === undefined) return { release: () => removeIfOurs(path) };
    if (isAlive(holder)) throw databaseErrors.DATABASE_IN_USE({ pid: holder.pid });
    unlinkSync(path);
  }
  throw databaseErrors.DATABASE_IN_USE({ pid: 0 });
}

interface Holder {
  readonly pid: number;
  readonly startedAt: string;
}

/** Creates the lock in one step, or tells who holds it. */
function tryCreate(path: string): Holder | undefined {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify({ pid: process.pid, startedAt: processStart(process.pid) }));
    closeSync(file);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    // Torn by a kill between create and write: nobody holds it.
    return { pid: 0, startedAt: '' };
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.pid <= 0) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // The id may have been given to another program since.
  const start = processStart(holder.pid);
  return start === '' || holder.startedAt === '' || start === holder.startedAt;
}

/** Start time of a process in clock ticks since boot (Linux, field 22 of /proc/pid/stat); empty where unknown. */
function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function removeIfOurs(path: string): void {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    if (holder.pid === process.pid) unlinkSync(path);
  } catch {
    // Already gone: released is released.
  }
}
