import { openPage, type Opening } from '@trivium/web/kit/testing';
import type { Firings } from '../client/compliance-client';
import { COMPLIANCE_NOW } from '../compliance-clock';
import { FiringsPage } from './firings.page';

const URL = '/api/compliance/firings';
const opening: Opening = { providers: [{ provide: COMPLIANCE_NOW, useValue: () => new Date('2026-11-26T23:30:00Z') }] };
const title = { en: 'Orders to drop the instructions', zh: '要求放弃指令' };
const firings: Firings = {
  from: '2026-10-28',
  to: '2026-11-26',
  keptDays: 400,
  total: 13,
  items: [
    { day: '2026-11-26', rule: 'injection.drop-instructions', version: '2', count: 8, title, family: 'injection' },
    { day: '2026-11-25', rule: 'injection.drop-instructions', version: '2', count: 4, title, family: 'injection' },
    { day: '2026-11-25', rule: 'content.of-old', version: '1', count: 1, title: null, family: null },
  ],
};

describe('FiringsPage', () => {
  it('asks for thirty days in UTC and shows sums by rule and by day', async () => {
    const { http, settle, text, rows } = await openPage(FiringsPage, opening);
    const request = http.expectOne((one) => one.url === URL);
    expect([request.request.params.get('from'), request.request.params.get('to')]).toEqual(['2026-10-28', '2026-11-26']);
    request.flush(firings);
    await settle();
    expect(text()).toContain('13 times in all');
    expect(text()).toContain('forgotten after 400 days');
    expect(rows('table')).toEqual([
      ['Orders to drop the instructions', '2', '12', '92%', '26 Nov 2026'],
      ['a rule that is no longer there (content.of-old)', '1', '1', '8%', '25 Nov 2026'],
    ]);
    expect(rows('.days').map(([day, count]) => [day, count])).toEqual([
      ['26 Nov 2026', '8'],
      ['25 Nov 2026', '5'],
    ]);
  });

  it('exports what is shown, not what was typed since', async () => {
    const { answer, type, root } = await openPage(FiringsPage, opening);
    await answer(URL, firings);
    await type('input[name="from"]', '2026-01-01');
    expect(root.querySelector('.export')?.getAttribute('href')).toBe('/api/compliance/firings/export?from=2026-10-28&to=2026-11-26');
  });

  it('teaches when nothing fired, and offers no export of it', async () => {
    const { answer, text, root } = await openPage(FiringsPage, opening);
    await answer(URL, { ...firings, items: [], total: 0 });
    expect(text()).toContain('Nothing fired in these days');
    expect(root.querySelector('.export')).toBeNull();
  });

  it('chooses a period by one press, and ignores an answer that comes too late', async () => {
    const { http, press, settle, text } = await openPage(FiringsPage, opening);
    const first = http.expectOne((one) => one.url === URL);
    await press('[data-period="week"]');
    const second = http.expectOne((one) => one.url === URL);
    expect(second.request.params.get('from')).toBe('2026-11-20');
    second.flush({ ...firings, total: 2 });
    first.flush({ ...firings, total: 999 });
    await settle();
    expect(text()).toContain('2 times in all');
  });

  it('speaks Chinese, and keeps old figures when new ones cannot be read', async () => {
    const { answer, press, refuse, text } = await openPage(FiringsPage, { ...opening, language: 'zh' });
    await answer(URL, firings);
    await press('.show');
    await refuse(URL, '稍后');
    expect(text()).toContain('稍后');
    expect(text()).toContain('要求放弃指令');
  });
});
