import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { ReadDictation } from '@trivium/radiology/findings/domain';
import type { ChangeReport } from '@trivium/radiology/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { ReportEditing } from '../editor/report-editing';
import { reportFixture } from '../testing/report-fixture';
import { DictationPaneComponent } from './dictation-pane.component';
import { SpokenLanguage } from './spoken-language.service';
import { HouseSpeech } from './house-speech';
import { RECOGNITION } from './on-device-speech';

const dictation = 'LUL GGN 12. Blorp fizz. No effusion.';
const read: ReadDictation = {
  language: 'en',
  findings: [],
  negatives: [],
  stretches: [
    { kind: 'finding', span: [0, 11] },
    { kind: 'not_understood', span: [12, 23] },
    { kind: 'negative', span: [24, 36] },
  ],
  warnings: [{ code: 'contradictory_sizes', spans: [[8, 10]] }],
};

describe('the dictation pane', () => {
  let saved: ChangeReport[];
  let fixture: ComponentFixture<DictationPaneComponent>;
  let editing: ReportEditing;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const field = (): HTMLTextAreaElement => page().querySelector('textarea') ?? fail();
  const fail = (): never => {
    throw new Error('no dictation');
  };

  beforeEach(async () => {
    saved = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: RECOGNITION, useValue: undefined },
        { provide: HouseSpeech, useValue: { absence: async () => 'noService' } },
      ],
    });
    TestBed.inject(LanguageService).use('en');
    editing = new ReportEditing(reportFixture({ dictation }), {
      change: async (body) => (saved.push(body), reportFixture({ dictation, version: 2, looked: body.looked ?? [] })),
      find: async () => reportFixture(),
      delay: () => new Promise(() => undefined),
      newId: () => 'op',
      draft: { read: () => '', write: () => undefined },
    });
    fixture = TestBed.createComponent(DictationPaneComponent);
    document.body.append(page());
    fixture.componentRef.setInput('editing', editing);
    fixture.componentRef.setInput('read', read);
    fixture.componentRef.setInput('macros', { macros: [], language: 'en' });
    fixture.componentRef.setInput('personal', [{ heard: 'ggn', written: 'ground-glass nodule', language: 'en' }]);
    await fixture.whenStable();
  });
  afterEach(() => page().remove());

  it('draws every character once, each stretch after its kind', () => {
    const drawn = [...page().querySelectorAll<HTMLElement>('.drawn [data-kind]')];
    expect(drawn.map(({ textContent }) => textContent).join('')).toBe(dictation);
    expect(drawn.filter((piece) => piece.dataset['kind'] === 'not_understood').map(({ textContent }) => textContent)).toEqual([
      'Blorp fizz.',
    ]);
  });

  it('reads the dictation again in the language that is spoken, and keeps it for the next order', async () => {
    const select = page().querySelector<HTMLSelectElement>('[data-testid="spoken-language"]');
    if (!select) throw new Error('no select');
    select.value = 'zh';
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(saved).toEqual([{ version: 1, operationId: 'op', language: 'zh', outputLanguage: 'zh' }]);
    expect(TestBed.inject(SpokenLanguage).current()).toBe('zh');
    localStorage.clear();
  });

  it('keeps what was not understood open until somebody says that they looked', async () => {
    expect(page().textContent).toContain('look at it before signing');
    page().querySelector<HTMLButtonElement>('[aria-label="I have looked at “Blorp fizz.”"]')?.click();
    await fixture.whenStable();
    expect(page().querySelector('[data-open-stretch]')).toBeNull();
    await editing.saveNow();
    expect(saved).toEqual([{ version: 1, operationId: 'op', looked: [[12, 23]] }]);
  });

  it('selects the words of the next one, for those who work by keys', () => {
    expect(fixture.componentInstance.goToOpen()).toBe(true);
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('Blorp fizz.');
  });

  it('tells what should be looked at, and goes there', () => {
    const warning = page().querySelector<HTMLElement>('[data-warning="contradictory_sizes"] button');
    warning?.click();
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('12');
  });

  it('has no microphone, and says why', async () => {
    // Device and house are asked one after the other.
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(page().querySelector('[data-testid="no-microphone"]')?.textContent).toContain('No transcription service of the house');
    expect(page().querySelector('[data-testid="no-microphone"]')?.textContent).toContain('no speech recognition of its own');
  });

  it('says above the field that a text is too long to be saved, and keeps it whole', async () => {
    editing.edit((text) => ({ ...text, dictation: 'a'.repeat(20_001) }));
    await fixture.whenStable();
    const alert = page().querySelector('[role="alert"]');
    expect(alert?.textContent).toContain('20,001');
    expect(alert?.compareDocumentPosition(field())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(field().value).toHaveLength(20_001);
  });

  it('applies the personal words to the whole dictation', () => {
    fixture.componentInstance.applyWords();
    expect(editing.text().dictation).toBe('LUL ground-glass nodule 12. Blorp fizz. No effusion.');
  });
});
