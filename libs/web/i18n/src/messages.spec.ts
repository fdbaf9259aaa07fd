import { TestBed } from '@angular/core/testing';
import { Formats } from './formats';
import { LanguageService, firstLanguage, translator } from './language.service';
import { defineMessages, formatMessage, label } from './messages';

const messages = defineMessages({
  en: { save: 'Save', hello: 'Hello {name}', files: { one: '{count} file', other: '{count} files' } },
  zh: { save: '保存', hello: '{name}，您好', files: { one: '{count} 个文件', other: '{count} 个文件' } },
});

describe('messages', () => {
  it('refuses at compile time a dictionary with a missing or an extra key, and a missing parameter', () => {
    // @ts-expect-error zh lacks `save`
    defineMessages({ en: { save: 'Save' }, zh: {} });
    // @ts-expect-error zh has a key that en lacks
    defineMessages({ en: { save: 'Save' }, zh: { save: '保存', extra: '多余' } });
    TestBed.runInInjectionContext(() => {
      const t = translator(messages);
      // @ts-expect-error `name` is needed
      t('hello');
      // @ts-expect-error no such key
      t('absent');
      expect(t('hello', { name: 'Li' })).toContain('Li');
    });
  });

  it('fills placeholders and leaves an unknown one visible', () => {
    expect(formatMessage('a {x} b {y}', 'en-GB', { x: 1 })).toBe('a 1 b {y}');
  });

  it('chooses plural forms by the language', () => {
    const message = messages.en.files;
    expect(formatMessage(message, 'en-GB', { count: 1 })).toBe('1 file');
    expect(formatMessage(message, 'en-GB', { count: 1200 })).toBe('1,200 files');
    expect(formatMessage(messages.zh.files, 'zh-CN', { count: 1 })).toBe('1 个文件');
  });

  it('gives a label in both languages', () => {
    expect(label(messages, 'save')).toEqual({ en: 'Save', zh: '保存' });
  });
});

describe('LanguageService', () => {
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', '/');
  });

  it('switches every text and the lang attribute without a reload, and remembers the choice', () => {
    const languages = TestBed.inject(LanguageService);
    const t = TestBed.runInInjectionContext(() => translator(messages));
    expect(t('save')).toBe('Save');
    languages.use('zh');
    TestBed.tick();
    expect(t('save')).toBe('保存');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(firstLanguage(document)).toBe('zh');
  });

  it('brackets each text in the pseudo-locale', () => {
    history.replaceState(null, '', '/?locale=pseudo');
    const t = TestBed.runInInjectionContext(() => translator(messages));
    expect(t('save')).toBe('⟦Save⟧');
  });

  it('writes numbers, sizes and times as the language does', () => {
    const languages = TestBed.inject(LanguageService);
    const formats = TestBed.inject(Formats);
    expect(formats.bytes(1_500_000)).toBe('1.5 MB');
    expect(formats.percent(0.256)).toBe('26%');
    expect(formats.relative('2026-01-01T00:00:00Z', '2026-01-01T03:00:00Z')).toBe('3 hours ago');
    languages.use('zh');
    expect(formats.date('2026-11-24T12:00:00Z')).toBe('2026年11月24日');
  });
});
