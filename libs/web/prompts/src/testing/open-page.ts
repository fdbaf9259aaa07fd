import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Provider, Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LanguageService } from '@trivium/web/i18n';
import { Toasts } from '@trivium/web/kit';

export interface Opening {
  readonly language?: 'en' | 'zh';
  readonly providers?: readonly Provider[];
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** Opens a page over a scripted server. */
export async function openPage(page: Type<unknown>, { language = 'en', providers = [], inputs = {} }: Opening = {}) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Toasts, useValue: new ToastRecord() },
      ...providers,
    ],
  });
  TestBed.inject(LanguageService).use(language);
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const root = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 12; turn++) {
      fixture.detectChanges();
      await fixture.whenStable();
    }
  };
  fixture.detectChanges();
  return {
    root,
    http,
    setInput: async (name: string, value: unknown) => {
      fixture.componentRef.setInput(name, value);
      await settle();
    },
    settle,
    toasts: TestBed.inject(Toasts) as unknown as ToastRecord,
    answer: async (url: string, body: object) => {
      http.expectOne((request) => request.url === url).flush(body);
      await settle();
    },
    refuse: async (url: string, title: string) => {
      http.expectOne((request) => request.url === url).flush({ title, detail: 'Later.' }, { status: 503, statusText: 'Unavailable' });
      await settle();
    },
    text: () => root.textContent?.replace(/\s+/g, ' ') ?? '',
    press: async (selector: string) => {
      const button = root.querySelector<HTMLButtonElement>(selector);
      if (!button) throw new Error(`There is no ${selector}.`);
      button.click();
      await settle();
    },
    type: async (selector: string, value: string) => {
      const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!field) throw new Error(`There is no ${selector}.`);
      field.value = value;
      field.dispatchEvent(new Event('input'));
      await settle();
    },
  };
}

/** Takes toasts down instead of showing them. */
export class ToastRecord {
  readonly texts: string[] = [];
  undo: (() => void) | undefined;

  show(text: string, options: { readonly undo?: () => void } = {}): void {
    this.texts.push(text);
    this.undo = options.undo;
  }
}
