import { type ChildProcess, fork } from 'node:child_process';
import { GCProfiler } from 'node:v8';
import { serverFlags } from '../start/server-flags.mjs';
import { startBudgetedApplication, upstreamEndpoint } from './inference-client';

/** Of the bench itself: it then serves the façade instead of measuring. */
export const SERVE_FACADE = 'serve-facade';

interface Served {
  readonly url: string;
  readonly token: string;
}

export interface FacadeProcess extends Served {
  readonly processId: number;
  /** Bytes that collections of young objects moved among the old ones while `work` ran: what seemed still to be needed. */
  promotedWhile(work: () => Promise<void>): Promise<number>;
  close(): Promise<void>;
}

/** What the process that measures says to the one that serves; the second is answered with a number of bytes. */
type Ask = 'watch collections' | 'tell promoted bytes';

/** The façade before a service, in a process of its own as a gateway is, on the database that the environment names. */
export async function startFacadeProcess(upstreamUrl: string): Promise<FacadeProcess> {
  const child = fork(process.argv[1] ?? '', [SERVE_FACADE, upstreamUrl], {
    // As the program is started in use.
    execArgv: serverFlags(),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const served = await new Promise<Served>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Served));
    child.once('exit', (code) => reject(new Error(`The façade ended with code ${String(code)} before it served`)));
  });
  return {
    ...served,
    processId: child.pid ?? 0,
    async promotedWhile(work) {
      child.send('watch collections' satisfies Ask);
      await work();
      return await promotedBytesOf(child);
    },
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}

function promotedBytesOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (bytes) => resolve(Number(bytes)));
    child.send('tell promoted bytes' satisfies Ask);
  });
}

/** Answers the two questions of {@link Ask}. */
function watchCollections(): void {
  let profiler = new GCProfiler();
  process.on('message', (ask: Ask) => {
    if (ask === 'watch collections') {
      profiler = new GCProfiler();
      profiler.start();
      return;
    }
    const oldBytes = (heap: { readonly heapSpaceStatistics: readonly { readonly spaceName: string; readonly spaceUsedSize: number }[] }) =>
      heap.heapSpaceStatistics.find(({ spaceName }) => spaceName === 'old_space')?.spaceUsedSize ?? 0;
    const collections = profiler.stop()?.statistics ?? [];
    process.send?.(
      collections
        .filter(({ gcType }) => gcType === 'Scavenge')
        .reduce((sum, { beforeGC, afterGC }) => sum + oldBytes(afterGC) - oldBytes(beforeGC), 0),
    );
  });
}

/** Serves until the process that measures lets go, also by dying. */
export async function serveFacade(upstreamUrl: string): Promise<void> {
  const { app, token } = await startBudgetedApplication([upstreamEndpoint(upstreamUrl)]);
  await app.application.listen(0, '127.0.0.1');
  const gone = new Promise<void>((resolve) => void process.once('disconnect', resolve));
  watchCollections();
  process.send?.({ url: `${await app.application.getUrl()}/api/v1/chat/completions`, token } satisfies Served);
  await gone;
  await app.close();
}
