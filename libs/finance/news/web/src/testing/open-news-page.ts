import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal, type Type } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Story } from '@trivium/finance/news/domain';
import { LanguageService } from '@trivium/web/i18n';
import { DELAY, EventStreamClient, type StreamEvent, type StreamRequest } from '@trivium/web/kit';
import { PageTitle, SessionService } from '@trivium/web/shell';

@Component({ template: '' })
class ElsewherePage {}

export interface NewsPageOpening {
  readonly path: string;
  readonly page: Type<unknown>;
  readonly url: string;
  readonly permissions?: readonly string[];
}

const EVERYTHING = ['news:read', 'news:write', 'sources:manage', 'sentiment:use', 'watch:read'];

/** Opens a page at an address over a scripted server and a stream that a test feeds. */
export async function openNewsPage({ path, page, url, permissions = EVERYTHING }: NewsPageOpening) {
  const streams: StreamRequest[] = [];
  let push: (event: StreamEvent) => void = () => undefined;
  async function* open(request: StreamRequest): AsyncGenerator<StreamEvent> {
    streams.push(request);
    for (;;) yield await new Promise<StreamEvent>((resolve) => (push = resolve));
  }
  TestBed.configureTestingModule({
    deferBlockBehavior: DeferBlockBehavior.Manual,
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path, component: page },
          { path: '**', component: ElsewherePage },
        ],
        withComponentInputBinding(),
      ),
      { provide: EventStreamClient, useValue: { open } },
      // Nothing waits: toasts stay, clocks stand, a line is tried again at once.
      { provide: DELAY, useValue: () => new Promise(() => undefined) },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      { provide: PageTitle, useValue: { set: () => undefined } },
      {
        provide: SessionService,
        useValue: { can: (permission: string) => permissions.includes(permission), user: signal({ id: 'u1' }), isSignedIn: () => true },
      },
    ],
  });
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  TestBed.inject(LanguageService).use('en');
  const http = TestBed.inject(HttpTestingController);
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(url);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) {
      harness.detectChanges();
      // Dialogs and menus hang on the application, not on the page.
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await settle();
  const root = (): HTMLElement => harness.routeNativeElement ?? fail('nothing is shown');
  const find = <Kind extends Element>(selector: string): Kind => root().querySelector<Kind>(selector) ?? fail(`There is no ${selector}.`);
  return {
    http,
    root,
    find,
    settle,
    streams,
    address: () => TestBed.inject(Router).url,
    go: async (address: string) => {
      await harness.navigateByUrl(address);
      await settle();
    },
    text: () => root().textContent?.replace(/\s+/g, ' ') ?? '',
    /** Answers the one open request to `path`, whatever its query. */
    answer: async (at: string, body: object | null, method = 'GET') => {
      const request = http.expectOne((sent) => sent.url === at && sent.method === method);
      request.flush(body);
      await settle();
      return request.request;
    },
    /** Answers what is open of `paths` and leaves out what was not asked. */
    answerAll: async (answers: Readonly<Record<string, object>>) => {
      for (const [at, body] of Object.entries(answers))
        for (const request of http.match((sent) => sent.url === at && sent.method === 'GET')) request.flush(body);
      await settle();
    },
    refuse: async (at: string, method = 'GET') => {
      http
        .expectOne((sent) => sent.url === at && sent.method === method)
        .flush({ title: 'Not found', detail: 'Nothing could be read there.', code: 'X' }, { status: 422, statusText: 'No' });
      await settle();
    },
    press: async (text: string) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, a')];
      const named = (fits: (name: string) => boolean) =>
        buttons.find((one) =>
          [one.textContent?.trim(), one.getAttribute('aria-label')].some((name) => typeof name === 'string' && fits(name)),
        );
      // The whole name first: “Pause” is also a part of “Paused”.
      const button = named((name) => name === text) ?? named((name) => name.includes(text));
      (button ?? fail(`There is no button “${text}”.`)).click();
      await settle();
    },
    send: async (story: Story, id = '1') => {
      push({ event: 'story', id, data: JSON.stringify(story) });
      await settle();
    },
    key: async (key: string) => {
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settle();
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}
