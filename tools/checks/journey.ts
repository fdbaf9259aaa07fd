// What the journeys in apps/*/e2e share: the built app as its own process on an empty data folder, and visitors in a real browser.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, type Browser, type BrowserContext, chromium, type Page, request } from 'playwright-core';

export type AppName = 'education' | 'radiology' | 'finance';

export const ROOT = join(__dirname, '../..');
/** Published password of the demo accounts. */
export const DEMO_PASSWORD = 'trivium-demo';
export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

/** No sandbox because checks run as root in a container; the rest keeps Chromium from calling its maker. */
const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 15_000;
/** Longest wait for one state of a page; a busy machine needs it, a quiet one never does. */
const STATE_TIMEOUT_MS = 20_000;

export interface VisitOptions {
  /** Address of a demo account that is already signed in; absent: nobody. */
  readonly as?: string;
  readonly language?: 'en' | 'zh';
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
  /** HTTP statuses of refusals that this visit provokes on purpose; the browser reports each on its console. */
  readonly refusals?: readonly number[];
  /** The visit lives through an end of the app on purpose; the browser reports each refused connection on its console. */
  readonly hasOutage?: boolean;
  /** A second tab of the same person instead of another browser. */
  readonly besides?: Page;
}

/** One app under test: its process, its data folder and one browser. Everything it starts is ended by {@link close}. */
export class Journey {
  private readonly folder = mkdtempSync(join(tmpdir(), 'trivium-journey-'));
  private readonly troubles: string[] = [];
  private readonly sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
  private readonly contexts: BrowserContext[] = [];
  private readonly calls: APIRequestContext[] = [];
  private child: ChildProcess | undefined;
  private browser: Browser | undefined;
  private address = '';

