import { VISIBLE_LABELS } from './ai-label';
import { judgeTraces } from './label-finding';

/** What a browser writes for glyphs that a character shares with a radical, when it prints to PDF. */
const asPrinted = (text: string) =>
  text.replaceAll('人', '\u2f08').replaceAll('工', '\u2f2f').replaceAll('用', '\u2f64').replaceAll('生', '\u2f63');

it('knows the visible sentence as a browser prints it', () => {
  for (const extent of ['all', 'part', 'composed'] as const)
    expect(judgeTraces([{ place: 'page 1', visible: asPrinted(VISIBLE_LABELS.zh[extent]) }])).toMatchObject({ verdict: 'partial', extent });
});
