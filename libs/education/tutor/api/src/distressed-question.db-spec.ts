import { FIRST_ORGANISATION, type TestApplication } from '@trivium/platform/auth/testing';
import { type CareCase, type CareMessage, TutorCare } from './care-port';
import type { AskResponse } from './dto/ask.dto';
import { COURSE, startTestTutor } from './testing/test-tutor';

class RecordingCare extends TutorCare {
  readonly raised: CareCase[] = [];
  failure: Error | undefined;

  messageFor({ language }: { readonly language: string }): Promise<CareMessage> {
    return Promise.resolve({ text: `Approved text (${language})`, version: '2026-02-01', approvedBy: 'Dr Li' });
  }
  raise(care: CareCase): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.raised.push(care);
    return Promise.resolve();
  }
}

describe('a question of somebody in danger', () => {
  const care = new RecordingCare();
  let app: TestApplication;
  let student: string;
  let teacher: string;

  beforeAll(async () => {
    app = await startTestTutor({
      roles: { student: ['tutor:ask'], teacher: ['tutor:ask', 'tutor:review'] },
      ports: [{ provide: TutorCare, useValue: care }],
    });
    [student, teacher] = await Promise.all([app.signIn('student@one.test'), app.signIn('teacher@one.test')]);
  }, 120_000);
  afterAll(() => app.close());
  beforeEach(() => {
    care.raised.length = 0;
    care.failure = undefined;
  });

  const ask = (body: object, headers: Record<string, string> = {}) =>
    app.call({ method: 'POST', url: `/api/courses/${COURSE}/ask`, token: student, body, headers });
  const sql = (text: string) =>
    app.test.database.inOrganisation(FIRST_ORGANISATION, () => app.test.database.manager.query(text) as Promise<Record<string, unknown>[]>);

  it('gets the text that people approved, in the language of the question, and is told to the port once', async () => {
    const body = { question: '我不想活了，这道题做不做都无所谓', requestId: 'r-1' };
    const first = (await ask(body)).json<AskResponse>();
    expect(first).toMatchObject({
      answer: 'Approved text (zh)',
      abstained: false,
      citations: [],
      generation: { template: { id: 'care.message', version: '2026-02-01' }, parameters: { approvedBy: 'Dr Li' } },
    });
    expect((await ask(body)).json<AskResponse>()).toEqual(first);
    expect(care.raised).toMatchObject([
      {
        courseId: COURSE,
        question: body.question,
        language: 'zh',
        finding: { category: 'self-harm', severity: 'urgent', reader: 'rules' },
      },
    ]);
    expect(care.raised[0]?.messageId).toBe(first.messageId);
  });

  it('is not counted among unanswered questions, named in no title, written into no record', async () => {
    await ask({ question: 'my stepdad hits me when I get bad grades' });
    const { items } = (await app.call({ url: `/api/courses/${COURSE}/unanswered`, token: teacher })).json<{ items: unknown[] }>();
    expect(items).toEqual([]);
    const conversations = (await app.call({ url: '/api/conversations', token: student })).json<{ items: { title: string }[] }>();
    expect(conversations.items.map(({ title }) => title)).toContain('A message');
    expect(JSON.stringify(await sql('SELECT * FROM audit_record'))).not.toMatch(/stepdad|self-harm|abuse/);
    expect(app.log()).not.toContain('stepdad');
  });

  it('streams the text like an answer', async () => {
    const stream = await ask({ question: 'I want to die' }, { accept: 'text/event-stream' });
    expect(stream.body).toContain('"care.message"');
    expect(stream.body).toContain('event: done');
  });

  it('keeps neither message nor question when the alert cannot be kept', async () => {
    care.failure = new Error('disk full');
    const before = await sql('SELECT count(*)::integer AS count FROM tutor_message');
    expect((await ask({ question: 'I want to die' })).statusCode).toBe(500);
    expect(await sql('SELECT count(*)::integer AS count FROM tutor_message')).toEqual(before);
  });

  it('does not colour the next question', async () => {
    const { conversationId } = (await ask({ question: 'I want to die' })).json<AskResponse>();
    const next = (await ask({ question: 'What is sleep?', conversationId })).json<AskResponse>();
    expect(next.generation.template.id).not.toBe('care.message');
    expect(care.raised).toHaveLength(1);
  });
});
