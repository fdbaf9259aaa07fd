import { FIRST_ORGANISATION, SECOND_ORGANISATION } from '@trivium/platform/auth/testing';
import type { ImportedOrders, OrderResponse } from '../dto/order.dto';
import type { ReportResponse } from '../dto/report.dto';
import { TestDesk } from '../testing/test-desk';

const STRANGER = 'radiologist@two.test';
const ORDER = {
  accession: 'A-1001',
  placerNumber: 'P-77',
  patient: { patientId: 'MRN 4711', name: '李晓梅', birthDate: '1961-04-30', sex: 'female' },
  exam: '胸部CT平扫',
  modality: 'CT',
  bodyPart: 'chest',
  priority: 'urgent',
  indication: '咳嗽两周',
  referrer: '王医生',
  requestedAt: '2026-03-01T07:30:00Z',
};

describe('orders', () => {
  let desk: TestDesk;
  let number = 0;
  beforeAll(async () => {
    desk = await TestDesk.start();
  }, 60_000);
  afterAll(() => desk?.close());

  const another = (changes: object = {}) => ({ ...ORDER, accession: `A-${(number += 1)}`, ...changes });
  const make = (changes?: object) => desk.read<OrderResponse>('POST', '/orders', { body: another(changes) });
  const found = async (q: string) =>
    (await desk.read<{ items: OrderResponse[] }>('GET', `/orders?q=${encodeURIComponent(q)}`)).items.map(({ accession }) => accession);

  it('are typed once and reopened as they were', async () => {
    const answer = await desk.call('POST', '/orders', { body: ORDER });
    expect(answer.statusCode).toBe(201);
    const order = answer.json<OrderResponse>();
    expect(order).toMatchObject({ ...ORDER, requestedAt: '2026-03-01T07:30:00.000Z', state: 'requested', source: 'typed', reportIds: [] });
    expect(await desk.read('GET', `/orders/${order.id}`)).toEqual(order);
    expect(await desk.refusal('POST', '/orders', { body: ORDER })).toEqual([409, 'ORDER_ACCESSION_TAKEN']);
  });

  it('keep what names somebody sealed in the database', async () => {
    await make();
    const rows = await desk.app.test.owner.query(
      'SELECT to_jsonb(p)::text AS row FROM patient p UNION ALL SELECT to_jsonb(o)::text FROM imaging_order o',
    );
    for (const secret of ['李晓梅', '4711', '1961-04-30', '咳嗽', '王医生']) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('are found by accession number, examination, patient number and part of the name', async () => {
    const { accession } = await make({ patient: { patientId: 'Z-9', name: 'Jane Winterbottom', sex: 'female' }, exam: 'Abdomen dry run' });
    for (const q of [accession, 'dry run', 'z-9', 'winter', 'Winterbottom jane']) expect(await found(q)).toContain(accession);
    for (const q of ['Bottom', 'Jane Summer', '%', 'Z-']) expect(await found(q)).not.toContain(accession);
    const chinese = await make();
    for (const q of ['晓梅', '李', '李晓梅']) expect(await found(q)).toContain(chinese.accession);
  });

  it('are of one patient when they have one patient number, and refuse another person with it', async () => {
    const first = await make({ patient: { patientId: 'SAME-1', name: 'Anna Berg', birthDate: '1970-01-02', sex: 'female' } });
    const second = await make({ patient: { patientId: 'same-1', name: 'Anna Berg-Holm', sex: 'unknown' } });
    expect(second.patient).toEqual({ ...first.patient, name: 'Anna Berg-Holm' });
    const other = another({ patient: { patientId: 'SAME-1', name: 'Otto Berg', birthDate: '1971-01-02', sex: 'female' } });
    expect(await desk.refusal('POST', '/orders', { body: other })).toEqual([422, 'ORDER_PATIENT_CONTRADICTS']);
    expect(await found(other.accession)).toEqual([]);
  });

  it('give nobody another name by a mistyped number, unless the birth date agrees', async () => {
    const born = '1970-05-06';
    const first = await make({ patient: { patientId: 'SAME-2', name: '王芳 (Wang, Fang)', birthDate: born, sex: 'female' } });
    const other = another({ patient: { patientId: 'SAME-2', name: '赵强', sex: 'unknown' } });
    expect(await desk.refusal('POST', '/orders', { body: other })).toEqual([422, 'ORDER_PATIENT_CONTRADICTS']);
    const shorter = await make({ patient: { patientId: 'SAME-2', name: '王芳', sex: 'unknown' } });
    expect(shorter.patient).toEqual(first.patient);
    const renamed = await make({ patient: { patientId: 'SAME-2', name: '王方 (Wang, Fang)', birthDate: born, sex: 'female' } });
    expect(renamed.patient.name).toBe('王方 (Wang, Fang)');
  });

  it('give the report what was typed: patient, age on the day, sex, examination, indication', async () => {
    const { id, patient } = await make();
    const body = { dictation: 'Clear.', language: 'en', modality: 'CT', bodyPart: 'chest', orderId: id, context: { exam: 'CT chest' } };
    const report = await desk.read<ReportResponse>('POST', '/reports', { body });
    expect(report).toMatchObject({ orderId: id, patient, context: { age: 64, sex: 'female', exam: 'CT chest', indication: '咳嗽两周' } });
    expect(await desk.read('GET', `/orders/${id}`)).toMatchObject({ state: 'in_progress', reportIds: [report.id] });
    expect(await desk.refusal('PATCH', `/orders/${id}`, { body: { version: 1, state: 'cancelled' } })).toEqual([409, 'ORDER_HAS_REPORT']);
    await desk.call('DELETE', `/reports/${report.id}`);
    expect(await desk.read('GET', `/orders/${id}`)).toMatchObject({ state: 'requested', reportIds: [] });
  });

  it('are corrected on the latest version only, and cancelled', async () => {
    const { id } = await make();
    const changed = await desk.read<OrderResponse>('PATCH', `/orders/${id}`, {
      body: { version: 1, priority: 'stat', patient: { name: '李小梅' } },
    });
    expect(changed).toMatchObject({
      version: 2,
      priority: 'stat',
      patient: { name: '李小梅', patientId: 'MRN 4711' },
      indication: '咳嗽两周',
    });
    expect(await desk.refusal('PATCH', `/orders/${id}`, { body: { version: 1, exam: 'old' } })).toEqual([409, 'ORDER_CHANGED_ELSEWHERE']);
    await desk.read('PATCH', `/orders/${id}`, { body: { version: 2, state: 'cancelled' } });
    const body = { dictation: 'x', language: 'en', modality: 'CT', bodyPart: 'chest', orderId: id };
    expect(await desk.refusal('POST', '/reports', { body })).toEqual([409, 'ORDER_CANCELLED']);
  });

  it('are imported many at once, each with its outcome', async () => {
    const good = another();
    const items = [good, good, { ...good, bodyPart: 'head' }, { accession: 'x' }, 'no order', null, { resourceType: 'Patient' }];
    const answer = await desk.read<ImportedOrders>('POST', '/orders/import', { body: { items } });
    expect(answer.items.map(({ outcome }) => outcome)).toEqual(['made', 'known', 'refused', 'refused', 'refused', 'refused', 'refused']);
    expect(answer).toMatchObject({ made: 1, known: 1, refused: 5 });
    expect(answer.items[2]?.code).toBe('ORDER_ACCESSION_TAKEN');
  });

  it('come as a FHIR ServiceRequest with its patient, and say what is missing', async () => {
    const request = {
      resourceType: 'ServiceRequest',
      status: 'active',
      intent: 'order',
      priority: 'stat',
      identifier: [{ type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] }, value: 'F-1' }],
      code: { text: 'CT chest' },
      subject: { reference: '#p' },
      contained: [
        {
          resourceType: 'Patient',
          id: 'p',
          identifier: [{ value: 'MRN-F' }],
          name: [{ text: 'Fay Ng' }],
          gender: 'female',
          birthDate: '1980-02-01',
        },
      ],
    };
    const order = await desk.read<OrderResponse>('POST', '/orders', { body: request });
    expect(order).toMatchObject({
      source: 'fhir',
      accession: 'F-1',
      priority: 'stat',
      patient: { patientId: 'MRN-F', birthDate: '1980-02-01' },
    });
    expect(order).toMatchObject({ modality: 'CT', bodyPart: 'chest' });
    const nobody = { ...request, contained: [], subject: { display: 'somebody' } };
    expect(await desk.refusal('POST', '/orders', { body: nobody })).toEqual([422, 'ORDER_UNREADABLE']);
    const many = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: request }, { resource: request }] };
    expect((await desk.call('POST', '/orders', { body: many })).statusCode).toBe(422);
    for (const hostile of [
      { resourceType: 'ServiceRequest' },
      { resourceType: 'Bundle', entry: 'x' },
      { ...request, subject: null, code: [] },
    ])
      expect((await desk.call('POST', '/orders', { body: hostile })).statusCode).toBe(422);
  });

  it.each([
    ['an empty accession number', { accession: ' ' }],
    ['a birth date that cannot be', { patient: { ...ORDER.patient, birthDate: '1961-02-30' } }],
    ['a number that is a thousand characters long', { accession: 'x'.repeat(1_000) }],
    ['an unknown priority', { priority: 'now' }],
    ['no patient', { patient: undefined }],
  ])('refuse %s', async (_, changes) => {
    expect((await desk.call('POST', '/orders', { body: another(changes) })).statusCode).toBe(400);
  });

  it('bear markup, control characters and halves of surrogate pairs', async () => {
    const name = '<b>O\u0000Neill</b> \ud800';
    const order = await make({ patient: { patientId: `'; DROP TABLE patient; --`, name, sex: 'other' } });
    expect(order.patient.name).toBe('<b>O\uFFFDNeill</b> \uFFFD');
  });

  it('show another organisation nothing, and take the same numbers there', async () => {
    const order = await make();
    expect(await desk.refusal('GET', `/orders/${order.id}`, { as: STRANGER })).toEqual([404, 'ORDER_NOT_FOUND']);
    expect(await desk.refusal('PATCH', `/orders/${order.id}`, { as: STRANGER, body: { version: 1 } })).toEqual([404, 'ORDER_NOT_FOUND']);
    expect((await desk.read<{ items: [] }>('GET', '/orders', { as: STRANGER })).items).toEqual([]);
    const theirs = await desk.read<OrderResponse>('POST', '/orders', { as: STRANGER, body: { ...ORDER, accession: order.accession } });
    expect(theirs.patient.id).not.toBe(order.patient.id);
    const { database } = desk.app.test;
    const keys = async (id: typeof FIRST_ORGANISATION) =>
      database.inOrganisation(id, () => database.manager.query('SELECT number_key FROM patient')) as Promise<{ number_key: string }[]>;
    const [ours, others] = [await keys(FIRST_ORGANISATION), await keys(SECOND_ORGANISATION)];
    // The same number has another key there: hashes cannot be compared between organisations.
    expect(ours.map((row) => row.number_key)).not.toContain(others[0]?.number_key);
  });

  it('are paged without losing or repeating one', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: OrderResponse[]; nextCursor: string | null } = await desk.read(
        'GET',
        `/orders?limit=3${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen.length).toBeGreaterThan(8);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
