import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Provider, Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LanguageService } from '@trivium/web/i18n';
import type { ConfirmRequest } from '../feedback/confirm-request';
import { Confirm } from '../feedback/confirm.service';
import { Toasts } from '../feedback/toasts.service';
import { DELAY } from '../http/request-context';
import { ToastRecord } from './toast-record';

export interface Opening {
  readonly language?: 'en' | 'zh';
  /** Beside those of every page, or in place of one of them. */
  readonly providers?: readonly Provider[];
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** Opens a page over a scripted server. Every question for confirmation is answered with yes, nothing waits, toasts are taken down. */
export async function openPage(page: Type<unknown>, { language = 'en', providers = [], inputs = {} }: Opening = {}) {
  const asked: ConfirmRequest[] = [];
  // A spec may look at one page after another.
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Confirm, useValue: { ask: async (request: ConfirmRequest) => (asked.push(request), true) } },
      { provide: Toasts, useValue: new ToastRecord() },
      { provide: DELAY, useValue: async () => undefined },
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
      // All that a scripted stream holds has come when the next task begins.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const elementOf = <Kind extends Element>(selector: string): Kind => {
    const element = root.querySelector<Kind>(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return element;
  };
  fixture.detectChanges();
  return {
    root,
    http,
    /** What was to be confirmed. */
    asked,
    settle,
    toasts: TestBed.inject(Toasts) as unknown as ToastRecord,
    setInput: async (name: string, value: unknown) => {
      fixture.componentRef.setInput(name, value);
      await settle();
    },
    answer: async (url: string, body: object) => {
      http.expectOne((request) => request.url === url).flush(body);
      await settle();
    },
    refuse: async (url: string, title: string) => {
      http.expectOne((request) => request.url === url).flush({ title, detail: 'Later.' }, { status: 503, statusText: 'Unavailable' });
      await settle();
    },
    text: () => root.textContent?.replace(/\s+/g, ' ') ?? '',
    /** The words of each row of a table's body, cell by cell. */
    rows: (table: string) =>
      [...elementOf<HTMLTableElement>(table).tBodies].flatMap((body) =>
        [...body.rows].map((row) => [...row.cells].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())),
      ),
    press: async (selector: string) => {
      elementOf<HTMLButtonElement>(selector).click();
      await settle();
    },
    type: async (selector: string, value: string) => {
      const field = elementOf<HTMLInputElement | HTMLTextAreaElement>(selector);
      field.value = value;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('change'));
      await settle();
    },
  };
}
