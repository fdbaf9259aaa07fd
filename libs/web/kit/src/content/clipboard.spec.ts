import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import { Clipboard } from './clipboard';

describe('Clipboard', () => {
  const written: string[] = [];
  let refuses = false;

  beforeEach(() => {
    written.length = 0;
    refuses = false;
    const writeText = (text: string) => (refuses ? Promise.reject(new Error('denied')) : (written.push(text), Promise.resolve()));
    Object.defineProperty(window.navigator, 'clipboard', { configurable: true, value: { writeText } });
  });

  it('copies a text as it is', async () => {
    expect(await TestBed.inject(Clipboard).copy('id-1')).toBe(true);
    expect(written).toEqual(['id-1']);
  });

  it('claims no success where the browser refuses', async () => {
    refuses = true;
    expect(await TestBed.inject(Clipboard).copyGenerated('A stack.', { engine: 'edge' })).toBe(false);
  });

  it('gives the words of a model their label on the way, in the reader’s language', async () => {
    TestBed.inject(LanguageService).use('en');
    await TestBed.inject(Clipboard).copyGenerated('A stack has a top.\n', { engine: 'cloud', model: 'deepseek-v4-flash' });
    TestBed.inject(LanguageService).use('zh');
    await TestBed.inject(Clipboard).copyGenerated('栈有栈顶。', { engine: 'edge', model: null });
    expect(written).toEqual(['A stack has a top.\n\n(AI-generated with deepseek-v4-flash)', '栈有栈顶。\n\n(AI 生成)']);
  });
});
