import { estimateMessageTokens, estimatePromptTokens, estimateTokens, fitsWindow } from './tokens';

describe('estimateTokens', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['abcd', 1],
    ['abcde', 2],
    ['你好世界你好世界你好', 7],
    ['𠮷'.repeat(10), 7],
    ['カタカナ한국어漢字x', 7],
    ['привет', 5],
  ])('takes %j for %d', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });

  it('never falls when text is added', () => {
    let before = 0;
    for (let length = 0; length < 200; length++) {
      const tokens = estimateTokens('a你'.repeat(length));
      expect(tokens).toBeGreaterThanOrEqual(before);
      before = tokens;
    }
  });
});

describe('estimatePromptTokens', () => {
  const messages = [{ role: 'user' as const, content: 'a'.repeat(400) }];

  it('counts turns, tools and schema', () => {
    const plain = estimatePromptTokens({ messages });
    expect(plain).toBe(104);
    const tools = [{ name: 'search', description: 'x'.repeat(400), parameters: { type: 'object' } }];
    expect(estimatePromptTokens({ messages, tools })).toBeGreaterThan(plain + 100);
    const schema = { description: 'x'.repeat(400) };
    expect(estimatePromptTokens({ messages, responseFormat: { type: 'json-schema', name: 'a', schema } })).toBeGreaterThan(plain + 100);
  });

  it('counts pictures, thinking and tool calls', () => {
    const image = { type: 'image' as const, mediaType: 'image/png' as const, dataBase64: 'AAAA' };
    expect(estimateMessageTokens({ role: 'user', content: [image] })).toBeGreaterThan(1_000);
    const toolCalls = [{ id: '1', name: 'abcd', argumentsJson: 'abcd' }];
    expect(estimateMessageTokens({ role: 'assistant', content: 'abcd', reasoning: 'abcd', toolCalls })).toBe(8);
  });
});

describe('fitsWindow', () => {
  it('needs room for prompt and answer together', () => {
    expect(fitsWindow({ promptTokens: 90, answerTokens: 10, contextTokens: 100 })).toBe(true);
    expect(fitsWindow({ promptTokens: 91, answerTokens: 10, contextTokens: 100 })).toBe(false);
    expect(fitsWindow({ promptTokens: 1e9, answerTokens: 10, contextTokens: 'unknown' })).toBe(true);
  });
});
