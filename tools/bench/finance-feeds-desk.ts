import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Dispatcher, request } from 'undici';
import { ROOT } from '../eval/evaluation-data';
import { serverFlags } from '../start/server-flags.mjs';

const MAIN = join(ROOT, 'dist/apps/finance/api/main.mjs');
const PASSWORD = 'trivium-demo';

export async function buildDesk(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(ROOT, 'tools/start/build-api.mjs'), 'finance']);
}

/** The research desk as it is started in use, in a process of its own that can be killed. */
export class Desk {
  private token = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
  ) {}

  /** @param options `isPublic` where hubs can call it back */
  static async start({ folder, allowed, isPublic = false }: { folder: string; allowed: string; isPublic?: boolean }): Promise<Desk> {
    const port = isPublic ? await freePort() : 0;
    const env = {
      PATH: process.env['PATH'] ?? '',
      DATA_DIR: folder,
      PORT: String(port),
      ...(isPublic ? { PUBLIC_URL: `http://127.0.0.1:${port}` } : {}),
      OUTBOUND_ALLOW: allowed,
      SECRET_KEY: 'k'.repeat(40),
      LOG_LEVEL: 'error',
    };
    const child = spawn(process.execPath, [...serverFlags(), MAIN], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const url = await new Promise<string>((resolve, reject) => {
      child.on('message', (message: { type: string; url?: string }) => {
        if (message.type === 'ready') resolve(message.url ?? '');
      });
      child.once('exit', (code) => reject(new Error(`The desk ended with code ${String(code)} before it listened`)));
    });
    const desk = new Desk(child, url);
    const { accessToken } = await desk.call<{ accessToken: string }>('POST', '/api/auth/login', {
      email: 'analyst@demo.local',
      password: PASSWORD,
    });
    desk.token = accessToken;
    return desk;
  }

  async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const isText = typeof body === 'string';
    const { statusCode, body: answer } = await request(this.url + path, {
      method: method as Dispatcher.HttpMethod,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'content-type': isText ? 'text/x-opml' : 'application/json' }),
      },
      body: body === undefined ? undefined : isText ? body : JSON.stringify(body),
    });
    if (statusCode >= 300) throw new Error(`${method} ${path}: ${statusCode} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  /** Main memory that the process holds, in MB (Linux). */
  get memoryMb(): number {
    const status = readFileSync(`/proc/${this.child.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
  }

  /** Processor time of the process with all its threads so far, in seconds (Linux, 100 ticks each): what a round costs on a machine that does other things too. */
  get processorSeconds(): number {
    const fields = readFileSync(`/proc/${this.child.pid ?? 0}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  /** As power is lost. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}

/** One that nobody listens on now: the program must be told its public address before it listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
