import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';
import { checkScreens } from '../../../tools/checks/screens';

const ANALYST = 'analyst@demo.local';
const NAME = 'Desk labels';
const HEADLINE = 'Northwind Tools profit rose to 13 million from 9 million';
/** Learning 900 short rows takes seconds; a busy machine needs more. */
const JOB_TIMEOUT_MS = 180_000;

const UP = ['rose', 'climbed', 'jumped', 'grew', 'improved', 'surged'];
const DOWN = ['fell', 'slumped', 'dropped', 'shrank', 'worsened', 'plunged'];
const THINGS = ['Profit', 'Revenue', 'Net sales', 'Margin', 'Order intake', 'Cash flow'];

/** Words that no model knows, so that only the corrections say what they mean. */
const ODD_LINES = Array.from({ length: 24 }, (_, number) => ({
  text: `Unit ${number} of Zembla was ${number % 2 === 0 ? 'glomped' : 'frabbled'} again`,
  key: number % 2 === 0 ? '3' : '1',
  label: number % 2 === 0 ? 'Positive' : 'Negative',
}));
const ADAPTED = 'Adaptation to corrections';

/** Own labelled texts, made here: what rises is good news, what falls is bad, what is held is neither. */
function ownLabels(count: number): string {
  const rows = Array.from({ length: count }, (_, number) => {
    const thing = THINGS[number % THINGS.length] ?? '';
    const word = (words: readonly string[]): string => words[(number >> 1) % words.length] ?? '';
    const kinds = [
      `${thing} of unit ${number} ${word(UP)} to ${number + 3} million\tpositive`,
      `${thing} of unit ${number} ${word(DOWN)} to ${number + 3} million\tnegative`,
      `The board of unit ${number} will meet on day ${number + 3}\tneutral`,
    ];
    return `${kinds[number % kinds.length] ?? ''}\t${[100, 75, 50][Math.floor(number / kinds.length) % 3] ?? ''}`;
  });
  return ['text\tlabel\tagree', ...rows].join('\n');
}

