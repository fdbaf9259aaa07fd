import { EventStreamClient, type StreamEvent, type StreamRequest } from '@trivium/web/kit';
import { openPage } from '@trivium/web/kit/testing';
import { PROMPTS_ACCESS } from '../prompts-access';
import { detailOf, endOf, eventOf, modelOf, rendered, startOf } from '../testing/prompt-fixtures';
import { RunPaneComponent } from './run-pane.component';

type Stream = (request: StreamRequest) => AsyncGenerator<StreamEvent>;

interface Run {
  readonly events?: readonly StreamEvent[];
  /** In place of the events. */
  readonly stream?: Stream;
  readonly detail?: object;
  readonly canRun?: boolean;
  readonly language?: 'en' | 'zh';
}

async function open({ events = [], stream, detail = detailOf(), canRun = true, language = 'en' }: Run = {}) {
  const sent: StreamRequest[] = [];
  async function* written(request: StreamRequest): AsyncGenerator<StreamEvent> {
    sent.push(request);
    yield* events;
  }
  const page = await openPage(RunPaneComponent, {
    language,
    inputs: { prompt: detail, language },
    providers: [
      { provide: EventStreamClient, useValue: { open: stream ?? written } },
      { provide: PROMPTS_ACCESS, useValue: { canRun: () => canRun, canManage: () => false } },
    ],
  });
  await page.settle();
  const fill = async (): Promise<void> => {
    await page.type('textarea[name="sources-text-0"]', 'Water boils at 100 °C.');
    await page.type('textarea[name="question"]', 'When does water boil?');
  };
  const isDisabled = (selector: string) => page.root.querySelector<HTMLButtonElement>(selector)?.disabled;
  return { ...page, sent, fill, isDisabled };
}

