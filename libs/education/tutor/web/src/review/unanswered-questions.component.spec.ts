import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DELAY, Toasts } from '@trivium/web/kit';
import { TutorClient, type UnansweredState } from '../tutor.client';
import { UnansweredQuestionsComponent } from './unanswered-questions.component';

async function open(change: (state: UnansweredState) => Promise<unknown>) {
  const stored = {
    id: 'q',
    text: '什么是递归？',
    language: 'zh',
    count: 3,
    state: 'open' as UnansweredState,
    firstAskedAt: '2026-11-01T00:00:00Z',
    lastAskedAt: '2026-11-02T00:00:00Z',
  };
  const client: Partial<Record<keyof TutorClient, unknown>> = {
    unanswered: async (_course: string, { state }: { state?: UnansweredState }) => ({
      items: state === undefined || state === stored.state ? [{ ...stored }] : [],
      nextCursor: null,
    }),
    changeUnanswered: async (_course: string, _id: string, state: UnansweredState) => {
      await change(state);
      stored.state = state;
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: TutorClient, useValue: client },
      { provide: DELAY, useValue: () => new Promise(() => undefined) },
    ],
  });
  const fixture = TestBed.createComponent(UnansweredQuestionsComponent);
  fixture.componentRef.setInput('courseId', 'k');
  const root = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await fixture.whenStable();
  };
  await settle();
  const press = async (name: string): Promise<void> => {
    [...root.querySelectorAll('button')].find((one) => one.textContent?.trim().endsWith(name))?.click();
    await settle();
  };
  return { root, settle, press, toasts: TestBed.inject(Toasts), stored };
}

describe('UnansweredQuestionsComponent', () => {
  it('shows how often and offers to ask it oneself; resolving takes it off the open list and Undo brings it back', async () => {
    const { root, settle, press, toasts, stored } = await open(async () => undefined);
    expect(root.textContent).toContain('asked 3 times');
    expect(root.querySelector('a')?.getAttribute('href')).toContain('/courses/k/ask?question=');
    await press('Resolve');
    expect(stored.state).toBe('resolved');
    expect(root.textContent).not.toContain('什么是递归？');
    const toast = toasts.toasts().at(-1);
    if (!toast) throw new Error('no toast');
    toasts.undo(toast);
    await settle();
    expect(stored.state).toBe('open');
    expect(root.textContent).toContain('什么是递归？');
  });

  it('puts the question back when the server refuses', async () => {
    const { root, press, toasts } = await open(() => Promise.reject(new Error('refused')));
    await press('Dismiss');
    expect(root.textContent).toContain('什么是递归？');
    expect(toasts.toasts().at(-1)?.tone).toBe('negative');
  });
});
