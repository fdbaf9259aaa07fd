import { FIRST_ORGANISATION } from '@trivium/platform/auth/testing';
import type { ReportResponse } from '../dto/report.dto';
import { type DeskCall, type DeskMethod, TestDesk } from '../testing/test-desk';

const CLEAR = { dictation: 'Lungs clear. Impression: normal.', language: 'en', modality: 'CT', bodyPart: 'chest' };

describe('the signature', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await TestDesk.start();
  }, 60_000);
  afterAll(() => desk?.close());

  const call = (method: DeskMethod, path: string, options?: DeskCall) => desk.call(method, `/reports${path}`, options);
  const open = async (dictation = CLEAR.dictation, as?: string) =>
    (await call('POST', '', { body: { ...CLEAR, dictation }, ...(as === undefined ? {} : { as }) })).json<ReportResponse>();
  const sign = (id: string, body: object = { password: TestDesk.password }, as?: string) =>
    call('POST', `/${id}/sign`, { body, ...(as === undefined ? {} : { as }) });
  const problem = async (answer: ReturnType<typeof call>) => {
    const { statusCode, body } = await answer;
    return [statusCode, (JSON.parse(body) as { code?: string }).code];
  };

  it('takes the right password, and then nothing changes any more', async () => {
    const { id } = await open();
    desk.app.clock.advance(3);
    const signed = (await sign(id)).json<ReportResponse>();
    expect(signed).toMatchObject({ state: 'final', version: 2, signedBy: { name: 'radiologist of one' }, blockers: [] });
    expect(signed.signedHash).toMatch(/^[0-9a-f]{64}$/);
    expect(signed.efficiency).toEqual({
      secondsToSign: 180,
      activeSeconds: 180,
      editDistance: 0,
      draftWords: 5,
      finalWords: 5,
      keptShare: 1,
    });
    expect(signed.notice).not.toContain('unsigned');
    expect(await problem(call('PATCH', `/${id}`, { body: { version: 2, sections: { findings: 'Other.' } } }))).toEqual([
      409,
      'REPORT_SIGNED',
    ]);
    expect(await problem(call('DELETE', `/${id}`))).toEqual([409, 'REPORT_SIGNED']);
    expect(await problem(sign(id))).toEqual([409, 'REPORT_SIGNED']);
    expect(await problem(call('POST', `/${id}/hand-over`, { body: { version: 2 } }))).toEqual([409, 'REPORT_SIGNED']);
    expect((await call('GET', `/${id}`)).json<ReportResponse>().sections).toEqual(signed.sections);
  });

  it('stays as it is even for a defect of the program: the database refuses', async () => {
    const { id } = await open();
    await sign(id);
    const attempts = [
      `UPDATE report SET sections = '{"findings":"other"}' WHERE id = $1`,
      `UPDATE report SET state = 'draft' WHERE id = $1`,
      `UPDATE report SET discarded_at = now() WHERE id = $1`,
      'DELETE FROM report WHERE id = $1',
    ];
    for (const sql of attempts)
      await expect(
        desk.app.test.database.inOrganisation(FIRST_ORGANISATION, () => desk.app.test.database.manager.query(sql, [id])),
      ).rejects.toThrow(/a signed report/);
  });

  it('is refused to a resident, who hands the report over instead', async () => {
    const resident = 'resident@one.test';
    const { id } = await open(CLEAR.dictation, resident);
    expect(await problem(sign(id, { password: TestDesk.password }, resident))).toEqual([403, 'AUTH_FORBIDDEN']);
    const handed = (await call('POST', `/${id}/hand-over`, { as: resident, body: { version: 1 } })).json<ReportResponse>();
    expect(handed).toMatchObject({ state: 'preliminary', handedOverBy: { name: 'resident of one' } });
    const change = { version: 2, sections: { impression: 'Normal chest.' } };
    expect(await problem(call('PATCH', `/${id}`, { as: resident, body: change }))).toEqual([409, 'REPORT_HANDED_OVER']);
    expect((await call('PATCH', `/${id}`, { body: change })).json<ReportResponse>()).toMatchObject({ version: 3, state: 'preliminary' });
    expect((await sign(id)).json<ReportResponse>()).toMatchObject({ state: 'final', createdBy: { name: 'resident of one' } });
  });

  it('lets a resident take a report back before it is signed', async () => {
    const resident = 'resident@one.test';
    const { id } = await open(CLEAR.dictation, resident);
    await call('POST', `/${id}/hand-over`, { as: resident, body: { version: 1 } });
    const back = await call('POST', `/${id}/take-back`, { as: resident, body: { version: 2 } });
    expect(back.json<ReportResponse>()).toMatchObject({ state: 'draft', version: 3 });
    expect(await problem(call('POST', `/${id}/take-back`, { body: { version: 3 } }))).toEqual([409, 'REPORT_NOT_HANDED_OVER']);
  });

  it('counts wrong passwords and locks after five, for the right one too', async () => {
    const { id } = await open('Lungs clear.');
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await problem(sign(id, { password: 'not it' }))).toEqual([403, 'AUTH_PASSWORD_WRONG']);
    expect(await problem(sign(id))).toEqual([423, 'AUTH_LOCKED']);
    desk.app.clock.advance(16);
    expect((await sign(id)).statusCode).toBe(200);
  });

  it('waits until somebody has looked at what was not understood', async () => {
    const { id, blockers } = await open('Lungs clear. ??? seen. Impression: normal.');
    expect(blockers.map(({ code, ref }) => [code, ref])).toEqual([['DICTATION_NOT_UNDERSTOOD', '13-16']]);
    const refused = await sign(id);
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ code: 'REPORT_NOT_READY', errors: [{ path: 'DICTATION_NOT_UNDERSTOOD:13-16' }] });
    const looked = await call('PATCH', `/${id}`, { body: { version: 1, looked: [[13, 16]] } });
    expect(looked.json<ReportResponse>()).toMatchObject({ blockers: [], looked: [[13, 16]] });
    expect((await sign(id)).statusCode).toBe(200);
  });

  it('waits for contradictions, until they are gone or overridden with a reason', async () => {
    const { id } = await open('The wrong side. Impression: normal.');
    const refused = await call('POST', `/${id}/sign`, { body: { password: TestDesk.password }, language: 'zh' });
    expect(refused.json()).toMatchObject({
      code: 'REPORT_NOT_READY',
      errors: [{ path: 'ISSUE_OPEN:laterality:wrong', message: '有误。' }],
    });
    const overrides = [{ key: 'laterality:wrong', reason: 'Seen on both sides' }];
    const overridden = (await call('PATCH', `/${id}`, { body: { version: 1, overrides } })).json<ReportResponse>();
    expect(overridden.issues[0]?.override).toMatchObject({ reason: 'Seen on both sides' });
    // The reason goes with the contradiction: when that comes back, it must be given anew.
    await call('PATCH', `/${id}`, { body: { version: 2, sections: { findings: 'The right side.' } } });
    await call('PATCH', `/${id}`, { body: { version: 3, sections: { findings: 'The wrong side.' } } });
    expect((await sign(id)).statusCode).toBe(422);
    await call('PATCH', `/${id}`, { body: { version: 4, overrides } });
    expect((await sign(id)).statusCode).toBe(200);
  });

  it('refuses a version that was not read', async () => {
    const { id } = await open();
    await call('PATCH', `/${id}`, { body: { version: 1, sections: { findings: 'Changed in another tab.' } } });
    expect(await problem(sign(id, { password: TestDesk.password, version: 1 }))).toEqual([409, 'REPORT_CHANGED_ELSEWHERE']);
    expect((await sign(id, { password: TestDesk.password, version: 2 })).statusCode).toBe(200);
  });

  it('signs one text when a change and the signature meet', async () => {
    const { id } = await open();
    const [signed, changed] = await Promise.all([
      sign(id, { password: TestDesk.password, version: 1 }),
      call('PATCH', `/${id}`, { body: { version: 1, sections: { findings: 'At the same moment.' } } }),
    ]);
    expect([signed.statusCode, changed.statusCode].sort()).toEqual([200, 409]);
  });

  it('is of no use against an empty report', async () => {
    const { id } = await open('');
    expect(await problem(sign(id))).toEqual([422, 'REPORT_NOT_READY']);
  });

  it('shows another organisation nothing, whatever it tries', async () => {
    const { id } = await open();
    const stranger = 'radiologist@two.test';
    const attempts: ReturnType<typeof call>[] = [
      sign(id, { password: TestDesk.password }, stranger),
      call('POST', `/${id}/hand-over`, { as: stranger, body: { version: 1 } }),
      call('POST', `/${id}/take-back`, { as: stranger, body: { version: 1 } }),
      call('POST', `/${id}/addenda`, { as: stranger, body: { text: 'x' } }),
      call('POST', `/${id}/communications`, { as: stranger, body: { kind: 'deferred', codes: ['aortic_dissection'], reason: 'because' } }),
      ...['', '/audit', '/priors', '/communications', '/versions', '/provenance', '/compare'].map((path) =>
        call('GET', `/${id}${path}`, { as: stranger }),
      ),
    ];
    for (const attempt of attempts) expect(await problem(attempt)).toEqual([404, 'REPORT_NOT_FOUND']);
  });

  describe('afterwards', () => {
    const told = {
      kind: 'told',
      toldTo: 'Dr Gray, emergency',
      toldBy: 'Dr Lin',
      toldAt: '2026-03-01T08:01:00Z',
      channel: 'phone',
      finding: 'pulmonary_embolism in the right lower lobe',
      isReadBack: true,
    };

    it('gains addenda, each checked against what was signed, and keeps its text', async () => {
      const { id, sections } = await open();
      expect(await problem(call('POST', `/${id}/addenda`, { body: { text: 'Too early.' } }))).toEqual([409, 'REPORT_NOT_SIGNED']);
      await sign(id);
      const operationId = '00000000-0000-4000-8000-000000000001';
      const body = { text: 'Correction: the wrong side was named. pneumoperitoneum', operationId };
      const first = (await call('POST', `/${id}/addenda`, { body })).json<ReportResponse>();
      const again = (await call('POST', `/${id}/addenda`, { body })).json<ReportResponse>();
      expect(again).toEqual(first);
      expect(first).toMatchObject({
        state: 'amended',
        sections,
        addenda: [{ number: 1, issues: [{ type: 'laterality' }], critical: [{ code: 'pneumoperitoneum', level: 1 }] }],
      });
      const resident = await call('POST', `/${id}/addenda`, { as: 'resident@one.test', body: { text: 'Not by me.' } });
      expect(resident.statusCode).toBe(403);
      expect(await problem(call('PATCH', `/${id}`, { body: { version: 3, sections: { findings: 'x' } } }))).toEqual([409, 'REPORT_SIGNED']);
    });

    it('keeps a critical result from being signed away before somebody was told and read it back', async () => {
      const { id } = await open('Filling defects: pulmonary_embolism. Impression: acute.');
      expect((await sign(id)).json()).toMatchObject({ errors: [{ path: 'CRITICAL_NOT_COMMUNICATED:pulmonary_embolism' }] });
      await call('POST', `/${id}/communications`, { body: { ...told, isReadBack: false } });
      expect((await sign(id)).statusCode).toBe(422);
      desk.app.clock.advance(1);
      const logged = (await call('POST', `/${id}/communications`, { body: told })).json<ReportResponse>();
      expect(logged.communications.map(({ toldTo, codes, isReadBack }) => [toldTo, codes, isReadBack])).toEqual([
        ['Dr Gray, emergency', ['pulmonary_embolism'], false],
        ['Dr Gray, emergency', ['pulmonary_embolism'], true],
      ]);
      expect(logged.critical).toMatchObject([{ code: 'pulmonary_embolism', settled: 'told' }]);
      expect((await sign(id)).statusCode).toBe(200);
      const rows = await desk.app.test.owner.query('SELECT sealed FROM report_communication WHERE report_id = $1', [id]);
      expect(JSON.stringify(rows)).not.toContain('Gray');
    });

    it('takes a reason in place of a call, and no result that is not there', async () => {
      const { id } = await open('pulmonary_embolism known since May. Impression: unchanged.');
      const deferred = { kind: 'deferred', codes: ['pulmonary_embolism'], reason: 'Known and treated since May' };
      expect(await problem(call('POST', `/${id}/communications`, { body: { ...deferred, codes: ['aortic_dissection'] } }))).toEqual([
        422,
        'CRITICAL_UNKNOWN',
      ]);
      expect(await problem(call('POST', `/${id}/communications`, { body: { ...told, toldAt: '2099-01-01T00:00:00Z' } }))).toEqual([
        422,
        'COMMUNICATION_IN_FUTURE',
      ]);
      await call('POST', `/${id}/communications`, { as: 'resident@one.test', body: deferred });
      expect((await sign(id)).statusCode).toBe(200);
    });

    it('lets a result of level 3 be told days after the signature', async () => {
      const { id } = await open('suspected_malignancy. Impression: mass.');
      expect((await sign(id)).statusCode).toBe(200);
      desk.app.clock.advance(2 * 24 * 60);
      desk.forgetSignIns();
      const answer = await call('POST', `/${id}/communications`, { body: { ...told, finding: 'the mass' } });
      expect(answer.json<ReportResponse>()).toMatchObject({ state: 'final', critical: [{ settled: 'told' }] });
    });

    it('tells who did what and when, without a word of the report', async () => {
      const { id } = await open('Secretword. Impression: normal.');
      await call('PATCH', `/${id}`, { body: { version: 1, sections: { impression: 'Secretword too.' } } });
      const signed = (await sign(id)).json<ReportResponse>();
      await call('POST', `/${id}/addenda`, { body: { text: 'Secretword again.' } });
      const audit = (await call('GET', `/${id}/audit`)).json<{
        items: { action: string; actor: { name: string }; details: { hash?: string } }[];
      }>();
      expect(audit.items.map(({ action, actor }) => [action, actor.name])).toEqual(
        ['addendum_added', 'signed', 'changed', 'opened'].map((action) => [`report.${action}`, 'radiologist of one']),
      );
      expect(audit.items[1]?.details.hash).toBe(signed.signedHash);
      expect(JSON.stringify(audit)).not.toContain('ecretword');
    });
  });
});