describe('RunPaneComponent', () => {
  beforeEach(() => sessionStorage.clear());

  it('says which slots are empty, then sends version, language, class and variables', async () => {
    const { fill, press, sent, text, isDisabled } = await open({ events: [eventOf('start', startOf()), eventOf('end', endOf())] });
    expect(text()).toContain('Still empty: Sources and Question');
    expect(isDisabled('.run')).toBe(true);
    await fill();
    await press('.run');
    expect(sent[0]?.body).toEqual({
      language: 'en',
      version: '1.1.0',
      variables: { sources: [{ text: 'Water boils at 100 °C.' }], question: 'When does water boil?' },
      model: 'auto',
      dataClass: 'internal',
    });
    for (const part of [
      'Water boils at 100 °C [1].',
      'Here nothing is struck.',
      'Cloud · deepseek-flash',
      'US$0.000054',
      '431 tokens, of it from the cache 384',
      '12 tokens',
      'the answer was complete',
    ])
      expect(text()).toContain(part);
  });

  it('fills in the example of the template in the language of the run, and takes it back', async () => {
    const { press, type, text, root, isDisabled } = await open({ language: 'zh' });
    await type('textarea[name="question"]', '自己的问题');
    await press('.fill-in');
    const words = () => root.querySelector<HTMLTextAreaElement>('textarea[name="question"]')?.value;
    expect([words(), isDisabled('.run')]).toEqual(['何时沸腾？', false]);
    expect(text()).toContain('已填入此模板的示例');
    await press('.take-back');
    expect(words()).toBe('自己的问题');
    expect(root.querySelector('.take-back')).toBeNull();
  });

  it('warns of a leak and of JSON that does not fit', async () => {
    const { fill, press, text } = await open({ events: [eventOf('end', endOf({ leaksInstructions: true, output: 'does-not-fit' }))] });
    await fill();
    await press('.run');
    expect(text()).toContain('repeats the secret mark');
    expect(text()).toContain('JSON that does not fit its schema');
  });

  it('says who went on with an answer, and who began it again', async () => {
    const events = [eventOf('start', startOf()), eventOf('text', { delta: 'Water ' })];
    const end = eventOf('end', endOf());
    const goneOn = eventOf('start', startOf({ isContinuation: true, model: 'olmoe-1b-7b' }));
    const begunAgain = eventOf('start', startOf({ isRestart: true, model: 'olmoe-1b-7b' }));
    const one = await open({ events: [...events, goneOn, eventOf('text', { delta: 'boils.' }), end] });
    await one.fill();
    await one.press('.run');
    expect(one.text()).toContain('deepseek-flash broke off after 6 characters; olmoe-1b-7b went on from there. The answer is of both.');
    const two = await open({ events: [...events, begunAgain, end] });
    await two.fill();
    await two.press('.run');
    expect(two.text()).toContain('deepseek-flash broke off; olmoe-1b-7b began again. What had come before is gone.');
  });

  it('stops on demand, and keeps the text so far', async () => {
    let signal: AbortSignal | undefined;
    async function* stream(request: StreamRequest): AsyncGenerator<StreamEvent> {
      ({ signal } = request);
      yield eventOf('text', { delta: 'Half an ans' });
      await new Promise<void>((resolve) => request.signal.addEventListener('abort', () => resolve()));
      throw new DOMException('stopped', 'AbortError');
    }
    const page = await open({ stream });
    await page.fill();
    await page.press('.run');
    expect(page.text()).toContain('Writing: 11 characters so far');
    await page.press('.stop');
    expect(signal?.aborted).toBe(true);
    expect(page.text()).toContain('Half an ans');
    expect(page.text()).toContain('Stopped. The text so far is kept');
  });

  it('shows what would be sent, what did not fit, and its cost, and forgets it when the example changes', async () => {
    const { fill, press, answer, text, type, root } = await open({ canRun: false });
    expect(text()).toContain('you need the permission to run prompts');
    await fill();
    await press('.preview');
    await answer('/api/prompts/grounded-answer/render', rendered);
    expect(text()).toContain('431 tokens of prompt');
    expect(text()).toContain('sources: 90 tokens of 6,000 tokens · 1 source left out · 2 sentences left out');
    expect(text()).toContain('deepseek-flash: US$0.000012 to US$0.0034');
    expect(text()).toContain('<<<question 1a Why?');
    await type('textarea[name="question"]', 'Why not?');
    expect(root.querySelector('trivium-sent-prompt')).toBeNull();
  });

  it('shows why an example is refused', async () => {
    const { fill, press, refuse, text } = await open();
    await fill();
    await press('.preview');
    await refuse('/api/prompts/grounded-answer/render', 'Too long');
    expect(text()).toContain('Too long');
  });

  it('runs nothing without a model and says that all works without one', async () => {
    const { fill, text, isDisabled } = await open({ detail: detailOf({ models: [] }) });
    await fill();
    expect(isDisabled('.run')).toBe(true);
    expect(isDisabled('.preview')).toBe(false);
    expect(text()).toContain('Everything works without one');
  });

  it('warns only where a text may leave', async () => {
    expect((await open()).text()).toContain('the example then leaves your organisation');
  });

  it('does not warn of a cloud that may not get this class', async () => {
    const { text } = await open({ detail: detailOf({ models: [modelOf({ isAllowed: false })] }) });
    expect(text()).not.toContain('leaves your organisation');
  });

  it('keeps the example for the tab', async () => {
    sessionStorage.setItem(
      'trivium.draft.prompt-example.grounded-answer',
      JSON.stringify({ question: { text: 'Kept?', sources: [{ title: '', text: '' }] } }),
    );
    const { root } = await open();
    expect(root.querySelector<HTMLTextAreaElement>('textarea[name="question"]')?.value).toBe('Kept?');
  });

  it('speaks Chinese', async () => {
    const { text } = await open({ language: 'zh', detail: detailOf({ models: [] }) });
    expect(text()).toContain('尚未填写：资料和问题');
    expect(text()).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
  });
});
