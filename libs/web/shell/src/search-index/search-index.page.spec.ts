import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LanguageService } from '@trivium/web/i18n';
import { Confirm, JobFeed, type ConfirmRequest, type JobSight, type JobStatus } from '@trivium/web/kit';
import type { ModelProbe, SearchIndex } from '../api/search-index-client';
import { SearchIndexPage } from './search-index.page';

const EMBEDDED = { id: 'hashed-terms-384-v1', dimensions: 384 };
const well: SearchIndex = {
  collections: 3,
  documents: 40,
  chunks: 12_500,
  withoutVectors: 0,
  sets: [{ model: EMBEDDED.id, kind: 'lexical', dimensions: 384, isConfigured: true, collections: 3, vectors: 12_500, missing: 0 }],
  building: 0,
  plan: [{ model: EMBEDDED.id, kind: 'lexical', endpointId: null, place: 'embedded', collections: 3, toEmbed: 0 }],
  models: [],
  embedded: EMBEDDED,
};
const e5 = { endpointId: 'e5-here', model: 'multilingual-e5', place: 'local', maxDataClass: 'restricted', dimensions: 768 } as const;
const cloud = { endpointId: 'far', model: 'big-embedding', place: 'cloud', maxDataClass: 'internal', dimensions: 1536 } as const;
const changed: SearchIndex = {
  ...well,
  models: [cloud, e5],
  plan: [
    { model: 'multilingual-e5/768/1a2b3c4d', kind: 'semantic', endpointId: 'e5-here', place: 'local', collections: 2, toEmbed: 12_000 },
    { model: 'big-embedding/1536/1a2b3c4d', kind: 'semantic', endpointId: 'far', place: 'cloud', collections: 1, toEmbed: 500 },
  ],
};
const job = (edit: Partial<JobStatus>): JobStatus => ({ id: 'j', state: 'running', progress: 0.4, stage: 'embed', ...edit });

interface Opening {
  readonly language?: 'en' | 'zh';
  /** What is first seen of the job that is followed. */
  readonly seen?: JobStatus;
}

async function open(index: SearchIndex, { language = 'en', seen = job({}) }: Opening = {}) {
  const asked: ConfirmRequest[] = [];
  const cancelled: string[] = [];
  const watched: string[] = [];
  let answer = true;
  let end: (last: JobStatus) => void = () => undefined;
  async function* watch(jobId: string): AsyncGenerator<JobSight> {
    watched.push(jobId);
    yield { job: seen, isReconnecting: false };
    yield { job: await new Promise<JobStatus>((resolve) => (end = resolve)), isReconnecting: false };
  }
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Confirm, useValue: { ask: async (request: ConfirmRequest) => (asked.push(request), answer) } },
      { provide: JobFeed, useValue: { watch, cancel: async (jobId: string) => void cancelled.push(jobId) } },
    ],
  });
  TestBed.inject(LanguageService).use(language);
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(SearchIndexPage);
  const root = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) {
      await fixture.whenStable();
      fixture.detectChanges();
    }
  };
  const read = async (state: SearchIndex): Promise<void> => {
    http.expectOne('/api/search-index').flush(state);
    await settle();
  };
  await read(index);
  return {
    root,
    http,
    settle,
    read,
    asked,
    cancelled,
    watched,
    refuse: () => (answer = false),
    endJob: async (last: JobStatus) => {
      end(last);
      await settle();
    },
    text: () => root.textContent?.replace(/\s+/g, ' ') ?? '',
    press: async (selector: string) => {
      root.querySelector<HTMLButtonElement>(selector)?.click();
      await settle();
    },
  };
}

