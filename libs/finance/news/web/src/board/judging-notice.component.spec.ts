import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { NewsJudging } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { DELAY } from '@trivium/web/kit';
import { JudgingClient } from '../judging.client';
import { JudgingNoticeComponent } from './judging-notice.component';

const job = { id: 'j', state: 'running' as const, done: 0, total: 0, startedAt: '2026-11-27T08:00:00.000Z' };

async function open(looks: readonly (NewsJudging | Error)[]) {
  let at = 0;
  let wake: () => void = () => undefined;
  const pauses: number[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      {
        provide: JudgingClient,
        useValue: {
          read: async () => {
            const look = looks[Math.min(at++, looks.length - 1)];
            if (look === undefined || look instanceof Error) throw look;
            return look;
          },
        },
      },
      { provide: DELAY, useValue: (ms: number) => new Promise<void>((resolve) => (pauses.push(ms), (wake = resolve))) },
    ],
  });
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(JudgingNoticeComponent);
  const root = fixture.nativeElement as HTMLElement;
  let wanted = 0;
  fixture.componentInstance.wanted.subscribe(() => (wanted += 1));
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await fixture.whenStable();
  };
  await settle();
  const look = async (): Promise<void> => {
    wake();
    await settle();
  };
  return { root, look, settle, pauses, wanted: () => wanted, text: () => root.textContent?.replace(/\s+/g, ' ').trim() ?? '' };
}

describe('JudgingNoticeComponent', () => {
  it('is not there where one model judged all, and goes on looking', async () => {
    const page = await open([{ model: 'a', byOthers: 0, job: null }]);
    expect([page.text(), page.pauses]).toEqual(['', [30_000]]);
  });

  it('follows the work, survives a look that fails, and offers to show what was judged anew', async () => {
    const page = await open([
      { model: 'b', byOthers: 60, job: { ...job, state: 'queued' } },
      { model: 'b', byOthers: 35, job: { ...job, done: 25, total: 60 } },
      new Error('away'),
      { model: 'b', byOthers: 0, job: { ...job, state: 'succeeded', done: 60, total: 60 } },
    ]);
    expect(page.text()).toContain('News are about to be judged anew');
    await page.look();
    expect(page.text()).toContain('25 of 60. Until then the board shows judgements of two models.');
    expect(page.root.querySelector('progress')).toMatchObject({ value: 25, max: 60 });
    await page.look();
    expect(page.text()).toContain('25 of 60');
    await page.look();
    expect(page.text()).toContain('All news is judged by the model in use now.');
    page.root.querySelector('button')?.click();
    await page.settle();
    expect([page.wanted(), page.text()]).toEqual([1, '']);
    expect(page.pauses).toEqual([5_000, 5_000, 5_000, 30_000]);
  });

  it('says what is left where nobody works on it, and leads to where it can be begun', async () => {
    const page = await open([{ model: 'b', byOthers: 1, job: { ...job, state: 'cancelled', done: 59, total: 60 } }]);
    expect(page.text()).toContain('1 item carries the judgement of another model. The board shows judgements of two models.');
    expect(page.root.querySelector('a')?.getAttribute('href')).toBe('/sentiment/models');
  });

  it('notices a work that began and ended between two looks', async () => {
    const page = await open([
      { model: 'a', byOthers: 0, job: null },
      { model: 'b', byOthers: 0, job: { ...job, state: 'succeeded', done: 3, total: 3 } },
    ]);
    await page.look();
    expect(page.text()).toContain('All news is judged by the model in use now.');
  });
});
