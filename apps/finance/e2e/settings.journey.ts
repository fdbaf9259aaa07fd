import type { Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';
import { checkScreens } from '../../../tools/checks/screens';

const ADMIN = 'admin@demo.local';

describe('the settings of the research desk', () => {
  let journey: Journey;
  let page: Page;

  beforeAll(async () => {
    journey = await Journey.start('finance');
    page = await journey.visit({ as: ADMIN });
  });
  afterAll(() => journey?.close());
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  it('are found by an administrator, and say what another time would remove before it is saved', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Settings', exact: true }).first().click();
    await page.getByRole('heading', { name: 'How long news is kept' }).waitFor();
    await page.getByText('400 days come with the program').waitFor();
    const days = page.getByLabel('Days');
    await days.fill('29');
    await days.blur();
    await page.getByText('A whole number from 30 to 3,650').waitFor();
    await days.fill('90');
    await page.getByText(/Nothing would be removed: no story was last heard of before/).waitFor();
    await days.press('Enter');
    await page.getByText('News are kept 90 days from now on.').waitFor();
    await page.reload();
    await page.getByText('This is how long news is kept now.').waitFor();
    expect(await page.getByLabel('Days').inputValue()).toBe('90');
  });

  it('are closed to everybody else', async () => {
    const analyst = await journey.api('analyst@demo.local');
    expect((await analyst.get('/api/news/settings')).status()).toBe(403);
  });

  describe('on every screen', () => {
    checkScreens(
      () => journey,
      () => [{ path: '/settings', as: ADMIN, data: ['Demo organisation', 'Demo Administrator'] }],
    );
  });
});
