import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SentimentCorrectionList, SentimentModelList, SentimentModelVersion } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { FileSaver, JobFeed, type JobSight, Toasts } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { SentimentClient } from '../sentiment.client';
import { ModelsPage } from './models.page';

const manifest = { kind: 'trained' as const, trainedOn: '2026-11-26', sources: [], rows: 80, languages: ['en'], seed: 1 };
const figure = { rows: 80, accuracy: 0.9, macroF1: 0.88, interval: [0.81, 0.95] as [number, number] };
const version = (id: string, changes: Partial<SentimentModelVersion> = {}): SentimentModelVersion => ({
  id,
  name: id === 'shipped' ? '' : `Version ${id}`,
  kind: id === 'shipped' ? 'shipped' : 'trained',
  active: id === 'shipped',
  version: `v-${id}`,
  createdAt: '2026-11-26T08:00:00.000Z',
  licence: id === 'shipped' ? null : 'own',
  isExportAllowed: true,
  exportBlockedBy: [],
  metrics: figure,
  manifest,
  lineage: [],
  ...changes,
});
const corrections = (total: number): SentimentCorrectionList => ({ items: [], nextCursor: null, total, needed: 20 });

const JUDGED = { model: 'v-shipped', byOthers: 0, job: null };

interface Scene {
  readonly client: Partial<Record<keyof SentimentClient, unknown>>;
  readonly canTrain?: boolean;
  readonly sights?: readonly JobSight[];
}

async function open({ client, canTrain = true, sights = [] }: Scene) {
  async function* watch(): AsyncGenerator<JobSight> {
    yield* sights;
  }
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: SentimentClient, useValue: { corrections: async () => corrections(3), judging: async () => JUDGED, ...client } },
      { provide: SessionService, useValue: { can: () => canTrain } },
      { provide: JobFeed, useValue: { watch } },
    ],
  });
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(ModelsPage);
  const root = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const click = async (selector: string): Promise<void> => {
    root.querySelector<HTMLButtonElement>(selector)?.click();
    await fixture.whenStable();
  };
  return { root, click, settle: () => fixture.whenStable(), close: () => fixture.destroy() };
}

const listOf = (items: SentimentModelVersion[], running: SentimentModelList['running'] = []): SentimentModelList => ({
  items,
  running,
  nextCursor: null,
});

