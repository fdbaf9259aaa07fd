import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD, Journey } from '../../../tools/checks/journey';
import { accessibilityProblems, screenshot, settled } from '../../../tools/checks/screen';
import { checkScreens, type Screen } from '../../../tools/checks/screens';

const ANALYST = 'analyst@demo.local';
const ADMIN = 'admin@demo.local';

const ENTRIES = [
  { kind: 'company', symbol: 'AAPL', name: 'Apple', note: 'Results on 29 January' },
  { kind: 'company', symbol: 'BRK.B', name: 'Berkshire Hathaway', note: 'Insurance float and buy-backs' },
  { kind: 'company', symbol: '0700.HK', name: 'Tencent', note: '' },
  { kind: 'company', symbol: '600519.SS', name: 'Kweichow Moutai', note: 'Watch the dividend' },
  { kind: 'index', symbol: '^GSPC', name: 'S&P 500', note: '' },
  { kind: 'currency', symbol: 'USD/CNY', name: '', note: '' },
] as const;

const PEOPLE = ['Demo organisation', 'Mei Tan', 'Demo Administrator', 'Aisha Khan', 'Jonas Weber'];

/** Pages that are the same in all three apps. */
const ADMINISTRATION = [
  '/users',
  '/account/api-keys',
  '/search-index',
  '/audit',
  '/prompts',
  '/prompts/grounded-answer',
  '/compliance',
  '/compliance/firings',
  '/compliance/law',
  '/models',
  '/models/settings',
  '/models/costs',
  '/models/observability',
  '/models/edge',
];

/** Names of standards, formats and fields, and a command, that stand on those pages in every language. */
const PROPER_NAMES = [
  ...['npm run verify-audit -- audit.ndjson --key', 'Ed25519', 'SHA-256', 'grounded-answer', 'JSON', 'Web', 'Bearer', 'EU', 'GDPR'],
  ...['AIGC', 'Label', 'ContentProducer', 'ProduceID', 'ReservedCode1', 'ContentPropagator', 'PropagateID', 'ReservedCode2'],
];

