import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { readDictation } from '@trivium/radiology/findings/domain';
import { applyCorrections, type WantedCorrection } from '@trivium/radiology/reporting/domain';
import { LanguageService } from '@trivium/web/i18n';
import { ReportEditing } from '../editor/report-editing';
import { liveReading } from '../editor/live-reading';
import { reportFixture } from '../testing/report-fixture';
import { FindingCorrections } from './finding-corrections';
import { FindingsListComponent } from './findings-list.component';

const dictation = 'LUL nodule 12 mm. RLL nodule 6 mm. No effusion.';

describe('the findings beside the dictation', () => {
  let fixture: ComponentFixture<FindingsListComponent>;
  let editing: ReportEditing;
  let said: string[];
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const one = <Some extends HTMLElement = HTMLElement>(selector: string): Some => {
    const found = page().querySelector<Some>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const settle = async (): Promise<void> => {
    show();
    await fixture.whenStable();
  };
  const press = async (on: HTMLElement, init: KeyboardEventInit): Promise<void> => {
    on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    await settle();
  };
  const corrections = (): readonly WantedCorrection[] => editing.text().corrections;
  let live: ReturnType<typeof liveReading>;

  function show(): void {
    fixture.componentRef.setInput('read', live.read());
    fixture.componentRef.setInput('removed', live.removed());
    fixture.componentRef.setInput('open', live.openCorrections());
  }

  beforeEach(async () => {
    TestBed.inject(LanguageService).use('en');
    let ids = 0;
    editing = new ReportEditing(reportFixture({ dictation }), {
      change: async () => reportFixture({ dictation, version: 2 }),
      find: async () => reportFixture({ dictation }),
      delay: () => new Promise(() => undefined),
      newId: () => 'op',
      draft: { read: () => '', write: () => undefined },
    });
    live = TestBed.runInInjectionContext(() => liveReading(editing));
    fixture = TestBed.createComponent(FindingsListComponent);
    document.body.append(page());
    fixture.componentRef.setInput('corrections', new FindingCorrections({ editing, live, newId: () => `c${++ids}` }));
    said = [];
    fixture.componentInstance.announced.subscribe((words) => said.push(words));
    await settle();
  });
  afterEach(() => page().remove());

  async function correct(index: number, field: string, value: string): Promise<void> {
    await press(one(`[data-finding="${index}"]`), { key: 'e' });
    const control = one<HTMLInputElement | HTMLSelectElement>(`[data-field="${field}"]`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  }

  it('are corrected by keys, show what was dictated, and go back step by step', async () => {
    await correct(0, 'lobe', 'RUL');
    expect(one('[data-item="0"]').textContent).toContain('right upper lobe');
    expect(one('[data-item="0"] [data-by-hand]').textContent).toContain('left upper lobe');
    expect(corrections()).toMatchObject([{ kind: 'changed', id: 'c1', slots: { lobe: 'RUL', laterality: 'right' } }]);
    expect(document.activeElement).toBe(one('[data-item="0"] [data-edit]'));
    await correct(0, 'size', '1.4 cm');
    expect(corrections()).toMatchObject([{ id: 'c1', slots: { lobe: 'RUL', sizeMm: [14] } }]);
    await press(one('[data-finding="0"]'), { key: 'z', ctrlKey: true });
    expect(corrections()).toMatchObject([{ slots: { sizeMm: [12], lobe: 'RUL' } }]);
    await press(one('[data-finding="0"]'), { key: 'z', ctrlKey: true });
    expect(corrections()).toEqual([]);
    expect(said.at(-1)).toBe('The last correction is undone.');
  });

  it('say what cannot be, and keep what was there', async () => {
    await correct(0, 'laterality', 'right');
    expect(one('[role="alert"]').textContent).toContain('other side');
    expect(document.activeElement).toBe(one('[data-field="laterality"]'));
    one<HTMLSelectElement>('[data-field="laterality"]').value = 'left';
    one('[data-field="laterality"]').dispatchEvent(new Event('change'));
    await correctSize('huge');
    expect(document.activeElement).toBe(one('[data-field="size"]'));
    await press(one('[data-field="size"]'), { key: 'Escape' });
    expect(page().querySelector('form')).toBeNull();
    expect(corrections()).toEqual([]);
  });

  async function correctSize(value: string): Promise<void> {
    const field = one<HTMLInputElement>('[data-field="size"]');
    field.value = value;
    field.dispatchEvent(new Event('input'));
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  }

  it('are taken out by Delete, with their words or without, and put back', async () => {
    await press(one('[data-finding="1"]'), { key: 'Delete' });
    const [out] = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    out?.click();
    await settle();
    expect(corrections()).toMatchObject([{ kind: 'removed', words: 'left_out' }]);
    expect(one('[data-taken-out]').textContent).toContain('RLL nodule 6 mm');
    one('[data-taken-out] button[aria-label^="Back"]').click();
    await settle();
    expect(corrections()).toEqual([]);
  });

  it('are added by hand, changed again, and taken out again', async () => {
    one('[data-add]').click();
    await settle();
    await correctSize('9');
    expect(corrections()).toMatchObject([{ kind: 'added', slots: { type: 'nodule', sizeMm: [9] } }]);
    await correct(2, 'lobe', 'RML');
    expect(corrections()).toMatchObject([{ kind: 'added', slots: { lobe: 'RML' } }]);
    one('[data-item="2"] [data-remove]').click();
    await settle();
    expect(corrections()).toEqual([]);
  });

  it('lose nothing silently when the words change: a person decides', async () => {
    await correct(1, 'size', '7');
    const { withDictation } = await import('../editor/report-parts');
    editing.edit((text) => withDictation(text, dictation.replace('6 mm', '8 mm')));
    await settle();
    expect(one('[data-open-correction]').textContent).toContain('RLL nodule 6 mm');
    expect(one('[data-item="1"]').textContent).toContain('8 mm');
    one('[data-open-correction] button[aria-label^="Apply again"]').click();
    await settle();
    expect(page().querySelector('[data-open-correction]')).toBeNull();
    const read = readDictation(editing.text().dictation, { language: 'en' });
    const made = corrections().map((correction) => ({ ...correction, by: 'p', at: 't' }));
    const { read: now } = applyCorrections({ read, dictation: editing.text().dictation, corrections: made });
    expect(now.findings[1]?.sizeMm).toEqual([7]);
  });

  it('are only shown in a report that is signed', async () => {
    fixture.componentRef.setInput('isFixed', signal(true)());
    await settle();
    expect(page().querySelector('[data-edit], [data-add], [data-remove]')).toBeNull();
    await press(one('[data-finding="0"]'), { key: 'e' });
    expect(page().querySelector('form')).toBeNull();
  });
});
