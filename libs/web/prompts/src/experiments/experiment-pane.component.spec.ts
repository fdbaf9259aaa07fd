import { openPage } from '@trivium/web/kit/testing';
import { PROMPTS_ACCESS } from '../prompts-access';
import { experimentOf, outcomesOf } from '../testing/prompt-fixtures';
import type { OutcomeComparison } from '../client/experiments-client';
import { ExperimentPaneComponent } from './experiment-pane.component';

const EXPERIMENT = '/api/prompts/grounded-answer/experiment';
const OUTCOMES = '/api/prompts/grounded-answer/outcomes';
const VERSIONS = ['1.1.0', '1.0.0'];

interface Pane {
  readonly experiment?: object | null;
  readonly outcomes?: object;
  readonly versions?: readonly string[];
  readonly canManage?: boolean;
  readonly language?: 'en' | 'zh';
}

async function open({ experiment = null, outcomes = outcomesOf(), versions = VERSIONS, canManage = true, language = 'en' }: Pane = {}) {
  const page = await openPage(ExperimentPaneComponent, {
    language,
    inputs: { promptId: 'grounded-answer', versions },
    providers: [{ provide: PROMPTS_ACCESS, useValue: { canRun: () => false, canManage: () => canManage } }],
  });
  await page.answer(EXPERIMENT, { experiment });
  await page.answer(OUTCOMES, outcomes);
  const saved = async (answer: object): Promise<unknown> => {
    const request = page.http.expectOne({ method: 'PUT', url: EXPERIMENT });
    request.flush({ experiment: answer });
    await page.settle();
    await page.answer(EXPERIMENT, { experiment: answer });
    await page.answer(OUTCOMES, outcomes);
    return request.request.body;
  };
  return { ...page, saved };
}

describe('ExperimentPaneComponent', () => {
  it('starts the newest version against the one before, half and half unless told', async () => {
    const { type, press, saved, toasts, text } = await open();
    expect(text()).toContain('No comparison has been started.');
    await type('input[name="percent"]', '30');
    await press('.start');
    expect(await saved(experimentOf())).toEqual({ controlVersion: '1.0.0', variantVersion: '1.1.0', variantPercent: 30, isRunning: true });
    expect(toasts.texts).toEqual(['The comparison runs.']);
    expect(text()).toContain('Running: 30% of the readers get 1.1.0, the others 1.0.0.');
  });

  it.each(['', '101', '2.5'])('sends no share of "%s"', async (percent) => {
    const { type, press, http, text } = await open();
    await type('input[name="percent"]', percent);
    expect(text()).not.toContain('Give a whole number');
    await press('.start');
    http.verify();
    expect(text()).toContain('Give a whole number from 0 to 100.');
  });

  it('stops, and can go on', async () => {
    const { press, saved, toasts, settle, text } = await open({ experiment: experimentOf() });
    await press('button.stop');
    expect(await saved(experimentOf({ isRunning: false }))).toMatchObject({ isRunning: false, variantPercent: 30 });
    expect(text()).toContain('Stopped: everybody gets the newest version.');
    toasts.undo?.();
    await settle();
    expect(await saved(experimentOf())).toMatchObject({ isRunning: true });
  });

  it('says plainly whether a difference is proven', async () => {
    const compared = (edit: Partial<OutcomeComparison>): OutcomeComparison => ({
      kind: 'accepted',
      control: { count: 100, mean: 0.5, successes: 50 },
      variant: { count: 100, mean: 0.55, successes: 55 },
      difference: { low: -0.0874, high: 0.1853 },
      verdict: 'not-proven',
      ...edit,
    });
    const measure = { count: 40, successes: null };
    const comparisons = [
      compared({}),
      compared({
        kind: 'edit-share',
        control: { ...measure, mean: 0.41234 },
        variant: { ...measure, mean: 0.2 },
        difference: { low: -0.25, high: -0.15 },
        verdict: 'control-higher',
      }),
      compared({ kind: 'model-text-shown', control: null, difference: null, verdict: 'too-few' }),
    ];
    const { root } = await open({ experiment: experimentOf(), outcomes: outcomesOf({ comparisons }) });
    const rows = [...root.querySelectorAll('table')][0]?.querySelectorAll('tbody tr') ?? [];
    const texts = [...rows].map(({ textContent }) => textContent?.replace(/\s+/g, ' ') ?? '');
    expect(texts[0]).toContain('50 of 100 (50%)55 of 100 (55%)-8.7 to +18.5 percentage points');
    expect(texts[0]).toContain('Not proven: the difference may be chance.');
    expect(texts[1]).toContain('mean 0.412 of 40mean 0.2 of 40-0.25 to -0.15');
    expect(texts[1]).toContain('Proven: lower with the variant.');
    // What the program writes down has words, what only a capability knows its code.
    expect([texts[1], texts[2]]).toEqual([expect.stringContaining('edit-share'), expect.stringContaining('The model’s text was shown')]);
    expect(texts[2]).toContain('none');
    expect(texts[2]).toContain('Too few outcomes to say anything.');
    expect(root.textContent).toContain('75% (30.1% to 95.4%)');
  });

  it('offers nothing to who may only read, and compares nothing with one version', async () => {
    const reader = await open({ canManage: false, experiment: experimentOf() });
    expect(reader.root.querySelector('form')).toBeNull();
    expect(reader.root.querySelector('button.stop')).toBeNull();
    expect(reader.text()).toContain('those who may manage prompts');
  });

  it('says that one version cannot be compared, and teaches where no outcome is', async () => {
    const { text, root } = await open({ versions: ['1.0.0'], outcomes: outcomesOf({ items: [], comparisons: [] }) });
    expect(text()).toContain('There is only one version');
    expect(text()).toContain('No outcome yet');
    expect(root.querySelector('form')).toBeNull();
  });

  it('tells when a compared version has left the program', async () => {
    const { text } = await open({ experiment: experimentOf({ controlVersion: '0.9.0' }) });
    expect(text()).toContain('no longer in the program');
  });

  it('keeps the form when it cannot be saved, and reads anew after a failure', async () => {
    const page = await open();
    await page.type('input[name="percent"]', '10');
    await page.press('.start');
    await page.refuse(EXPERIMENT, 'Not saved');
    expect(page.text()).toContain('Not saved');
    expect(page.root.querySelector<HTMLInputElement>('input[name="percent"]')?.value).toBe('10');
    await page.press('.reload');
    await page.refuse(EXPERIMENT, 'Not read');
    expect(page.text()).toContain('Not read');
  });

  it('speaks Chinese', async () => {
    const { text, root } = await open({ language: 'zh', experiment: experimentOf() });
    for (const code of root.querySelectorAll('code')) code.remove();
    expect(text()).toContain('已证实：实验组更高。');
    expect(text()).toContain('100 个中有 75 个（75%）');
    expect(text()).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
  });
});
