// A tutor whose answers a model writes, in a real browser, beside a server that speaks as DeepSeek does: the truth is shown, what the book does not say is struck and can be seen.
import { DEEPSEEK_FLAVOUR, inPieces, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import type { Page } from 'playwright-core';
import type { Journey } from '../../../tools/checks/journey';
import { screenshot } from '../../../tools/checks/screen';
import { askCourse, type CourseWithModel, SETUP_MS, startCourseWithModel, TRUE_SENTENCE } from './course-with-model';

const LIE = 'Its operations take 40 seconds [1].';

describe('a tutor with a model', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  let course: CourseWithModel;
  let journey: Journey;
  let page: Page;

  beforeAll(async () => {
    course = await startCourseWithModel(server);
    ({ journey, page } = course);
  }, SETUP_MS);
  afterAll(async () => {
    await journey?.close();
    server.close();
  });
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  async function ask(says: string): Promise<void> {
    server.play({ pieces: inPieces(says) });
    await askCourse(course);
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
    await page.getByText('Sentences kept: 1, struck: 1, replaced: 0').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/stack|seconds long/i);
  });

  it('quotes the book when nothing of the model holds', async () => {
    await ask('Stacks were painted blue by 12 sailors [1].');
    await answer().getByText('Extracted from the course material by a program').waitFor();
    await answer().getByText('the last element that was added is taken first').first().waitFor();
  });
});
