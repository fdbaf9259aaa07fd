import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { CreateReport, WorklistItem } from '@trivium/radiology/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { SessionService } from '@trivium/web/shell';
import { OrdersClient } from '../orders.client';
import { ReportsClient } from '../reports.client';
import { reportFixture } from '../testing/report-fixture';
import { WorklistPage } from './worklist.page';

@Component({ template: '' })
class ReportPlace {}

const order: WorklistItem = {
  kind: 'order', id: 'o1', orderId: 'o1', state: 'requested', priority: 'stat', title: 'CT chest', modality: 'CT', bodyPart: 'chest', accession: 'A-77',
  patient: { name: 'Zhang San', patientId: 'P-1', sex: 'male' }, isCriticalOpen: false, blockers: 0, excerpt: '', at: '2026-11-25T08:00:00Z', updatedAt: '2026-11-25T08:00:00Z', isDemo: false,
}; // prettier-ignore
const report: WorklistItem = { ...order, kind: 'report', id: 'r9', reportId: 'r9', state: 'draft', priority: 'routine', title: 'CT abdomen', criticalLevel: 1, isCriticalOpen: true, blockers: 2 }; // prettier-ignore

describe('the work list', () => {
  let asked: object[];
  let created: CreateReport[];
  let failures: number;

  beforeEach(() => {
    asked = [];
    created = [];
    failures = 0;
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: 'reports', component: WorklistPage },
            { path: 'reports/:id', component: ReportPlace },
          ],
          withComponentInputBinding(),
        ),
        {
          provide: OrdersClient,
          useValue: { worklist: async (query: object) => (asked.push(query), { items: [order, report], nextCursor: null }) },
        },
        {
          provide: ReportsClient,
          useValue: {
            create: async (body: CreateReport) => {
              created.push(body);
              if (failures-- > 0) throw new TypeError('Failed to fetch');
              return reportFixture({ id: 'r7' });
            },
          },
        },
        { provide: SessionService, useValue: { user: () => undefined, can: () => true } },
      ],
    });
    TestBed.inject(LanguageService).use('en');
  });

  async function open(url: string): Promise<{ page: HTMLElement; harness: RouterTestingHarness }> {
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(url, WorklistPage);
    await harness.fixture.whenStable();
    if (!harness.routeNativeElement) throw new Error('nothing is shown');
    return { page: harness.routeNativeElement, harness };
  }
  const rows = (page: HTMLElement): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-row]')];

  it('tells urgency, state and what is critical in words', async () => {
    const { page } = await open('/reports');
    expect(rows(page)[0]?.textContent).toContain('STAT');
    expect(rows(page)[0]?.textContent).toContain('To be read');
    expect(rows(page)[1]?.textContent).toContain('somebody must be told');
    expect(rows(page)[1]?.textContent).toContain('2 things before signing');
  });

  it('reads its filters from the address and writes them there', async () => {
    const { page, harness } = await open('/reports?state=final&modality=MR');
    expect(asked.at(-1)).toMatchObject({ state: 'final', modality: 'MR', mine: false });
    const mine = page.querySelector<HTMLInputElement>('input[type="checkbox"]');
    mine?.click();
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/reports?state=final&modality=MR&mine=true');
    expect(asked.at(-1)).toMatchObject({ mine: true });
  });

  it('moves by j and k', async () => {
    const { page } = await open('/reports');
    document.body.append(page);
    for (const key of ['j', 'j', 'k']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(document.activeElement).toBe(rows(page)[0]);
    page.remove();
  });

  it('opens an order once, however often the answer is lost on the way', async () => {
    failures = 1;
    const { page, harness } = await open('/reports');
    rows(page)[0]?.click();
    await harness.fixture.whenStable();
    rows(page)[0]?.click();
    await harness.fixture.whenStable();
    expect(created.map(({ orderId, modality }) => [orderId, modality])).toEqual([
      ['o1', 'CT'],
      ['o1', 'CT'],
    ]);
    expect(created[0]?.operationId).toBe(created[1]?.operationId);
    expect(TestBed.inject(Router).url).toBe('/reports/r7');
  });
});
