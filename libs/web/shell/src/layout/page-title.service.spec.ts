import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { LanguageService } from '@trivium/web/i18n';
import { SHELL_OPTIONS } from '../options';
import { PageTitle } from './page-title.service';

@Component({ template: '' })
class EmptyPage {}

describe('the window title', () => {
  it('says the page, what it is part of, and the app, in the language of the reader', async () => {
    TestBed.configureTestingModule({
      providers: [
        { provide: SHELL_OPTIONS, useValue: { product: { en: 'Trivium Tutor', zh: 'Trivium 导师' } } },
        { provide: TitleStrategy, useExisting: PageTitle },
        provideRouter([
          { path: 'members', component: EmptyPage, data: { title: { en: 'Members', zh: '成员' } } },
          { path: 'about', component: EmptyPage, data: { title: { en: 'About', zh: '关于' } } },
        ]),
      ],
    });
    const languages = TestBed.inject(LanguageService);
    languages.use('en');
    const titles = TestBed.inject(PageTitle);
    const shown = (): string => {
      TestBed.tick();
      return TestBed.inject(Title).getTitle();
    };
    const harness = await RouterTestingHarness.create('/members');
    expect(shown()).toBe('Members · Trivium Tutor');
    titles.setWhole('Physics 2');
    expect(shown()).toBe('Members · Physics 2 · Trivium Tutor');
    languages.use('zh');
    expect(shown()).toBe('成员 · Physics 2 · Trivium 导师');
    languages.use('en');
    titles.set('A name');
    await harness.navigateByUrl('/about');
    titles.setWhole('');
    expect(shown()).toBe('About · Trivium Tutor');
  });
});