describe('ModelsPage', () => {
  it('calls an adaptation that nobody named by what it is, in the reader’s language', async () => {
    const { root, settle, close } = await open({
      client: { models: async () => listOf([version('a', { name: '', kind: 'adapted' }), version('shipped')]) },
    });
    expect(root.querySelector('trivium-version-card h3')?.textContent).toBe('Adaptation to corrections');
    TestBed.inject(LanguageService).use('zh');
    await settle();
    expect(root.querySelector('trivium-version-card h3')?.textContent).toBe('按更正的适配');
    close();
  });

  it('shows versions with figures, uses one, and goes back by Undo', async () => {
    let active = 'shipped';
    const activated: string[] = [];
    const { root, click, settle, close } = await open({
      client: {
        models: async () => listOf([version('a', { active: active === 'a' }), version('shipped', { active: active === 'shipped' })]),
        activate: async (id: string) => {
          activated.push(id);
          active = id;
        },
      },
    });
    const [own, shipped] = root.querySelectorAll('trivium-version-card');
    expect(own?.textContent).toContain('90%');
    expect(own?.textContent).toContain('95% interval 81% to 95%');
    expect(shipped?.textContent).toContain('As shipped');
    expect(shipped?.textContent).toContain('In use');
    await click('trivium-version-card .use');
    expect(activated).toEqual(['a']);
    expect(root.querySelector('trivium-version-card')?.textContent).toContain('In use');
    const toasts = TestBed.inject(Toasts);
    const [toast] = toasts.toasts();
    if (toast) toasts.undo(toast);
    await settle();
    expect(activated).toEqual(['a', 'shipped']);
    close();
  });

  it('names the group that a version answers worst, and shows and saves the card of its data', async () => {
    const card = {
      read: 84,
      labels: { negative: 30, neutral: 20, positive: 30 },
      languages: [{ language: 'en', rows: 80 }],
      sources: [{ source: 'Wire', rows: 80 }],
      entities: 3,
      characters: { least: 5, median: 60, most: 200 },
      alike: 1,
      contested: { rows: 2, examples: [3, 5] },
      cleaning: [{ step: 'copy' as const, rows: 4, examples: [7, 9, 11] }],
    };
    const source = { name: 'labels.tsv', sha256: '0'.repeat(64), licence: 'own', rows: 80, card };
    const worst = { by: 'length' as const, group: '40', rows: 22, accuracy: 0.7, macroF1: 0.7, interval: [0.5, 0.85] as [number, number] };
    const exported: string[] = [];
    const { root, click, close } = await open({
      client: {
        models: async () => listOf([version('a', { metrics: { ...figure, worst }, manifest: { ...manifest, sources: [source] } })]),
        export: async (_: string, part: string) => {
          exported.push(part);
          return new Blob(['# Data card']);
        },
      },
    });
    const text = root.querySelector('trivium-version-card')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('Weakest group70%up to 40 characters: 50% to 85%, 22 rows');
    expect(text).toContain('Rows taken80 of 84');
    expect(text).toContain('Contested2 rows whose text has two labels are learned with both (rows 3, 5)');
    expect(text).toContain('Left out4 second copies (rows 7, 9, 11 …)');
    const saved: string[] = [];
    TestBed.inject(FileSaver).save = ({ name }) => void saved.push(name);
    await click('trivium-version-card .data-card');
    expect(exported).toEqual(['card']);
    expect(saved).toEqual(['sentiment-v-a.md']);
    close();
  });

  it('says how many news another version judged, and begins and stops judging them anew', async () => {
    const job = { id: 'j', state: 'running', done: 25, total: 60, startedAt: '2026-11-26T08:00:00.000Z' };
    let judging: object = { model: 'v-a', byOthers: 60, job: null };
    const { root, click, settle, close } = await open({
      client: {
        models: async () => listOf([version('a', { active: true }), version('shipped', { active: false })]),
        judging: async () => judging,
        activate: async () => undefined,
        startJudging: async () => (judging = { model: 'v-a', byOthers: 35, job }),
        stopJudging: async () => (judging = { model: 'v-a', byOthers: 35, job: { ...job, state: 'cancelled' } }),
      },
    });
    const card = () => root.querySelector('trivium-judging-card')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(card()).toContain('60 items carry the judgement of another version. Nobody works on it; the board says so.');
    await click('.begin');
    expect(card()).toContain('35 items carry the judgement of another version. Until it is done the board says so.');
    expect(root.querySelector('trivium-judging-card trivium-job-progress')).not.toBeNull();
    await click('.stop');
    expect(root.querySelector('.begin')).not.toBeNull();
    judging = { model: 'v-shipped', byOthers: 0, job: { ...job, state: 'succeeded' } };
    await click('trivium-version-card .use');
    await settle();
    expect(card()).toContain('All news is judged by the version in use.');
    close();
  });

  it('lets readers see what is judged by which version, and change nothing of it', async () => {
    const { root, close } = await open({
      canTrain: false,
      client: { models: async () => listOf([version('shipped')]), judging: async () => ({ model: 'v-shipped', byOthers: 3, job: null }) },
    });
    expect(root.querySelector('trivium-judging-card')?.textContent).toContain('3 items carry the judgement');
    expect(root.querySelector('.begin')).toBeNull();
    close();
  });

  it('says why weights may not leave, and offers no way', async () => {
    const { root, close } = await open({
      client: { models: async () => listOf([version('a', { isExportAllowed: false, exportBlockedBy: ['cc-by-nc-4.0'] })]) },
    });
    expect(root.textContent).toContain('The weights may not leave: the data is marked CC BY-NC.');
    expect(root.querySelector('.export')).toBeNull();
    close();
  });

  it('gives the weights to the person', async () => {
    const saved: string[] = [];
    const { click, close } = await open({
      client: { models: async () => listOf([version('a')]), export: async () => new Blob(['x']) },
    });
    TestBed.inject(FileSaver).save = ({ name }) => void saved.push(name);
    await click('.export');
    expect(saved).toEqual(['sentiment-v-a.model']);
    close();
  });

  it('lets readers look, and change nothing', async () => {
    const { root, close } = await open({ canTrain: false, client: { models: async () => listOf([version('a'), version('shipped')]) } });
    expect(root.querySelectorAll('trivium-version-card')).toHaveLength(2);
    for (const selector of ['.use', '.export', '.remove', 'trivium-train-form', '.adapt']) expect(root.querySelector(selector)).toBeNull();
    close();
  });

  it('follows a training, and keeps the reason when it failed', async () => {
    const training = { id: 'm', jobId: 'j', name: 'labels', kind: 'trained' as const, createdAt: '2026-11-26T08:00:00.000Z' };
    let looks = 0;
    const { root, settle, close } = await open({
      client: { models: async () => listOf([version('shipped')], looks++ === 0 ? [training] : []) },
      sights: [
        {
          isReconnecting: false,
          job: { id: 'j', state: 'failed', progress: 0.5, error: { code: 'SENTIMENT_TOO_FEW_LABELS', title: 'All rows carry one label' } },
        },
      ],
    });
    await settle();
    expect(looks).toBeGreaterThan(1);
    expect(root.textContent).toContain('labels');
    expect(root.textContent).toContain('All rows carry one label');
    close();
  });

  it('counts what an adaptation still needs, and begins when there is enough', async () => {
    const few = await open({ client: { models: async () => listOf([version('shipped')]) } });
    expect(few.root.textContent).toContain('17 more corrections are needed.');
    expect(few.root.querySelector<HTMLButtonElement>('.adapt')?.disabled).toBe(true);
    few.close();
    TestBed.resetTestingModule();
    let adapted = 0;
    const enough = await open({
      client: {
        models: async () => listOf([version('shipped')]),
        corrections: async () => corrections(20),
        adapt: async () => void (adapted += 1),
      },
    });
    await enough.click('.adapt');
    expect(adapted).toBe(1);
    enough.close();
  });

  it('tells when versions cannot be read, and tries again', async () => {
    let isDown = true;
    const { root, click, close } = await open({
      client: {
        models: async () => {
          if (isDown) throw new Error('down');
          return listOf([version('shipped')]);
        },
      },
    });
    expect(root.querySelector('trivium-error-panel')).not.toBeNull();
    isDown = false;
    await click('trivium-error-panel button');
    expect(root.querySelectorAll('trivium-version-card')).toHaveLength(1);
    close();
  });
});
