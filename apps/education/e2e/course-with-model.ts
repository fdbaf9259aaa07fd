// A course with one short book, and a tutor beside a server that speaks as DeepSeek does.
import type { ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import type { Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';

export const TEACHER = 'teacher@demo.local';
export const QUESTION = 'What is a stack?';
/** What the book says, in other words. */
export const TRUE_SENTENCE = 'A stack is a list that gives back the last added element first [1].';
/** Longest time that the start, the course and its book take together. */
export const SETUP_MS = 120_000;

const BOOK = `# Data structures

## Stacks

A stack is a list from which the last element that was added is taken first. Its two operations, push and pop, take constant time. Bauer and Samelson filed a patent for it in 1957.

## Queues

A queue gives back first what was added first. Printers work through their jobs in a queue.
`;

export interface CourseWithModel {
  readonly journey: Journey;
  /** The teacher's. */
  readonly page: Page;
  readonly courseId: string;
}

/** Starts the app with `server` as its one model and lets the teacher make the course. Both are the caller's to close. */
export async function startCourseWithModel(server: ScriptedChatServer): Promise<CourseWithModel> {
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
  const journey = await Journey.start('education', { MODEL_ENDPOINTS: JSON.stringify([endpoint]) });
  try {
    const api = await journey.api(TEACHER);
    const course = await api.post('/api/courses', { data: { title: 'Structures', language: 'en' } });
    const { id: courseId } = (await course.json()) as { id: string };
    const upload = await api.post(`/api/courses/${courseId}/materials`, {
      multipart: { file: { name: 'structures.md', mimeType: 'text/markdown', buffer: Buffer.from(BOOK) } },
    });
    const { jobId } = (await upload.json()) as { jobId: string };
    // The stream of a job's events ends with the job.
    await api.get(`/api/jobs/${jobId}/events`, { headers: { accept: 'text/event-stream' }, timeout: 60_000 });
    return { journey, page: await journey.visit({ as: TEACHER }), courseId };
  } catch (error) {
    // The caller has no journey to close yet.
    await journey.close();
    throw error;
  }
}

/** Asks the course, on the teacher's page. */
export async function askCourse({ journey, page, courseId }: CourseWithModel): Promise<void> {
  await page.goto(`${journey.url}/courses/${courseId}/ask`);
  await page.getByRole('textbox', { name: 'Your question' }).fill(QUESTION);
  await page.getByRole('textbox', { name: 'Your question' }).press('Enter');
}
