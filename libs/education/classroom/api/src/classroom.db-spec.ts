import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceModule } from '@trivium/ai/inference/api';
import { MaterialsModule, materialsEntities } from '@trivium/education/materials/api';
import { aiMigrations } from '@trivium/migrations/ai';
import { educationMigrations } from '@trivium/migrations/education';
import { platformMigrations } from '@trivium/migrations/platform';
import { startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { FilesModule, StoredFileEntity } from '@trivium/platform/files';
import { JobEntity, JobEventEntity, JobsModule } from '@trivium/platform/jobs';
import { ClassroomModule, classroomEntities } from './index';
import type { JoinedResponse, RosterResponse } from './dto/classroom.dto';

const ROLES = { teacher: ['courses:read', 'courses:write'], student: ['courses:read'] } as const;

interface Answer {
  readonly statusCode: number;
  readonly body: string;
  json<Value>(): Value;
}

describe('the classroom over HTTP', () => {
  let app: TestApplication;
  let folder: string;
  let teacher: string;
  let student: string;
  let foreigner: string;
  let courseId: string;
  let made = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-classroom-'));
    app = await startTestApplication({
      roles: ROLES,
      migrations: [...platformMigrations, ...aiMigrations, ...educationMigrations],
      entities: [...materialsEntities, ...classroomEntities, JobEntity, JobEventEntity, StoredFileEntity],
      modules: [
        InferenceModule.register({ modelEndpoints: [], secretKey: 's'.repeat(40), isCloudAllowedByDefault: true }),
        JobsModule.register({ workers: { mode: 'none', concurrency: 1 }, isOnlyProcess: false }),
        FilesModule.register({ dataFolder: folder }),
        MaterialsModule.register({ documentsWorker: new URL('file:///unused.mjs'), maxUploadBytes: 1_000_000 }),
        ClassroomModule,
      ],
    });
    [teacher, student, foreigner] = await Promise.all([
      app.signIn('teacher@one.test'),
      app.signIn('student@one.test'),
      app.signIn('teacher@two.test'),
    ]);
  }, 120_000);
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const created = await post(teacher, '/api/courses', { title: 'Physics', language: 'en', visibility: 'class' });
    courseId = created.json<{ id: string }>().id;
  });

  const get = (token: string | undefined, url: string): Promise<Answer> => app.call({ url, token });
  const post = (token: string | undefined, url: string, body: unknown = {}): Promise<Answer> =>
    app.call({ method: 'POST', url, token, body });
  const drop = (token: string, url: string): Promise<Answer> => app.call({ method: 'DELETE', url, token });
  const at = (path: string) => `/api/courses/${courseId}/${path}`;
  const newCode = async () => (await post(teacher, at('class-code'))).json<{ code: string }>().code;
  const codeOf = (answer: Answer) => answer.json<{ code: string }>().code;
  const members = async () =>
    (await get(teacher, at('members'))).json<{ items: { accountId: string; email: string; role: string; joinedBy: string }[] }>().items;
  const newcomer = () => ({ displayName: 'New Comer', email: `new${++made}@home.test`, password: 'a long enough one' });
  const upload = (token: string, path: string, content: string | Buffer, name = 'roster.csv'): Promise<Answer> => {
    const boundary = 'x-boundary-x';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return app.application.inject({
      method: 'POST',
      url: path,
      payload,
      remoteAddress: `10.9.${++made >> 8}.${made & 255}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  };

  it('hides a class from who does not belong to it, until he joins by the code', async () => {
    expect(codeOf(await get(student, at('materials')))).toBe('COURSE_NOT_FOUND');
    const code = await newCode();
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    expect((await post(student, '/api/courses/join', { code: typed })).json<JoinedResponse>()).toEqual({
      courseId,
      courseTitle: 'Physics',
      isNewMember: true,
    });
    expect((await post(student, '/api/courses/join', { code })).json<JoinedResponse>().isNewMember).toBe(false);
    expect((await get(student, at('materials'))).statusCode).toBe(200);
    expect(await members()).toMatchObject([{ email: 'student@one.test', role: 'student', joinedBy: 'code' }]);
  });

  it('lets a newcomer make his account with the code and sign in', async () => {
    const person = newcomer();
    const joined = await post(undefined, '/api/join', { code: await newCode(), ...person });
    expect(joined.statusCode).toBe(201);
    expect(joined.json<JoinedResponse>()).toMatchObject({ courseId, isNewMember: true });
    const login = await post(undefined, '/api/auth/login', { email: person.email, password: person.password });
    expect(login.json<{ user: { roles: string[] } }>().user.roles).toEqual(['student']);
    expect((await get(login.json<{ accessToken: string }>().accessToken, at('materials'))).statusCode).toBe(200);
  });

  it('makes no account for a wrong code, a weak password or an address in use', async () => {
    const code = await newCode();
    const person = newcomer();
    expect(codeOf(await post(undefined, '/api/join', { ...person, code: 'AAAAAAAA' }))).toBe('CLASS_CODE_UNKNOWN');
    expect(codeOf(await post(undefined, '/api/join', { ...person, code, password: 'short' }))).toBe('PASSWORD_TOO_SHORT');
    expect(codeOf(await post(undefined, '/api/join', { ...person, code, email: 'teacher@two.test' }))).toBe('ACCOUNT_EMAIL_TAKEN');
    expect((await post(undefined, '/api/auth/login', { email: person.email, password: person.password })).statusCode).toBe(401);
    expect(await members()).toEqual([]);
  });

  it('a replaced, a disabled and a binned code open nothing', async () => {
    const first = await newCode();
    const second = await newCode();
    expect(codeOf(await post(student, '/api/courses/join', { code: first }))).toBe('CLASS_CODE_UNKNOWN');
    expect((await drop(teacher, `/api/courses/${courseId}`)).statusCode).toBe(204);
    expect(codeOf(await post(undefined, '/api/join', { ...newcomer(), code: second }))).toBe('CLASS_CODE_UNKNOWN');
    expect((await post(teacher, at('restore'))).statusCode).toBe(200);
    expect((await drop(teacher, at('class-code'))).statusCode).toBe(204);
    expect((await get(teacher, at('class-code'))).json()).toEqual({ code: null, createdAt: null });
    expect(codeOf(await post(student, '/api/courses/join', { code: second }))).toBe('CLASS_CODE_UNKNOWN');
  });

  it('limits how often codes can be tried from one address', async () => {
    const statuses: number[] = [];
    // One after the other: a burst is refused as a whole.
    for (let attempt = 0; attempt < 12; attempt++) {
      const body = { ...newcomer(), code: 'AAAAAAAA' };
      statuses.push((await app.call({ method: 'POST', url: '/api/join', body, headers: { 'x-test-address': '10.77.0.1' } })).statusCode);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it('removes a member and takes the removal back', async () => {
    await post(student, '/api/courses/join', { code: await newCode() });
    const [member] = await members();
    const path = at(`members/${member?.accountId ?? ''}`);
    expect((await drop(teacher, path)).statusCode).toBe(204);
    expect(codeOf(await drop(teacher, path))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await get(student, at('materials')))).toBe('COURSE_NOT_FOUND');
    expect((await post(teacher, at('members'), { accountId: member?.accountId })).statusCode).toBe(204);
    expect((await get(student, at('materials'))).statusCode).toBe(200);
  });

  it('previews a roster, then brings the class in and shows each password once', async () => {
    const [one, two] = [newcomer().email, newcomer().email];
    const roster = `name;email\nAnna;${one}\nStudent;student@one.test\nTaken;student@two.test\nNobody;\nBen;${two}\n`;
    const preview = (await upload(teacher, `${at('roster')}?dryRun=true`, roster)).json<RosterResponse>();
    expect(preview).toMatchObject({ dryRun: true, counts: { new: 3, existing: 1, member: 0, problem: 1 } });
    expect(preview.csv).toBeUndefined();
    expect(await members()).toEqual([]);

    const done = (await upload(teacher, at('roster'), roster)).json<RosterResponse>();
    expect(done.counts).toEqual({ new: 2, existing: 1, member: 0, problem: 2 });
    expect(done.rows.map(({ outcome, problem }) => problem?.code ?? outcome)).toEqual([
      'new',
      'existing',
      'EMAIL_TAKEN',
      'EMAIL_MISSING',
      'new',
    ]);
    const password = done.rows[0]?.oneTimePassword ?? '';
    expect(done.csv).toContain(password);
    expect((await members()).map(({ email }) => email).sort()).toEqual([one, two, 'student@one.test'].sort());
    const login = await post(undefined, '/api/auth/login', { email: one, password });
    expect(login.statusCode).toBe(200);

    const again = (await upload(teacher, at('roster'), roster)).json<RosterResponse>();
    expect(again.counts).toEqual({ new: 0, existing: 0, member: 3, problem: 2 });
    expect(again.csv).toBeUndefined();
    expect(app.log()).not.toContain(password);
    expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([]);
  });

  it('refuses a roster that is none, in the language of the reader', async () => {
    expect(codeOf(await upload(teacher, at('roster'), 'a,b\nc,d\n'))).toBe('ROSTER_WITHOUT_COLUMNS');
    expect(codeOf(await upload(teacher, at('roster'), Buffer.from('%PDF-1.7\n%\u00ff\u00ff'), 'x.pdf'))).toBe('FILE_TYPE_NOT_ACCEPTED');
    expect((await upload(teacher, at('roster'), '')).statusCode).toBe(422);
  });

  it('keeps students and other organisations out of every route', async () => {
    const code = await newCode();
    const [member] = (await post(student, '/api/courses/join', { code }), await members());
    const calls: [string, (token: string) => Promise<Answer>][] = [
      ['show code', (token) => get(token, at('class-code'))],
      ['renew code', (token) => post(token, at('class-code'))],
      ['disable code', (token) => drop(token, at('class-code'))],
      ['members', (token) => get(token, at('members'))],
      ['add', (token) => post(token, at('members'), { accountId: member?.accountId })],
      ['remove', (token) => drop(token, at(`members/${member?.accountId ?? ''}`))],
      ['roster', (token) => upload(token, at('roster'), 'name,email\nEve,eve@home.test')],
      ['upload', (token) => upload(token, at('materials'), '# Book\n\nText.', 'book.md')],
    ];
    for (const [name, call] of calls) {
      expect([name, (await call(student)).statusCode]).toEqual([name, 403]);
      const foreign = await call(foreigner);
      expect([name, foreign.statusCode, codeOf(foreign)]).toEqual([name, 404, 'COURSE_NOT_FOUND']);
    }
    expect(codeOf(await post(foreigner, '/api/courses/join', { code }))).toBe('CLASS_CODE_UNKNOWN');
    expect((await members()).map(({ accountId }) => accountId)).toEqual([member?.accountId]);
    expect((await get(undefined, at('members'))).statusCode).toBe(401);
  });

  it('adds nobody of another organisation', async () => {
    const me = (await get(foreigner, '/api/auth/me')).json<{ user: { id: string } }>().user.id;
    expect(codeOf(await post(teacher, at('members'), { accountId: me }))).toBe('ACCOUNT_UNKNOWN');
  });

  it('the role that looks codes up before sign-in sees nothing else of them, and nothing of courses', async () => {
    await newCode();
    const { database } = app.test;
    await expect(database.asLogin(() => database.manager.query('SELECT created_by FROM class_code'))).rejects.toThrow(/permission denied/);
    await expect(database.asLogin(() => database.manager.query('SELECT id FROM course'))).rejects.toThrow(/permission denied/);
  });

  it('takes an upload, gives its parts back and documents itself', async () => {
    const book = '# Book\n\nA text about light.\n';
    const accepted = await upload(teacher, at('materials'), book, 'Licht & Schatten.md');
    expect(accepted.statusCode).toBe(202);
    const { materialId, jobId } = accepted.json<{ materialId: string; jobId: string }>();
    expect((await get(teacher, `/api/jobs/${jobId}`)).json<{ state: string }>().state).toBe('queued');
    expect(codeOf(await upload(teacher, at('materials'), book, 'again.md'))).toBe('MATERIAL_DUPLICATE');
    expect(codeOf(await get(teacher, at(`materials/${materialId}/outline`)))).toBe('MATERIAL_NOT_READY');
    const part = await app.call({ url: at(`materials/${materialId}/file`), token: teacher, headers: { range: 'bytes=2-5' } });
    expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([206, 'Book', `bytes 2-5/${book.length}`]);
    expect(part.headers['content-disposition']).toMatch(/^attachment; filename="Licht & Schatten.md"/);
    expect((await get(teacher, `${at('search')}?q=light&k=5`)).json()).toEqual({ items: [], nextCursor: null, total: 0, meant: [] });
    expect((await get(teacher, `${at('search')}?q=light&k=0`)).statusCode).toBe(400);
    expect(codeOf(await get(teacher, at('passages/not-a-uuid')))).toBe('VALIDATION_FAILED');
    expect(codeOf(await get(teacher, `${at('materials')}?cursor=WyJ4Il0`))).toBe('CURSOR_INVALID');
    const api = (await get(undefined, '/api/openapi.json')).json<{ paths: Record<string, unknown> }>();
    expect(Object.keys(api.paths)).toEqual(
      expect.arrayContaining(['/api/join', '/api/courses/{id}/materials', '/api/courses/{id}/search']),
    );
  });

  it('entities and migrations describe the same tables', async () => {
    const { upQueries } = await app.test.owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => query.includes('class_code'))).toEqual([]);
  });
});
