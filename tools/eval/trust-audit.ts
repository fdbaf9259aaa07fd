import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { createInterface } from 'node:readline';
import { CheckpointKey } from '@trivium/platform/audit';
import { ROOT } from './evaluation-data';
import type { Figure } from './figures';
import { type AuditWriterArguments, KILLED_SECRET } from './trust-audit-artefacts';

const KILLS = Number(env['EVAL_KILLS'] ?? 200);
const LONGEST_LIFE_MS = 600;
const LOOK_EVERY = 25;
const SET = 'audit, embedded';

/**
 * Kills a process that writes artefacts with their records (SIGKILL, at a random moment, `KILLS` times over one database), and looks whether the chain still proves itself,
 * whether each artefact has its record and each record its artefact, and whether an export passes the offline program, which shares no code with the server.
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-audit-'));
  const writer = join(ROOT, 'dist/tools/eval/trust-audit-writer.mjs');
  const built = spawnSync(
    process.execPath,
    [join(ROOT, 'tools/start/bundle.mjs'), join(ROOT, 'tools/eval/trust-audit-writer.ts'), writer],
    { encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(built.stderr);
  const start = (mode: AuditWriterArguments['mode']) =>
    spawn(process.execPath, [writer, JSON.stringify({ folder: join(folder, 'database'), mode } satisfies AuditWriterArguments)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: ROOT,
    });
  let broken = 0;
  let looks = 0;
  let last = { artefacts: 0, records: 0, ok: false };
  try {
    for (let kill = 1; kill <= KILLS; kill++) {
      await killedSomewhere(start('write'));
      if (kill % LOOK_EVERY !== 0 && kill !== KILLS) continue;
      looks++;
      last = JSON.parse(await outputOf(start('count'))) as typeof last;
      if (!last.ok || last.artefacts !== last.records) broken++;
      progress(`${kill} kills, ${last.records} records`);
    }
    const exported = join(folder, 'audit.ndjson');
    writeFileSync(exported, await outputOf(start('export')));
    const key = new CheckpointKey(KILLED_SECRET).public.publicKey;
    const verdict = spawnSync(process.execPath, [join(ROOT, 'tools/verify-audit/verify-audit.mjs'), exported, '--key', key], {
      encoding: 'utf8',
    });
    const size = `${KILLS} kills, ${last.records} records`;
    return [
      {
        set: SET,
        name: 'looks that found a broken chain, or a record without its artefact or the reverse',
        size: `${looks} looks, ${size}`,
        value: broken,
        unit: 'rows',
        must: 0,
        isCost: true,
      },
      {
        set: SET,
        name: 'exports refused by the offline program',
        size,
        value: verdict.status === 0 ? 0 : 1,
        unit: 'rows',
        must: 0,
        isCost: true,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends the process at a random moment after it has begun to write. */
async function killedSomewhere(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) if (line === 'ready') break;
  const timer = setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_LIFE_MS);
  await ended;
  clearTimeout(timer);
}

async function outputOf(child: ChildProcess): Promise<string> {
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((done) => child.once('close', done));
  return Buffer.concat(chunks).toString('utf8');
}
