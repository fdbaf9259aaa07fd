import { askedPart } from './asked-part';

describe('askedPart', () => {
  it.each([
    ['I have a test tomorrow. What is a stack?', 'What is a stack?'],
    ['Hello! My name is Oliver Bennett. What is a stack? Thanks a lot!', 'What is a stack?'],
    ['What is a stack? My phone is 13800138000.', 'What is a stack?'],
    ['Pavlov rang a bell. I read so yesterday. Why did the dogs salivate?', 'Pavlov rang a bell. Why did the dogs salivate?'],
  ])('leaves out what is about the writer: %s', (text, asked) => {
    expect(askedPart(text, 'en')).toBe(asked);
  });

  it.each([
    ['老师好！我叫欧阳明，明天考试。什么是栈？谢谢老师！', '什么是栈？'],
    ['什么是栈？我的电话是13900001111。', '什么是栈？'],
    ['栈有两种操作。我没看懂。入栈要多长时间？', '栈有两种操作。 入栈要多长时间？'],
  ])('does so in Chinese: %s', (text, asked) => {
    expect(askedPart(text, 'zh')).toBe(asked);
  });

  it.each([
    ['What is a stack?', 'en'],
    ['What is my working memory?', 'en'],
    ['I let a ball fall. How fast does it go?', 'en'],
    ['What is a stack? What is our heap?', 'en'],
    ['I want to know what a stack is.', 'en'],
    ['我把球放开。它会多快？', 'zh'],
    ['什么是自我？', 'zh'],
    ['自我意识很重要。什么是自我？', 'zh'],
    ['The US economy grew. Why did prices rise?', 'en'],
  ] as const)('leaves a message as it is: %s', (text, language) => {
    expect(askedPart(text, language)).toBe(text);
  });
});
