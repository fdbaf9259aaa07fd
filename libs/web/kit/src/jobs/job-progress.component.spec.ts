import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { EventStreamClient, type StreamEvent } from '../http/event-stream';
import { DELAY } from '../http/request-context';
import { JobFeed, type JobSight, type JobStatus } from './job-feed.service';
import { JobProgressComponent } from './job-progress.component';

const job = (edit: Partial<JobStatus>): JobStatus => ({ id: 'j', state: 'running', progress: 0, ...edit });
const event = (edit: Partial<JobStatus>): StreamEvent => ({ event: 'message', data: JSON.stringify(job(edit)) });

async function sightsOf(feed: JobFeed): Promise<JobSight[]> {
  const sights: JobSight[] = [];
  for await (const sight of feed.watch('j', new AbortController().signal)) sights.push(sight);
  return sights;
}

describe('JobFeed', () => {
  function feedOver(streams: readonly (readonly StreamEvent[] | Error)[]): { feed: JobFeed; delays: number[] } {
    const queue = [...streams];
    const delays: number[] = [];
    async function* open(): AsyncGenerator<StreamEvent> {
      const next = queue.shift() ?? new TypeError('Failed to fetch');
      if (next instanceof Error) throw next;
      yield* next;
    }
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: EventStreamClient, useValue: { open } },
        { provide: DELAY, useValue: async (ms: number) => void delays.push(ms) },
      ],
    });
    return { feed: TestBed.inject(JobFeed), delays };
  }

  it('reconnects after a broken line and ends with the job', async () => {
    const { feed, delays } = feedOver([
      [event({ progress: 0.5 })],
      new TypeError('Failed to fetch'),
      [event({ state: 'succeeded', progress: 1 })],
    ]);
    const sights = await sightsOf(feed);
    expect(sights.map((sight) => sight.isReconnecting)).toEqual([false, true, true, false]);
    expect(sights[1]?.job?.progress).toBe(0.5);
    expect(sights.at(-1)?.job?.state).toBe('succeeded');
    expect(delays).toEqual([1000, 2000]);
  });

  it('falls back to asking when streams do not pass', async () => {
    const { feed, delays } = feedOver([]);
    const reading = sightsOf(feed);
    const http = TestBed.inject(HttpTestingController);
    for (let tries = 0; delays.length < 3 && tries < 50; tries++) await Promise.resolve();
    for (let tries = 0; tries < 50; tries++) await Promise.resolve();
    http.expectOne('/api/jobs/j').flush(job({ state: 'succeeded', progress: 1 }));
    expect((await reading).at(-1)?.job?.state).toBe('succeeded');
  });
});

describe('JobProgressComponent', () => {
  async function shown(sights: readonly JobSight[]): Promise<ComponentFixture<JobProgressComponent>> {
    async function* watch(): AsyncGenerator<JobSight> {
      yield* sights;
    }
    TestBed.configureTestingModule({ providers: [{ provide: JobFeed, useValue: { watch } }] });
    const fixture = TestBed.createComponent(JobProgressComponent);
    fixture.componentRef.setInput('jobId', 'j');
    await fixture.whenStable();
    fixture.detectChanges();
    return fixture;
  }

  it('shows stage, counts and per cent, and offers to stop', async () => {
    const sight = { job: job({ progress: 0.42, stage: 'read', counts: { read: { done: 12, total: 30 } } }), isReconnecting: false };
    const element: HTMLElement = (await shown([sight])).nativeElement;
    expect(element.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('42');
    expect(element.textContent).toContain('12 of 30');
    expect(element.querySelector('button.cancel')).not.toBeNull();
  });

  it('tells why a job failed and no longer offers to stop it', async () => {
    const error = { code: 'PDF_BROKEN', title: 'The PDF is damaged', detail: 'Nothing was stored. Export it again.', errorId: 'e9' };
    const element: HTMLElement = (await shown([{ job: job({ state: 'failed', error }), isReconnecting: false }])).nativeElement;
    expect(element.textContent).toContain('The PDF is damaged');
    expect(element.textContent).toContain('e9');
    expect(element.querySelector('button.cancel')).toBeNull();
  });
});
