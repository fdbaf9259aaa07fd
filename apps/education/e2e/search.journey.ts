import type { Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';
import { accessibilityProblems, screenshot, settled } from '../../../tools/checks/screen';
import { checkScreens, type Screen } from '../../../tools/checks/screens';

const TEACHER = 'teacher@demo.local';
const STUDENT = 'student@demo.local';
const ADMIN = 'admin@demo.local';
const PEOPLE = ['Demo organisation', 'Ms Zhao', 'Sam Rivera', 'Demo Administrator'];

const BOOK = 'Large Models at Work';
const DESCRIPTION =
  'From attention to practice: how large language models work, how to ask them, and how they are used in teaching, radiology and finance.';
const NOTES = 'router-notes.zh.md';
const NOTES_TITLE = '路由器笔记';
const NOTES_TEXT = `# ${NOTES_TITLE}\n\n路由器（router）为每个词元选出少数几个专家，其余专家不参与计算。\n`;
const MISSPELT = 'routr';

/** A first start on a busy machine, and an import of a page. */
const SETUP_MS = 150_000;

describe('search in the tutor', () => {
  let journey: Journey;
  let student: Page;
  /** The demo's courses; each holds its own book, the English one the notes too. */
  let courses: Readonly<Record<'en' | 'zh', string>>;

  beforeAll(async () => {
    journey = await Journey.start('education');
    courses = { en: await courseIn('en'), zh: await courseIn('zh') };
    const teacher = await journey.visit({ as: TEACHER });
    await teacher.goto(`${journey.url}/courses/${courses.en}`);
    const card = teacher.getByRole('list', { name: 'Materials of this course' }).getByRole('listitem').filter({ hasText: NOTES });
    await teacher
      .locator('input[type="file"]')
      .setInputFiles({ name: NOTES, mimeType: 'application/octet-stream', buffer: Buffer.from(NOTES_TEXT) });
    await card.getByText(/\d+ searchable passage/).waitFor();
    await teacher.close();
    student = await journey.visit({ as: STUDENT });
    await student.goto(`${journey.url}/courses/${courses.en}/search`);
  }, SETUP_MS);
  afterAll(() => journey?.close());
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  async function courseIn(wanted: 'en' | 'zh'): Promise<string> {
    const answer = await (await journey.api(STUDENT)).get('/api/courses?limit=50');
    const { items } = (await answer.json()) as { items: { id: string; language: string }[] };
    return items.find(({ language }) => language === wanted)?.id ?? '';
  }

  const results = (on = student) => on.getByRole('list', { name: 'Results' }).locator('> li');
  const filter = (name: string) => student.getByRole('group', { name: 'Filters' }).getByRole('combobox', { name });
  const parameter = (name: string) => new URL(student.url()).searchParams.get(name);

  async function search(words: string): Promise<void> {
    const field = student.getByRole('searchbox', { name: 'Search the materials of this course' });
    await field.fill(words);
    await Promise.all([
      student.waitForResponse((answer) => new URL(answer.url()).searchParams.get('q') === words && answer.ok()),
      field.press('Enter'),
    ]);
    await student.locator('ol[aria-busy="false"]').waitFor();
  }

  it('says what it searched in the place of a misspelt word', async () => {
    await search(MISSPELT);
    await student.getByText(`No passage holds “${MISSPELT}”. Searched in its place: router and routing.`).waitFor();
    expect((await results().first().locator('mark').first().innerText()).toLowerCase()).toMatch(/^rout(er|ing)/);
    expect(parameter('q')).toBe(MISSPELT);
  });

  it('tells for each result why it was found: the words, where they stand, and its place', async () => {
    await search('how does the router choose experts');
    const first = results().first();
    const whyButton = first.getByRole('button', { name: 'Why this result' });
    await whyButton.click();
    const why = first.locator('trivium-why-found');
    await why.waitFor();
    const words = await why.getByRole('rowheader').allInnerTexts();
    expect(words.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining([expect.stringMatching(/^router/), expect.stringMatching(/^expert/)]),
    );
    expect(await why.innerText()).toMatch(/place 1\b/);
    expect(await accessibilityProblems(student)).toEqual([]);
    await whyButton.click();
    await why.waitFor({ state: 'detached' });
  });

  it('finds words side by side only, when they stand in quotation marks', async () => {
    await search('mixture of experts');
    const loose = await results().count();
    await search('"mixture of experts"');
    expect(await results().count()).toBeLessThan(loose);
    for (const result of await results().all()) {
      const whole = result.getByRole('button', { name: 'Show whole passage' });
      if (await whole.isVisible()) await whole.click();
      expect(await result.innerText()).toMatch(/mixtures?[ -]of[ -]experts?/i);
    }
  });

  it('narrows by language and material, keeps both in the address, and takes them off again', async () => {
    await search('router');
    await filter('Language').selectOption({ label: 'Chinese' });
    await student.waitForURL(/[?&]language=zh/);
    await student.getByText('1 passage, best first').waitFor();
    expect(await results().innerText()).toContain(NOTES_TITLE);
    await student.reload();
    await student.getByText('1 passage, best first').waitFor();
    await student.getByRole('button', { name: 'Remove filter Language: Chinese' }).click();
    await results().nth(1).waitFor();
    expect(parameter('language')).toBeNull();
    await filter('Material').selectOption({ label: NOTES_TITLE });
    await student.waitForURL(/[?&]material=[0-9a-f-]{36}/);
    await student.getByText('1 passage, best first').waitFor();
    await student.getByRole('button', { name: `Remove filter Material: ${NOTES_TITLE}` }).click();
    await results().nth(1).waitFor();
  });

  it('opens a result in its book at the passage, and comes back to the same search', async () => {
    const link = results().first().getByRole('link');
    const title = (await link.innerText()).trim();
    await link.click();
    await student.getByRole('heading', { name: title, level: 1 }).waitFor();
    await student.getByRole('article').locator('mark').first().waitFor();
    expect(new URL(student.url()).pathname).toMatch(/\/materials\/[0-9a-f-]{36}$/);
    await student.goBack();
    await results().first().waitFor();
    expect(parameter('q')).toBe('router');
  });

  it('reads Chinese words, and answers in Chinese', async () => {
    const reader = await journey.visit({ as: STUDENT, language: 'zh' });
    await reader.goto(`${journey.url}/courses/${courses.zh}/search?q=${encodeURIComponent('“混合专家” 路由器')}`);
    const first = reader.getByRole('list', { name: '搜索结果' }).locator('> li').first();
    await first
      .locator('mark')
      .filter({ hasText: /^混合专家$/ })
      .first()
      .waitFor();
    await first.getByRole('button', { name: '为何有此结果' }).click();
    await first.locator('trivium-why-found').waitFor();
    expect(await first.getByRole('rowheader').allInnerTexts()).toEqual(expect.arrayContaining(['专家', '路由']));
    await reader.close();
  });

  it('finds nothing for another organisation', async () => {
    const api = await journey.api('teacher@other.local');
    expect((await api.get(`/api/courses/${courses.en}/search?q=router`)).status()).toBe(404);
  });

  describe('the search index', () => {
    it('shows an administrator what is indexed, and says what works without a model', async () => {
      const admin = await journey.visit({ as: ADMIN });
      await admin.getByRole('link', { name: 'Search index' }).click();
      await admin.getByRole('heading', { name: 'Search index', level: 1 }).waitFor();
      const figure = async (name: string): Promise<number> =>
        Number((await admin.locator('dl.figures > div').filter({ hasText: name }).locator('dd').innerText()).replaceAll(',', ''));
      // The demo's book in two languages, and this journey's notes.
      expect([await figure('Collections'), await figure('Documents')]).toEqual([2, 3]);
      expect(await figure('Passages')).toBeGreaterThan(100);
      await admin.getByText('Every passage has the vectors it should have.').waitFor();
      await admin.getByRole('heading', { name: 'No embedding model is configured' }).waitFor();
      expect(await admin.locator('main code').innerText()).toContain('MODEL_ENDPOINTS');
      await admin.close();
    });

    it('is no place of a student', async () => {
      await student.goto(journey.url);
      await settled(student);
      expect(await student.getByRole('link', { name: 'Search index' }).count()).toBe(0);
      await student.goto(`${journey.url}/search-index`);
      await student.getByRole('heading', { name: 'Your role cannot open this page', level: 1 }).waitFor();
      expect((await (await journey.api(STUDENT)).get('/api/search-index')).status()).toBe(403);
    });
  });

  describe('on every screen', () => {
    const data = [BOOK, DESCRIPTION, NOTES, NOTES_TITLE, MISSPELT, 'router', 'routing', 'fr', ...PEOPLE];

    checkScreens(
      () => journey,
      () => {
        const search: Screen[] = ['', `?q=${MISSPELT}&language=en`, '?q=router&language=fr'].map((query) => ({
          path: `/courses/${courses.en}/search${query}`,
          as: STUDENT,
          data,
        }));
        return [...search, { path: '/search-index', as: ADMIN, data }];
      },
    );

    it.each([
      [
        'education-search',
        'en',
        'light',
        'Why this result',
        'how does the routr choose experts',
        ['No passage holds “routr”', 'router', 'best first'],
      ],
      ['education-search-zh-dark', 'zh', 'dark', '为何有此结果', '路由器如何选择专家', ['路由器', '专家', '最相关的在前']],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, why, words, values) => {
      const visitor = await journey.visit({ as: STUDENT, language, theme });
      await visitor.goto(`${journey.url}/courses/${courses[language]}/search?q=${encodeURIComponent(words)}`);
      await visitor.getByRole('button', { name: why }).first().click();
      await visitor.locator('trivium-why-found').waitFor();
      await visitor.getByRole('searchbox').scrollIntoViewIfNeeded();
      await screenshot(visitor, name, [words, ...values]);
      await visitor.close();
    });

    it.each([
      ['search-index', 'en', 'light', ['Search index', 'Documents', 'Embedded vectors']],
      ['search-index-zh-dark', 'zh', 'dark', ['检索索引', '文档', '内置向量']],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, values) => {
      const visitor = await journey.visit({ as: ADMIN, language, theme });
      await visitor.goto(`${journey.url}/search-index`);
      await settled(visitor);
      await screenshot(visitor, name, values);
      await visitor.close();
    });
  });
});
