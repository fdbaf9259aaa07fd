import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fetch } from 'undici';

import { toolPath } from './outside-tools';

/** A DICOM archive on loopback with a folder of its own; ends with the test. */
export class Archive {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly address: string,
  ) {}

  static async start(): Promise<Archive> {
    const folder = mkdtempSync(join(tmpdir(), 'trivium-orthanc-'));
    const [port, dicomPort] = [await freePort(), await freePort()];
    const config = join(folder, 'orthanc.json');
    const settings = {
      Name: 'trivium-test',
      HttpPort: port,
      DicomPort: dicomPort,
      StorageDirectory: join(folder, 'storage'),
      IndexDirectory: join(folder, 'index'),
      RemoteAccessAllowed: false,
      AuthenticationEnabled: false,
      DicomServerEnabled: false,
      Plugins: [],
      DefaultEncoding: 'Utf8',
    };
    writeFileSync(config, JSON.stringify(settings));
    const child = spawn(toolPath('Orthanc') ?? 'Orthanc', [config], { stdio: 'ignore' });
    const archive = new Archive(child, folder, `http://127.0.0.1:${port}`);
    await archive.ready();
    return archive;
  }

  private async ready(): Promise<void> {
    for (let attempt = 0; attempt < 150; attempt++) {
      if (this.child.exitCode !== null) break;
      const answer = await fetch(`${this.address}/system`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(200);
    }
    await this.stop();
    throw new Error('Orthanc did not start');
  }

  /** @returns the archive's id of the instance */
  async store(bytes: Uint8Array): Promise<string> {
    const answer = await fetch(`${this.address}/instances`, { method: 'POST', body: Buffer.from(bytes) });
    if (!answer.ok) throw new Error(`Orthanc answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    return ((await answer.json()) as { ID: string }).ID;
  }

  /** The file as the archive gives it back. */
  async file(id: string): Promise<Uint8Array> {
    return new Uint8Array(await (await fetch(`${this.address}/instances/${id}/file`)).arrayBuffer());
  }

  /** Main tags of the patient that the archive keeps the instance under. */
  async patientOf(id: string): Promise<Readonly<Record<string, string>>> {
    const answer = await fetch(`${this.address}/instances/${id}/patient`);
    return ((await answer.json()) as { MainDicomTags: Record<string, string> }).MainDicomTags;
  }

  async patients(): Promise<readonly string[]> {
    return (await (await fetch(`${this.address}/patients`)).json()) as string[];
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const ended = new Promise((resolve) => this.child.once('exit', resolve));
      this.child.kill();
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
