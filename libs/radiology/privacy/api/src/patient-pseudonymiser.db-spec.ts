import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { radiologyMigrations } from '@trivium/migrations/radiology';
import { FIRST_ORGANISATION, SECOND_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import type { UserId } from '@trivium/shared/kernel';
import { PatientPseudonymiser } from './patient-pseudonymiser';
import { PrivacyModule } from './privacy.module';
import { PseudonymMapEntity } from './pseudonym-map.entity';

const userId = '00000000-0000-7000-9000-000000000001' as UserId;
const one = { organisationId: FIRST_ORGANISATION, userId };
const two = { organisationId: SECOND_ORGANISATION, userId };
const header = { patientId: 'ZY0012345', patientName: 'Sun^Li=孙^丽' };

describe('pseudonyms of a patient', () => {
  let app: TestApplication;
  let pseudonymiser: PatientPseudonymiser;
  let reader: string;

  beforeAll(async () => {
    app = await startTestApplication({
      roles: { admin: ['reports:read'], guest: [] },
      migrations: [...platformMigrations, ...aiMigrations, ...radiologyMigrations],
      entities: [PseudonymMapEntity],
      modules: [PrivacyModule.register({ secretKey: 'a secret of the tests, long enough' })],
    });
    pseudonymiser = app.application.get(PatientPseudonymiser, { strict: false });
    reader = await app.signIn('admin@one.test');
  }, 60_000);
  afterAll(() => app.close());

  const rows = (organisation: typeof FIRST_ORGANISATION) =>
    app.test.database.inOrganisation(organisation, () => app.test.database.manager.find(PseudonymMapEntity));

  it('gives the same words the same stand-in in all texts, moves dates together, and takes both back', async () => {
    const first = await pseudonymiser.pseudonymise(one, { text: '患者孙丽，2024-01-01检查，住院号ZY0012345。', header });
    const second = await pseudonymiser.pseudonymise(one, { text: 'SUN LI, compared with 2024-01-31; 孙丽 again.', header });
    expect(first.text).not.toMatch(/孙丽|2024-01-01|ZY0012345/u);
    const nameOf = (entities: typeof first.entities): string | undefined => entities.find(({ type }) => type === 'NAME')?.replacement;
    expect(second.text).toContain(nameOf(first.entities) ?? 'no name was found');
    const [before, after] = [first, second].map(({ text }) => Date.parse(/\d{4}-\d{2}-\d{2}/u.exec(text)?.[0] ?? ''));
    expect(((after ?? 0) - (before ?? 0)) / 86_400_000).toBe(30);
    expect(await pseudonymiser.restore(FIRST_ORGANISATION, { text: second.text, patientId: 'zy0012345 ' })).toBe(
      'SUN LI, compared with 2024-01-31; 孙丽 again.',
    );
  });

  it('shows a second organisation nothing', async () => {
    const { text } = await pseudonymiser.pseudonymise(one, { text: '患者孙丽。', header });
    expect(await pseudonymiser.restore(SECOND_ORGANISATION, { text, patientId: header.patientId })).toBe(text);
    expect(await rows(SECOND_ORGANISATION)).toEqual([]);
    await pseudonymiser.pseudonymise(two, { text: '患者孙丽。', header });
    const [own, other] = await Promise.all([rows(FIRST_ORGANISATION), rows(SECOND_ORGANISATION)]);
    expect(own[0]?.patientKey).not.toBe(other[0]?.patientKey);
    expect(await pseudonymiser.forget(SECOND_ORGANISATION, header.patientId)).toBe(true);
    expect(await rows(FIRST_ORGANISATION)).toHaveLength(1);
  });

  it('keeps nothing that can be read in the row', async () => {
    const [row] = await rows(FIRST_ORGANISATION);
    expect(JSON.stringify(row)).not.toMatch(/孙|SUN|ZY0012345|2024-01/u);
    expect(row?.sealedMap.startsWith('v1.')).toBe(true);
  });

  it('does not lose a stand-in when two texts come at once', async () => {
    const texts = ['患者王伟。', '患者李强。', '患者赵敏。'];
    const results = await Promise.all(texts.map((text) => pseudonymiser.pseudonymise(one, { text, header })));
    expect(new Set(results.map(({ text }) => text)).size).toBe(3);
    for (const [at, { text }] of results.entries())
      expect(await pseudonymiser.restore(FIRST_ORGANISATION, { text, patientId: header.patientId })).toBe(texts[at]);
  });

  it('leaves what was sent out pseudonymous once the patient is erased', async () => {
    const { text } = await pseudonymiser.pseudonymise(one, { text: '患者孙丽。', header });
    expect(await pseudonymiser.forget(FIRST_ORGANISATION, header.patientId)).toBe(true);
    expect(await pseudonymiser.restore(FIRST_ORGANISATION, { text, patientId: header.patientId })).toBe(text);
    expect(await pseudonymiser.forget(FIRST_ORGANISATION, header.patientId)).toBe(false);
  });

  it('refuses a reversible text without a patient', async () => {
    await expect(pseudonymiser.pseudonymise(one, { text: 'x', header: {} })).rejects.toMatchObject({ code: 'PSEUDONYM_PATIENT_UNKNOWN' });
  });

  it('answers in the shape of the contract, and refuses what is no text', async () => {
    const post = (body: object, token?: string) => app.call({ method: 'POST', url: '/api/deidentify', token, body });
    const text = 'Patient Alice Brown, MRN 0099123. 8 mm RUL nodule.';
    const answer = await post({ text, language: 'en' }, reader);
    expect(answer.json()).toEqual({
      text: 'Patient [NAME_1], MRN [MRN_1]. 8 mm RUL nodule.',
      entities: [
        { type: 'NAME', span: [8, 19], replacement: '[NAME_1]' },
        { type: 'MRN', span: [25, 32], replacement: '[MRN_1]' },
      ],
    });
    expect((await post({ text: 7 }, reader)).statusCode).toBe(400);
    expect((await post({ text: 'x'.repeat(200_001) }, reader)).statusCode).toBe(400);
    expect((await post({ text: '' }, reader)).json()).toEqual({ text: '', entities: [] });
    expect((await post({ text })).statusCode).toBe(401);
  });
});
