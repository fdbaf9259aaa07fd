import { tinyChatGguf } from './tiny-chat-gguf';

describe('tinyChatGguf', () => {
  it('is less than a megabyte, and the same bytes for the same seed', () => {
    const bytes = tinyChatGguf();
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(tinyChatGguf().equals(bytes)).toBe(true);
    expect(tinyChatGguf({ seed: 8 }).equals(bytes)).toBe(false);
  });
});
