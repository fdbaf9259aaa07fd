import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ReportsClient } from '../reports.client';
import { DeskEffortComponent } from './desk-effort.component';
import { ReportTrailComponent } from './report-trail.component';

const act = (sequence: number, action: string, details: object = {}) => ({
  sequence,
  at: '2026-11-02T08:00:00Z',
  action,
  actor: sequence === 1 ? undefined : { id: 'p', name: 'Dr. Sato' },
  details,
  hash: 'h',
});

async function open<C>(component: Type<C>, client: object, inputs: Record<string, unknown> = {}) {
  TestBed.configureTestingModule({ providers: [{ provide: ReportsClient, useValue: client }] });
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const root = fixture.nativeElement as HTMLElement;
  const settle = async () => {
    for (let turn = 0; turn < 4; turn++) await fixture.whenStable();
  };
  await settle();
  const show = async () => {
    const details = root.querySelector('details');
    if (!details) throw new Error('no details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settle();
  };
  return { root, fixture, settle, show };
}

describe('ReportTrailComponent', () => {
  it('reads the record when it is opened, page by page, and again after a change', async () => {
    const asked: (string | undefined)[] = [];
    const audit = async (_id: string, cursor?: string) => {
      asked.push(cursor);
      if (cursor === undefined) return { items: [act(3, 'report.exported', { format: 'pdf' }), act(2, 'report.signed')], nextCursor: '2' };
      return { items: [act(1, 'report.unheard-of')], nextCursor: null };
    };
    const { root, fixture, settle, show } = await open(ReportTrailComponent, { audit }, { reportId: 'r', version: 1 });
    expect(asked).toEqual([]);
    await show();
    const lines = () => [...root.querySelectorAll('li span')].map((line) => line.textContent?.trim());
    expect(lines()).toEqual(['Dr. Sato exported it as pdf', 'Dr. Sato signed it']);
    root.querySelector('button')?.click();
    await settle();
    expect(lines().at(-1)).toBe('erased person did “report.unheard-of”');
    fixture.componentRef.setInput('version', 2);
    await settle();
    expect(asked).toEqual([undefined, '2', undefined]);
  });
});

describe('DeskEffortComponent', () => {
  it('tells medians of the chosen days, and says so where nothing was signed', async () => {
    const asked: number[] = [];
    const efficiency = async (days: number) => {
      asked.push(days);
      const signed = days === 30 ? 0 : 12;
      return { since: '', signed, medianEditDistance: 4, medianKeptShare: 0.96, medianSecondsToSign: 192 };
    };
    const { root, settle, show } = await open(DeskEffortComponent, { efficiency });
    expect(asked).toEqual([]);
    await show();
    expect(root.textContent).toContain('None yet.');
    const select = root.querySelector('select');
    if (!select) throw new Error('no select');
    select.value = '90';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(asked).toEqual([30, 90]);
    expect([...root.querySelectorAll('dd')].map((value) => value.textContent)).toEqual(['12 reports', '96%', '4', '3.2 minutes']);
  });
});
