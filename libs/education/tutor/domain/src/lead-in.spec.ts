import { withoutLeadIn } from './lead-in';
import { planQuestion } from './plan-question';

describe('withoutLeadIn', () => {
  it.each([
    'Oliver Bennett wants to know: what is a queue?',
    '[name 1] wants to know: what is a queue?',
    'My friend asks: "What is a queue?"',
    'Mr. Bennett would like to know, what is a queue?',
    'Hello! The boy next to me asked: what is a queue?',
    'Oliver asks what a queue is.',
    'I was wondering what a queue is?',
    'I want to know what a queue is.',
    'My question is: what is a queue?',
    'Here is a question from Oliver Bennett: what is a queue?',
    'Oliver wonders — what is a queue?',
  ])('does not change what is asked: %s', (text) => {
    const { stem, ...rest } = planQuestion({ text, readerLanguage: 'en' });
    const plain = planQuestion({ text: 'What is a queue?', readerLanguage: 'en' });
    expect([stem, rest.intent, rest.topic, rest.queries]).toEqual([plain.stem, plain.intent, plain.topic, plain.queries]);
  });

  it.each([
    '小明想知道：什么是队列？',
    '小明想知道什么是队列？',
    '小明问：“什么是队列？”',
    '小明问什么是队列？',
    '我同学想请教一下，什么是队列？',
    '老师好！欧阳明想问一下什么是队列？',
    '小明的问题是：什么是队列？',
    '请问什么是队列？',
  ])('does not in Chinese: %s', (text) => {
    const { stem, ...rest } = planQuestion({ text, readerLanguage: 'zh' });
    const plain = planQuestion({ text: '什么是队列？', readerLanguage: 'zh' });
    expect([stem, rest.intent, rest.topic, rest.queries]).toEqual([plain.stem, plain.intent, plain.topic, plain.queries]);
  });

  it('takes what is told of asking for a lead-in only before a question', () => {
    expect(withoutLeadIn('Oliver wants to know whether a queue is a list.', 'en')).toBe('Whether a queue is a list.');
    expect(withoutLeadIn('Oliver wants to know more.', 'en')).toBe('Oliver wants to know more.');
    expect(withoutLeadIn('小明想知道更多。', 'zh')).toBe('小明想知道更多。');
  });

  it.each([
    ['What did Milgram ask his subjects?', 'en'],
    ['Milgram asked why people obey.', 'en'],
    ['When a child asks, what is the parent to do?', 'en'],
    ['Employers want to know which days are busy. They asked sixty managers. How many said Monday?', 'en'],
    ['老师想知道谁来得早。她问了六十人。有多少人说是自己？', 'zh'],
    ['Classical conditioning: what is it?', 'en'],
    ['Why do people who wonder learn more?', 'en'],
    ['In surveys, who asks, and what is asked?', 'en'],
    ['A good interviewer asks open questions. Is that true?', 'en'],
    ['提问的作用是什么？', 'zh'],
    ['疑问句是什么？', 'zh'],
    ['学问如何积累？', 'zh'],
    ['访问者模式是什么？', 'zh'],
    ['为什么人们想知道未来会怎样？', 'zh'],
    ['当老师提问，学生应该怎么办？', 'zh'],
    ['栈和队列有什么区别？', 'zh'],
  ] as const)('leaves a question as it is that only speaks of asking: %s', (text, language) => {
    expect(withoutLeadIn(text, language)).toBe(text);
  });
});