describe('the sentiment desk', () => {
  let journey: Journey;
  let page: Page;

  beforeAll(async () => {
    journey = await Journey.start('finance');
    page = await journey.visit({ as: ANALYST, refusals: [400], hasOutage: true });
  });
  afterAll(() => journey?.close());
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const version = (name: string) => page.getByRole('list', { name: 'Versions' }).getByRole('listitem').filter({ hasText: name });
  const inUse = (name: string) => version(name).locator('.tv-chip').filter({ hasText: 'In use' });

  async function choose(label: string, option: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }

  async function chooseFile(name: string, content: string): Promise<void> {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/tab-separated-values', buffer: Buffer.from(content) });
    await page.getByText(`Chosen: ${name}`).waitFor();
  }

  it('judges headlines, with the words that moved them and three opinions', async () => {
    await page.goto(`${journey.url}/sentiment`);
    await page.getByRole('heading', { name: 'Sentiment', level: 1 }).waitFor();
    await page.getByLabel('Texts, one in each line').fill(`${HEADLINE}\n公司股东拟减持不超过1%股份`);
    await page.getByRole('button', { name: 'Judge', exact: true }).click();
    const card = page.getByRole('group', { name: HEADLINE });
    await card.waitFor();
    await card.getByText('Three opinions').click();
    for (const by of ['Rules', 'Routed experts', 'Logistic regression']) await card.getByRole('heading', { name: by }).waitFor();
  });

  it('takes a correction by one key, and takes it back by Undo', async () => {
    const card = page.getByRole('group', { name: HEADLINE });
    await card.focus();
    await page.keyboard.press('1');
    await card.getByText('Corrected: Negative').waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await card.getByText('Corrected: Negative').waitFor({ state: 'detached' });
    await card.getByRole('button', { name: 'Mark as Neutral' }).click();
    await card.getByText('Corrected: Neutral').waitFor();
  });

  it('says which rows of a file it cannot read', async () => {
    await page.getByRole('link', { name: 'Versions and training' }).click();
    await page.getByRole('heading', { name: 'Versions and training', level: 1 }).waitFor();
    await inUse('As shipped').waitFor();
    await page.getByText(HEADLINE).waitFor();
    await chooseFile('broken.tsv', 'text\tlabel\nProfit rose\tgreat\n');
    await choose('Licence of the data', 'Own data');
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await page.getByText('Row 2: the label is none of positive, neutral, negative').waitFor();
  });

  it(
    'learns from own labels although the program is killed in between, and shows the figures of the new version',
    async () => {
      await chooseFile('labels.tsv', ownLabels(900));
      await page.getByLabel('Name of the version (may stay empty)').fill(NAME);
      await page.getByText('900 rows: 300 positive, 300 neutral, 300 negative.').waitFor();
      await choose('Licence of the data', 'Own data');
      await choose('Language of the rows', 'English');
      await choose('Agreement of annotators', '75% or more, 600 rows');
      await page.getByRole('button', { name: 'Train', exact: true }).click();
      await page.getByRole('progressbar', { name: NAME }).waitFor();
      await journey.restart();
      await version(NAME).waitFor({ timeout: JOB_TIMEOUT_MS });
      await version(NAME)
        .getByText(/95% interval \d/)
        .waitFor();
      await version(NAME).getByText('Figures and manifest').click();
      await version(NAME).getByText('labels.tsv').waitFor();
      await version(NAME).getByText('agreement 75% or more').waitFor();
      await version(NAME).getByText('By agreement of annotators').waitFor();
      await version(NAME).getByRole('img', { name: 'Calibration' }).waitFor();
      await inUse('As shipped').waitFor();
    },
    JOB_TIMEOUT_MS + 60_000,
  );

  it(
    'uses the new version, and rolls back to the shipped one',
    async () => {
      const board = await journey.visit({ as: ANALYST, besides: page });
      await board.goto(`${journey.url}/board`);
      await board.getByRole('heading', { name: 'Live board' }).waitFor();
      await version(NAME).getByRole('button', { name: 'Use this version' }).click();
      await inUse(NAME).waitFor();
      const api = await journey.api(ANALYST);
      const models = async () =>
        (await (await api.get('/api/sentiment/models')).json()) as { items: { id: string; active: boolean; version: string }[] };
      const answered = async () => {
        const answer = await api.post('/api/sentiment', { data: { items: [{ id: '1', text: HEADLINE }] } });
        return ((await answer.json()) as { results: { model: string }[] }).results[0]?.model;
      };
      const used = (await models()).items.find(({ active }) => active);
      expect(used?.id).not.toBe('shipped');
      expect(await answered()).toBe(used?.version);
      // Older news follow the version, and a board that stays open hears of it.
      await page.getByText('All news is judged by the version in use.').waitFor({ timeout: JOB_TIMEOUT_MS });
      await board.getByRole('button', { name: 'Show them' }).click({ timeout: 60_000 });
      await board.close();
      await version('As shipped').getByRole('button', { name: 'Roll back to this version' }).click();
      await inUse('As shipped').waitFor();
      expect((await models()).items.find(({ active }) => active)?.id).toBe('shipped');
      expect(await answered()).not.toBe(used?.version);
      await page.getByText('All news is judged by the version in use.').waitFor({ timeout: JOB_TIMEOUT_MS });
    },
    JOB_TIMEOUT_MS * 2,
  );

  it(
    'adapts to labels that were corrected by key, shows what that gained, and uses it',
    async () => {
      await page.goto(`${journey.url}/sentiment`);
      await page.getByLabel('Texts, one in each line').fill(ODD_LINES.map(({ text }) => text).join('\n'));
      await page.getByRole('button', { name: 'Judge', exact: true }).click();
      for (const { text, key, label } of ODD_LINES) {
        const card = page.getByRole('group', { name: text, exact: true });
        await card.focus();
        await page.keyboard.press(key);
        await card.getByText(`Corrected: ${label}`).waitFor();
      }
      await page.getByRole('link', { name: 'Versions and training' }).click();
      await page.getByRole('button', { name: 'Adapt to the corrections' }).click();
      await version(ADAPTED).waitFor({ timeout: JOB_TIMEOUT_MS });
      await version(ADAPTED).getByText('Before', { exact: true }).waitFor();
      await version(ADAPTED).getByText('Figures and manifest').click();
      await version(ADAPTED)
        .getByText(/weights added to/)
        .waitFor();
      await version(ADAPTED).getByRole('button', { name: 'Use this version' }).click();
      await inUse(ADAPTED).waitFor();
      await version('As shipped').getByRole('button', { name: 'Roll back to this version' }).click();
      await inUse('As shipped').waitFor();
    },
    JOB_TIMEOUT_MS + 60_000,
  );

  it('gives the corrections as a file', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'CSV table' }).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    for (const { text: line } of ODD_LINES) expect(text).toContain(line);
  });

  describe('on every screen', () => {
    // The page tells what the columns of a file and its labels are called.
    const columns = ['text', 'label', 'entity', 'language', 'source', 'agree', 'positive', 'neutral', 'negative'];
    const data = ['Demo organisation', 'Mei Tan', NAME, HEADLINE, ...ODD_LINES.map(({ text }) => text), ...columns];
    checkScreens(
      () => journey,
      () => ['/sentiment', '/sentiment/models'].map((path) => ({ path, as: ANALYST, data })),
    );
  });
});
