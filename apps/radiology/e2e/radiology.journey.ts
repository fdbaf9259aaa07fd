import type { Page } from 'playwright-core';
import { DEMO_PASSWORD, Journey } from '../../../tools/checks/journey';
import { screenshot, settled } from '../../../tools/checks/screen';
import { checkScreens, type Screen } from '../../../tools/checks/screens';

const RADIOLOGIST = 'radiologist@demo.local';
const PEOPLE = ['Demo organisation', 'Dr Lin', 'Dr Okafor', 'Demo Administrator'];

const FINDINGS = 'A 6 mm solid nodule in the right upper lobe, unchanged since the prior study. No pleural effusion.';
const IMPRESSION = 'Stable 6 mm nodule in the right upper lobe.';
const ADVICE = 'CT in 12 months.';
const DICTATION = `${FINDINGS} Impression: ${IMPRESSION} Recommendation: ${ADVICE}`;

describe('reporting desk', () => {
  let journey: Journey;
  let page: Page;
  let address = '';

  beforeAll(async () => {
    journey = await Journey.start('radiology');
    page = await journey.visit({ refusals: [401, 409] });
  });
  afterAll(() => journey?.close());
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const section = (name: string, on = page) => on.getByRole('textbox', { name, exact: true });
  const saved = (on = page) => on.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
  const unsaved = (on = page) => on.locator('[data-testid="save-state"]:not([data-state="saved"])').waitFor();

  it('lets a radiologist sign in with one click on a demo account', async () => {
    await page.getByRole('button', { name: RADIOLOGIST }).click();
    await page.getByRole('heading', { name: 'Dictate your first report' }).waitFor();
  });

  it('shows the sections of a dictation while it is spoken, and makes the report from them', async () => {
    await page.getByRole('link', { name: 'New report' }).first().click();
    await page.getByLabel('Modality').selectOption('CT');
    await page.getByLabel('Body part').selectOption('chest');
    await page.getByLabel('Age in years').fill('61');
    await page.getByLabel('Examination name').fill('CT chest, low dose');
    await section('Dictation').fill(DICTATION);
    const preview = page.getByRole('region', { name: 'Preview of the sections' });
    await preview.getByText(IMPRESSION).waitFor();
    expect(await preview.innerText()).not.toContain('Impression:');
    await page.getByRole('button', { name: /^Create the report/ }).click();
    await page.getByRole('heading', { name: 'CT chest, low dose', level: 1 }).waitFor();
    address = page.url();
  });

  it('puts every spoken sentence into its section, word for word', async () => {
    expect(await section('Findings').inputValue()).toBe(FINDINGS);
    expect(await section('Impression').inputValue()).toBe(IMPRESSION);
    expect(await section('Recommendations').inputValue()).toBe(ADVICE);
    await page.getByText(DICTATION).waitFor();
  });

  it('saves by itself and has the text when the report is opened again', async () => {
    await saved();
    await section('Impression').fill(`${IMPRESSION} No new nodule.`);
    await unsaved();
    await saved();
    await page.goto(`${journey.url}/reports`);
    await page.getByRole('link', { name: /CT chest, low dose/ }).click();
    await section('Impression').waitFor();
    expect(await section('Impression').inputValue()).toBe(`${IMPRESSION} No new nodule.`);
    expect(page.url()).toBe(address);
  });

  it('loses no text when two tabs write the same report', async () => {
    const other = await journey.visit({ besides: page, refusals: [409] });
    await other.goto(address);
    await section('Findings', other).waitFor();
    await section('Findings', other).fill(`${FINDINGS} Heart size is normal.`);
    await unsaved(other);
    await saved(other);

    await section('Recommendations').fill('CT in 6 months.');
    const conflict = page.getByRole('region', { name: 'This report was changed elsewhere while you were writing' });
    await conflict.waitFor();
    await conflict.getByText('Heart size is normal.').waitFor();
    await conflict.getByText('CT in 6 months.').waitFor();
    await conflict.getByRole('button', { name: 'Save the chosen text' }).click();
    await saved();
    expect(await section('Findings').inputValue()).toBe(`${FINDINGS} Heart size is normal.`);
    expect(await section('Recommendations').inputValue()).toBe('CT in 6 months.');
    await other.close();
  });

  it('keeps every version and restores one', async () => {
    await page.getByRole('button', { name: 'Version history' }).click();
    const dialog = page.getByRole('dialog');
    const first = dialog.locator('details').filter({ has: page.getByText('Version 1', { exact: true }) });
    await first.getByText('Version 1', { exact: true }).click();
    await first.getByRole('button', { name: 'Restore this text' }).click();
    await dialog.waitFor({ state: 'detached' });
    await saved();
    expect(await section('Recommendations').inputValue()).toBe(ADVICE);
  });

  it('puts the report on the clipboard as text', async () => {
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('The report is on the clipboard.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [FINDINGS, IMPRESSION, ADVICE]) expect(copied).toContain(part);
  });

  it('discards a report and brings it back with Undo', async () => {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Discard the report' }).click();
    await page.getByRole('heading', { name: 'Dictate your first report' }).waitFor();
    // The offer to undo the merge before it may still stand; the newest is the last.
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await page.getByText('The report is back.').waitFor();
    await page.goto(address);
    await section('Impression').waitFor();
    expect(await section('Impression').inputValue()).toBe(IMPRESSION);
  });

  it('says on every page of reports that it is not for clinical use', async () => {
    await page.getByRole('note').filter({ hasText: 'Not for clinical use' }).waitFor();
  });

  it('shows another organisation nothing of it', async () => {
    const stranger = await journey.visit({ refusals: [404] });
    await stranger.getByLabel('Email').fill('radiologist@other.local');
    await stranger.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await stranger.getByRole('button', { name: 'Sign in', exact: true }).click();
    await stranger.getByRole('heading', { name: 'Dictate your first report' }).waitFor();
    await stranger.goto(address);
    await stranger.locator('trivium-error-panel').waitFor();
    expect(await stranger.locator('main').innerText()).not.toContain('nodule');
    await stranger.close();
  });

  describe('on every screen', () => {
    const data = [DICTATION, FINDINGS, IMPRESSION, ADVICE, 'CT chest, low dose', 'English', ...PEOPLE];

    // The pages of accounts and refusals are the shell's own, the same in every app; the research desk walks through them.
    checkScreens(
      () => journey,
      () => {
        const path = new URL(address).pathname;
        const desk: Screen[] = ['/reports', '/reports/new', '/reports/sections', path, '/about'].map((each) => ({
          path: each,
          as: RADIOLOGIST,
          data,
        }));
        return [{ path: '/sign-in', data }, ...desk];
      },
    );

    it.each([
      ['radiology-report', 'en', 'light', ['CT chest, low dose', FINDINGS, IMPRESSION, ADVICE]],
      ['radiology-report-zh-dark', 'zh', 'dark', ['CT chest, low dose', FINDINGS, IMPRESSION, ADVICE]],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, values) => {
      const visitor = await journey.visit({ as: RADIOLOGIST, language, theme });
      await visitor.goto(address);
      await settled(visitor);
      await screenshot(visitor, name, values);
      await visitor.close();
    });
  });
});
