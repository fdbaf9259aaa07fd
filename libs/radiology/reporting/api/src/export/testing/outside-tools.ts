import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

/** Programs of others that say whether a DICOM file is right: Debian packages dcmtk, dicom3tools and orthanc (`tools/checks/machine-debian.sh`). */
export type OutsideTool = 'dsrdump' | 'dciodvfy' | 'Orthanc';

export function toolPath(name: OutsideTool): string | undefined {
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/sbin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Why a check cannot run here, or undefined. */
export function missingTool(name: OutsideTool): string | undefined {
  return toolPath(name) === undefined ? `${name} is not installed on this machine (tools/checks/machine-debian.sh installs it)` : undefined;
}

export interface ToolOutcome {
  readonly exitCode: number;
  readonly output: string;
}

/** Gives a program a file of its own. */
export function runOnFile(name: OutsideTool, bytes: Uint8Array): ToolOutcome {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-dicom-'));
  try {
    const path = join(folder, 'report.dcm');
    writeFileSync(path, bytes);
    const done = spawnSync(toolPath(name) ?? name, [path], { encoding: 'utf8', timeout: 30_000 });
    return { exitCode: done.status ?? -1, output: `${done.stdout}${done.stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines of dciodvfy that begin with `Error`; warnings are for profiles that nobody asked for. */
export function dciodvfyErrors(bytes: Uint8Array): string[] {
  return runOnFile('dciodvfy', bytes)
    .output.split('\n')
    .filter((line) => /^Error\b/i.test(line));
}
