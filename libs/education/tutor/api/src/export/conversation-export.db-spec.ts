import { DEEPSEEK_FLAVOUR, inPieces, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import type { TestApplication } from '@trivium/platform/auth/testing';
import { EXPORT_FORMATS, findAiLabel, renderFormat } from '@trivium/platform/documents';
import type { AskResponse } from '../index';
import { addCourseWithBook, COURSE, startTestTutor } from '../testing/test-tutor';
import { TutorExportModule } from './tutor-export.module';

const WRITTEN = 'Through classical conditioning we learn to associate stimuli [1].';
const QUESTION = 'What is classical conditioning?';

/** A tutor whose model says the truth, or a lie, for which the book's own sentences stand in. */
describe('an exported conversation', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  let app: TestApplication;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    await server.listen();
    app = await startTestTutor({
      roles: { student: ['tutor:ask'], teacher: ['tutor:ask', 'tutor:review'], stranger: [] },
      model: server,
      modules: [TutorExportModule.register({ draw: renderFormat })],
    });
    await addCourseWithBook(app);
    for (const email of ['student@one.test', 'teacher@one.test', 'stranger@one.test', 'student@two.test'])
      tokens[email] = await app.signIn(email);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    server.close();
  });

  const get = (url: string, { as = 'student@one.test', language = 'en' }: { as?: string; language?: string } = {}) =>
    app.call({ url: `/api${url}`, token: tokens[as] ?? '', headers: { 'accept-language': language } });
  const exported = (id: string, format: string, options: { as?: string; language?: string } = {}) =>
    get(`/conversations/${id}/export?format=${format}`, options);

  async function ask(by: 'model' | 'program', conversationId?: string): Promise<AskResponse> {
    // Of a lie nothing holds, and the program's quotes stand in.
    server.play(() => ({ pieces: inPieces(by === 'model' ? WRITTEN : 'Bananas are blue [1].') }));
    const body = { question: QUESTION, ...(conversationId === undefined ? {} : { conversationId }) };
    const answer = (
      await app.call({ method: 'POST', url: `/api/courses/${COURSE}/ask`, token: tokens['student@one.test'] ?? '', body })
    ).json<AskResponse>();
    expect(answer.generation.engine).toBe(by === 'model' ? 'local' : 'embedded');
    return answer;
  }

  it.each(EXPORT_FORMATS)('bears its label as %s, and the label names a record that tells what was written', async (format) => {
    const { conversationId, generation } = await ask('model');
    const file = await exported(conversationId, format, { language: 'zh' });
    expect(file.statusCode).toBe(200);
    expect(file.headers['content-disposition']).toMatch(new RegExp(`^attachment; filename="[ -~]+\\.${format}"; filename\\*=UTF-8''`));
    expect(file.headers['cache-control']).toBe('private, no-store');
    const found = await findAiLabel(file.rawPayload);
    expect(found).toMatchObject({ extent: 'part', contradictions: [], fields: { Label: '1', ContentProducer: 'trivium-tutor' } });
    const record = (await get(`/provenance/${found.fields?.ProduceID ?? ''}`)).json();
    expect(record).toMatchObject({
      artefact: { kind: 'tutor.conversation-export', id: conversationId, language: 'zh' },
      passages: [{ id: generation.provenanceId }],
      labels: ['gb-45438-2025:visible', 'gb-45438-2025:aigc', 'iptc:compositeWithTrainedAlgorithmicMedia', 'eu-ai-act:article-50'],
    });
    const events = await app.test.owner.query(`SELECT details FROM audit_record WHERE action = 'artefact.exported' AND subject_id = $1`, [
      conversationId,
    ]);
    expect(events).toEqual([{ details: expect.objectContaining({ format, exportId: found.provenanceId }) as unknown }]);
    expect(JSON.stringify([record, events])).not.toMatch(/conditioning/i);
  });

  it('says that a program put it together where no model wrote, and nothing of the kind that models wrote', async () => {
    const { conversationId, generation } = await ask('program');
    const file = await exported(conversationId, 'html');
    expect(await findAiLabel(file.rawPayload)).toMatchObject({ verdict: 'complete', extent: 'composed' });
    expect(file.body).toContain(`Put together by a program, without an AI model · Record ${generation.provenanceId}`);
    expect(file.body).not.toMatch(/Written by AI|TrainedAlgorithmicMedia|name="AIGC"/);
  });

  it('tells the model’s words from the program’s, and lists the book’s with their place', async () => {
    const { conversationId, generation } = await ask('program');
    const second = await ask('model', conversationId);
    const text = (await exported(conversationId, 'md')).body;
    expect(text).toContain(`*Put together by a program, without an AI model · Record ${generation.provenanceId}*`);
    expect(text).toContain(
      `*Written by AI and checked against its sources · Record ${second.generation.provenanceId}*\n\nThrough classical conditioning`,
    );
    expect(text).toMatch(/- \\\[1\\\] Learning › Classical Conditioning, page 1: “Classical conditioning is a process/);
    expect((text.match(/^## Question \d/gm) ?? []).length).toBe(2);
  });

  it('leaves out, visibly, an answer that is not the one of its record', async () => {
    const { conversationId, messageId } = await ask('model');
    await ask('program', conversationId);
    await app.test.owner.query(`UPDATE tutor_message SET text = 'Bananas are blue [1].' WHERE id = $1`, [messageId]);
    const file = await exported(conversationId, 'html');
    expect(file.body).not.toContain('Bananas');
    expect(file.body).toContain('Its words are not those in its record');
    // What is left was put together by the program.
    expect(await findAiLabel(file.rawPayload)).toMatchObject({ verdict: 'complete', extent: 'composed' });
  });

  it('is for whom the conversation is: nobody else in the organisation, nobody in another, nobody without the right', async () => {
    const { conversationId } = await ask('program');
    expect((await exported(conversationId, 'md', { as: 'teacher@one.test' })).json()).toMatchObject({
      code: 'TUTOR_CONVERSATION_NOT_FOUND',
      status: 404,
    });
    expect((await exported(conversationId, 'md', { as: 'student@two.test' })).statusCode).toBe(404);
    expect((await exported(conversationId, 'md', { as: 'stranger@one.test' })).statusCode).toBe(403);
    expect((await app.call({ url: `/api/conversations/${conversationId}/export?format=md` })).statusCode).toBe(401);
  });

  it.each(['exe', '', '../md'])('refuses the format “%s”', async (format) => {
    const { conversationId } = await ask('program');
    expect((await exported(conversationId, encodeURIComponent(format))).statusCode).toBe(400);
  });

  it('has a safe name whatever the conversation is called', async () => {
    const { conversationId } = await ask('program');
    await app.call({
      method: 'PATCH',
      url: `/api/conversations/${conversationId}`,
      token: tokens['student@one.test'] ?? '',
      body: { title: '../../etc/"x"; 条件反射\u202egpj.exe' },
    });
    const { headers } = await exported(conversationId, 'json');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="etc  x ; ____gpj.exe.json"; filename*=UTF-8''etc%20x%20%3B%20%E6%9D%A1%E4%BB%B6%E5%8F%8D%E5%B0%84gpj.exe.json`.replace(
        'etc  x',
        'etc x',
      ),
    );
  });
});
