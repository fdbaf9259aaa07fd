import { AccountsService } from '@trivium/platform/auth';
import { FIRST_ORGANISATION } from '@trivium/platform/auth/testing';
import type { UserId } from '@trivium/shared/kernel';
import type { ReportResponse } from '../dto/report.dto';
import type { WorklistItem } from '../dto/worklist.dto';
import { TestDesk } from '../testing/test-desk';
import { DEMO_CASES } from './demo-cases';
import { DemoDesk } from './demo-desk.service';

describe('the demo desk', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await TestDesk.start({ engine: 'own' });
  }, 60_000);
  afterAll(() => desk?.close());

  async function load(): Promise<DemoDesk> {
    const demo = desk.app.application.get(DemoDesk, { strict: false });
    const accounts = desk.app.application.get(AccountsService, { strict: false });
    const idOf = async (email: string) => (await accounts.findByEmail(FIRST_ORGANISATION, email))?.id as UserId;
    const people = { radiologistId: await idOf('radiologist@one.test'), residentId: await idOf('resident@one.test') };
    await demo.load({ organisationId: FIRST_ORGANISATION, password: TestDesk.password, ...people });
    return demo;
  }

  it('fills the work list once, in every state, marked as demo', async () => {
    const demo = await load();
    await load();
    expect(await demo.isLoaded(FIRST_ORGANISATION)).toBe(true);
    const { items } = await desk.read<{ items: WorklistItem[] }>('GET', '/worklist?limit=100');
    expect(items).toHaveLength(DEMO_CASES.length);
    expect(items.every(({ isDemo }) => isDemo)).toBe(true);
    expect(items[0]).toMatchObject({ priority: 'stat' });
    const states = new Map<string, number>();
    for (const { state } of items) states.set(state, (states.get(state) ?? 0) + 1);
    expect(Object.fromEntries(states)).toEqual({ requested: 4, draft: 2, preliminary: 1, final: 1, amended: 1 });
    expect(items.find(({ accession }) => accession === 'DEMO-CT-2039')).toMatchObject({ criticalLevel: 1, isCriticalOpen: true });
  });

  it('reads every dictation of its own whole', async () => {
    await load();
    const { items } = await desk.read<{ items: WorklistItem[] }>('GET', '/worklist?limit=100');
    for (const { reportId } of items) {
      if (reportId === undefined) continue;
      const { structured, issues } = await desk.read<ReportResponse>('GET', `/reports/${reportId}`);
      expect(structured.stretches.filter(({ kind }) => kind === 'not_understood')).toEqual([]);
      expect(issues).toEqual([]);
    }
  });

  it('has an earlier report beside the order that waits', async () => {
    await load();
    const { items } = await desk.read<{ items: WorklistItem[] }>('GET', '/worklist?q=DEMO-1001');
    const waiting = items.find(({ state }) => state === 'requested');
    const body = { dictation: '左肺上叶1.2cm磨玻璃结节。', language: 'zh', modality: 'CT', bodyPart: 'chest', orderId: waiting?.orderId };
    const { id } = await desk.read<ReportResponse>('POST', '/reports', { body });
    const priors = await desk.read<{ items: { intervalDays: number }[] }>('GET', `/reports/${id}/priors`);
    expect(priors.items.map(({ intervalDays }) => intervalDays)).toEqual([365]);
  });

  it('stays in its organisation', async () => {
    await load();
    expect((await desk.read<{ items: [] }>('GET', '/worklist', { as: 'radiologist@two.test' })).items).toEqual([]);
  });
});
