import { SHOWN_KEYS, deskActOf } from './desk-keys';

const press = (init: KeyboardEventInit, on: Element = document.body): ReturnType<typeof deskActOf> => {
  let act: ReturnType<typeof deskActOf>;
  const listen = (event: Event): void => void (act = deskActOf(event as KeyboardEvent));
  document.addEventListener('keydown', listen);
  on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  document.removeEventListener('keydown', listen);
  return act;
};

describe('keys of the desk', () => {
  it('work by the place of the key, whatever Alt types there', () => {
    expect(press({ altKey: true, code: 'KeyS', key: 'ß' })).toBe('sign');
    expect(press({ altKey: true, code: 'Digit3', key: '3' })).toBe('impression');
    expect(press({ ctrlKey: true, key: 'Enter' })).toBe('draft');
    expect(press({ metaKey: true, key: 'S' })).toBe('save');
    expect(press({ key: 'F1' })).toBe('help');
  });

  it.each<KeyboardEventInit>([
    { code: 'KeyS', key: 's' },
    { altKey: true, ctrlKey: true, code: 'KeyS' },
    { altKey: true, code: 'constructor' },
    { ctrlKey: true, shiftKey: true, key: 'S' },
    { altKey: true, code: 'KeyS', isComposing: true },
  ])('leave other presses alone: %j', (init) => {
    expect(press(init)).toBeUndefined();
  });

  it('rest while a dialog is open', () => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    expect(press({ altKey: true, code: 'KeyN' }, dialog)).toBeUndefined();
    dialog.remove();
  });

  it('are all in the list that people see', () => {
    const shown = SHOWN_KEYS.map(({ keys }) => keys).join(' ');
    for (const key of ['Alt+1', 'Alt+U', 'Alt+I', 'Alt+W', 'Alt+P', 'Alt+L', 'Alt+M', 'Alt+S', 'Alt+N', 'Ctrl+S', 'F1'])
      expect(shown).toContain(key);
  });
});
