import type { AnswerEvent, AnswerCitation, AnswerRequest } from '@trivium/web/chat';
import type { AskResponse } from '@trivium/education/api-client';
import { TutorChat } from './tutor-chat';

type Step = AnswerEvent<AnswerCitation, AskResponse> | Error;

const answer = (over: Partial<AskResponse> = {}): AskResponse => ({
  conversationId: 'c1', messageId: 'm', intent: 'definition', answer: 'A stack [1].', citations: [], concepts: [], presentation: [], abstained: false, confidence: 0.9,
  generation: { engine: 'embedded', template: { id: 't', version: 1 }, parameters: {}, latencyMs: 1, provenanceId: 'p', aiLabel: 'label' }, ...over,
}); // prettier-ignore
const meta: Step = { kind: 'meta', meta: { conversationId: 'c1' } };
const token: Step = { kind: 'token', text: 'A ' };
const done: Step = { kind: 'done', answer: answer() };
const broken = new TypeError('fetch failed');

function chatOf(...tries: readonly (readonly Step[])[]) {
  const bodies: Record<string, unknown>[] = [];
  const started: string[] = [];
  let id = 0;
  const chat = new TutorChat({
    stream: {
      async *ask<C extends AnswerCitation, A>({ body }: AnswerRequest) {
        const steps = tries[bodies.length] ?? [];
        bodies.push(body as Record<string, unknown>);
        for (const step of steps) {
          if (step instanceof Error) throw step;
          yield step as unknown as AnswerEvent<C, A>;
        }
      },
    },
    ids: { next: () => `r${++id}` as never },
    url: () => '/ask',
    onStarted: (conversationId) => started.push(conversationId),
    onAnswered: () => undefined,
  });
  return { chat, bodies, started };
}

describe('TutorChat', () => {
  it('repeats a question with the request id and the conversation of its first try, so that it is stored once', async () => {
    const { chat, bodies } = chatOf([meta, broken], [meta, token, done]);
    await chat.session.send('What is a stack?');
    expect(chat.session.messages().at(-1)?.state).toBe('failed');
    await chat.session.retry();
    expect(bodies).toEqual([
      { question: 'What is a stack?', requestId: 'r1' },
      { question: 'What is a stack?', requestId: 'r1' },
    ]);
    expect(chat.session.messages().map(({ role }) => role)).toEqual(['person', 'assistant']);
  });

  it('gives the same words asked anew an id of their own', async () => {
    const { chat, bodies } = chatOf([meta, token, done], [meta, token, done]);
    await chat.session.send('Again?');
    await chat.session.send('Again?');
    expect(bodies).toEqual([
      { question: 'Again?', requestId: 'r1' },
      { question: 'Again?', requestId: 'r2', conversationId: 'c1' },
    ]);
  });

  it('does not go on in a conversation that was named but never stored', async () => {
    const { chat, bodies, started } = chatOf([meta, broken], [meta, token, done]);
    await chat.session.send('First?');
    expect([chat.conversationId(), started]).toEqual([undefined, []]);
    await chat.session.send('Second?');
    expect(bodies[1]).toEqual({ question: 'Second?', requestId: 'r2' });
    expect([chat.conversationId(), started]).toEqual(['c1', ['c1']]);
  });

  it('keeps the conversation of an answer that was stopped after its first word', async () => {
    const { chat, bodies } = chatOf([meta, token, broken], [meta, token, done]);
    await chat.session.send('First?');
    await chat.session.send('Second?');
    expect(bodies[1]?.['conversationId']).toBe('c1');
  });

  it('shows a stored conversation as it was, and goes on in it', async () => {
    const { chat, bodies } = chatOf([meta, token, done]);
    const stored = answer({ citations: [] });
    chat.show({
      id: 'c9', courseId: 'k', title: 't', createdAt: '', updatedAt: '',
      messages: [
        { id: '1', role: 'student', text: '什么是栈？', createdAt: '' },
        { id: '2', role: 'tutor', text: stored.answer, answer: stored, createdAt: '' },
      ],
    }); // prettier-ignore
    expect(chat.session.messages().map(({ role, text }) => [role, text])).toEqual([
      ['person', '什么是栈？'],
      ['assistant', 'A stack [1].'],
    ]);
    await chat.session.send('And a queue?');
    expect(bodies[0]?.['conversationId']).toBe('c9');
  });
});
