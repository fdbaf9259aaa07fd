import { fingerprintOf, withoutContactData } from './question-text';

describe('a question as a teacher may see it', () => {
  it.each([
    ['My name is Oliver Bennett. What is a stack?', 'en', 'What is a stack?'],
    ['What is a stack, I’m Oliver Bennett?', 'en', 'What is a stack, I’m …?'],
    ['What is a stack, ob@school.example, 138 0013 8000?', 'en', 'What is a stack, …, …?'],
    ['Oliver Bennett wants to know: what is a stack?', 'en', 'What is a stack?'],
    ['欧阳明想知道：什么是栈？', 'zh', '什么是栈？'],
    ['我叫欧阳明，什么是栈？', 'zh', '我叫…，什么是栈？'],
    ['我是李明，请问什么是栈？', 'zh', '我是…，请问什么是栈？'],
    ['什么是栈？我的身份证号是11010519491231002X。', 'zh', '什么是栈？'],
  ] as const)('does not name its writer: %s', (question, language, shown) => {
    expect(withoutContactData(question, language)).toBe(shown);
  });

  it.each([
    ['When was Albert Einstein born?', 'en'],
    ['How did Dr. John Watson condition Albert?', 'en'],
    ['What happened on 14 July 1789?', 'en'],
    ['王羲之是谁？', 'zh'],
    ['北京大学第一医院在哪里？', 'zh'],
    ['我是谁？', 'zh'],
  ] as const)('keeps whom and what it asks about: %s', (question, language) => {
    expect(withoutContactData(question, language)).toBe(question);
  });

  it('is short, and cut between characters', () => {
    expect(withoutContactData(`${'栈'.repeat(299)}😀`, 'zh')).toBe('栈'.repeat(299));
  });

  it('is the same question in other spelling', () => {
    expect(fingerprintOf('What is a  Stack?')).toBe(fingerprintOf('what is a stack'));
  });
});
