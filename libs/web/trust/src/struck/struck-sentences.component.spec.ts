import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import { StruckSentencesComponent } from './struck-sentences.component';

describe('struck sentences', () => {
  async function shown(count: number, language: 'en' | 'zh' = 'en'): Promise<HTMLElement> {
    TestBed.inject(LanguageService).use(language);
    const fixture = TestBed.createComponent(StruckSentencesComponent);
    fixture.componentRef.setInput(
      'struck',
      Array.from({ length: count }, (_, index) => ({ text: `Sentence ${index}`, reasons: ['not in the sources'] })),
    );
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('are closed at first, marked as deleted, each with its reason', async () => {
    const root = await shown(2);
    expect(root.querySelector('details')?.open).toBe(false);
    expect(root.querySelector('summary')?.textContent).toContain('2 sentences of the model were taken out');
    expect([...root.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual(['Sentence 0', 'Sentence 1']);
    expect(root.querySelectorAll('.reasons')).toHaveLength(2);
  });

  it('counts one as one, and speaks Chinese', async () => {
    expect((await shown(1)).textContent).toContain('One sentence');
    expect((await shown(1, 'zh')).textContent).toContain('已删除模型写的 1 个句子');
  });
});
