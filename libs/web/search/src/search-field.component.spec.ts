import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import { DELAY, Shortcuts } from '@trivium/web/kit';
import { SearchFieldComponent } from './search-field.component';

@Component({
  selector: 'trivium-field-page',
  imports: [SearchFieldComponent],
  template: `<trivium-search-field label="Find" syntax="operators" [restMs]="restMs()" [value]="value()" (searched)="search($event)" />`,
})
class FieldPage {
  readonly value = signal('');
  readonly restMs = signal(250);
  readonly searches: string[] = [];
  /** How a page with a router answers: later, when the address has changed. */
  isSlow = false;

  search(words: string): void {
    this.searches.push(words);
    if (!this.isSlow) this.value.set(words);
  }
}

function open() {
  const rests: { ms: number; end: () => void }[] = [];
  TestBed.configureTestingModule({
    providers: [
      {
        provide: DELAY,
        useValue: (ms: number, stop?: AbortSignal) =>
          new Promise<void>((end) => {
            rests.push({ ms, end });
            stop?.addEventListener('abort', () => end());
          }),
      },
    ],
  });
  const fixture = TestBed.createComponent(FieldPage);
  fixture.autoDetectChanges();
  document.body.append(fixture.nativeElement as HTMLElement);
  const page = fixture.componentInstance;
  const root = fixture.nativeElement as HTMLElement;
  const field = root.querySelector('input');
  if (!field) throw new Error('no field');
  const settle = (): Promise<unknown> => fixture.whenStable();
  const type = (text: string, init: InputEventInit = {}): void => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', init));
  };
  const press = (key: string, init: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    field.dispatchEvent(event);
    return event;
  };
  /** Typing rests. */
  const rest = async (): Promise<void> => {
    for (const { end } of rests.splice(0)) end();
    await settle();
  };
  const button = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  return { page, root, field, settle, type, press, rest, rests, button };
}

describe('SearchFieldComponent', () => {
  afterEach(() => localStorage.clear());

  it('waits until typing rests, and sends the last words once, trimmed', async () => {
    const { page, type, rest, rests } = open();
    type('g');
    type('gate ');
    expect(rests.map(({ ms }) => ms)).toEqual([250, 250]);
    expect(page.searches).toEqual([]);
    await rest();
    type('gate');
    await rest();
    expect(page.searches).toEqual(['gate']);
  });

  it('sends at once where the page filters what it has', () => {
    const { page, type } = open();
    page.restMs.set(0);
    TestBed.tick();
    type('a');
    expect(page.searches).toEqual(['a']);
  });

  it('never sends half-composed words, nor for the Enter that confirms them', async () => {
    const { page, field, type, press, rest } = open();
    type('shuju', { isComposing: true });
    press('Enter', { isComposing: true });
    press('Enter', { keyCode: 229 });
    press('Escape', { isComposing: true });
    await rest();
    expect(page.searches).toEqual([]);
    expect(field.value).toBe('shuju');
    field.value = '数据';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await rest();
    expect(page.searches).toEqual(['数据']);
  });

  it('sends on Enter without waiting, also the same words again, and not a second time when typing rests', async () => {
    const { page, type, press, rest } = open();
    type('gate');
    expect(press('Enter').defaultPrevented).toBe(true);
    await rest();
    press('Enter');
    expect(page.searches).toEqual(['gate', 'gate']);
  });

  it('does not let late, trimmed words of the page overwrite what was typed since', async () => {
    const { page, field, settle, type, rest } = open();
    page.isSlow = true;
    type('two ');
    await rest();
    type('two words');
    page.value.set('two');
    await settle();
    expect(field.value).toBe('two words');
    await rest();
    page.value.set('two words');
    await settle();
    expect(page.searches).toEqual(['two', 'two words']);
    // Back, or a link with other words.
    page.value.set('two');
    await settle();
    expect(field.value).toBe('two');
  });

  it('forgets what was typed when the page searches for something else meanwhile', async () => {
    const { page, field, settle, type, rest } = open();
    type('half');
    page.value.set('other');
    await settle();
    await rest();
    expect(field.value).toBe('other');
    expect(page.searches).toEqual([]);
  });

  it('clears with Escape, which then does nothing else, and with the cross, which keeps the focus', async () => {
    const { page, root, field, settle, type, press, button } = open();
    const heard: string[] = [];
    root.addEventListener('keydown', (event) => heard.push(event.key));
    type('gate');
    await settle();
    press('Escape');
    await settle();
    expect([field.value, page.searches, heard]).toEqual(['', [''], []]);
    press('Escape');
    expect(heard).toEqual(['Escape']);
    type('gate');
    await settle();
    button('Clear the search field')?.click();
    await settle();
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    expect(button('Clear the search field')).toBeNull();
  });

  it('is reached with / from anywhere, and the shortcut goes with it', () => {
    const { field } = open();
    expect(
      TestBed.inject(Shortcuts)
        .all()
        .map(({ keys }) => keys),
    ).toEqual(['/']);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    expect(document.activeElement).toBe(field);
  });

  it('explains the query language in the language of the interface, and Escape closes the help before it clears', async () => {
    const { field, settle, type, press, button } = open();
    type('gate');
    button('How to search')?.click();
    await settle();
    const help = document.querySelector('[role="dialog"]');
    for (const operator of ['"exact words"', 'title:word', '-word', '+word']) expect(help?.textContent).toContain(operator);
    TestBed.inject(LanguageService).use('zh');
    await settle();
    for (const operator of ['“完整词语”', '标题:词语', '-词语', '+词语']) expect(help?.textContent).toContain(operator);
    press('Escape');
    await settle();
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(field.value).toBe('gate');
  });

  it('closes the help with its own button', async () => {
    const { settle, button } = open();
    for (const isOpen of [true, false, true]) {
      button('How to search')?.click();
      await settle();
      expect(document.querySelector('[role="dialog"]') !== null).toBe(isOpen);
    }
  });
});
