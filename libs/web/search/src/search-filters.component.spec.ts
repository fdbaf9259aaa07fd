import { TestBed } from '@angular/core/testing';
import type { SearchFilterDefinition, SearchFilterValues } from './search-filter';
import { SearchFiltersComponent } from './search-filters.component';

const FILTERS: readonly SearchFilterDefinition[] = [
  {
    kind: 'one',
    name: 'language',
    label: 'Language',
    options: [
      { value: 'en', label: 'English' },
      { value: 'zh', label: 'Chinese' },
    ],
  },
  {
    kind: 'many',
    name: 'modality',
    label: 'Modality',
    options: [
      { value: 'CT', label: 'CT scan' },
      { value: 'MR', label: 'MR scan' },
    ],
  },
  { kind: 'dates', name: 'filed', label: 'Filed' },
];

async function open(value: SearchFilterValues = {}) {
  const fixture = TestBed.createComponent(SearchFiltersComponent);
  document.body.append(fixture.nativeElement as HTMLElement);
  const changes: SearchFilterValues[] = [];
  fixture.componentRef.setInput('filters', FILTERS);
  fixture.componentRef.setInput('value', value);
  fixture.autoDetectChanges();
  fixture.componentInstance.changed.subscribe((values) => {
    changes.push(values);
    fixture.componentRef.setInput('value', values);
  });
  const settle = (): Promise<unknown> => fixture.whenStable();
  await settle();
  const root = fixture.nativeElement as HTMLElement;
  const press = async (name: string): Promise<void> => {
    const all = [...document.querySelectorAll('button')];
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim().startsWith(name));
    if (!found) throw new Error(`no button ${name}`);
    found.click();
    await settle();
  };
  return { root, changes, settle, press, dialogs: () => [...document.querySelectorAll('[role="dialog"]')] };
}

describe('SearchFiltersComponent', () => {
  it('sets one of several and takes it off again', async () => {
    const { root, changes, settle, press } = await open();
    expect(root.querySelector('.active')).toBeNull();
    const select = root.querySelector('select');
    if (!select) throw new Error('no select');
    select.value = 'zh';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(root.querySelector('.active')?.textContent).toContain('Language: Chinese');
    await press('Remove filter Language: Chinese');
    expect(changes).toEqual([{ language: 'zh' }, {}]);
    expect(select.value).toBe('');
  });

  it('collects several in the order of the choices, counts them, and takes one off by its chip', async () => {
    const { changes, dialogs, press, settle } = await open({ language: 'en' });
    await press('Modality');
    const boxes = [...(dialogs()[0]?.querySelectorAll('input') ?? [])];
    for (const box of [...boxes].reverse()) {
      box.click();
      await settle();
    }
    expect(changes.at(-1)).toEqual({ language: 'en', modality: ['CT', 'MR'] });
    await press('Modality (2)');
    expect(dialogs()).toEqual([]);
    await press('Remove filter Modality: CT scan');
    expect(changes.at(-1)).toEqual({ language: 'en', modality: ['MR'] });
    await press('Remove all filters');
    expect(changes.at(-1)).toEqual({});
  });

  it('takes a range of days that is open at one end, and says so on its chip', async () => {
    const { root, changes, dialogs, press, settle } = await open();
    await press('Filed');
    const [from, to] = [...(dialogs()[0]?.querySelectorAll('input') ?? [])];
    if (!from || !to) throw new Error('no days');
    from.value = '2026-01-02';
    from.dispatchEvent(new Event('change'));
    await settle();
    expect(root.querySelector('.active')?.textContent).toContain('Filed: since 2 Jan 2026');
    to.value = '2026-03-04';
    to.dispatchEvent(new Event('change'));
    await settle();
    expect(changes.at(-1)).toEqual({ filed: { from: '2026-01-02', to: '2026-03-04' } });
    expect(root.querySelector('.active')?.textContent).toContain('2 Jan 2026 to 4 Mar 2026');
    await press('Reset');
    expect(changes.at(-1)).toEqual({});
  });

  it('shows the choices of one filter at a time', async () => {
    const { dialogs, press } = await open();
    await press('Modality');
    await press('Filed');
    expect(dialogs().map((dialog) => dialog.getAttribute('aria-label'))).toEqual(['Filed']);
  });

  it('shows a value whose choice is not loaded yet, so that it can be taken off', async () => {
    const { root, press, changes } = await open({ language: 'fr' });
    expect(root.querySelector('.active')?.textContent).toContain('Language: fr');
    expect(root.querySelector('select')?.value).toBe('fr');
    await press('Remove filter Language: fr');
    expect(changes).toEqual([{}]);
  });
});
