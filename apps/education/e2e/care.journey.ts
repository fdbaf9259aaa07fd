// A student in danger, in a real browser: an administrator names an adult, the student reads a human text instead of an answer, and the adult alone reads the words.
import type { Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';

const WORDS = 'I do not want to live any more. I am going to kill myself tonight.';

describe('care', () => {
  let journey: Journey;
  let courseId = '';

  beforeAll(async () => {
    journey = await Journey.start('education');
    const api = await journey.api('student@demo.local');
    const { items } = (await (await api.get('/api/courses')).json()) as { items: { id: string }[] };
    courseId = items[0]?.id ?? '';
  }, 120_000);
  afterAll(() => journey?.close());
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const textOf = (page: Page): Promise<string> => page.locator('main').innerText();

  it('lets an administrator name the adult who is told', async () => {
    const page = await journey.visit({ as: 'admin@demo.local' });
    await page.goto(`${journey.url}/care/settings`);
    await page.getByText('Nobody is named.').waitFor();
    await page.getByLabel('E-mail of the adult’s account').fill('teacher@demo.local');
    await page.getByRole('button', { name: 'Name', exact: true }).click();
    await page.getByText('Open messages are with Ms Zhao now.').waitFor();
    await page.context().close();
  });

  it('gives the student a text that people answer for, and says who will read along', async () => {
    const page = await journey.visit({ as: 'student@demo.local' });
    await page.goto(`${journey.url}/courses/${courseId}/ask`);
    await page.getByRole('textbox', { name: 'Your question' }).fill(WORDS);
    await page.getByRole('textbox', { name: 'Your question' }).press('Enter');
    await page.getByText('you do not have to carry it alone').waitFor();
    await page.getByText('The adult whom your school has named for this will read what you wrote.').waitFor();
    expect(await textOf(page)).not.toMatch(/not in (this|the) (book|course)/i);
    await page.goto(`${journey.url}/care`);
    await page.getByText('Nothing is open').waitFor();
    await page.context().close();
  });

  it('shows the words to the named adult, who closes the message with a note', async () => {
    const page = await journey.visit({ as: 'teacher@demo.local' });
    await page.goto(`${journey.url}/care`);
    await page.getByText('1 unread').waitFor();
    expect(await textOf(page)).not.toContain('kill myself');
    await page.getByRole('button', { name: /^Read the message/ }).click();
    await page.getByText(WORDS).waitFor();
    await page.getByLabel('Note').fill('Talked to Sam and the counsellor.');
    await page.getByRole('button', { name: 'Save note' }).click();
    await page.getByText('The note is saved.').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText('Nothing is open').waitFor();
    await page.getByRole('button', { name: 'Closed', exact: true }).click();
    await page.getByText('Closed by Ms Zhao').waitFor();
    await page.context().close();
  });
});
