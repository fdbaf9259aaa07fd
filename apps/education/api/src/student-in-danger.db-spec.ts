import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ComplianceModule, RuleFirings, RuleRegistry } from '@trivium/ai/compliance';
import { canaryGuard, FactVerifier, GenerationModule } from '@trivium/ai/generation';
import { InferenceModule } from '@trivium/ai/inference/api';
import { PromptsModule } from '@trivium/ai/prompts';
import { RetrievalModule } from '@trivium/ai/retrieval';
import { classroomEntities, ClassroomModule } from '@trivium/education/classroom/api';
import { materialsEntities, MaterialsModule } from '@trivium/education/materials/api';
import { type AskResponse, tutorEntities, TutorModule, tutorPrompts } from '@trivium/education/tutor/api';
import { aiMigrations } from '@trivium/migrations/ai';
import { educationMigrations } from '@trivium/migrations/education';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { FilesModule, StoredFileEntity } from '@trivium/platform/files';
import { JobEntity, JobEventEntity, JobsModule } from '@trivium/platform/jobs';
import { tutorPorts } from './tutor-ports';

const ROLES = { teacher: ['courses:read', 'courses:write', 'tutor:ask'], student: ['courses:read', 'tutor:ask'] } as const;

/** From the question to the inbox, with the ports that the app really binds. */
describe('a student in danger', () => {
  let app: TestApplication;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-danger-'));
    app = await startTestApplication({
      roles: ROLES,
      migrations: [...platformMigrations, ...aiMigrations, ...educationMigrations],
      entities: [...materialsEntities, ...classroomEntities, ...tutorEntities, JobEntity, JobEventEntity, StoredFileEntity],
      modules: [
        InferenceModule.register({ modelEndpoints: [], secretKey: 's'.repeat(40), isCloudAllowedByDefault: false }),
        JobsModule.register({ workers: { mode: 'none', concurrency: 1 }, isOnlyProcess: true }),
        FilesModule.register({ dataFolder: folder }),
        PromptsModule.register({ sets: [tutorPrompts] }),
        RetrievalModule,
        MaterialsModule.register({ documentsWorker: new URL('file:///unused.mjs'), maxUploadBytes: 1_000_000 }),
        ClassroomModule,
        ComplianceModule.register({ registry: new RuleRegistry([]) }),
        GenerationModule.register({ guards: [canaryGuard] }),
        TutorModule.register({
          imports: [ClassroomModule],
          ports: tutorPorts,
          verifier: new FactVerifier(),
          intentsModel: pathToFileURL(resolve('libs/education/tutor/api/src/intent/intents.model')),
        }),
      ],
    });
  }, 180_000);
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads a human text, and the named adult reads the words, once, however often the line broke', async () => {
    const [student, teacher] = await Promise.all([app.signIn('student@one.test'), app.signIn('teacher@one.test')]);
    const course = await app.call({
      method: 'POST',
      url: '/api/courses',
      token: teacher,
      body: { title: 'Maths', language: 'en', visibility: 'organisation' },
    });
    const courseId = course.json<{ id: string }>().id;
    await app.call({ method: 'PUT', url: `/api/courses/${courseId}/care`, token: teacher, body: { email: 'teacher@one.test' } });
    const body = { question: 'I want to end my life', requestId: 'once' };
    const ask = () => app.call({ method: 'POST', url: `/api/courses/${courseId}/ask`, token: student, body });
    const [first, second] = await Promise.all([ask(), ask()]);
    const answer = first.json<AskResponse>();
    expect(second.json<AskResponse>().messageId).toBe(answer.messageId);
    expect(answer).toMatchObject({ abstained: false, generation: { template: { id: 'care.message' } } });
    expect(answer.answer).toContain('will read what you wrote');
    const inbox = await app.call({ url: '/api/care/alerts', token: teacher });
    expect(inbox.json<{ items: unknown[] }>().items).toMatchObject([{ question: body.question, courseTitle: 'Maths' }]);
    expect((await app.call({ url: '/api/care/alerts', token: student })).json<{ items: unknown[] }>().items).toEqual([]);
    const today = app.clock.now().toISOString().slice(0, 10);
    const fired = await app.application.get(RuleFirings, { strict: false }).list(FIRST_ORGANISATION, { from: today, to: today });
    expect(fired).toMatchObject([{ rule: expect.stringMatching(/distress/) as string, count: 1 }]);
  });

  it('is not told "nothing found" by the search of a course, which asks for a question to the tutor instead', async () => {
    const [student, teacher] = await Promise.all([app.signIn('student@one.test'), app.signIn('teacher@one.test')]);
    const course = await app.call({
      method: 'POST',
      url: '/api/courses',
      token: teacher,
      body: { title: 'Music', language: 'en', visibility: 'organisation' },
    });
    const search = async (q: string) =>
      (
        await app.call({ url: `/api/courses/${course.json<{ id: string }>().id}/search?q=${encodeURIComponent(q)}`, token: student })
      ).json<object>();
    expect(await search('I want to end my life')).toMatchObject({ items: [], needsCare: true });
    expect(await search('我不想活了')).toMatchObject({ needsCare: true });
    expect(await search('the end of a phrase')).not.toHaveProperty('needsCare');
  });

  it('keeps neither message nor alert when one of them cannot be kept', async () => {
    const student = await app.signIn('student@one.test');
    const teacher = await app.signIn('teacher@one.test');
    const course = await app.call({
      method: 'POST',
      url: '/api/courses',
      token: teacher,
      body: { title: 'Art', language: 'en', visibility: 'organisation' },
    });
    const courseId = course.json<{ id: string }>().id;
    const count = async (table: string) =>
      app.test.database.inOrganisation(FIRST_ORGANISATION, async () => {
        const [row] = (await app.test.database.manager.query(`SELECT count(*)::integer AS count FROM ${table}`)) as { count: number }[];
        return row?.count;
      });
    const before = [await count('tutor_message'), await count('care_alert')];
    await app.test.owner.query('ALTER TABLE care_alert ADD CONSTRAINT refuse_all CHECK (false) NOT VALID');
    const refused = await app.call({
      method: 'POST',
      url: `/api/courses/${courseId}/ask`,
      token: student,
      body: { question: 'I want to die' },
    });
    await app.test.owner.query('ALTER TABLE care_alert DROP CONSTRAINT refuse_all');
    expect(refused.statusCode).toBe(500);
    expect([await count('tutor_message'), await count('care_alert')]).toEqual(before);
  });
});
