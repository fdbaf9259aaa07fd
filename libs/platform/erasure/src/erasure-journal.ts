import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson } from '@trivium/platform/audit';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';

export interface JournalEntry {
  readonly organisationId: OrganisationId;
  readonly personId: UserId;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Who was to be erased, in a file beside the database: a database that is restored from an older copy has forgotten it, the file has not. One JSON object a line, with a
 * keyed hash, so that a line that somebody added erases nobody.
 */
export class ErasureJournal {
  private readonly key: Buffer;

  constructor(
    private readonly path: string,
    secretKey: string,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secretKey, '', 'trivium erasure journal', 32));
  }

  /** On the disk when this returns. */
  async append(entry: JournalEntry): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const file = await open(this.path, 'a', 0o600);
    try {
      // A line that a killed process left unfinished must not swallow this one.
      await file.appendFile(`\n${JSON.stringify({ ...entry, mac: this.macOf(entry) })}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** In order; lines that are damaged or were not written by this installation are counted, not followed. */
  async read(): Promise<{ entries: JournalEntry[]; foreign: number }> {
    const entries: JournalEntry[] = [];
    let foreign = 0;
    for (const line of (await this.content()).split('\n')) {
      if (line === '') continue;
      const entry = this.entryOf(line);
      if (entry) entries.push(entry);
      else foreign++;
    }
    return { entries, foreign };
  }

  private async content(): Promise<string> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      // Nobody has been erased yet.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }

  private entryOf(line: string): JournalEntry | undefined {
    try {
      const { organisationId, personId, at, mac } = JSON.parse(line) as JournalEntry & { mac: string };
      const entry = { organisationId, personId, at };
      const [expected, given] = [Buffer.from(this.macOf(entry), 'hex'), Buffer.from(String(mac), 'hex')];
      return expected.length === given.length && timingSafeEqual(expected, given) ? entry : undefined;
    } catch {
      // Cut off by a crash, or not ours: either way nothing to follow.
      return undefined;
    }
  }

  private macOf({ organisationId, personId, at }: JournalEntry): string {
    return createHmac('sha256', this.key).update(canonicalJson({ organisationId, personId, at })).digest('hex');
  }
}
