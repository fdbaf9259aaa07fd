import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { Agent } from 'undici';
import { ROOT } from '../eval/evaluation-data';
import type { Upstream } from './scripted-upstream';
import { readStreamed } from './streamed-reading';

const PORTKEY = join(ROOT, 'tools/bench/rivals/node_modules/@portkey-ai/gateway/build/start-server.js');
export const PORTKEY_INSTALL = 'npm ci --ignore-scripts --prefix tools/bench/rivals';
const START_MS = 20_000;

export function isPortkeyInstalled(): boolean {
  return existsSync(PORTKEY);
}

/** Portkey's open gateway before a service, in a process of its own. */
export async function startPortkey({ baseUrl }: Upstream): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const port = await freePort();
  const child = spawn(process.execPath, [PORTKEY, `--port=${port}`, '--headless'], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], TRUSTED_CUSTOM_HOSTS: new URL(baseUrl).hostname },
  });
  const url = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + START_MS;
  const dispatcher = new Agent();
  let last: unknown;
  try {
    while (performance.now() < deadline) {
      const reading = {
        url: `${url}/v1/chat/completions`,
        body: { model: 'x', messages: [], stream: true },
        dispatcher,
        headers: { authorization: 'Bearer bench', 'x-portkey-provider': 'openai', 'x-portkey-custom-host': baseUrl },
      };
      const failure = await readStreamed(reading).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) return { url, process: child };
      last = failure;
      // Nothing listens yet.
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await dispatcher.close();
  }
  child.kill('SIGKILL');
  throw new Error(`Portkey's gateway did not answer within ${START_MS} ms`, { cause: last });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
