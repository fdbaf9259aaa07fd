import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIRequestContext, Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';
import { accessibilityProblems, settled } from '../../../tools/checks/screen';
import { checkScreens, type Screen } from '../../../tools/checks/screens';

const ANALYST = 'analyst@demo.local';
const RULE = 'Zentrix watch';
const COMPANY = 'Zentrix Labs';
/** Letters that stand on the pages in every language: names, tickers, formats, zones. */
const DATA = [
  ...[
    RULE,
    COMPANY,
    'ZNTX.OL',
    'Zentrix',
    'Mei Tan',
    'Demo organisation',
    ANALYST,
    'https://',
    'http://',
    'https',
    'TradingView Lightweight Charts',
    'HMAC-SHA256',
    'JSON',
    'Ctrl',
    'Enter',
  ],
  ...[
    'Webhook',
    'webhook-signature',
    'Standard Webhooks',
    'whsec_',
    'CSV',
    'XLSX',
    'AAPL',
    'Apple',
    'MSFT',
    'UTC',
    'Etc/UTC',
    'ZNTX',
    'Kontor',
    'IANA',
  ],
];

interface Received {
  readonly body: {
    readonly rule: { readonly name: string };
    readonly alerts: readonly { readonly kind: string; readonly story: { readonly title: string } }[];
  };
  readonly key: string;
  readonly signature: string;
  readonly signed: string;
}

/** The other side of a webhook. */
class Receiver {
  readonly got: Received[] = [];
  private constructor(private readonly server: Server) {}

