import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { sectionDictation } from '@trivium/radiology/reporting/domain';
import { LanguageService } from '@trivium/web/i18n';
import { SectionPreviewComponent } from '../compose/section-preview.component';
import { EXAMPLE_DICTATIONS } from '../words/report-words';
import { SPOKEN_HEADINGS } from './section-guide.page';

describe('how sections are recognised', () => {
  it.each(['en', 'zh'] as const)('promises only headings that the rule recognises (%s)', (language) => {
    for (const [section, headings] of Object.entries(SPOKEN_HEADINGS[language]))
      for (const heading of headings)
        expect([heading, sectionDictation(`${heading} word`, language)]).toEqual([
          heading,
          { ...{ findings: '', impression: '', recommendations: '' }, [section]: 'word' },
        ]);
  });

  it.each(['en', 'zh'] as const)('teaches with an example that fills every section (%s)', (language) => {
    expect(Object.values(sectionDictation(EXAMPLE_DICTATIONS[language], language)).every((text) => text !== '')).toBe(true);
  });
});

describe('SectionPreviewComponent', () => {
  let fixture: ComponentFixture<SectionPreviewComponent>;
  beforeEach(() => {
    TestBed.inject(LanguageService).use('en');
    fixture = TestBed.createComponent(SectionPreviewComponent);
  });

  const show = async (dictation: string): Promise<string> => {
    fixture.componentRef.setInput('language', 'en');
    fixture.componentRef.setInput('dictation', dictation);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).innerText ?? (fixture.nativeElement as HTMLElement).textContent ?? '';
  };

  it('shows each sentence under its section and says which sections stay empty', async () => {
    await show('No effusion. Impression: Normal chest.');
    const texts = [...(fixture.nativeElement as HTMLElement).querySelectorAll('section')].map((section) => section.textContent?.trim());
    expect(texts[0]).toContain('No effusion.');
    expect(texts[1]).toContain('Normal chest.');
    expect(texts[2]).toContain('Nothing recognised');
  });

  it('writes dictated angle brackets as text', async () => {
    await show('<img src=x onerror=alert(1)> Impression: <b>x</b>');
    expect((fixture.nativeElement as HTMLElement).querySelector('img, b')).toBeNull();
  });

  it('teaches before anything is typed', async () => {
    expect(await show('  ')).toContain('Type or paste a dictation');
  });
});
