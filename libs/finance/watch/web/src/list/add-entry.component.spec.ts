import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { AddWatchEntry, WatchEntry } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { ProblemError, type Problem } from '@trivium/web/kit';
import { WatchClient } from '../watch.client';
import { AddEntryComponent } from './add-entry.component';
import { entryProblem } from './entry-problem';

const problem = (code: string, more: Partial<Problem> = {}): Problem => ({
  status: 409,
  code,
  title: code,
  detail: `${code} in words`,
  errors: [],
  ...more,
});

describe('AddEntryComponent', () => {
  let fixture: ComponentFixture<AddEntryComponent>;
  let requests: AddWatchEntry[];
  let added: WatchEntry[];
  let refusal: Problem | undefined;
  let answer: Promise<void>;

  beforeEach(async () => {
    [requests, added, refusal, answer] = [[], [], undefined, Promise.resolve()];
    const addEntry = async (_id: string, body: AddWatchEntry): Promise<WatchEntry> => {
      requests.push(body);
      await answer;
      if (refusal) throw new ProblemError(refusal);
      return { id: 'e1', addedAt: '', kind: body.kind ?? 'company', symbol: body.symbol, name: body.name ?? '', note: body.note ?? '' };
    };
    TestBed.configureTestingModule({ providers: [{ provide: WatchClient, useValue: { addEntry } }] });
    TestBed.inject(LanguageService).use('en');
    fixture = TestBed.createComponent(AddEntryComponent);
    fixture.componentRef.setInput('listId', 'l1');
    fixture.componentInstance.added.subscribe((entry) => added.push(entry));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
  });
  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  const field = (name: string): HTMLInputElement =>
    (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>(`[data-field="${name}"]`) ?? fail(`no field ${name}`);
  const fail = (why: string): never => {
    throw new Error(why);
  };
  const type = async (name: string, value: string): Promise<void> => {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
  };
  const enter = async (name: string, init: KeyboardEventInit = {}): Promise<void> => {
    field(name).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }));
    await fixture.whenStable();
  };
  const messageAt = (name: string): string =>
    document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent ?? '';

  it('adds on Enter from any field, then is empty and ready for the next symbol', async () => {
    await type('symbol', 'AAPL');
    await type('note', 'Q4');
    await enter('note');
    expect(requests).toEqual([{ kind: 'company', symbol: 'AAPL', name: '', note: 'Q4' }]);
    expect(added.map((entry) => entry.symbol)).toEqual(['AAPL']);
    expect(field('symbol').value).toBe('');
    expect(document.activeElement).toBe(field('symbol'));
    expect(fixture.componentInstance.hasText()).toBe(false);
  });

  it('keeps what was typed for the next entry while the answer was on its way', async () => {
    let arrive = (): void => undefined;
    answer = new Promise((resolve) => (arrive = resolve));
    await type('symbol', 'AAPL');
    await type('name', 'Apple');
    await enter('name');
    await type('symbol', 'MSFT');
    arrive();
    await answer;
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    await fixture.whenStable();
    expect([field('symbol').value, field('name').value]).toEqual(['MSFT', '']);
    expect(added.map((entry) => entry.symbol)).toEqual(['AAPL']);
  });

  it('never adds while an input method composes a word', async () => {
    await type('symbol', '贵州茅台');
    await enter('symbol', { isComposing: true });
    await enter('symbol', { keyCode: 229 });
    expect(requests).toEqual([]);
  });

  it('says at the symbol that it is there already, keeps what was typed, and forgets the message on correction', async () => {
    refusal = problem('WATCH_ENTRY_DUPLICATE');
    await type('symbol', 'AAPL');
    await type('name', 'Apple');
    await enter('symbol');
    expect(messageAt('symbol')).toBe('WATCH_ENTRY_DUPLICATE in words');
    expect([field('symbol').value, field('name').value]).toEqual(['AAPL', 'Apple']);
    expect(field('symbol').getAttribute('aria-invalid')).toBe('true');
    await type('symbol', 'AAP');
    expect(field('symbol').getAttribute('aria-invalid')).toBeNull();
  });

  it('asks for a symbol without asking the server', async () => {
    await enter('name');
    expect(messageAt('symbol')).toBe('Enter a symbol.');
    expect(requests).toEqual([]);
  });

  it('shows how a symbol will be written', async () => {
    await type('symbol', '$ｂｒｋ.b');
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Will be added as BRK.B');
  });
});

describe('entryProblem', () => {
  it('tells refusals at their fields and leaves the others to a panel', () => {
    expect(entryProblem(problem('WATCH_SYMBOL_INVALID')).fields).toEqual({ symbol: 'WATCH_SYMBOL_INVALID in words' });
    expect(entryProblem(problem('VALIDATION', { errors: [{ path: 'body.note', message: 'too long' }] }))).toEqual({
      fields: { note: 'too long' },
    });
    const full = problem('WATCH_LIST_FULL');
    expect(entryProblem(full)).toEqual({ fields: {}, rest: full });
    const odd = problem('VALIDATION', { errors: [{ path: 'elsewhere', message: 'x' }] });
    expect(entryProblem(odd).rest).toBe(odd);
  });
});
