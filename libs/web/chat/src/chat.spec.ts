import { TestBed } from '@angular/core/testing';
import { answerParagraphs } from './answer-pieces';
import type { AnswerCitation, AnswerEvent } from './answer-stream.service';
import { ChatSession, INTERRUPTED, type ChatAnswer } from './chat-session';
import { ComposerComponent, meansSend } from './composer.component';

type Event = AnswerEvent<AnswerCitation, ChatAnswer>;

describe('composer', () => {
  const enter = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 };

  it('sends on Enter, never on Shift+Enter or the Enter that confirms an input method', () => {
    expect(meansSend(enter)).toBe(true);
    expect(meansSend({ ...enter, shiftKey: true })).toBe(false);
    expect(meansSend({ ...enter, isComposing: true })).toBe(false);
    expect(meansSend({ ...enter, keyCode: 229 })).toBe(false);
  });

  it('keeps an unsent text over a reload and forgets it once sent', () => {
    sessionStorage.clear();
    const first = TestBed.createComponent(ComposerComponent);
    first.detectChanges();
    first.componentInstance.write('注意力');
    const second = TestBed.createComponent(ComposerComponent);
    second.detectChanges();
    expect(second.componentInstance.text()).toBe('注意力');
    const sent: string[] = [];
    second.componentInstance.sent.subscribe((text) => sent.push(text));
    const field: HTMLTextAreaElement = second.nativeElement.querySelector('textarea');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229 }));
    expect(sent).toEqual([]);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }));
    expect(sent).toEqual(['注意力']);
    expect(sessionStorage.length).toBe(0);
  });
});

describe('answerParagraphs', () => {
  it('makes chips of known sources only', () => {
    expect(answerParagraphs('A [1，2]. B [9].\n\nC[^1]', new Set([1, 2]))).toEqual([
      [
        { kind: 'text', text: 'A' },
        { kind: 'citation', n: 1 },
        { kind: 'citation', n: 2 },
        { kind: 'text', text: '. B [9].' },
      ],
      [
        { kind: 'text', text: 'C' },
        { kind: 'citation', n: 1 },
      ],
    ]);
  });
});

describe('ChatSession', () => {
  const sessionOf = (...events: readonly Event[]) =>
    new ChatSession({
      ask: async function* () {
        yield* events;
      },
    });

  it('replaces streamed words by the checked answer', async () => {
    const session = sessionOf(
      { kind: 'token', text: 'draft' },
      { kind: 'done', answer: { conversationId: 'c', answer: 'checked [1]', citations: [{ n: 1 }], generation: { engine: 'embedded' } } },
    );
    await session.send(' why? ');
    expect(session.messages().map(({ role, text, state }) => [role, text, state])).toEqual([
      ['person', 'why?', 'complete'],
      ['assistant', 'checked [1]', 'complete'],
    ]);
    expect(session.conversationId()).toBe('c');
  });

  it('does not take an interrupted stream for an answer, keeps its words, and can ask again', async () => {
    const session = sessionOf({ kind: 'token', text: 'half' });
    await session.send('why?');
    expect(session.messages().at(-1)).toMatchObject({ state: 'failed', text: 'half', problem: { code: INTERRUPTED } });
    await session.retry();
    expect(session.messages()).toHaveLength(2);
  });

  it('stops at once and keeps what had arrived', async () => {
    const session: ChatSession = new ChatSession({
      ask: async function* () {
        yield { kind: 'token', text: 'one ' };
        session.stop();
        yield { kind: 'token', text: 'two' };
      },
    });
    await session.send('why?');
    expect(session.messages().at(-1)).toMatchObject({ state: 'stopped', text: 'one ' });
    expect(session.isStreaming()).toBe(false);
  });
});
