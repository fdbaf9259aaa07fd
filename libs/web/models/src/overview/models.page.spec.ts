import { openPage, type Opening } from '@trivium/web/kit/testing';
import { CAN_MANAGE_MODELS } from '../models-access';
import { configuredOf, endpointOf, endpointsOf, engineOf, observabilityOf, overviewOf } from '../testing/model-fixtures';
import { ModelsPage } from './models.page';

const MODELS = '/api/inference/models';
const manager: Opening = { providers: [{ provide: CAN_MANAGE_MODELS, useValue: () => true }] };

describe('ModelsPage', () => {
  it('says what is unknown, and never shows it as a figure or a no', async () => {
    const { answer, text } = await openPage(ModelsPage);
    await answer(MODELS, overviewOf());
    expect(text()).toContain('Picturesunknown');
    expect(text()).toContain('Longest answerunknown');
    expect(text()).toContain('JSON by schemarefused');
    expect(text()).toContain('Input US$0.30 (US$0.006 from the cache), output US$1.20 per million tokens · peak hours');
    expect(text()).toContain('DeepSeek-V4.1-Flash');
    expect(text()).toContain('25 Nov 2026');
  });

  it('shows files in memory once, whoever shares them, and none where none is', async () => {
    const { answer, text, root } = await openPage(ModelsPage);
    const files = [
      { endpoints: ['own-1', 'own-2'], weightBytes: 3_000_000_000 },
      { endpoints: ['own-3'], weightBytes: 1_000_000_000 },
    ];
    await answer(MODELS, overviewOf({ memory: { processBytes: 5_000_000_000, files } }));
    const gigabytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 });
    expect(text()).toContain(
      `2 model files in the memory of this server, ${gigabytes.format(4)}. The whole program takes ${gigabytes.format(5)}.`,
    );
    expect(root.querySelectorAll('.memory')).toHaveLength(1);
    const none = await openPage(ModelsPage);
    await none.answer(MODELS, overviewOf());
    expect(none.root.querySelector('.memory')).toBeNull();
  });

  it('tells the breaker in words, and an entry that nothing answers for', async () => {
    const { answer, text } = await openPage(ModelsPage);
    const endpoints = [configuredOf({ breaker: 'open' }), configuredOf({ endpoint: 'dead', isServed: false, capabilities: null })];
    await answer(MODELS, overviewOf({ endpoints }));
    expect(text()).toContain('Paused after failures');
    expect(text()).toContain('No engine answers for it');
  });

  it('asks nothing that only managers may see, and offers them nothing', async () => {
    const { answer, http, root } = await openPage(ModelsPage);
    await answer(MODELS, overviewOf());
    http.verify();
    expect(root.querySelector('.try')).toBeNull();
    expect(root.querySelector('a[href="/models/settings"]')).toBeNull();
    expect(root.querySelector('trivium-measured-places')).toBeNull();
  });

  it('compares places by measured figures alone', async () => {
    const { answer, text, root } = await openPage(ModelsPage, manager);
    await answer(MODELS, overviewOf());
    const lastTest = { at: '2026-11-26T07:00:00.000Z', isUsable: true, firstTokenMs: 210, tokensPerSecond: 18.25, error: null };
    const endpoints = endpointsOf({ items: [endpointOf({ lastTest })] });
    await settleBoth(answer, endpoints, observabilityOf({ engines: [engineOf({ endpoint: 'own-1', attempts: 10, failures: 1 })] }));
    const places = root.querySelector('trivium-measured-places')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(places).toContain('120 ms31.5 tokens/s');
    expect(places).toContain('medians of 9 real calls');
    expect(places).toContain('210 ms18.3 tokens/s');
    expect(places).toContain('Cloud Nothing has been measured here yet.');
    expect(places).toContain('Load a model in this browser');
    expect(text()).not.toContain('NaN');
  });

  it('is whole without the measured figures', async () => {
    const { answer, refuse, text } = await openPage(ModelsPage, manager);
    await answer(MODELS, overviewOf());
    await refuse('/api/inference/endpoints', 'No');
    await refuse('/api/inference/observability', 'No');
    expect(text()).toContain('The measured figures cannot be read now.');
    expect(text()).toContain('Registry of models');
  });

  it('teaches where no model is set up, and says why it cannot load', async () => {
    const empty = await openPage(ModelsPage);
    expect(empty.root.querySelector('trivium-skeleton')).not.toBeNull();
    await empty.answer(MODELS, overviewOf({ endpoints: [] }));
    expect(empty.text()).toContain('No model is set up');
  });

  it('says why it cannot load, and tries again', async () => {
    const { refuse, answer, press, text } = await openPage(ModelsPage);
    await refuse(MODELS, 'Not now');
    expect(text()).toContain('Not now');
    await press('trivium-error-panel button[matButton], trivium-error-panel button');
    await answer(MODELS, overviewOf());
    expect(text()).toContain('deepseek-flash');
  });

  it('reckons memory from the registry and says where it cannot', async () => {
    const { answer, root, type } = await openPage(ModelsPage);
    await answer(MODELS, overviewOf());
    const memory = () => root.querySelector('trivium-memory-need')?.textContent?.replace(/\s+/g, ' ') ?? '';
    // 6.9 billion parameters at 4.8 bits are 4.14 GB; its window ends at 4,096 tokens.
    expect(memory()).toContain('4.1 GB');
    expect(memory()).toContain('Its window ends at 4,096 tokens');
    expect(memory()).not.toContain('DeepSeek-V4.1-Flash');
    await type('trivium-memory-need input[name="context"]', '0');
    expect(memory()).toContain('Give whole numbers');
  });

  it('sorts and searches the registry', async () => {
    const { answer, root, press, type } = await openPage(ModelsPage);
    await answer(MODELS, overviewOf());
    const titles = () => [...root.querySelectorAll('trivium-registry-table .name')].map((one) => one.textContent?.trim());
    expect(titles()).toEqual(['DeepSeek-V4.1-Flash', 'OLMoE-1B-7B']);
    await press('trivium-registry-table [aria-label="Sort by Total parameters"]');
    expect(titles()).toEqual(['OLMoE-1B-7B', 'DeepSeek-V4.1-Flash']);
    expect(root.querySelector('th[aria-sort="descending"]')?.textContent).toContain('Total parameters');
    await type('trivium-registry-table input[type="search"]', 'nothing like it');
    expect(root.textContent).toContain('No model fits');
  });

  it('speaks Chinese', async () => {
    const { answer, text } = await openPage(ModelsPage, { language: 'zh' });
    await answer(MODELS, overviewOf());
    expect(text()).toContain('模型登记表');
    expect(text()).toContain('图片未知');
    expect(text()).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
  });
});

async function settleBoth(answer: (url: string, body: object) => Promise<void>, endpoints: object, figures: object): Promise<void> {
  await answer('/api/inference/endpoints', endpoints);
  await answer('/api/inference/observability', figures);
}
