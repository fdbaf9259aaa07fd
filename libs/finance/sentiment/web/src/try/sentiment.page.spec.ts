import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SentimentAnswer } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { FileSaver, Toasts } from '@trivium/web/kit';
import { SentimentClient } from '../sentiment.client';
import { SentimentPage } from './sentiment.page';

const answer = (id: string, changes: Partial<SentimentAnswer> = {}): SentimentAnswer => ({
  id,
  label: 'positive',
  probabilities: { negative: 0.1, neutral: 0.2, positive: 0.7 },
  isAbstained: false,
  language: 'en',
  experts: [{ index: 1, weight: 1 }],
  opinions: [
    { by: 'rules' },
    { by: 'experts', label: 'positive', probabilities: { negative: 0.1, neutral: 0.2, positive: 0.7 } },
    { by: 'logistic-regression', label: 'positive' },
  ],
  explanation: {
    words: [{ text: 'rose', effect: 1.2 }],
    rules: [{ rule: 'direction', label: 'positive', strength: 1, span: { start: 7, end: 11 } }],
  },
  model: 'abcdef123456',
  ...changes,
});

type Correction = Parameters<SentimentClient['correct']>[0];

async function open(client: Partial<Record<keyof SentimentClient, unknown>>) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: SentimentClient, useValue: client }] });
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(SentimentPage);
  const root = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const write = (text: string): void => {
    const field = root.querySelector('textarea');
    if (!field) throw new Error('No field');
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  const judge = async (text: string): Promise<void> => {
    write(text);
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  return { root, judge, settle: () => fixture.whenStable(), close: () => fixture.destroy() };
}

describe('SentimentPage', () => {
  it('teaches at first, and judges an example at a click', async () => {
    const asked: unknown[] = [];
    const { root, settle, close } = await open({
      analyse: async (items: readonly { id: string }[]) => (asked.push(...items), items.map(({ id }) => answer(id))),
    });
    root.querySelector<HTMLButtonElement>('trivium-empty-state button')?.click();
    await settle();
    expect(asked).toHaveLength(3);
    expect(root.querySelectorAll('trivium-answer-card')).toHaveLength(3);
    close();
  });

  it('shows label, moving words and the three opinions, and filters where they disagree', async () => {
    const { root, judge, settle, close } = await open({
      analyse: async () => [
        answer('0'),
        answer('1', { opinions: [{ by: 'rules', label: 'negative' }, ...answer('1').opinions.slice(1)], isAbstained: true }),
      ],
    });
    await judge('Profit rose\n\n  \nSales fell');
    const [first, second] = root.querySelectorAll('trivium-answer-card');
    expect(first?.querySelector('mark')?.textContent).toBe('rose');
    expect(first?.textContent).toContain('Rule “direction” reads “rose”: Positive');
    expect(first?.textContent).toContain('says nothing');
    expect(second?.querySelector('.mark')?.getAttribute('data-label')).toBe('abstained');
    expect(root.textContent).toContain('2 texts, judged by version abcdef123456');
    root.querySelector<HTMLButtonElement>('.filter')?.click();
    await settle();
    expect(root.querySelectorAll('trivium-answer-card')).toHaveLength(1);
    expect(root.querySelector('trivium-answer-card')?.textContent).toContain('They disagree');
    close();
  });

  it('tells who gains and who loses, unless one side was chosen', async () => {
    const entities = [
      { name: 'Siemens', label: 'positive' as const, probabilities: answer('0').probabilities, span: { start: 0, end: 7 } },
      { name: 'Alstom', label: 'negative' as const, probabilities: answer('0').probabilities, span: { start: 17, end: 23 } },
    ];
    const { root, judge, settle, close } = await open({ analyse: async () => [answer('0', { entities })] });
    await judge('Siemens jumps as Alstom plunges');
    expect([...root.querySelectorAll('.sides li')].map((side) => side.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Siemens Positive',
      'Alstom Negative',
    ]);
    const field = root.querySelector<HTMLInputElement>('input[name=entity]');
    if (!field) throw new Error('No field');
    field.value = 'Alstom';
    field.dispatchEvent(new Event('input'));
    await judge('Siemens jumps as Alstom plunges');
    await settle();
    expect(root.querySelector('.sides')).toBeNull();
    close();
  });

  it('gives what is shown as a file', async () => {
    const asked: unknown[] = [];
    const saved: string[] = [];
    const { root, judge, settle, close } = await open({
      analyse: async () => [answer('0'), answer('1', { opinions: [{ by: 'rules', label: 'negative' }, ...answer('1').opinions.slice(1)] })],
      judgedFile: async (...question: unknown[]) => (asked.push(question), new Blob()),
    });
    TestBed.inject(FileSaver).save = ({ name }) => void saved.push(name);
    await judge('Profit rose\nSales fell');
    root.querySelector<HTMLButtonElement>('.filter')?.click();
    root.querySelector<HTMLButtonElement>('trivium-table-menu button')?.click();
    await settle();
    document.querySelector<HTMLButtonElement>('[data-format=xlsx]')?.click();
    await settle();
    expect(asked).toEqual([[[{ id: '1', text: 'Sales fell', entity: undefined, language: 'en' }], 'xlsx']]);
    expect(saved).toEqual(['sentiment.xlsx']);
    close();
  });

  it('writes markup as text', async () => {
    const { root, judge, close } = await open({ analyse: async () => [answer('0')] });
    await judge('<img src=x onerror=alert(1)> rose');
    expect(root.querySelector('trivium-answer-card img')).toBeNull();
    expect(root.querySelector('.text')?.textContent).toContain('<img src=x');
    close();
  });

  it('corrects by click and by key, and takes back what was said', async () => {
    const said: Correction[] = [];
    const taken: string[] = [];
    const { root, judge, settle, close } = await open({
      analyse: async () => [answer('0')],
      correct: async (correction: Correction) => (said.push(correction), { id: `c${said.length}` }),
      takeBack: async (id: string) => void taken.push(id),
    });
    await judge('Profit rose');
    root.querySelector<HTMLButtonElement>('[data-correct=negative]')?.click();
    await settle();
    expect(said).toEqual([{ text: 'Profit rose', entity: undefined, language: 'en', label: 'negative' }]);
    expect(root.textContent).toContain('Corrected: Negative');
    root.querySelector('trivium-answer-card')?.dispatchEvent(new KeyboardEvent('keydown', { key: '2' }));
    await settle();
    expect(said[1]?.label).toBe('neutral');
    const toasts = TestBed.inject(Toasts);
    const undo = async (): Promise<void> => {
      const toast = toasts.toasts().findLast((one) => one.undo !== undefined);
      if (toast) toasts.undo(toast);
      // The answer of the server is some turns away from the click.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      await settle();
    };
    await undo();
    expect(said[2]?.label).toBe('negative');
    expect(root.textContent).toContain('Corrected: Negative');
    await undo();
    expect(taken).toEqual(['c1']);
    expect(root.textContent).not.toContain('Corrected:');
    close();
  });

  it('keeps the label when a correction is refused, and the texts when judging fails', async () => {
    let isDown = false;
    const { root, judge, settle, close } = await open({
      analyse: async () => {
        if (isDown) throw new Error('down');
        return [answer('0')];
      },
      correct: () => Promise.reject(new Error('no')),
    });
    await judge('Profit rose');
    root.querySelector<HTMLButtonElement>('[data-correct=negative]')?.click();
    await settle();
    expect(root.textContent).not.toContain('Corrected:');
    isDown = true;
    await judge('Profit fell');
    expect(root.querySelector('trivium-error-panel')).not.toBeNull();
    expect(root.querySelector('textarea')?.value).toBe('Profit fell');
    close();
  });
});