describe('SearchIndexPage', () => {
  it('tells what is indexed and by which vectors, and offers nothing where nothing is to be done', async () => {
    const { text, root } = await open(well);
    expect(text()).toContain('Passages12,500');
    expect(text()).toContain('Embedded vectorsBy words');
    expect(text()).toContain('12,500 vectors of 384 dimensions in 3 collections');
    expect(text()).toContain('Every passage has the vectors it should have.');
    expect(root.querySelector('.start')).toBeNull();
    expect(root.querySelector('trivium-job-progress')).toBeNull();
  });

  it('explains the embedded vectors where no model is configured, and how to add one', async () => {
    const { text, root } = await open(well);
    expect(text()).toContain('No embedding model is configured');
    expect(text()).toContain('they need no model and no network');
    expect(text()).toContain('name it in the configuration');
    expect(root.querySelector('.none code')?.textContent).toMatch(/^MODEL_ENDPOINTS=.*"task": "embedding"/);
  });

  it('shows how many passages have no vector, and vectors whose model is gone', async () => {
    const gone = { model: 'old', kind: null, dimensions: 3, isConfigured: false, collections: 1, vectors: 9, missing: 1 } as const;
    const { text, root } = await open({ ...well, withoutVectors: 1, sets: [gone], plan: [{ ...well.plan[0]!, toEmbed: 10 }] });
    expect(root.querySelector('.missing')?.textContent).toContain('1 passage without a vector');
    expect(text()).toContain('Not configured any more');
    expect(text()).toContain('1 passage without a vector');
    expect(root.querySelector('.start')).not.toBeNull();
  });

  it('says that a new configuration has not reached the vectors yet, and what it has reached', async () => {
    const { root } = await open({ ...changed, withoutVectors: 20 });
    expect(root.querySelector('.outdated')?.textContent).toContain('12,480 passages have vectors of another model');
    TestBed.resetTestingModule();
    const filling = await open({ ...well, withoutVectors: 20, plan: [{ ...well.plan[0]!, toEmbed: 20 }] });
    expect(filling.root.querySelector('.outdated')).toBeNull();
    expect(filling.root.querySelector('.missing')?.textContent).toContain('20 passages without vectors');
  });

  it('names each model, its passages and where they go before it starts', async () => {
    const { asked, press, http, settle, watched, root } = await open(changed);
    await press('.start');
    expect(asked[0]?.text).toContain('multilingual-e5 makes vectors of 12,000 passages. Its entry is a local one: the texts stay');
    expect(asked[0]?.text).toContain('big-embedding makes vectors of 500 passages. It is a cloud model: the texts leave this machine');
    expect(asked[0]?.text).not.toContain('1a2b3c4d');
    http.expectOne({ method: 'POST', url: '/api/search-index/embed' }).flush({ jobId: 'j' }, { status: 202, statusText: 'Accepted' });
    await settle();
    expect(watched).toEqual(['j']);
    expect(root.querySelector('.start')).toBeNull();
  });

  it('sends nothing when the person changes their mind', async () => {
    const { asked, refuse, press, http } = await open(changed);
    refuse();
    await press('.start');
    expect(asked).toHaveLength(1);
    http.expectNone('/api/search-index/embed');
  });

  it('shows the run that works, stops it on demand, and tells what that leaves', async () => {
    const seen = job({ counts: { embed: { done: 5_000, total: 12_500 } } });
    const { root, text, watched, press, cancelled, endJob, read, http } = await open({ ...changed, jobId: 'j', building: 1 }, { seen });
    expect(watched).toEqual(['j']);
    expect(text()).toContain('Passages with vectors5,000 of 12,500');
    expect(root.querySelector('.building')).toBeNull();
    await press('.run button.cancel');
    expect(cancelled).toEqual(['j']);
    await endJob(job({ state: 'cancelled' }));
    await read({ ...changed, building: 1, lastRun: { jobId: 'j', state: 'cancelled', finishedAt: '2026-11-24T12:00:00.000Z' } });
    expect(watched).toEqual(['j']);
    expect(root.querySelector('.run h2')?.textContent).toMatch(/^The last run, 24 Nov 2026/);
    expect(root.querySelector('.building')?.textContent).toContain('1 collection has a part of its new vectors');
    expect(root.querySelector('.start')).not.toBeNull();
    http.verify();
  });

  it('reads the index anew when the run has succeeded, and puts its progress away', async () => {
    const { root, text, endJob, read } = await open({ ...changed, jobId: 'j' });
    await endJob(job({ state: 'succeeded', progress: 1 }));
    await read({ ...well, lastRun: { jobId: 'j', state: 'succeeded', finishedAt: '2026-11-24T12:00:00.000Z' } });
    expect(root.querySelector('trivium-job-progress')).toBeNull();
    expect(text()).toContain('Vectors were last made 24 Nov 2026');
  });

  it('shows in the model’s own words why the last run failed, and does not ask for ever', async () => {
    const error = {
      code: 'EMBEDDING_KEY_REJECTED',
      title: 'The work could not be finished',
      detail: 'Set a valid "apiKey".',
      errorId: 'e1',
    };
    const seen = job({ state: 'failed', error });
    const lastRun = { jobId: 'j', state: 'failed', finishedAt: '2026-11-24T12:00:00.000Z' } as const;
    const { text, http } = await open({ ...changed, lastRun }, { seen });
    expect(text()).toContain('Set a valid "apiKey".');
    http.verify();
  });

  it('tries a model and says what it found, or what to do', async () => {
    const { root, press, http, settle } = await open(changed);
    const models = () => [...root.querySelectorAll('trivium-embedding-model')].map((one) => one.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(models()[0]).toContain('Texts leave this machine · Up to: internal texts · 1,536 dimensions');
    const answer = async (endpointId: string, probe: ModelProbe) => {
      http.expectOne({ method: 'POST', url: `/api/search-index/models/${endpointId}/probe` }).flush(probe);
      await settle();
    };
    await press('[aria-label="Try the model multilingual-e5"]');
    await answer('e5-here', { isUsable: true, dimensions: 768, latencyMs: 41 });
    await press('[aria-label="Try the model big-embedding"]');
    await answer('far', { isUsable: false, error: { code: 'EMBEDDING_UNREACHABLE', text: 'Check that the service runs.' } });
    expect(models()[1]).toContain('Works: 768 dimensions, answered in 41 ms');
    expect(models()[0]).toContain('Does not workCheck that the service runs.');
    await press('[aria-label="Try the model big-embedding"]');
    http
      .expectOne('/api/search-index/models/far/probe')
      .flush({ title: 'Too many requests', detail: 'Wait 40 seconds.' }, { status: 429, statusText: 'Too Many Requests' });
    await settle();
    expect(models()[0]).toContain('Wait 40 seconds.');
    expect(models()[0]).not.toContain('Does not work');
  });

  it('keeps what it shows and says why when a run cannot be started', async () => {
    const { press, http, settle, text, root } = await open(changed);
    await press('.start');
    http.expectOne('/api/search-index/embed').flush({ title: 'Not now', detail: 'Later.' }, { status: 503, statusText: 'Unavailable' });
    await settle();
    expect(text()).toContain('Not now');
    expect(text()).toContain('12,500');
    expect(root.querySelector<HTMLButtonElement>('.start')?.disabled).toBe(false);
  });

  it('speaks Chinese', async () => {
    const { text, press, asked } = await open({ ...changed, withoutVectors: 12 }, { language: 'zh' });
    expect(text()).toContain('12 个段落没有向量');
    await press('.start');
    expect(asked[0]?.text).toContain('big-embedding 将为 500 个段落生成向量。这是云端模型：文本将离开本机和您的机构。');
    expect(text()).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
  });

  it('teaches where nothing is indexed', async () => {
    const { text } = await open({ ...well, collections: 0, documents: 0, chunks: 0, sets: [], plan: [] });
    expect(text()).toContain('Nothing is indexed yet');
    expect(text()).toContain('No vectors yet: search goes by words alone.');
    expect(text()).not.toContain('Every passage has');
  });
});
