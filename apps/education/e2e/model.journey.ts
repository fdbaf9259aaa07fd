// A tutor whose answers a model writes, in a real browser, beside a server that speaks as DeepSeek does: the truth is shown, what the book does not say is struck and can be seen.
import { DEEPSEEK_FLAVOUR, inPieces, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import type { Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';
import { screenshot } from '../../../tools/checks/screen';

const TEACHER = 'teacher@demo.local';
const BOOK = `# Data structures

## Stacks

A stack is a list from which the last element that was added is taken first. Its two operations, push and pop, take constant time. Bauer and Samelson filed a patent for it in 1957.

## Queues

A queue gives back first what was added first. Printers work through their jobs in a queue.
`;
const QUESTION = 'What is a stack?';
const TRUE_SENTENCE = 'A stack is a list that gives back the last added element first [1].';
const LIE = 'Its operations take 40 seconds [1].';
const SETUP_MS = 120_000;

describe('a tutor with a model', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  let journey: Journey;
  let page: Page;
  let courseId = '';

  beforeAll(async () => {
    await server.listen();
    const endpoint = {
      id: 'here',
      kind: 'deepseek',
      baseUrl: server.baseUrl,
      apiKey: 'key-of-the-test',
      model: 'deepseek-v4-flash',
      place: 'local',
      maxDataClass: 'confidential',
    };
    journey = await Journey.start('education', { MODEL_ENDPOINTS: JSON.stringify([endpoint]) });
    const api = await journey.api(TEACHER);
    ({ id: courseId } = (await (await api.post('/api/courses', { data: { title: 'Structures', language: 'en' } })).json()) as {
      id: string;
    });
    const upload = await api.post(`/api/courses/${courseId}/materials`, {
      multipart: { file: { name: 'structures.md', mimeType: 'text/markdown', buffer: Buffer.from(BOOK) } },
    });
    const { jobId } = (await upload.json()) as { jobId: string };
    // The stream of a job's events ends with the job.
    await api.get(`/api/jobs/${jobId}/events`, { headers: { accept: 'text/event-stream' }, timeout: 60_000 });
    page = await journey.visit({ as: TEACHER });
  }, SETUP_MS);
  afterAll(async () => {
    await journey?.close();
    server.close();
  });
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  async function ask(says: string): Promise<void> {
    server.play({ pieces: inPieces(says) });
    await page.goto(`${journey.url}/courses/${courseId}/ask`);
    await page.getByRole('textbox', { name: 'Your question' }).fill(QUESTION);
    await page.getByRole('textbox', { name: 'Your question' }).press('Enter');
  }
  const answer = () => page.getByRole('article', { name: 'Answer' }).last();

  it('shows the model’s words when the book says so, marked as written by AI', async () => {
    await ask(TRUE_SENTENCE);
    await answer().getByText('gives back the last added element first').waitFor();
    await answer().getByText('Written by AI from the course material and checked against it').waitFor();
    expect(await answer().getByText('taken out').count()).toBe(0);
  });

  it('strikes what the book does not say, and lets the reader see it and why', async () => {
    await ask(`${TRUE_SENTENCE} ${LIE}`);
    const struck = answer().getByText('One sentence of the model was taken out');
    await struck.waitFor();
    expect(await answer().locator('trivium-answer-text').innerText()).not.toContain('40 seconds');
    await struck.click();
    await answer().locator('del').getByText('40 seconds').waitFor();
    await screenshot(page, 'education-struck', [
      'gives back the last added element first',
      '40 seconds',
      'One sentence of the model was taken out',
    ]);
  });

  it('tells how the answer came to be, without a word of it', async () => {
    await answer().getByRole('link', { name: 'How this came to be' }).click();
    await page.getByRole('heading', { name: 'How this text came to be' }).waitFor();
    await page.getByText('A model on this machine or in the house', { exact: true }).waitFor();
    await page.getByText('1 sentences kept, 1 struck, 0 replaced').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/stack|seconds long/i);
  });

  it('quotes the book when nothing of the model holds', async () => {
    await ask('Stacks were painted blue by 12 sailors [1].');
    await answer().getByText('Extracted from the course material by a program').waitFor();
    await answer().getByText('the last element that was added is taken first').first().waitFor();
  });
});
