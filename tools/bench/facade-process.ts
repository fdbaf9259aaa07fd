import { fork } from 'node:child_process';
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
  close(): Promise<void>;
}

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
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}

/** Serves until the process that measures lets go, also by dying. */
export async function serveFacade(upstreamUrl: string): Promise<void> {
  const { app, token } = await startBudgetedApplication([upstreamEndpoint(upstreamUrl)]);
  await app.application.listen(0, '127.0.0.1');
  const gone = new Promise<void>((resolve) => void process.once('disconnect', resolve));
  process.send?.({ url: `${await app.application.getUrl()}/api/v1/chat/completions`, token } satisfies Served);
  await gone;
  await app.close();
}