describe('research desk', () => {
  let journey: Journey;
  let page: Page;

  beforeAll(async () => {
    journey = await Journey.start('finance');
    page = await journey.visit({ refusals: [401, 409] });
  });
  afterAll(() => journey?.close());
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const row = (symbol: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: symbol, exact: true }) });

  async function add({ kind, symbol, name, note }: { kind: string; symbol: string; name: string; note: string }): Promise<void> {
    const form = page.getByRole('group', { name: 'Add an entry' });
    await form.getByLabel('Kind').selectOption(kind);
    await form.getByLabel('Symbol').fill(symbol);
    await form.getByLabel('Name').fill(name);
    await form.getByLabel('Note').fill(note);
    await form.getByLabel('Note').press('Enter');
  }

  it('lets an analyst sign in with the address and password of the demonstration', async () => {
    await page.getByLabel('Email').fill(ANALYST);
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Live board', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Watch lists', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Watch lists', level: 1 }).waitFor();
  });

  it('makes a watch list and fills it from the keyboard', async () => {
    await page.getByRole('button', { name: 'New list' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Core holdings');
    await dialog.getByLabel('Description').fill('Read every morning');
    await dialog.getByLabel('Description').press('Enter');
    await page.getByRole('heading', { name: 'Core holdings' }).waitFor();
    for (const entry of ENTRIES) {
      await add(entry);
      await row(entry.symbol).waitFor();
    }
    expect(await page.getByRole('row').count()).toBe(ENTRIES.length + 1);
  });

  it('refuses a symbol that is already listed, says so at the field and keeps what was typed', async () => {
    await add({ ...ENTRIES[0], note: 'Twice' });
    const symbol = page.getByRole('group', { name: 'Add an entry' }).getByLabel('Symbol');
    await page.getByRole('alert').filter({ hasText: 'AAPL' }).waitFor();
    expect(await symbol.getAttribute('aria-invalid')).toBe('true');
    expect(await symbol.inputValue()).toBe('AAPL');
    expect(await page.getByRole('row').count()).toBe(ENTRIES.length + 1);
    for (const name of ['Symbol', 'Name', 'Note']) await page.getByRole('group', { name: 'Add an entry' }).getByLabel(name).fill('');
  });

  it('takes an entry off and puts it back with Undo, also after the page is opened again', async () => {
    await row('0700.HK').getByRole('button', { name: 'Take 0700.HK off the list' }).click();
    await row('0700.HK').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await row('0700.HK').waitFor();
    await page.reload();
    await row('0700.HK').waitFor();
    expect(await row('0700.HK').innerText()).toContain('Tencent');
  });

  it('gives the list as a CSV file that a spreadsheet reads', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export as CSV' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = text.slice(1).trim().split(/\r\n/);
    expect(lines).toHaveLength(ENTRIES.length + 1);
    for (const { symbol, name, note } of ENTRIES)
      expect(lines.find((line) => line.includes(symbol))).toEqual(expect.stringMatching(new RegExp(`${name}.*${note}`)));
  });

  it('changes language and appearance at once, without loading the page again', async () => {
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await page.getByRole('button', { name: 'Switch the language to Chinese' }).click();
    await page.getByRole('button', { name: '导出 CSV' }).waitFor();
    await page.getByRole('button', { name: '外观' }).click();
    await page.getByRole('menuitemradio', { name: '深色' }).click();
    await page.locator('html[data-theme="dark"][lang="zh-CN"] body[data-same-page]').waitFor();
    await page.getByRole('button', { name: '把界面语言切换为英文' }).click();
    await page.getByRole('button', { name: 'Export as CSV' }).waitFor();
  });

  it('removes a whole list and brings it back with Undo', async () => {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Remove the list' }).click();
    await page.getByRole('heading', { name: 'Follow your first companies' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Core holdings' }).waitFor();
    await row('AAPL').waitFor();
  });

  describe('in the search', () => {
    const results = () => page.getByRole('list', { name: 'Results' }).locator('> li');
    const nothing = (words: string, on = page) => on.getByRole('heading', { name: `Nothing found for “${words}”` });

    beforeAll(async () => {
      await page.goto(`${journey.url}/search`);
      // The index follows a change of a list within seconds; asks until it holds the last one.
      await page.waitForFunction(
        async () => ((await (await fetch('/api/watch-lists/search?q=AAPL')).json()) as { items: unknown[] }).items.length > 0,
        undefined,
        { polling: 250 },
      );
    });

    async function search(words: string, on = page): Promise<void> {
      const field = on.getByRole('searchbox', { name: 'Search in watch lists' });
      await field.fill(words);
      await Promise.all([
        on.waitForResponse((answer) => new URL(answer.url()).searchParams.get('q') === words && answer.ok()),
        field.press('Enter'),
      ]);
      await on.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    }

    it('finds an entry by its ticker, and tells that the symbol was found', async () => {
      await search('BRK.B');
      await page.getByText('1 passage, best first').waitFor();
      expect(await results().getByRole('link').innerText()).toBe('BRK.B Berkshire Hathaway');
      await results().getByRole('button', { name: 'Why this result' }).click();
      expect((await results().getByRole('rowheader').first().innerText()).toLowerCase()).toBe('brk.b');
      expect(await accessibilityProblems(page)).toEqual([]);
    });

    it('finds an entry by the words of its note, narrowed by kind', async () => {
      await search('dividend');
      expect(await results().getByRole('link').allInnerTexts()).toEqual(['600519.SS Kweichow Moutai']);
      expect(await results().locator('mark').innerText()).toBe('dividend');
      const kind = page.getByRole('group', { name: 'Filters' }).getByRole('combobox', { name: 'Kind' });
      await kind.selectOption('index');
      await nothing('dividend').waitFor();
      expect(new URL(page.url()).searchParams.get('kind')).toBe('index');
      await kind.selectOption('company');
      await page.getByText('1 passage, best first').waitFor();
    });

    it('opens a result in its list at the entry', async () => {
      await results().getByRole('link').click();
      await row('600519.SS').and(page.locator(':focus')).waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/watch-lists\/[0-9a-f-]{36}$/);
    });

    it.each([
      ['a colleague', 'supervisor@demo.local'],
      ['another organisation', 'analyst@other.local'],
    ])('finds nothing of it for %s', async (_who, as) => {
      const other = await journey.visit({ as });
      await other.goto(`${journey.url}/search`);
      await search('dividend', other);
      await nothing('dividend', other).waitFor();
      await other.close();
    });
  });

  it('keeps the search index from an analyst', async () => {
    const analyst = await journey.visit({ as: ANALYST });
    await settled(analyst);
    expect(await analyst.getByRole('link', { name: 'Search index' }).count()).toBe(0);
    await analyst.goto(`${journey.url}/search-index`);
    await analyst.getByRole('heading', { name: 'Your role cannot open this page', level: 1 }).waitFor();
    expect((await (await journey.api(ANALYST)).get('/api/search-index')).status()).toBe(403);
    await analyst.close();
  });

  it('shows another organisation nothing of it', async () => {
    const stranger = await journey.visit({ as: 'analyst@other.local' });
    await stranger.goto(`${journey.url}/watch-lists`);
    await stranger.getByRole('heading', { name: 'Follow your first companies' }).waitFor();
    await stranger.close();
  });

  describe('on every screen', () => {
    const data = [
      'Core holdings',
      'Read every morning',
      ...ENTRIES.flatMap(({ symbol, name, note }) => [symbol, name, note]).filter(Boolean),
      'dividnd',
      'dividend',
      ...PEOPLE,
    ];
    let listPath = '';
    beforeAll(async () => {
      const { items } = (await (await (await journey.api(ANALYST)).get('/api/watch-lists')).json()) as { items: { id: string }[] };
      listPath = `/watch-lists/${items[0]?.id}`;
    });

    checkScreens(
      () => journey,
      () => {
        const analyst: Screen[] = [
          '/watch-lists',
          listPath,
          '/search',
          '/search?q=BRK.B&kind=company',
          '/search?q=dividnd&language=en',
          '/about',
          '/account/password',
          '/forbidden',
          '/no-such-page',
        ].map((path) => ({ path, as: ANALYST, data }));
        return [
          { path: '/sign-in', data },
          ...analyst,
          ...ADMINISTRATION.map((path) => ({ path, as: ADMIN, data: [...data, ...PROPER_NAMES] })),
        ];
      },
    );

    it.each([
      ['finance-watch-list', 'en', 'light', ['Core holdings', 'AAPL', '600519.SS', 'Export as CSV']],
      ['finance-watch-list-zh-dark', 'zh', 'dark', ['Core holdings', 'AAPL', '600519.SS', '导出 CSV']],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, values) => {
      const visitor = await journey.visit({ as: ANALYST, language, theme });
      await visitor.goto(journey.url + listPath);
      await settled(visitor);
      await screenshot(visitor, name, values);
      await visitor.close();
    });

    it.each([
      ['finance-search', 'en', 'light', 'Why this result', ['BRK.B Berkshire Hathaway', 'Core holdings', '1 passage, best first']],
      ['finance-search-zh-dark', 'zh', 'dark', '为何有此结果', ['BRK.B Berkshire Hathaway', 'Core holdings', '1 个段落，最相关的在前']],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, why, values) => {
      const visitor = await journey.visit({ as: ANALYST, language, theme });
      await visitor.goto(`${journey.url}/search?q=BRK.B`);
      await visitor.getByRole('button', { name: why }).first().click();
      await visitor.locator('trivium-why-found').waitFor();
      await screenshot(visitor, name, values);
      await visitor.close();
    });
  });
});
