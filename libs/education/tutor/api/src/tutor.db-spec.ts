import { FIRST_ORGANISATION, SECOND_ORGANISATION, type TestApplication } from '@trivium/platform/auth/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import { type AskResponse, type ContentBlock, TutorCourseAccess, TutorCourseContent } from './index';
import { addCourse, addCourseWithBook, BOOK, COURSE, startTestTutor } from './testing/test-tutor';

const OTHER_COURSE = '00000000-0000-7000-8000-00000000c002';
const MATERIAL = BOOK;
const section = (index: number) => `00000000-0000-7000-8000-00000000e00${index}`;
const NOWHERE = '00000000-0000-7000-8000-00000000ffff';

class TestAccess extends TutorCourseAccess {
  canRead(caller: { organisationId: OrganisationId }, courseId: string): Promise<boolean> {
    return Promise.resolve(courseId === (caller.organisationId === FIRST_ORGANISATION ? COURSE : OTHER_COURSE));
  }
  canReview(caller: { organisationId: OrganisationId }, courseId: string): Promise<boolean> {
    return this.canRead(caller, courseId);
  }
}

class TestContent extends TutorCourseContent {
  materialTitles(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map([[MATERIAL, 'Psychology']]));
  }
  blocks(_: OrganisationId, ranges: readonly unknown[]): Promise<readonly (readonly ContentBlock[])[]> {
    return Promise.resolve(ranges.map(() => []));
  }
  conceptsOf(): Promise<readonly string[]> {
    return Promise.resolve(['concept-1']);
  }
  outline(): ReturnType<TutorCourseContent['outline']> {
    return Promise.resolve({ language: 'en', definedTerms: [{ term: 'hindsight bias', section: 'x' }], keyTerms: [], headings: [] });
  }
}

const TEXTS = [
  [
    'Classical Conditioning',
    'Classical conditioning is a process by which we learn to associate stimuli. Pavlov found it while he studied the digestion of dogs.',
  ],
  [
    'Operant Conditioning',
    'Operant conditioning is learning from the consequences of behavior. Positive reinforcement adds a desirable stimulus.',
  ],
  ['Sleep', 'Sleep is a state marked by relatively low levels of physical activity and reduced sensory awareness.'],
] as const;

