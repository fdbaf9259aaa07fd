// What an administrator does with people and keys, in a real browser. The pages are the same in all three apps.
import { request } from 'playwright-core';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD, Journey } from '../../../tools/checks/journey';

const ADMIN = 'admin@demo.local';
const NEWCOMER = { name: 'Nora Lind', email: 'nora.lind@demo.local' };

describe('administration', () => {
  let journey: Journey;
  let page: Page;

  beforeAll(async () => {
    journey = await Journey.start('finance');
    page = await journey.visit({ as: ADMIN, refusals: [401, 403] });
  });
  afterAll(() => journey?.close());
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const person = (name: string) => page.getByRole('row').filter({ hasText: name });
  async function choose(name: string, action: string): Promise<void> {
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    await page.getByRole('menuitem', { name: action }).click();
  }
  const signInStatus = async (email: string, password: string): Promise<number> => {
    const outside = await request.newContext({ baseURL: journey.url });
    const answer = await outside.post('/api/auth/login', { data: { email, password } });
    await outside.dispose();
    return answer.status();
  };

  it('closes an account, says so in the list, and opens it again with Undo', async () => {
    await page.goto(`${journey.url}/users`);
    const row = person('supervisor@demo.local');
    await row.getByText('Active', { exact: true }).waitFor();
    const name = (await row.locator('strong').innerText()).trim();
    await choose(name, 'Deactivate');
    await row.getByText('Deactivated', { exact: true }).waitFor();
    expect(await signInStatus('supervisor@demo.local', DEMO_PASSWORD)).toBe(401);
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('Active', { exact: true }).waitFor();
    expect(await signInStatus('supervisor@demo.local', DEMO_PASSWORD)).toBe(200);
  });

  it('erases a person only after the address was typed, and shows what goes', async () => {
    await page.getByRole('button', { name: 'Add a person' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Name').fill(NEWCOMER.name);
    await form.getByLabel('Email').fill(NEWCOMER.email);
    await form.getByRole('checkbox').first().check();
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await person(NEWCOMER.email).waitFor();

    await choose(NEWCOMER.name, 'Erase this person');
    const dialog = page.getByRole('dialog');
    const erase = dialog.getByRole('button', { name: 'Erase for good' });
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByLabel(`Type ${NEWCOMER.email} to confirm`).fill(NEWCOMER.email);
    await erase.click();
    await dialog.waitFor({ state: 'detached' });
    await person(NEWCOMER.email).waitFor({ state: 'detached' });
    await page.getByText(`${NEWCOMER.name} is erased.`).waitFor();
  });

  it('makes a key that another program uses, shows it once, and ends it', async () => {
    await page.goto(`${journey.url}/account/api-keys`);
    await page.getByRole('button', { name: 'Make a key' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('nightly export');
    await dialog.getByRole('checkbox', { name: 'Read accounts' }).check();
    await dialog.getByRole('button', { name: 'Make the key' }).click();
    const token = await dialog.locator('code').innerText();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('rowheader', { name: 'nightly export' }).waitFor();
    expect(await page.content()).not.toContain(token);

    const outside = await request.newContext({ baseURL: journey.url, extraHTTPHeaders: { authorization: `Bearer ${token}` } });
    expect((await outside.get('/api/users')).status()).toBe(200);
    expect((await outside.get('/api/audit')).status()).toBe(403);
    await page.getByRole('button', { name: 'End the key “nightly export”' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'End the key' }).click();
    await page.getByRole('heading', { name: 'No keys yet' }).waitFor();
    expect((await outside.get('/api/users')).status()).toBe(401);
    await outside.dispose();
  });

  it('shows the trail with names, and without asking for them to those who may not read the accounts', async () => {
    const whoOf = (of: Page) => of.getByRole('row').filter({ hasText: 'Signed in' }).first().getByRole('cell').nth(1);
    await page.goto(`${journey.url}/audit`);
    await whoOf(page).filter({ hasNotText: '…' }).waitFor();
    // A refusal by the API would be told by the check after each test.
    const officer = await journey.visit({ as: 'compliance@demo.local' });
    await officer.goto(`${journey.url}/audit`);
    await whoOf(officer).filter({ hasText: '…' }).waitFor();
  });
});
