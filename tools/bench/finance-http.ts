import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../eval/figures';
import { buildDesk, Desk } from './finance-feeds-desk';

const WARM_CALLS = 50;
const CALLS = 400;
const MOST_TEXTS = 1_000;
const LONG_CALLS = 5;

const HOUSES = ['Nordhafen AG', 'Meridian Steel', 'Lumen Power', 'Harbour Bank', '景澜半导体', '星野電機', '하늘배터리', 'Banco Altavista'];
const FATES = [
  (house: string, n: number) => `${house} raised its full-year forecast after orders rose ${n}% in the third quarter.`,
  (house: string, n: number) => `${house} net loss widened to EUR ${n} mn from EUR ${n - 3} mn a year earlier .`,
  (house: string, n: number) => `${house}第三季度净利润同比下降${n}%，公司下调全年预期。`,
  (house: string, n: number) => `${house}、通期純利益予想を${n}億円に上方修正。`,
  (house: string, n: number) => `${house} to publish its interim report on ${(n % 28) + 1} May.`,
];

/** Texts of our own, no two alike, in several languages. */
export function* ownTexts(): Generator<string, void, undefined> {
  for (let n = 4; ; n++) for (const house of HOUSES) for (const fate of FATES) yield fate(house, n);
}

/** What a caller of `POST /api/sentiment` waits: one text a call, and a thousand in one, each text a new one. */
export async function measureHttp(progress: (what: string) => void): Promise<readonly Figure[]> {
  progress('building the desk');
  await buildDesk();
  const folder = mkdtempSync(join(tmpdir(), 'trivium-http-'));
  const desk = await Desk.start({ folder, allowed: '' });
  try {
    const texts = ownTexts();
    const ask = async (count: number): Promise<number> => {
      const items = Array.from({ length: count }, (_, index) => ({ id: String(index), text: texts.next().value ?? '' }));
      const start = performance.now();
      await desk.call('POST', '/api/sentiment', { items });
      return performance.now() - start;
    };
    progress('one text a call');
    for (let call = 0; call < WARM_CALLS; call++) await ask(1);
    const single: number[] = [];
    for (let call = 0; call < CALLS; call++) single.push(await ask(1));
    progress('a thousand texts a call');
    const thousand: number[] = [];
    for (let call = 0; call < LONG_CALLS; call++) thousand.push(await ask(MOST_TEXTS));
    const size = `${CALLS} calls, one after the other`;
    return [
      { set: 'sentiment over HTTP', name: 'one text, p50', value: quantile(single, 0.5), unit: 'ms', size, must: 3, aim: 2, isCost: true },
      {
        set: 'sentiment over HTTP',
        name: 'one text, p95',
        value: quantile(single, 0.95),
        unit: 'ms',
        size,
        must: 10,
        aim: 5,
        isCost: true,
      },
      {
        ...{ set: 'sentiment over HTTP', name: '1,000 texts in one call, median', value: quantile(thousand, 0.5) / 1_000, unit: 's' },
        ...{ size: `${LONG_CALLS} calls`, must: 1.5, aim: 0.6, isCost: true },
      },
    ];
  } finally {
    await desk.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
