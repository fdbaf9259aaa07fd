import type { Page } from 'playwright-core';
import { DEMO_PASSWORD, Journey } from '../../../tools/checks/journey';
import { accessibilityProblems, screenshot, settled } from '../../../tools/checks/screen';
import { checkScreens, type Screen } from '../../../tools/checks/screens';

const RADIOLOGIST = 'radiologist@demo.local';
const ADMIN = 'admin@demo.local';
const PEOPLE = ['Demo organisation', 'Dr Lin', 'Dr Okafor', 'Demo Administrator'];

const FINDINGS = 'A 6 mm solid nodule in the right upper lobe, unchanged since the prior study. No pleural effusion.';
const IMPRESSION = 'Stable 6 mm nodule in the right upper lobe.';
const ADVICE = 'CT in 12 months.';
const DICTATION = `${FINDINGS} Impression: ${IMPRESSION} Recommendation: ${ADVICE}`;

describe('reporting desk', () => {
  let journey: Journey;
  let page: Page;
  let address = '';
  /** As the program drafted them. */
  let [findings = '', impression = '', advice = ''] = ['', '', ''];

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
    await page.getByRole('heading', { name: 'Work list', level: 1 }).waitFor();
  });

  it('shows the sections of a dictation while it is spoken, and makes the report from them', async () => {
    await page.getByRole('link', { name: 'Report without an order' }).first().click();
    // The work list has a filter of the same name.
    await page.getByRole('heading', { name: 'New report', level: 1 }).waitFor();
    await page.getByLabel('Modality').selectOption('CT');
    await page.getByLabel('Body part').selectOption('chest');
    await page.getByLabel('Age', { exact: true }).fill('61');
    await page.getByLabel('Examination name').fill('CT chest, nodule follow-up');
    await section('Dictation').fill(DICTATION);
    const preview = page.getByRole('region', { name: 'Preview of the sections' });
    await preview.getByText(IMPRESSION).waitFor();
    expect(await preview.innerText()).not.toContain('Impression:');
    await page.getByRole('button', { name: /^Create the report/ }).click();
    await page.getByRole('heading', { name: 'CT chest, nodule follow-up', level: 1 }).waitFor();
    address = page.url();
  });

  it('drafts every spoken fact into its section, and keeps the dictation as it was spoken', async () => {
    await saved();
    findings = await section('Findings').inputValue();
    impression = await section('Impression').inputValue();
    advice = await section('Recommendations').inputValue();
    for (const words of ['6 mm', 'right upper lobe', 'effusion']) expect(findings).toContain(words);
    for (const words of ['6 mm', 'right upper lobe']) expect(impression).toContain(words);
    expect(advice).toContain('12 months');
    expect(await section('Dictation').inputValue()).toBe(DICTATION);
  });

  it('saves by itself and has the text when the report is opened again', async () => {
    await saved();
    await section('Impression').fill(`${impression} No new nodule.`);
    await unsaved();
    await saved();
    await page.goto(`${journey.url}/reports`);
    await page
      .getByRole('link', { name: /CT chest, nodule follow-up/ })
      .first()
      .click();
    await section('Impression').waitFor();
    expect(await section('Impression').inputValue()).toBe(`${impression} No new nodule.`);
    expect(page.url()).toBe(address);
  });

  it('loses no text when two tabs write the same report', async () => {
    const other = await journey.visit({ besides: page, refusals: [409] });
    await other.goto(address);
    await section('Findings', other).waitFor();
    await section('Findings', other).fill(`${findings} Heart size is normal.`);
    await unsaved(other);
    await saved(other);

    await section('Recommendations').fill('CT in 6 months.');
    const conflict = page.getByRole('region', { name: 'This report was changed elsewhere while you were writing' });
    await conflict.waitFor();
    await conflict.getByText('Heart size is normal.').waitFor();
    await conflict.getByText('CT in 6 months.').waitFor();
    await conflict.getByRole('button', { name: 'Save the chosen text' }).click();
    await saved();
    expect(await section('Findings').inputValue()).toBe(`${findings} Heart size is normal.`);
    expect(await section('Recommendations').inputValue()).toBe('CT in 6 months.');
    await other.close();
  });

  it('keeps every version and restores one', async () => {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Version history' }).click();
    const dialog = page.getByRole('dialog');
    const first = dialog.locator('details').filter({ has: page.getByText('Version 1', { exact: true }) });
    await first.getByText('Version 1', { exact: true }).click();
    await first.getByRole('button', { name: 'Restore this text' }).click();
    await dialog.waitFor({ state: 'detached' });
    await saved();
    expect(await section('Recommendations').inputValue()).toBe(advice);
  });

  it('puts the report on the clipboard as text', async () => {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Copy as text' }).click();
    await page.getByText('The report is on the clipboard.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [findings, impression, advice, 'Not for clinical use']) expect(copied).toContain(part);
  });

  describe('in the search', () => {
    const results = (on: Page) => on.getByRole('list', { name: 'Results' }).locator('> li');
    /** The demo data has reports of nodules too. */
    const ours = (on: Page) => results(on).filter({ hasText: 'CT chest, nodule follow-up' }).first();
    const parameter = (name: string) => new URL(desk.url()).searchParams.get(name);
    const nothing = (words: string, on = desk) => on.getByRole('heading', { name: `Nothing found for “${words}”` });
    let desk: Page;

    beforeAll(async () => {
      desk = await journey.visit({ besides: page });
      await desk.goto(`${journey.url}/search`);
      await indexed('Stable 6 mm nodule');
    });
    afterAll(() => desk?.close());

    /** The index follows a saved report within seconds; asks until it holds the words. */
    async function indexed(words: string): Promise<void> {
      await desk.waitForFunction(
        async (path) => ((await (await fetch(path)).json()) as { items: unknown[] }).items.length > 0,
        `/api/reports/search?q=${encodeURIComponent(`"${words.replace(/\.$/, '')}"`)}`,
        { polling: 250 },
      );
    }

    async function search(words: string, on = desk): Promise<void> {
      const field = on.getByRole('searchbox', { name: 'Search in reports' });
      await field.fill(words);
      await Promise.all([
        on.waitForResponse((answer) => new URL(answer.url()).searchParams.get('q') === words && answer.ok()),
        field.press('Enter'),
      ]);
      await on.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    }

    it('teaches the query language by examples that find something', async () => {
      await desk.getByRole('button', { name: 'Search for title:impression nodule' }).click();
      await desk.getByText('best first').waitFor();
      expect(await ours(desk).innerText()).toContain('nodule');
    });

    it('finds a report by what was dictated, part by part, and tells why', async () => {
      await search('stable nodule');
      const first = ours(desk);
      await first.getByRole('link', { name: 'CT chest, nodule follow-up' }).waitFor();
      expect(await first.innerText()).toContain('Impression');
      expect((await first.locator('mark').allInnerTexts()).map((word) => word.toLowerCase())).toEqual(['stable', 'nodule']);
      await first.getByRole('button', { name: 'Why this result' }).click();
      await first.locator('trivium-why-found').waitFor();
      expect(await first.getByRole('rowheader').allInnerTexts()).toEqual(expect.arrayContaining(['stable', 'nodule']));
      expect(await accessibilityProblems(desk)).toEqual([]);
    });

    it('narrows by modality and by day, in the address, and says when the filters leave nothing', async () => {
      const modality = desk.getByRole('group', { name: 'Filters' }).getByRole('combobox', { name: 'Modality' });
      await modality.selectOption('MR');
      await nothing('stable nodule').waitFor();
      expect(parameter('modality')).toBe('MR');
      await modality.selectOption('CT');
      await ours(desk).waitFor();
      await desk.getByRole('button', { name: 'Dictated' }).click();
      await desk.getByRole('dialog', { name: 'Dictated' }).getByLabel('To').fill('2001-01-31');
      await nothing('stable nodule').waitFor();
      expect([parameter('modality'), parameter('createdTo')]).toEqual(['CT', '2001-01-31']);
      await desk.getByRole('dialog', { name: 'Dictated' }).getByRole('button', { name: 'Done' }).click();
      await desk.locator('trivium-empty-state').getByRole('button', { name: 'Remove all filters' }).click();
      await ours(desk).waitFor();
      expect(new URL(desk.url()).search).toBe('?q=stable%20nodule');
    });

    it('opens a result at its section of the report', async () => {
      await ours(desk).getByRole('link').click();
      await desk.getByRole('heading', { name: 'CT chest, nodule follow-up', level: 1 }).waitFor();
      expect(desk.url()).toBe(`${address}?part=impression`);
      await desk.locator('#impression:focus').waitFor();
    });

    it('does not find a discarded report, and finds it again after Undo', async () => {
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Discard the report' }).click();
      await page.getByRole('heading', { name: 'Work list', level: 1 }).waitFor();
      await desk.goto(`${journey.url}/search`);
      await search('stable nodule');
      expect(await ours(desk).count()).toBe(0);
      // The offer to undo the merge before it may still stand; the newest is the last.
      await page.getByRole('button', { name: 'Undo' }).last().click();
      await page.getByText('The report is back.').waitFor();
      await page.goto(address);
      await section('Impression').waitFor();
      expect(await section('Impression').inputValue()).toBe(impression);
      await indexed('Stable 6 mm nodule');
      await search('nodule');
      await ours(desk).getByRole('link', { name: 'CT chest, nodule follow-up' }).waitFor();
    });

    it('finds nothing of it for another organisation', async () => {
      const stranger = await journey.visit({ as: 'radiologist@other.local' });
      await stranger.goto(`${journey.url}/search`);
      await search('nodule', stranger);
      expect(await ours(stranger).count()).toBe(0);
      await stranger.close();
    });
  });

  it('says on every page of reports that it is not for clinical use', async () => {
    await page.getByRole('note').filter({ hasText: 'Not for clinical use' }).waitFor();
  });

  it('shows another organisation nothing of it', async () => {
    const stranger = await journey.visit({ refusals: [404] });
    await stranger.getByLabel('Email').fill('radiologist@other.local');
    await stranger.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await stranger.getByRole('button', { name: 'Sign in', exact: true }).click();
    await stranger.getByRole('heading', { name: 'Work list', level: 1 }).waitFor();
    await stranger.goto(address);
    await stranger.locator('trivium-error-panel').waitFor();
    expect(await stranger.locator('main').innerText()).not.toContain('nodule');
    await stranger.close();
  });

  describe('on every screen', () => {
    // Guidelines are called by their names in every language.
    const data = [
      DICTATION,
      FINDINGS,
      IMPRESSION,
      ADVICE,
      'CT chest, nodule follow-up',
      'English',
      'nodule',
      'meningioma',
      'Fleischner',
      'Lung-RADS',
      ...PEOPLE,
    ];

    // The pages of accounts and refusals are the shell's own, the same in every app; the research desk walks through them.
    checkScreens(
      () => journey,
      () => {
        const path = new URL(address).pathname;
        const desk: Screen[] = [
          '/reports',
          '/reports/new',
          '/reports/sections',
          path,
          '/search',
          '/search?q=nodule&modality=CT&createdFrom=2026-01-01',
          '/search?q=meningioma&bodyPart=head',
          '/about',
        ].map((each) => ({ path: each, as: RADIOLOGIST, data }));
        return [{ path: '/sign-in', data }, ...desk, { path: '/search-index', as: ADMIN, data }];
      },
    );

    it.each([
      ['radiology-report', 'en', 'light', ['CT chest, nodule follow-up', '6 mm', 'right upper lobe', '12 months']],
      ['radiology-report-zh-dark', 'zh', 'dark', ['CT chest, nodule follow-up', '6 mm', 'right upper lobe', '12 months']],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, values) => {
      const visitor = await journey.visit({ as: RADIOLOGIST, language, theme });
      await visitor.goto(address);
      await settled(visitor);
      await screenshot(visitor, name, values);
      await visitor.close();
    });

    it.each([
      [
        'radiology-search',
        'en',
        'light',
        'Why this result',
        ['CT chest, nodule follow-up', 'nodule', 'Dictated: since 1 Jan 2026', 'best first'],
      ],
      [
        'radiology-search-zh-dark',
        'zh',
        'dark',
        '为何有此结果',
        ['CT chest, nodule follow-up', 'nodule', '口述日期：2026年1月1日 起', '最相关的在前'],
      ],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, why, values) => {
      const visitor = await journey.visit({ as: RADIOLOGIST, language, theme });
      await visitor.goto(`${journey.url}/search?q=stable%20nodule&modality=CT&createdFrom=2026-01-01`);
      await visitor.getByRole('button', { name: why }).first().click();
      await visitor.locator('trivium-why-found').waitFor();
      await screenshot(visitor, name, values);
      await visitor.close();
    });
  });
});