  static async open(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const header = (name: string): string => String(request.headers[name] ?? '');
        const signed = `${header('webhook-id')}.${header('webhook-timestamp')}.${text}`;
        receiver.got.push({ body: JSON.parse(text), key: header('idempotency-key'), signature: header('webhook-signature'), signed });
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('alerts and companies of the research desk', () => {
  let journey: Journey;
  let receiver: Receiver;
  let page: Page;
  let api: APIRequestContext;
  let secret = '';

  beforeAll(async () => {
    receiver = await Receiver.open();
    journey = await Journey.start('finance', { OUTBOUND_ALLOW: receiver.host });
    page = await journey.visit({ as: ANALYST, refusals: [422], hasOutage: true });
    api = await journey.api(ANALYST);
  });
  afterAll(async () => {
    await journey?.close();
    await receiver?.close();
  });
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const post = async (title: string, path: string): Promise<void> => {
    const item = { title, url: `https://news.example/${path}`, publishedAt: new Date().toISOString(), language: 'en' };
    expect((await api.post('/api/stories', { data: { items: [item] } })).status()).toBeLessThan(300);
  };
  const rows = () => page.locator('trivium-alert-row');
  const builder = () => page.getByRole('group', { name: 'New rule' });

  it('adds a company with its aliases, so that news are recognised by them', async () => {
    await page.goto(`${journey.url}/companies`);
    await page.getByRole('button', { name: 'Add a company' }).click();
    const form = page.getByRole('group', { name: 'Add a company' });
    await form.getByLabel('Ticker').fill('ZNTX.OL');
    await form.getByLabel('Name').fill(COMPANY);
    await form.getByLabel('Aliases').fill('Zentrix');
    await form.getByLabel('Aliases').press('Enter');
    await page.getByRole('link', { name: `ZNTX.OL ${COMPANY}` }).waitFor();
  });

  it('chooses a source of a rule by typing a part of its name', async () => {
    await page.goto(`${journey.url}/alerts/rules?new=1`);
    await builder().getByLabel('Name of the rule').fill('Harbour only');
    const sources = builder().getByRole('combobox', { name: 'Sources' });
    await sources.fill('harbour');
    await builder().getByRole('option', { name: 'Harbour Wire' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await sources.press('Enter');
    await builder().getByRole('button', { name: 'Take off Harbour Wire' }).waitFor();
    await builder().getByRole('button', { name: 'Save the rule' }).click();
    await page.getByText('1 source', { exact: true }).waitFor();
    const { items } = (await (await api.get('/api/alerts/rules')).json()) as {
      items: { id: string; name: string; conditions: { sourceIds?: string[] } }[];
    };
    const rule = items.find(({ name }) => name === 'Harbour only');
    expect(rule?.conditions.sourceIds).toHaveLength(1);
    await api.delete(`/api/alerts/rules/${rule?.id ?? ''}`);
  });

  it('refuses a webhook into a private network, and keeps what was typed', async () => {
    await page.goto(`${journey.url}/alerts/rules?new=1`);
    await builder().getByLabel('Name of the rule').fill(RULE);
    await builder().getByLabel('Companies or names').fill('ZNTX.OL');
    await builder().getByLabel('Quiet per company, minutes').fill('0');
    await builder().getByLabel('Webhook').fill('http://169.254.169.254/');
    await builder().getByRole('button', { name: 'Save the rule' }).click();
    await builder().getByRole('alert').filter({ hasText: '169.254.169.254' }).waitFor();
    expect(await builder().getByLabel('Name of the rule').inputValue()).toBe(RULE);
  });

  it('saves the rule and shows the secret of its webhook once', async () => {
    await builder().getByLabel('Webhook').fill(`http://${receiver.host}/hook`);
    await builder().getByRole('button', { name: 'Save the rule' }).click();
    const shown = page.getByText('whsec_');
    await shown.waitFor();
    secret = (await shown.innerText()).trim();
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.reload();
    await page.getByText(RULE).first().waitFor();
    expect(await page.getByText('whsec_').count()).toBe(0);
  });

  it('tells of a story within seconds: in the navigation, in the inbox, and signed over the webhook', async () => {
    await page.goto(`${journey.url}/alerts`);
    await page.getByRole('heading', { name: 'No alerts yet' }).waitFor();
    await post('Zentrix Labs raises full-year outlook after record orders', 'a');
    await page.getByText('1 new alert').waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await rows().filter({ hasText: 'raises full-year outlook' }).waitFor();
    await page.waitForFunction(
      async () => {
        const answer = (await (await fetch('/api/alerts')).json()) as { items: { deliveries: { state: string }[] }[] };
        return answer.items[0]?.deliveries[0]?.state === 'sent';
      },
      undefined,
      { polling: 250 },
    );
    const [first, ...others] = receiver.got;
    expect(others).toEqual([]);
    expect(first?.body).toMatchObject({
      rule: { name: RULE },
      alerts: [{ kind: 'story', story: { title: expect.stringContaining('Zentrix') } }],
    });
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    expect(first?.signature).toBe(
      `v1,${createHmac('sha256', key)
        .update(first?.signed ?? '')
        .digest('base64')}`,
    );
  });

  it('loses nothing and doubles nothing when the process is killed', async () => {
    await post('Zentrix Labs faces antitrust investigation in Norway', 'b');
    await journey.restart();
    api = await journey.api(ANALYST);
    await page.waitForFunction(
      async () => {
        const answer = await fetch('/api/alerts').catch(() => undefined);
        const { items = [] } = ((await answer?.json().catch(() => ({}))) ?? {}) as { items?: { deliveries: { state: string }[] }[] };
        return items.length === 2 && items.every(({ deliveries }) => deliveries[0]?.state === 'sent');
      },
      undefined,
      { polling: 250 },
    );
    await page.goto(`${journey.url}/alerts`);
    await rows().nth(1).waitFor();
    expect(await rows().count()).toBe(2);
    // At least once, and a message that came twice bears the same key.
    expect(new Set(receiver.got.map(({ key }) => key)).size).toBe(2);
  });

  it('marks by the keyboard and takes it back with Undo', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await page.getByText('1 unread').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 unread').waitFor();
  });

  it('leads from a typed name to the page of the company, with its stories and a file of them', async () => {
    await page.goto(`${journey.url}/companies`);
    await page.getByRole('combobox').fill('zentr');
    await page.getByRole('option').filter({ hasText: COMPANY }).waitFor();
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('heading', { name: COMPANY, level: 1 }).waitFor();
    await page.getByRole('link', { name: /antitrust investigation/ }).waitFor();
    await page.getByText('No prices yet').waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Stories as CSV' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('antitrust investigation');
  });

  it('shows another organisation nothing of it', async () => {
    const stranger = await journey.visit({ as: 'analyst@other.local' });
    await stranger.goto(`${journey.url}/alerts`);
    await stranger.getByRole('heading', { name: 'No alerts yet' }).waitFor();
    await settled(stranger);
    const theirs = await journey.api('analyst@other.local');
    expect((await theirs.get('/api/companies/ZNTX.OL')).status()).toBe(404);
    expect(await (await theirs.get('/api/companies')).json()).toMatchObject({ items: [] });
    await stranger.close();
  });

  describe('on every screen', () => {
    /** Names of the demonstration's own companies, in whatever language they are. */
    const names: string[] = [];
    beforeAll(async () => {
      const { items } = (await (await api.get('/api/companies?limit=100')).json()) as {
        items: { symbol: string; name: string; aliases: string[] }[];
      };
      names.push(...items.flatMap(({ symbol, name, aliases }) => [symbol, name, ...aliases]));
      const stories = (await (await api.get('/api/stories?limit=100')).json()) as { items: { title: string }[] };
      names.push(...stories.items.map(({ title }) => title));
    });

    checkScreens(
      () => journey,
      (): readonly Screen[] =>
        ['/alerts', '/alerts/rules', '/alerts/rules?new=1', '/companies', '/companies/ZNTX.OL'].map((path) => ({
          path,
          as: ANALYST,
          data: [...DATA, ...names],
        })),
    );
  });
});
