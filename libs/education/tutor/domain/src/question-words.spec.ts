import { contentTerms, subjectWords } from './question-words';

describe('contentTerms', () => {
  it.each([
    ['什么是队列？', ['队列']],
    ['什么是栈？', ['栈']],
    ['栈是什么？', ['栈']],
    ['请问何谓栈？', ['栈']],
    ['什么叫做队列？', ['队列']],
    ['队列是什么意思？', ['队列']],
  ])('knows the subject of %s without what asks for it', (question, terms) => {
    expect(contentTerms(question, 'zh')).toEqual(terms);
  });

  it('leaves other questions as they are', () => {
    expect(contentTerms('What is a stack?', 'en')).toEqual(['stack']);
    expect(subjectWords('什么是栈？', 'zh')).toContain('栈');
  });
});
