import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceModule } from '@trivium/ai/inference/api';
import { MaterialsModule, materialsEntities } from '@trivium/education/materials/api';
import { aiMigrations } from '@trivium/migrations/ai';
import { educationMigrations } from '@trivium/migrations/education';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, SECOND_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { FilesModule, StoredFileEntity } from '@trivium/platform/files';
import { JobEntity, JobEventEntity, JobsModule } from '@trivium/platform/jobs';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { CareDesk, ClassroomModule, classroomEntities } from '../index';
import type { CareAlertResponse, CareMessageResponse, CareSettingResponse } from './dto/care.dto';

const PEOPLE = ['admin@one.test', 'teacher@one.test', 'student@one.test', 'admin@two.test', 'teacher@two.test'] as const;
type Person = (typeof PEOPLE)[number];
const NOWHERE = '00000000-0000-7000-8000-00000000ffff';
const WORDS = 'I want to die, and I told nobody';

describe('care for students in danger', () => {
  let app: TestApplication;
  let folder: string;
  const tokens = new Map<Person, string>();
  const ids = new Map<Person, UserId>();
  let courseId: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-care-'));
    app = await startTestApplication({
      roles: { teacher: ['courses:read', 'courses:write'], student: ['courses:read'], admin: ['courses:read', 'courses:write'] },
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
    for (const email of PEOPLE) {
      tokens.set(email, await app.signIn(email));
      ids.set(email, (await as(email, 'GET', '/auth/me')).json<{ user: { id: UserId } }>().user.id);
    }
  }, 120_000);
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    courseId = (await as('teacher@one.test', 'POST', '/courses', { title: 'Physics', language: 'en', visibility: 'class' })).json<{
      id: string;
    }>().id;
    await as('admin@one.test', 'PUT', '/care/settings', { email: null });
  });

  const as = (email: Person, method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, body?: unknown) =>
    app.call({ method, url: `/api${url}`, token: tokens.get(email), ...(body === undefined ? {} : { body }) });
  const desk = () => app.application.get(CareDesk);
  const inOrganisation = <Value>(id: OrganisationId, work: () => Promise<Value>) => app.test.database.inOrganisation(id, work);
  const raise = (question = WORDS) =>
    inOrganisation(FIRST_ORGANISATION, () =>
      desk().raise({
        organisationId: FIRST_ORGANISATION,
        courseId,
        studentId: ids.get('student@one.test') as UserId,
        conversationId: NOWHERE,
        messageId: NOWHERE,
        finding: { category: 'self-harm', severity: 'urgent', reader: 'rules' },
        language: 'en',
        question,
        at: app.clock.now(),
      }),
    );
  const inbox = async (email: Person, state = 'open') =>
    (await as(email, 'GET', `/care/alerts?state=${state}`))
      .json<{ items: CareAlertResponse[] }>()
      .items.filter((item) => item.courseId === courseId);
  const setting = async (email: Person = 'teacher@one.test') =>
    (await as(email, 'GET', `/courses/${courseId}/care`)).json<CareSettingResponse>();
  const nameForCourse = (email: string | null) => as('teacher@one.test', 'PUT', `/courses/${courseId}/care`, { email });

  it('shows the words to the named adult and to nobody else, administrators and the other organisation included', async () => {
    expect((await nameForCourse('teacher@one.test')).json<CareSettingResponse>()).toMatchObject({
      adult: { email: 'teacher@one.test', isActive: true },
      isInherited: false,
      waiting: 0,
    });
    await raise();
    const [alert] = await inbox('teacher@one.test');
    expect(alert).toMatchObject({
      question: WORDS,
      courseTitle: 'Physics',
      studentEmail: 'student@one.test',
      seenAt: null,
      closedAt: null,
    });
    for (const email of ['admin@one.test', 'student@one.test', 'admin@two.test', 'teacher@two.test'] as const) {
      expect(await inbox(email)).toEqual([]);
      expect((await as(email, 'PATCH', `/care/alerts/${alert?.id ?? ''}`, { isSeen: true })).json()).toMatchObject({
        code: 'CARE_ALERT_NOT_FOUND',
      });
    }
    const settings = [await as('admin@one.test', 'GET', '/care/settings'), await as('admin@one.test', 'GET', `/courses/${courseId}/care`)];
    expect(settings.map(({ body }) => body).join()).not.toContain('I want to die');
    expect((await app.call({ url: '/api/care/alerts' })).statusCode).toBe(401);
  });

  it('is in no row that a second organisation can read', async () => {
    await nameForCourse('teacher@one.test');
    await raise();
    await as('admin@one.test', 'PUT', '/care/messages', {
      category: 'abuse',
      language: 'en',
      approved: null,
      helpLine: { name: 'Line', contact: '12355', checkedOn: '2026-02-01' },
    });
    for (const table of ['care_alert', 'care_adult', 'care_message']) {
      const count = (id: OrganisationId) =>
        inOrganisation(
          id,
          async () => (await app.test.database.manager.query(`SELECT count(*)::integer AS count FROM ${table}`)) as [{ count: number }],
        );
      expect((await count(FIRST_ORGANISATION))[0].count).toBeGreaterThan(0);
      expect((await count(SECOND_ORGANISATION))[0].count).toBe(0);
    }
  });

  it('counts, marks seen once, closes with a note, opens again; two tabs agree', async () => {
    await nameForCourse('teacher@one.test');
    await raise();
    const counts = async () => (await as('teacher@one.test', 'GET', '/care/alerts/count')).json<{ unseen: number; open: number }>();
    const before = await counts();
    const id = (await inbox('teacher@one.test'))[0]?.id ?? '';
    const patch = async (body: object) => (await as('teacher@one.test', 'PATCH', `/care/alerts/${id}`, body)).json<CareAlertResponse>();
    const [first, second] = await Promise.all([patch({ isSeen: true }), patch({ isSeen: true })]);
    expect(first.seenAt).toBe(second.seenAt);
    expect(first.seenBy).not.toBeNull();
    expect(await counts()).toEqual({ unseen: before.unseen - 1, open: before.open });
    app.clock.advance(5);
    const closed = await patch({ state: 'closed', note: '已与家长通话' });
    expect(closed).toMatchObject({ note: '已与家长通话', closedBy: first.seenBy });
    app.clock.advance(5);
    expect((await patch({ state: 'closed' })).closedAt).toBe(closed.closedAt);
    expect(await inbox('teacher@one.test')).toEqual([]);
    expect(await inbox('teacher@one.test', 'closed')).toHaveLength(1);
    expect((await patch({ state: 'open' })).closedAt).toBeNull();
    expect(((await patch({ note: 'x'.repeat(2001) })) as unknown as { code: string }).code).toBe('VALIDATION_FAILED');
  });

  it('keeps an alert that nobody is named for, says how many wait, and gives it to whoever is named', async () => {
    await raise();
    expect(await setting()).toMatchObject({ adult: null, waiting: 1 });
    expect((await as('admin@one.test', 'PUT', '/care/settings', { email: 'admin@one.test' })).json<CareSettingResponse>().waiting).toBe(0);
    expect(await setting()).toMatchObject({ adult: { email: 'admin@one.test' }, isInherited: true, waiting: 0 });
    expect(await inbox('admin@one.test')).toHaveLength(1);
    await nameForCourse('teacher@one.test');
    expect(await inbox('admin@one.test')).toEqual([]);
    expect(await inbox('teacher@one.test')).toHaveLength(1);
    await nameForCourse(null);
    expect(await inbox('admin@one.test')).toHaveLength(1);
  });

  it('names neither a student nor a stranger, and only where one may', async () => {
    expect((await nameForCourse('student@one.test')).json()).toMatchObject({ code: 'CARE_ADULT_IS_STUDENT' });
    for (const email of ['nobody@one.test', 'teacher@two.test'])
      expect((await nameForCourse(email)).json()).toMatchObject({ code: 'CARE_ADULT_UNKNOWN' });
    expect((await as('student@one.test', 'PUT', `/courses/${courseId}/care`, { email: null })).statusCode).toBe(403);
    expect((await as('teacher@one.test', 'PUT', '/care/settings', { email: null })).statusCode).toBe(403);
    expect((await as('teacher@two.test', 'GET', `/courses/${courseId}/care`)).json()).toMatchObject({ code: 'COURSE_NOT_FOUND' });
  });

  it('shows the approved text with its line, else a default that says that it is one', async () => {
    const asked = { organisationId: FIRST_ORGANISATION, courseId, category: 'abuse', language: 'zh' } as const;
    const save = (body: object) =>
      as('admin@one.test', 'PUT', '/care/messages', { category: 'abuse', language: 'zh', helpLine: null, ...body });
    expect((await save({ approved: null })).json<CareMessageResponse>()).toMatchObject({
      text: null,
      shown: expect.stringContaining('默认文本') as string,
    });
    const plain = await desk().messageFor(asked);
    expect(plain).toMatchObject({ version: 'default' });
    expect(plain.text).not.toContain('负责老师会看到');
    await nameForCourse('teacher@one.test');
    expect((await desk().messageFor(asked)).text).toContain('负责老师会看到');
    const helpLine = { name: '心理热线', contact: '12355', checkedOn: '2026-02-20' };
    const approved = { text: '你并不孤单，请到三楼心理室找李老师。我们会和你一起想办法。', approvedBy: '李校长', approvedOn: '2026-02-28' };
    expect((await save({ approved, helpLine })).json<CareMessageResponse>()).toMatchObject({
      approvedBy: '李校长',
      approvedOn: '2026-02-28',
      helpLine,
    });
    const shown = await desk().messageFor(asked);
    expect(shown).toMatchObject({ version: '2026-02-28', approvedBy: '李校长' });
    expect(shown.text).toContain('三楼心理室');
    expect(shown.text).toContain('12355');
    expect(shown.text).not.toContain('默认文本');
    expect((await save({ approved: { ...approved, approvedOn: '2026-12-01' } })).json()).toMatchObject({ code: 'CARE_APPROVAL_IN_FUTURE' });
    expect((await save({ approved: { ...approved, text: '短' } })).statusCode).toBe(400);
    expect(
      (await as('teacher@one.test', 'PUT', '/care/messages', { category: 'abuse', language: 'zh', approved: null, helpLine: null }))
        .statusCode,
    ).toBe(403);
    expect(
      (await as('admin@two.test', 'GET', '/care/messages'))
        .json<{ items: CareMessageResponse[] }>()
        .items.every(({ text }) => text === null),
    ).toBe(true);
  });

  it('goes with the transaction that it is part of, and leaves no words in the trail', async () => {
    await nameForCourse('teacher@one.test');
    await expect(
      inOrganisation(FIRST_ORGANISATION, async () => {
        await raise('I want to die too');
        throw new Error('the message could not be stored');
      }),
    ).rejects.toThrow('could not be stored');
    expect(await inbox('teacher@one.test')).toEqual([]);
    await raise();
    const rows = await inOrganisation(
      FIRST_ORGANISATION,
      () => app.test.database.manager.query('SELECT * FROM audit_record') as Promise<unknown[]>,
    );
    expect(JSON.stringify(rows)).toContain('care.alert-raised');
    expect(JSON.stringify(rows)).toContain('"reader":"rules"');
    expect(JSON.stringify(rows)).not.toMatch(/want to die|self-harm/);
  });

  it('waits again when the adult’s account is closed', async () => {
    const made = await as('admin@one.test', 'POST', '/users', {
      email: 'gone@one.test',
      displayName: 'Gone',
      roles: ['teacher'],
      password: 'a long enough one',
    });
    await nameForCourse('gone@one.test');
    await as('admin@one.test', 'PATCH', `/users/${made.json<{ id: string }>().id}`, { isActive: false });
    expect(await setting()).toMatchObject({ adult: { email: 'gone@one.test', isActive: false } });
    await raise();
    expect(await setting()).toMatchObject({ waiting: 1 });
  });
});
