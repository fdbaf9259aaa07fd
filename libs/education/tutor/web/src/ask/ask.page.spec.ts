import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { AskResponse, ConversationResponse } from '@trivium/education/api-client';
import { AnswerStreamClient, type AnswerEvent } from '@trivium/web/chat';
import { DELAY, FileSaver, ProblemError, Toasts } from '@trivium/web/kit';
import { PageTitle } from '@trivium/web/shell';
import { TutorClient } from '../tutor.client';
import { matchAsk } from '../tutor.routes';
import { AskPage } from './ask.page';

@Component({ template: 'elsewhere' })
class ElsewherePage {}

const citation = {
  n: 1, passageId: 'p', materialId: 'm', materialTitle: 'Book', sectionId: 's', section: 'Stacks', sectionPath: ['Stacks'],
  quote: 'Last in, first out.', passage: 'A stack. Last in, first out.',
}; // prettier-ignore
const answer: AskResponse = {
  conversationId: 'c1', messageId: 'm', intent: 'definition', answer: 'Last in, first out. [1]', citations: [citation], concepts: [], presentation: [], abstained: false,
  confidence: 0.9, generation: { engine: 'embedded', template: { id: 't', version: 1 }, parameters: {}, latencyMs: 1, provenanceId: 'p', aiLabel: 'Extracted' },
}; // prettier-ignore

async function open(url: string, conversations: readonly Partial<ConversationResponse>[] = []) {
  sessionStorage.clear();
  const asked: string[] = [];
  const calls: string[] = [];
  const client: Partial<Record<keyof TutorClient, unknown>> = {
    askUrl: () => '/ask',
    course: async () => ({ id: 'k', title: 'Data structures' }),
    suggestions: async () => ['What is a stack?'],
    conversations: async () => ({ items: conversations, nextCursor: null }),
    conversation: async (id: string) => ({
      id,
      courseId: 'k',
      title: 'Stacks',
      messages: [
        { id: '1', role: 'student', text: 'Stored question' },
        { id: '2', role: 'tutor', text: answer.answer, answer },
      ],
    }),
    passage: async () => ({
      page: null,
      blocks: [{ ordinal: 0, text: 'Before it. A stack. Last in, first out. After it.' }],
      highlight: [{ blockOrdinal: 0, start: 11, end: 39 }],
    }),
    search: async () => [],
    exported: async (id: string, format: string) => {
      calls.push(`export ${id} ${format}`);
      if (format === 'png') throw new ProblemError({ status: 422, code: 'X', title: '', detail: 'Too long for a picture.', errors: [] });
      return { name: '栈.pdf', content: new Blob(['%PDF']) };
    },
    remove: async (id: string) => void calls.push(`remove ${id}`),
    restore: async (id: string) => void calls.push(`restore ${id}`),
  };
  const stream = {
    async *ask({ body }: { body: { question: string } }): AsyncGenerator<AnswerEvent<typeof citation, AskResponse>> {
      asked.push(body.question);
      yield { kind: 'meta', meta: { conversationId: 'c1' } };
      yield { kind: 'token', text: 'Last ' };
      yield { kind: 'done', answer };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter(
        [
          { matcher: matchAsk, component: AskPage },
          { path: '**', component: ElsewherePage },
        ],
        withComponentInputBinding(),
      ),
      { provide: TutorClient, useValue: client },
      { provide: AnswerStreamClient, useValue: stream },
      { provide: PageTitle, useValue: { set: () => undefined } },
      { provide: DELAY, useValue: () => new Promise(() => undefined) },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  const root = harness.fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await harness.fixture.whenStable();
  };
  await settle();
  const button = (name: string): HTMLButtonElement => {
    const all = [...document.querySelectorAll('button')];
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name);
    if (!found)
      throw new Error(
        `No button “${name}” among ${all.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim()).join(' | ')}`,
      );
    return found;
  };
  return { harness, root, settle, button, asked, calls, router: TestBed.inject(Router), toasts: TestBed.inject(Toasts) };
}