describe('tutor', () => {
  let app: TestApplication;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    app = await startTestTutor({
      roles: { student: ['tutor:ask'], teacher: ['tutor:ask', 'tutor:review'], stranger: [] },
      ports: [
        { provide: TutorCourseAccess, useClass: TestAccess },
        { provide: TutorCourseContent, useClass: TestContent },
      ],
    });
    await addCourse(app, SECOND_ORGANISATION, OTHER_COURSE);
    await addCourseWithBook(
      app,
      TEXTS.map(([title, text], index) => ({
        sectionId: section(index),
        path: ['Learning', title],
        blocks: [{ ordinal: index, kind: 'paragraph', text, page: index + 1 }],
      })),
    );
    for (const email of ['student@one.test', 'teacher@one.test', 'stranger@one.test', 'student@two.test', 'teacher@two.test'])
      tokens[email] = await app.signIn(email);
  }, 60_000);
  afterAll(() => app.close());

  const as = (
    email: string,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => app.call({ method, url: `/api${url}`, token: tokens[email] ?? '', headers, ...(body === undefined ? {} : { body }) });
  const ask = (body: object, email = 'student@one.test') => as(email, 'POST', `/courses/${COURSE}/ask`, body);
  const askWhole = async (body: object) => (await ask(body)).json<AskResponse>();
  const idsOf = async (query = '') =>
    (await as('student@one.test', 'GET', `/conversations${query}`)).json<{ items: { id: string }[] }>().items.map(({ id }) => id);

  it('answers with citations and an audit record that holds no words of the student', async () => {
    const answer = await askWhole({ question: 'What is classical conditioning?' });
    expect(answer).toMatchObject({
      intent: 'definition',
      abstained: false,
      concepts: ['concept-1'],
      citations: [{ n: 1, materialId: MATERIAL, materialTitle: 'Psychology', section: 'Classical Conditioning', page: 1 }],
      generation: {
        engine: 'embedded',
        template: { id: 'tutor.extractive', version: '1' },
        aiLabel: 'Extracted from the course material by a program',
      },
    });
    const rows = (await app.test.owner.query(`SELECT * FROM audit_record WHERE subject_id = $1`, [
      answer.generation.provenanceId,
    ])) as unknown[];
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/what is classical/i);
  });

  it('streams meta, tokens with citations behind them, done; the words are the stored answer', async () => {
    const stream = await as(
      'student@one.test',
      'POST',
      `/courses/${COURSE}/ask`,
      { question: 'What is operant conditioning?' },
      { accept: 'text/event-stream' },
    );
    expect(stream.headers['content-type']).toContain('text/event-stream');
    const events = stream.body
      .split('\n\n')
      .filter((part) => part.startsWith('event: '))
      .map((part) => {
        const [first = '', second = ''] = part.split('\n');
        return { event: first.slice(7), data: JSON.parse(second.slice(6)) as Record<string, unknown> };
      });
    const names = events.map(({ event }) => event);
    expect([names[0], names.at(-1), names.filter((name) => name === 'done').length]).toEqual(['meta', 'done', 1]);
    expect(names.indexOf('citation')).toBeGreaterThan(names.indexOf('token'));
    expect(names.filter((name) => name === 'token').length).toBeGreaterThan(5);
    const done = events.at(-1)?.data as unknown as AskResponse;
    expect(
      events
        .filter(({ event }) => event === 'token')
        .map(({ data }) => data['text'])
        .join(''),
    ).toBe(done.answer);
    const detail = (await as('student@one.test', 'GET', `/conversations/${done.conversationId}`)).json<{
      messages: { role: string; answer?: AskResponse }[];
    }>();
    expect(detail.messages.map(({ role }) => role)).toEqual(['student', 'tutor']);
    expect(detail.messages[1]?.answer).toEqual(done);
  });

  it('refuses before the stream begins', async () => {
    const refused = await as('student@one.test', 'POST', `/courses/${NOWHERE}/ask`, { question: 'What?' }, { accept: 'text/event-stream' });
    expect([refused.statusCode, refused.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  it('continues a conversation and fills in what a follow-up leaves out', async () => {
    const first = await askWhole({ question: 'What is classical conditioning?' });
    const second = await askWhole({ question: 'Who found it?', conversationId: first.conversationId });
    expect([second.conversationId, second.answer]).toEqual([first.conversationId, expect.stringContaining('Pavlov')]);
  });

  it('answers a retried request once', async () => {
    const body = { question: 'What is sleep?', requestId: 'r-1' };
    const [first, second] = await Promise.all([askWhole(body), askWhole(body)]);
    const third = await askWhole(body);
    expect(new Set([first.messageId, second.messageId, third.messageId]).size).toBe(1);
    expect((await ask({ question: 'Something else?', requestId: 'r-1' })).statusCode).toBe(409);
  });

  it('shows nobody another person’s conversation, in the same organisation or another', async () => {
    const { conversationId } = await askWhole({ question: 'What is sleep?' });
    for (const email of ['teacher@one.test', 'student@two.test']) {
      expect((await as(email, 'GET', `/conversations/${conversationId}`)).statusCode).toBe(404);
      expect((await as(email, 'PATCH', `/conversations/${conversationId}`, { title: 'mine' })).statusCode).toBe(404);
      expect((await as(email, 'DELETE', `/conversations/${conversationId}`)).statusCode).toBe(404);
      expect((await as(email, 'GET', '/conversations')).json<{ items: unknown[] }>().items).toEqual([]);
    }
    expect((await ask({ question: 'Why?', conversationId }, 'teacher@one.test')).statusCode).toBe(404);
    expect((await ask({ question: 'What is sleep?' }, 'student@two.test')).statusCode).toBe(404);
    expect((await ask({ question: 'What is sleep?' }, 'stranger@one.test')).statusCode).toBe(403);
  });

  it('lists, searches, renames, deletes and restores', async () => {
    app.clock.advance(1);
    const { conversationId } = await askWhole({ question: 'What is positive reinforcement?' });
    expect((await idsOf())[0]).toBe(conversationId);
    expect(await idsOf('?q=desirable')).toContain(conversationId);
    expect(await idsOf('?q=%25zzz')).toEqual([]);
    expect((await as('student@one.test', 'PATCH', `/conversations/${conversationId}`, { title: 'Rewards' })).json()).toMatchObject({
      title: 'Rewards',
    });
    expect((await as('student@one.test', 'DELETE', `/conversations/${conversationId}`)).statusCode).toBe(204);
    expect(await idsOf()).not.toContain(conversationId);
    expect((await as('student@one.test', 'GET', `/conversations/${conversationId}`)).statusCode).toBe(404);
    expect((await as('student@one.test', 'POST', `/conversations/${conversationId}/restore`)).statusCode).toBe(200);
    expect(await idsOf(`?courseId=${COURSE}`)).toContain(conversationId);
  });

  it('pages through the list without losing or repeating one', async () => {
    const all = await idsOf();
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: { id: string }[]; nextCursor: string | null } = (
        await as('student@one.test', 'GET', `/conversations?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      ).json();
      walked.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(walked).toEqual(all);
    expect((await as('student@one.test', 'GET', '/conversations?cursor=bm9uc2Vuc2U')).statusCode).toBe(400);
  });

  it('counts what it could not answer, without names, for the teacher alone', async () => {
    for (const question of [
      'Who won the Super Bowl in 2016?',
      'who won the super bowl in 2016',
      'Mail me at ann@school.test about quarterbacks',
    ]) {
      expect((await askWhole({ question })).abstained).toBe(true);
    }
    const list = async (email: string) => as(email, 'GET', `/courses/${COURSE}/unanswered?state=open`);
    expect((await list('student@one.test')).statusCode).toBe(403);
    expect((await list('teacher@two.test')).statusCode).toBe(404);
    const { items } = (await list('teacher@one.test')).json<{ items: { id: string; text: string; count: number }[] }>();
    expect(items.map(({ text, count }) => [text, count])).toEqual(expect.arrayContaining([['Who won the Super Bowl in 2016?', 2]]));
    expect(JSON.stringify(items)).not.toMatch(/ann@|student/);
    const [first] = items;
    expect(
      (await as('teacher@one.test', 'PATCH', `/courses/${COURSE}/unanswered/${first?.id ?? ''}`, { state: 'dismissed' })).json(),
    ).toMatchObject({ state: 'dismissed' });
    expect((await list('teacher@one.test')).json<{ items: { id: string }[] }>().items.map(({ id }) => id)).not.toContain(first?.id);
    expect((await as('teacher@one.test', 'PATCH', `/courses/${COURSE}/unanswered/${NOWHERE}`, { state: 'open' })).statusCode).toBe(404);
  });

  it('suggests questions and refuses malformed ones', async () => {
    expect((await as('student@one.test', 'GET', `/courses/${COURSE}/suggested-questions`)).json()).toMatchObject({
      items: [{ question: 'What does “hindsight bias” mean?' }],
    });
    expect((await ask({ question: ' ' })).statusCode).toBe(400);
    expect((await ask({ question: 'x'.repeat(2001) })).statusCode).toBe(400);
    expect((await ask({ question: `What is sleep?${String.fromCharCode(0)}\uD800` })).statusCode).toBe(200);
  });
});
