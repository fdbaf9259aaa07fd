import type { OrderResponse } from '../dto/order.dto';
import type { ReportResponse } from '../dto/report.dto';
import type { WorklistItem } from '../dto/worklist.dto';
import { TestDesk } from '../testing/test-desk';

const RESIDENT = 'resident@one.test';

describe('the work list', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await TestDesk.start();
    await order('ROUTINE', 'routine', '07:00');
    await order('STAT', 'stat', '07:50');
    await order('URGENT', 'urgent', '07:40');
    await order('LATER', 'routine', '07:55');
    const { id: orderId } = await order('DICTATED', 'urgent', '07:10');
    await report('pulmonary_embolism. Impression: embolism.', { orderId }, RESIDENT);
    const { id } = await report('Clear. Impression: no finding.');
    await desk.read('POST', `/reports/${id}/sign`, { body: { password: TestDesk.password } });
  }, 60_000);
  afterAll(() => desk?.close());

  const order = (accession: string, priority: string, time: string) =>
    desk.read<OrderResponse>('POST', '/orders', {
      body: {
        ...{ accession, priority, modality: 'CT', bodyPart: 'chest', exam: `Chest ${accession}`, requestedAt: `2026-03-01T${time}:00Z` },
        patient: { patientId: `N-${accession}`, name: `Patient ${accession}`, sex: 'female' },
      },
    });
  const report = (dictation: string, more: object = {}, as?: string) =>
    desk.read<ReportResponse>('POST', '/reports', {
      body: { dictation, language: 'en', modality: 'CT', bodyPart: 'chest', ...more },
      ...(as === undefined ? {} : { as }),
    });
  const list = async (query = '', as?: string) =>
    desk.read<{ items: WorklistItem[]; nextCursor: string | null }>('GET', `/worklist${query}`, as === undefined ? {} : { as });
  const named = (items: readonly WorklistItem[]) => items.map(({ accession, state }) => accession ?? state);

  it('has orders and reports in one order: stat first, then what waits longest, and what is signed behind', async () => {
    expect(named((await list()).items)).toEqual(['STAT', 'DICTATED', 'URGENT', 'ROUTINE', 'LATER', 'final']);
  });

  it('tells of a report what a radiologist chooses by', async () => {
    const item = (await list()).items[1];
    expect(item).toMatchObject({
      ...{ kind: 'report', state: 'draft', priority: 'urgent', criticalLevel: 1, isCriticalOpen: true, blockers: 1, excerpt: 'embolism.' },
      ...{ title: 'Chest DICTATED', patient: { name: 'Patient DICTATED' }, by: { name: 'resident of one' } },
    });
    expect(item?.orderId).toBeDefined();
  });

  it('is narrowed by state, person, words and patient', async () => {
    expect(named((await list('?state=requested')).items)).toEqual(['STAT', 'URGENT', 'ROUTINE', 'LATER']);
    expect(named((await list('?state=open')).items)).toHaveLength(5);
    expect(named((await list('?state=draft,final')).items)).toEqual(['DICTATED', 'final']);
    expect(named((await list('?mine=true')).items)).toEqual(['final']);
    expect(named((await list('?mine=true', RESIDENT)).items)).toEqual(['DICTATED']);
    expect(named((await list('?q=later')).items)).toEqual(['LATER']);
    expect(named((await list('?q=N-STAT')).items)).toEqual(['STAT']);
    expect(named((await list('?q=embolism')).items)).toEqual(['DICTATED']);
    expect(named((await list('?modality=MR')).items)).toEqual([]);
  });

  it('is paged without losing or repeating an item', async () => {
    const seen: string[] = [];
    let query = '?limit=2';
    for (;;) {
      const { items, nextCursor } = await list(query);
      seen.push(...named(items));
      if (nextCursor === null) break;
      query = `?limit=2&cursor=${nextCursor}`;
    }
    expect(seen).toEqual(['STAT', 'DICTATED', 'URGENT', 'ROUTINE', 'LATER', 'final']);
  });

  it.each(['x', '%27', 'W10', Buffer.from('[1,"1); DROP","x"]').toString('base64url'), Buffer.from('[1,2,3]').toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      expect(await desk.refusal('GET', `/worklist?cursor=${cursor}`)).toEqual([400, 'CURSOR_INVALID']);
    },
  );

  it('refuses a state that is none', async () => {
    expect((await desk.call('GET', '/worklist?state=lost')).statusCode).toBe(400);
  });

  it('shows another organisation nothing', async () => {
    expect((await list('', 'radiologist@two.test')).items).toEqual([]);
  });
});