describe('AskPage', () => {
  it('never sends with the Enter that an input method confirms its text with, and gives a new conversation its address', async () => {
    const { root, settle, asked, router } = await open('/courses/k/ask');
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no composer');
    field.value = '什么是栈？';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229 }));
    await settle();
    expect(asked).toEqual([]);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settle();
    expect(asked).toEqual(['什么是栈？']);
    expect(router.url).toBe('/courses/k/ask/c1');
    // The page went on with its conversation instead of loading it again over the answer.
    expect(root.textContent).not.toContain('Stored question');
    expect(root.querySelector('[role="status"].tv-visually-hidden, p[role="status"]')?.textContent).toContain(
      'The answer is ready, with 1 source.',
    );
  });

  it('opens a source with the quote marked in its surroundings', async () => {
    const { root, settle, button } = await open('/courses/k/ask/c1');
    expect(root.textContent).toContain('Stored question');
    button('Open source 1').click();
    await settle();
    expect(root.querySelector('trivium-passage-panel mark')?.textContent?.trim()).toBe('Last in, first out.');
    expect(root.querySelector('trivium-passage-panel .text')?.textContent).toContain('After it.');
    root.querySelector('trivium-passage-panel')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(root.querySelector('trivium-passage-panel')).toBeNull();
  });

  it('deletes at once, so that leaving neither loses the deletion nor brings the conversation back; Undo works from any page', async () => {
    const { root, settle, button, calls, router, toasts } = await open('/courses/k/ask', [
      { id: 'old', title: 'Old one', updatedAt: '2026-11-01T00:00:00Z' },
    ]);
    button('Actions for Old one').click();
    await settle();
    [...document.querySelectorAll<HTMLButtonElement>('[mat-menu-item]')].find((item) => item.textContent?.includes('Delete'))?.click();
    await settle();
    expect(calls).toEqual(['remove old']);
    expect(root.querySelector('trivium-conversation-list')?.textContent).not.toContain('Old one');
    await router.navigateByUrl('/elsewhere');
    await settle();
    expect(calls).toEqual(['remove old']);
    const toast = toasts.toasts().at(-1);
    if (!toast) throw new Error('no toast');
    toasts.undo(toast);
    await settle();
    expect(calls).toEqual(['remove old', 'restore old']);
  });

  it('writes a question from the address into the composer without sending it, and takes it out of the address', async () => {
    const { root, asked, router } = await open('/courses/k/ask?question=Why%3F');
    expect(root.querySelector('textarea')?.value).toBe('Why?');
    expect(asked).toEqual([]);
    expect(router.url).toBe('/courses/k/ask');
  });

  it('sends at once what another page of the program hands over, and nothing twice', async () => {
    const { root, asked, router, settle } = await open('/courses/k/ask');
    await router.navigate(['/courses/k/ask'], { queryParams: { question: 'Why?' }, state: { sendQuestion: true } });
    await settle();
    expect(asked).toEqual(['Why?']);
    expect(root.querySelector('textarea')?.value).toBe('');
    await router.navigate(['/courses/k/ask'], { queryParams: { question: 'And how?' } });
    await settle();
    expect(asked).toEqual(['Why?']);
  });

  it('says above the chat that an AI system answers, from before the first question on, with no way to close it', async () => {
    const { root } = await open('/courses/k/ask');
    const notice = root.querySelector('trivium-ai-notice');
    expect(notice?.textContent).toContain('You are talking to an AI system.');
    expect(notice?.querySelector('button, a')).toBeNull();
    const later = await (TestBed.resetTestingModule(), open('/courses/k/ask/c1'));
    expect(later.root.querySelector('trivium-ai-notice a')?.getAttribute('href')).toBe('/provenance/p');
  });

  it('exports a conversation that there is, and says why where no file was made', async () => {
    const empty = await open('/courses/k/ask');
    expect(empty.root.querySelector('trivium-export-menu')).toBeNull();
    TestBed.resetTestingModule();
    const { settle, button, calls, toasts } = await open('/courses/k/ask/c1');
    const saved: string[] = [];
    TestBed.inject(FileSaver).save = ({ name }) => void saved.push(name);
    for (const name of ['PDF', 'Picture']) {
      button('Export this conversation').click();
      await settle();
      [...document.querySelectorAll<HTMLButtonElement>('[mat-menu-item]')].find((item) => item.textContent?.includes(name))?.click();
      await settle();
    }
    expect(calls).toEqual(['export c1 pdf', 'export c1 png']);
    expect(saved).toEqual(['栈.pdf']);
    expect(toasts.toasts().map(({ text }) => text)).toEqual(['“栈.pdf” is in your downloads.', 'Too long for a picture.']);
  });
});
