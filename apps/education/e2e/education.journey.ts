import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from 'playwright-core';
import { DEMO_PASSWORD, Journey } from '../../../tools/checks/journey';
import { screenshot, settled } from '../../../tools/checks/screen';
import { checkScreens, type Screen } from '../../../tools/checks/screens';
import { printedTextbook } from '../../../tools/checks/textbook';
import { protectedPdf } from './protected-pdf';

const TEACHER = 'teacher@demo.local';
const STUDENT = 'student@demo.local';
const PEOPLE = ['Demo organisation', 'Ms Zhao', 'Sam Rivera', 'Demo Administrator'];

const COURSE = 'Large models, spring term';
const DESCRIPTION = 'For the second year';
const BOOK = 'large-models-at-work.en.pdf';
const QUESTION = 'What does the router do in a mixture of experts?';
const EASY_QUESTIONS = [
  'What is attention?',
  'What is LoRA?',
  'What is temperature?',
  'What is retrieval?',
  'What is a token?',
  'What is 3C?',
];
const ELSEWHERE = 'Who won the football world cup in 1998?';

/** Printing the book and a first start on a busy machine. */
const SETUP_MS = 240_000;
const IMPORT_MS = 150_000;

describe('tutor', () => {
  let journey: Journey;
  let page: Page;
  let bookPath = '';
  let courseId = '';
  let conversationPath = '';

  beforeAll(async () => {
    bookPath = await printedTextbook('en');
    journey = await Journey.start('education');
    page = await journey.visit({ refusals: [401, 409, 413, 415, 422, 502, 503], hasOutage: true });
  }, SETUP_MS);
  afterAll(() => journey?.close());
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const card = (on = page) => on.getByRole('list', { name: 'Materials of this course' }).getByRole('listitem').filter({ hasText: BOOK });
  const chooseFile = (name: string, content: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });

  async function ask(question: string, on: Page): Promise<void> {
    await on.getByRole('textbox', { name: 'Your question' }).fill(question);
    await on.getByRole('textbox', { name: 'Your question' }).press('Enter');
    await on.getByRole('article', { name: 'You' }).getByText(question).last().waitFor();
  }

  it('lets a teacher sign in and make a course', async () => {
    await page.getByLabel('Email').fill(TEACHER);
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('button', { name: 'New course' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title').fill(COURSE);
    await dialog.getByLabel('Description').fill(DESCRIPTION);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/courses\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: COURSE, level: 1 }).waitFor();
    courseId = /courses\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    expect(courseId).not.toBe('');
  });

  describe('given a file it cannot take', () => {
    beforeAll(async () => {
      const trial = await (await journey.api(TEACHER)).post('/api/courses', { data: { title: 'Trial', language: 'en' } });
      await page.goto(`${journey.url}/courses/${((await trial.json()) as { id: string }).id}`);
      await page.getByRole('heading', { name: 'Trial', level: 1 }).waitFor();
    });
    afterAll(() => page.goto(`${journey.url}/courses/${courseId}`));

    it.each([
      ['an empty file', 'empty.pdf', () => Buffer.alloc(0), /empty\.pdf was not taken: the file is empty/],
      ['a kind that is not read', 'setup.exe', () => Buffer.from('MZ'), /setup\.exe was not taken: only/],
      ['a truncated PDF', 'cut.pdf', () => readFileSync(bookPath).subarray(0, 300_000), /“?cut\.pdf”? is damaged or incomplete/],
      ['a PDF under a password', 'locked.pdf', () => protectedPdf(), /“?locked\.pdf”? is protected by a password/],
      [
        'a picture that calls itself a PDF',
        'picture.pdf',
        () => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
        /holds .*judged by its content/,
      ],
    ])('says on the screen why it cannot take %s', async (_kind, name, content, reason) => {
      await chooseFile(name, content());
      await page.getByText(reason).first().waitFor();
    });
  });

  it(
    'reads an uploaded book with its stages and counts on the screen, survives kill -9 in the middle, and ends ready',
    async () => {
      await page.locator('input[type="file"]').setInputFiles(bookPath);
      const progress = card().getByRole('progressbar', { name: /^Import of/ });
      await progress.waitFor();
      await card().getByText('Reading the file').first().waitFor();
      await journey.kill();
      await journey.restart();
      const teacher = await journey.api(TEACHER);
      const state = (await materialsOf(teacher)).find(({ fileName }) => fileName === BOOK)?.state;
      expect(state).toBe('importing');
      await card()
        .getByText(/\d+ of \d+/)
        .first()
        .waitFor({ timeout: IMPORT_MS });
      await card()
        .getByText(/\d+ searchable passages/)
        .waitFor({ timeout: IMPORT_MS });
      for (const counted of [/\d+ pages/, /\d+ sections/, /\d+ figures/]) await card().getByText(counted).waitFor();
    },
    IMPORT_MS * 2,
  );

  async function materialsOf(api: APIRequestContext): Promise<{ fileName: string; state: string; id: string }[]> {
    return (
      (await (await api.get(`/api/courses/${courseId}/materials`)).json()) as { items: { fileName: string; state: string; id: string }[] }
    ).items;
  }

  describe('for a student', () => {
    let student: Page;
    beforeAll(async () => {
      student = await journey.visit({ as: STUDENT });
    });

    it('answers a question word by word as it is written, each sentence with its source', async () => {
      await student.goto(`${journey.url}/courses/${courseId}/ask`);
      const [answer] = await Promise.all([student.waitForResponse((response) => response.url().endsWith('/ask')), ask(QUESTION, student)]);
      expect(answer.headers()['content-type']).toContain('text/event-stream');
      const article = student.getByRole('article', { name: 'Answer' });
      await article.getByRole('button', { name: 'Open source 1' }).first().waitFor();
      expect((await article.innerText()).toLowerCase()).toContain('router');
      conversationPath = new URL(student.url()).pathname;
      expect(conversationPath).toMatch(/\/ask\/[0-9a-f-]{36}$/);
    });

    it('opens a source: the cited words are marked in their passage, with section and page', async () => {
      await student.getByRole('article', { name: 'Answer' }).getByRole('button', { name: 'Open source 1' }).first().click();
      const panel = student.getByRole('complementary', { name: 'Source 1' });
      const marked = (await panel.locator('mark').innerText()).replace(/\s+/g, ' ').trim();
      expect(marked.length).toBeGreaterThan(20);
      expect((await student.getByRole('article', { name: 'Answer' }).innerText()).replace(/\s+/g, ' ')).toContain(marked.slice(0, 20));
      expect(await panel.getByRole('heading').innerText()).not.toBe('');
      await panel.getByText(/^Page \d+$/).waitFor();
      await panel.getByRole('button', { name: 'Open the document here' }).click();
      await student.getByRole('article').locator('mark').first().waitFor();
    });

    it('changes language and appearance at once, without loading the page again and without losing the conversation', async () => {
      await student.goto(journey.url + conversationPath);
      await student.getByRole('button', { name: 'Open source 1' }).first().waitFor();
      await student.evaluate(() => document.body.setAttribute('data-same-page', ''));
      await student.getByRole('button', { name: 'Switch the language to Chinese' }).click();
      await student.getByRole('button', { name: '打开出处 1' }).first().waitFor();
      await student.getByRole('button', { name: '外观' }).click();
      await student.getByRole('menuitemradio', { name: '深色' }).click();
      await student.locator('html[data-theme="dark"][lang="zh-CN"] body[data-same-page]').waitFor();
      await student.getByRole('button', { name: '把界面语言切换为英文' }).click();
    });

    it('says kindly when the course does not hold the answer', async () => {
      await student.goto(`${journey.url}/courses/${courseId}/ask`);
      await ask(ELSEWHERE, student);
      await student.getByText('The book does not seem to hold this').waitFor();
    });

    it('stays quick for everybody else while answers are written', async () => {
      const api = await journey.api(STUDENT);
      const timed = async (path: string, options: Parameters<APIRequestContext['fetch']>[1] = {}): Promise<number> => {
        const begun = performance.now();
        const answer = await api.fetch(path, options);
        expect(answer.status()).toBe(200);
        await answer.body();
        return performance.now() - begun;
      };
      let answersMs = 0;
      const answers = (async () => {
        for (const question of EASY_QUESTIONS)
          answersMs += await timed(`/api/courses/${courseId}/ask`, {
            method: 'POST',
            headers: { accept: 'text/event-stream' },
            data: { question },
          });
      })();
      const others: number[] = [];
      for (let index = 0; index < 20; index += 1) others.push(await timed(index % 2 === 0 ? '/api/courses' : '/api/auth/me'));
      await answers;
      const p95Ms = [...others].sort((one, other) => one - other)[18] ?? Infinity;
      process.stdout.write(
        `While 6 answers were written in ${answersMs.toFixed(0)} ms, 20 other requests had a p95 of ${p95Ms.toFixed(0)} ms (aim on a quiet machine: 100 ms).\n`,
      );
      // A shared machine measures its other work too; what must never be is a request that waits for the answers' end.
      expect(p95Ms).toBeLessThan(Math.max(answersMs / 2, 500));
    });
  });

  it('puts what the book did not answer on the list of the teacher, without a name', async () => {
    await page.goto(`${journey.url}/courses/${courseId}/questions`);
    const row = page.getByRole('listitem').filter({ hasText: ELSEWHERE });
    await row.waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Sam Rivera');
    await row.getByRole('button', { name: `Resolve: ${ELSEWHERE}` }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();
  });

  it('brings the open tab of a course into view on a phone', async () => {
    const phone = await journey.visit({ as: TEACHER, size: { width: 360, height: 740 } });
    await phone.goto(`${journey.url}/courses/${courseId}/members`);
    const tab = phone.getByRole('navigation').getByRole('link', { name: 'Members' });
    await tab.waitFor();
    await phone.waitForFunction(() => {
      const open = document.querySelector('trivium-course-frame nav a[aria-current="page"]');
      return open !== null && open.getBoundingClientRect().right <= innerWidth;
    });
    expect(await phone.title()).toBe(`Members · ${COURSE} · Trivium Tutor`);
    await phone.close();
  });

  it('shows another organisation nothing of it', async () => {
    const stranger = await journey.visit({ as: 'teacher@other.local', refusals: [404] });
    await settled(stranger);
    expect(await stranger.locator('main').innerText()).not.toContain(COURSE);
    await stranger.goto(`${journey.url}/courses/${courseId}`);
    await stranger.locator('trivium-error-panel').waitFor();
    expect(await stranger.locator('main').innerText()).not.toContain(COURSE);
    const api = await journey.api('teacher@other.local');
    for (const part of ['', '/materials', '/unanswered']) expect((await api.get(`/api/courses/${courseId}${part}`)).status()).toBe(404);
    await stranger.close();
  });

  describe('on every screen', () => {
    const data = [
      'Trial',
      ...EASY_QUESTIONS,
      COURSE,
      DESCRIPTION,
      BOOK,
      QUESTION,
      ELSEWHERE,
      'Mixture of experts',
      'Glossary',
      'Large Models at Work',
      'From Attention to Practice',
      '大模型实务',
      ...PEOPLE,
    ];

    checkScreens(
      () => journey,
      () => {
        const course = `/courses/${courseId}`;
        const teacher: Screen[] = ['/', course, `${course}/search?q=router`, `${course}/questions`, `${course}/members`, '/about'].map(
          (path) => ({ path, as: TEACHER, data }),
        );
        const student: Screen[] = ['/', `${course}/ask`, conversationPath, '/conversations', '/join'].map((path) => ({
          path,
          as: STUDENT,
          data,
        }));
        return [{ path: '/sign-in', data }, ...teacher, ...student];
      },
    );

    it.each([
      ['education-course', 'en', 'light', [COURSE, BOOK, 'pages', 'searchable passages']],
      ['education-course-zh-dark', 'zh', 'dark', [COURSE, BOOK, '页', '可搜索段落']],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, values) => {
      const visitor = await journey.visit({ as: TEACHER, language, theme });
      await visitor.goto(`${journey.url}/courses/${courseId}`);
      await settled(visitor);
      await visitor.getByText(BOOK).waitFor();
      await screenshot(visitor, name, values);
      await visitor.close();
    });

    it.each([
      ['education-answer', 'en', 'light', 'Open source 1', QUESTION, ['router', 'Page', '1 of']],
      ['education-answer-zh-dark', 'zh', 'dark', '打开出处 1', '什么是混合专家模型？', ['混合专家', '出处', '第']],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme, source, question, values) => {
      const visitor = await journey.visit({ as: STUDENT, language, theme });
      await visitor.goto(`${journey.url}/courses/${language === 'zh' ? await chineseCourse() : courseId}/ask`);
      const composer = visitor.locator('trivium-composer textarea');
      await composer.fill(question);
      await composer.press('Enter');
      await visitor.getByRole('button', { name: source }).first().click();
      await visitor.locator('trivium-passage-panel mark').waitFor();
      await visitor.locator('article[data-role="person"]').scrollIntoViewIfNeeded();
      await screenshot(visitor, name, [question, ...values]);
      await visitor.close();
    });

    /** The demo's own book in Chinese. */
    async function chineseCourse(): Promise<string> {
      const { items } = (await (await (await journey.api(STUDENT)).get('/api/courses?limit=50')).json()) as {
        items: { id: string; language: string }[];
      };
      return items.find(({ language }) => language === 'zh')?.id ?? '';
    }
  });
});
