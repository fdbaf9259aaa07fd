import { TestBed } from '@angular/core/testing';
import { Shortcuts } from './shortcuts.service';

const text = { en: 'Go', zh: '前往' };

function press(key: string, timeStamp: number, init: KeyboardEventInit = {}, target: HTMLElement = document.body): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  target.dispatchEvent(event);
}

describe('Shortcuts', () => {
  let runs: string[];
  let remove: () => void;

  beforeEach(() => {
    runs = [];
    const shortcut = (keys: string) => ({ keys, label: text, group: text, run: () => void runs.push(keys) });
    remove = TestBed.inject(Shortcuts).register(shortcut('g c'), shortcut('?'));
  });

  it('runs a sequence within its time and forgets it after', () => {
    press('g', 0);
    press('c', 500);
    press('g', 1000);
    press('c', 9000);
    expect(runs).toEqual(['g c']);
  });

  it('stays silent while a person types, composes, or uses a browser combination', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    press('?', 0, {}, field);
    press('?', 0, { ctrlKey: true });
    press('?', 0, { isComposing: true });
    field.remove();
    expect(runs).toEqual([]);
    press('?', 0);
    expect(runs).toEqual(['?']);
  });

  it('forgets what a page registered', () => {
    remove();
    press('?', 0);
    expect(runs).toEqual([]);
  });
});
