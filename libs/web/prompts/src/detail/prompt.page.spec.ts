import { openPage, type Opening } from '@trivium/web/kit/testing';
import { detailOf, finding, modelOf, outcomesOf } from '../testing/prompt-fixtures';
import { PromptPage } from './prompt.page';

const PROMPT = '/api/prompts/grounded-answer';

async function open(detail: object, opening: Opening = {}) {
  const page = await openPage(PromptPage, { inputs: { id: 'grounded-answer' }, ...opening });
  await page.answer(PROMPT, detail);
  await page.answer(`${PROMPT}/experiment`, { experiment: null });
  await page.answer(`${PROMPT}/outcomes`, outcomesOf({ items: [], comparisons: [] }));
  const section = (name: string): string =>
    [...page.root.querySelectorAll('section')].find((one) => one.getAttribute('aria-label') === name)?.textContent?.replace(/\s+/g, ' ') ??
    '';
  return { ...page, section };
}

describe('PromptPage', () => {
  it('shows a version with its slots between fences, its parameters and its release', async () => {
    const { section } = await open(detailOf());
    expect(section('Facts')).toContain('Answers directly · Limit of the answer 800 · Temperature 0');
    expect(section('Facts')).toContain('Released: this version never changes');
    expect(section('Text')).toContain('You answer. # Task Answer.');
    expect(section('Text')).toContain('SourcesNumbered sources, up to 6,000 tokens · cut at a whole sentence<<<sources …>>>sources …');
    expect(section('Text')).toContain('QuestionText, up to 1,500 tokens · sent whole or refused');
  });

  it('tells what the lint finds and what to do', async () => {
    const { section } = await open(detailOf({ findings: [finding] }));
    expect(section('Checks of the template (3C)')).toContain('Error: A model ignores this parameter.Leave it out.');
    expect(section('Checks of the template (3C)')).toContain('parameters.temperature (deepseek-flash)');
  });

  it('shows the changed lines with words for signs, and how many tokens stay in the cache', async () => {
    const { root, section } = await open(detailOf());
    const words = (selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
    expect(words('del')).toMatch(/^Removed: ?At most 6 sentences\.$/);
    expect(words('ins')).toContain('At most 4 sentences.');
    expect([...root.querySelectorAll('.changed')].map(({ textContent }) => textContent)).toEqual(['6', '4']);
    expect(section('Changes')).toContain('The first 312 of 400 tokens stay; from byte 1,204 of 1,600 on the text is new (88 tokens)');
    expect(section('Changes')).toContain('needs a new minor version');
  });

  it('follows the language of the prompt, which may differ from that of the screen', async () => {
    const { section, root, settle } = await open(detailOf());
    root.querySelector<HTMLElement>('mat-select.language')?.click();
    await settle();
    [...document.querySelectorAll<HTMLElement>('mat-option')].find(({ textContent }) => textContent?.includes('Chinese'))?.click();
    await settle();
    expect(section('Text')).toContain('你来回答。');
    expect(section('Changes')).toContain('The text is the same in both versions.');
    expect(section('Changes')).toContain('All 300 tokens at the start stay as they are');
  });

  it('tells cost and honoured parameters for each model, and what is unknown as unknown', async () => {
    const models = [
      modelOf(),
      modelOf({ endpoint: 'own', model: 'olmoe', place: 'local', isAllowed: false, isKnown: false, mode: null, parameters: [] }),
    ];
    const { section } = await open(detailOf({ models }));
    const text = section('Tokens, cost and parameters');
    expect(text).toContain('400 tokens of instructions, and up to 8,000 tokens with all data full');
    expect(text).toContain('US$0.000012 to US$0.0034');
    expect(text).toContain('Temperature: works');
    expect(text).toContain('Seed: ignored');
    expect(text).toContain('May not get this class of data');
    expect(text).toContain('Nobody has looked which parameters it honours');
  });

  it('predicts tokens also where no model is set up', async () => {
    const { section } = await open(detailOf({ models: [] }));
    expect(section('Tokens, cost and parameters')).toContain('up to 8,000 tokens');
    expect(section('Tokens, cost and parameters')).toContain('No model is set up');
  });

  it('asks for the versions in the address and keeps what is shown when they cannot be had', async () => {
    const { setInput, http, settle, text } = await open(detailOf());
    await setInput('version', '1.0.0');
    const asked = http.expectOne(({ url }) => url === PROMPT);
    expect(asked.request.params.get('version')).toBe('1.0.0');
    asked.flush({ title: 'Not now' }, { status: 503, statusText: 'Unavailable' });
    await settle();
    expect(text()).toContain('Not now');
    expect(text()).toContain('You answer.');
  });

  it('compares nothing where there is one version', async () => {
    const { section } = await open(detailOf({ versions: ['1.1.0'], comparison: null }));
    expect(section('Changes')).toContain('There is no other version');
  });

  it('speaks Chinese', async () => {
    const { text, root } = await open(detailOf({ findings: [finding] }), { language: 'zh' });
    for (const quoted of root.querySelectorAll('code, pre')) quoted.remove();
    expect(text()).toContain('开头没有变化（300 个词元）');
    expect(text()).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
  });
});
