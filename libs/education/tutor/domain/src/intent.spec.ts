import { recogniseIntent, suggestQuestions } from './index';
import { asksForException, readChoiceQuestion } from './options';

describe('recogniseIntent', () => {
  it.each([
    ['What is a stack?', 'definition'],
    ['Define long-term memory', 'definition'],
    ['What is the difference between a stack and a queue?', 'compare'],
    ['Why is sleep needed?', 'why'],
    ['How does a hash table find a key?', 'how'],
    ['What are the stages of sleep?', 'list'],
    ['Give an example of a bias', 'example'],
    ['What is the formula of the mean?', 'formula'],
    ['When did Wundt open his laboratory?', 'when'],
    ['How many hours do infants sleep?', 'quantity'],
    ['Is sleep necessary?', 'yes_no'],
  ])('en: %s', (question, intent) => expect(recogniseIntent(question, 'en')).toBe(intent));

  it.each([
    ['什么是哈希表？', 'definition'],
    ['栈和队列的区别是什么？', 'compare'],
    ['为什么需要扩容？', 'why'],
    ['如何构建一棵二叉搜索树？', 'how'],
    ['排序算法有哪些？', 'list'],
    ['链表可以随机访问吗？', 'yes_no'],
  ])('zh: %s', (question, intent) => expect(recogniseIntent(question, 'zh')).toBe(intent));

  it('does not take a question that begins politely for a greeting', () => {
    expect(recogniseIntent('Hello, what is a stack?', 'en')).not.toBe('greeting');
  });
});

describe('readChoiceQuestion', () => {
  it.each([
    'Which is red? A. sky B. blood C. grass',
    'Which is red?\n(a) sky\n(b) blood\n(c) grass',
    '哪个是红色的？A、sky；B、blood；C、grass',
  ])('finds the options of %j', (text) => {
    expect(readChoiceQuestion(text)?.options).toEqual(['sky', 'blood', 'grass']);
  });

  it.each(['What did Alfred A. Binet do?', 'Is a) better?', 'A. only'])('leaves %j alone', (text) =>
    expect(readChoiceQuestion(text)).toBeUndefined(),
  );

  it('sees when the exception is asked for', () => {
    expect(['Which is NOT a drug?', '下列不属于栈的操作的是', 'Which is a drug?'].map(asksForException)).toEqual([true, true, false]);
  });
});

describe('suggestQuestions', () => {
  it('draws from definitions, headings and key terms in turn, without repeating a thing', () => {
    const outline = {
      language: 'zh' as const,
      definedTerms: [
        { term: '哈希表', section: '哈希' },
        { term: '栈', section: '栈' },
      ],
      keyTerms: ['链表', '哈希表'],
      headings: [
        { title: '小结', level: 2 },
        { title: '哈希冲突', level: 2 },
      ],
    };
    expect(suggestQuestions(outline, 5).map(({ question }) => question)).toEqual([
      '什么是哈希表？',
      '“哈希冲突”主要讲了什么？',
      '请举例说明链表。',
    ]);
  });
});
