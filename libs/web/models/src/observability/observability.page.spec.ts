import { openPage } from '@trivium/web/kit/testing';
import { engineOf, observabilityOf } from '../testing/model-fixtures';
import { ObservabilityPage } from './observability.page';

const URL = '/api/inference/observability';

describe('ObservabilityPage', () => {
  it('shows outcomes, engines and failures with units, and where the figures end', async () => {
    const { answer, text, root } = await openPage(ObservabilityPage);
    expect(root.querySelector('trivium-skeleton')).not.toBeNull();
    await answer(
      URL,
      observabilityOf({
        engines: [engineOf({ breaker: 'half-open' }), engineOf({ endpoint: 'b', firstTokenMs: null, tokensPerSecond: null })],
      }),
    );
    for (const part of [
      'All calls12',
      'Found in the cache25% of 12',
      'Being tried again',
      '120 ms / 480 ms / 900 ms',
      '31.5 tokens/s',
      '10, failed 1',
      'INFERENCE_TIMEOUT',
      'what was before its start is not in them',
      'Metrics go to otel.example.',
      'not measured',
    ])
      expect(text()).toContain(part);
    expect(text()).not.toContain('NaN');
  });

  it('gives each chart a text and a table of the same figures', async () => {
    const { answer, root } = await openPage(ObservabilityPage);
    await answer(URL, observabilityOf());
    const charts = [...root.querySelectorAll('trivium-series-chart')];
    expect(charts.map((chart) => chart.querySelector('svg')?.getAttribute('aria-label'))).toEqual([
      'Calls over time. 2 intervals; the highest value is 7. The table below holds the figures.',
      'First token over time (p95). 2 intervals; the highest value is 410 ms. The table below holds the figures.',
    ]);
    const cells = [...(charts[1]?.querySelectorAll('tbody td') ?? [])].map((cell) => cell.textContent?.trim());
    expect(cells).toEqual(['410 ms', 'not measured']);
  });

  it('asks for an hour, and again on refresh', async () => {
    const { http, answer, press, settle } = await openPage(ObservabilityPage);
    const asked = http.expectOne((request) => request.url === URL);
    expect(asked.request.params.get('minutes')).toBe('60');
    asked.flush(observabilityOf());
    await settle();
    await press('.refresh');
    await answer(URL, observabilityOf());
  });

  it('keeps old figures when new ones cannot be read', async () => {
    const { answer, press, refuse, text } = await openPage(ObservabilityPage);
    await answer(URL, observabilityOf());
    await press('.refresh');
    await refuse(URL, 'Not now');
    expect(text()).toContain('Not now');
    expect(text()).toContain('All calls12');
  });

  it('teaches where nothing was asked, in Chinese too', async () => {
    const { answer, text } = await openPage(ObservabilityPage, { language: 'zh' });
    const calls = { total: 0, answered: 0, failed: 0, cancelled: 0, cached: 0, fellBack: 0, hedged: 0, retried: 0 };
    await answer(
      URL,
      observabilityOf({
        calls,
        cache: { hits: 0, misses: 0 },
        engines: [],
        failures: [],
        series: [],
        export: { traces: null, metrics: null },
      }),
    );
    expect(text()).toContain('此时段没有询问任何模型');
    expect(text()).toContain('未设置 OpenTelemetry 主机');
  });
});
