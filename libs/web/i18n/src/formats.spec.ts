import { TestBed } from '@angular/core/testing';
import { Formats } from './formats';
import { LanguageService } from './language.service';

describe('what stands between words', () => {
  const formats = (language: 'en' | 'zh'): Formats => {
    TestBed.inject(LanguageService).use(language);
    return TestBed.inject(Formats);
  };

  it('is the colon and the space of the language', () => {
    expect(`Source${formats('en').colon()}page 3`).toBe('Source: page 3');
    expect(`出处${formats('zh').colon()}第 3 页`).toBe('出处：第 3 页');
    expect(formats('en').sentences(['One.', 'Two.'])).toBe('One. Two.');
    expect(formats('zh').sentences(['第一句。', '第二句。'])).toBe('第一句。第二句。');
  });
});