  private constructor(
    private readonly app: AppName,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /**
   * Starts the built app and a browser. Fails with the reason when one of them is absent.
   *
   * @param settings environment variables of the app beside those of every journey
   */
  static async start(app: AppName, settings: Readonly<Record<string, string>> = {}): Promise<Journey> {
    const journey = new Journey(app, settings);
    try {
      await Promise.all([journey.startApp(), journey.startBrowser()]);
      return journey;
    } catch (error) {
      await journey.close();
      throw error;
    }
  }

  /** Root address of the running app, without a slash at its end. */
  get url(): string {
    return this.address;
  }

  /** What went wrong on any page or in the app since the last call: console errors, refused policies, requests to other hosts, the app's own errors. */
  takeTroubles(): string[] {
    return this.troubles.splice(0);
  }

  /** A page of a new visitor, or a second tab of an old one, at the start address. */
  async visit(options: VisitOptions = {}): Promise<Page> {
    const context = options.besides?.context() ?? (await this.contextFor(options));
    const page = await context.newPage();
    page.setDefaultTimeout(STATE_TIMEOUT_MS);
    this.watch(page, options);
    await page.goto(this.address);
    return page;
  }

  /** The API as an outside program of this account sees it, by a bearer token. */
  async api(email: string): Promise<APIRequestContext> {
    const open = await request.newContext({ baseURL: this.address });
    const answer = await open.post('/api/auth/login', { data: { email, password: DEMO_PASSWORD } });
    if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
    const { accessToken } = (await answer.json()) as { accessToken: string };
    await open.dispose();
    const signedIn = await request.newContext({ baseURL: this.address, extraHTTPHeaders: { authorization: `Bearer ${accessToken}` } });
    this.calls.push(signedIn);
    return signedIn;
  }

  /** Ends the app as a power cut of its process would: kill -9, without a word. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child) await ended(child, 'SIGKILL');
  }

  /** Starts the app again on the same data folder, at the same address, so that open pages find it again. */
  async restart(): Promise<void> {
    await this.kill();
    await this.startApp();
  }

  async close(): Promise<void> {
    for (const call of this.calls.splice(0)) await call.dispose();
    for (const context of this.contexts.splice(0)) await context.close();
    await this.browser?.close();
    if (this.child) await ended(this.child, 'SIGTERM');
    this.child = undefined;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async startApp(): Promise<void> {
    const program = join(ROOT, 'dist/apps', this.app, 'api/main.mjs');
    for (const part of [program, join(ROOT, 'dist/apps', this.app, 'web/index.html')]) {
      if (!existsSync(part))
        throw new Error(
          `${this.app} is not built: ${part} is missing. Run "npm run build -- ${this.app}" first; journeys test what is built.`,
        );
    }
    const child = spawn(process.execPath, ['--enable-source-maps', program], {
      cwd: ROOT,
      // Nothing of the caller's settings: a database address or a model endpoint of theirs must not be touched by a test.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        PORT: this.address === '' ? '0' : new URL(this.address).port,
        DEMO: '1',
        DATA_DIR: this.folder,
        SECRET_KEY_FILE: join(this.folder, 'secret.key'),
        LOG_LEVEL: 'error',
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-8000);
        this.troubles.push(
          ...text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => `the app says: ${line}`),
        );
      });
    }
    this.address = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${this.app} was not ready after ${START_TIMEOUT_MS} ms.\n${said}`)),
        START_TIMEOUT_MS,
      );
      child.once('exit', (code) => reject(new Error(`${this.app} ended with code ${code} before it was ready.\n${said}`)));
      child.on('message', (message: { type?: string; url?: string }) => {
        if (message.type !== 'ready' || !message.url) return;
        clearTimeout(timer);
        resolve(message.url);
      });
    });
  }

  private async startBrowser(): Promise<void> {
    if (!existsSync(CHROMIUM)) throw new Error(`There is no Chromium at ${CHROMIUM}. Install it, or name its path in CHROMIUM.`);
    this.browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_FLAGS });
  }

  private async contextFor({
    as,
    language = 'en',
    theme = 'light',
    size = { width: 1280, height: 800 },
  }: VisitOptions): Promise<BrowserContext> {
    const { browser } = this;
    if (!browser) throw new Error('The browser is not running.');
    const context = await browser.newContext({
      viewport: size,
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      timezoneId: 'UTC',
      colorScheme: theme,
      // Motion only explains; a test waits for states and would measure half-faded colours.
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
      storageState: as ? await this.sessionOf(browser, as) : undefined,
    });
    this.contexts.push(context);
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`content security policy: ${violatedDirective} refused ${blockedURI}`),
      ),
    );
    return context;
  }

  /** Cookies of a signed-in account; one sign-in serves all its visits. */
  private async sessionOf(browser: Browser, email: string) {
    const kept = this.sessions.get(email);
    if (kept) return kept;
    const context = await browser.newContext();
    // The cookie is only given to a page of the app itself.
    const answer = await context.request.post(`${this.address}/api/auth/login`, {
      data: { email, password: DEMO_PASSWORD },
      headers: { origin: this.address },
    });
    if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
    const state = await context.storageState();
    await context.close();
    this.sessions.set(email, state);
    return state;
  }

  private watch(page: Page, { as, refusals = [], hasOutage = false }: VisitOptions): void {
    // Nobody is signed in at first, and the app asks who it is.
    const expected = as === undefined ? [401, ...refusals] : refusals;
    const isProvoked = (text: string): boolean =>
      expected.some((status) => text.includes(`status of ${status} `)) || (hasOutage && text.includes('net::ERR_'));
    page.on('pageerror', (error) => this.troubles.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isProvoked(message.text()))
        this.troubles.push(`${page.url()}: console: ${message.text()} (${message.location().url})`);
    });
    page.on('request', (sent) => {
      const url = sent.url();
      if (!url.startsWith(`${this.address}/`) && !/^(data|blob):/.test(url))
        this.troubles.push(`${page.url()}: request to another host: ${url}`);
    });
  }
}

/** Ends a child by `signal`; resolves when it has ended. One that does not listen is killed. */
function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill(signal);
  });
}
