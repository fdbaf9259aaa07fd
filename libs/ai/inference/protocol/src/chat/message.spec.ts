import { chatMessageSchema, type ChatMessage, imagesOf, textOf, toolOrderProblem } from './message';

const call = (...ids: string[]): ChatMessage => ({
  role: 'assistant',
  content: '',
  toolCalls: ids.map((id) => ({ id, name: 'search', argumentsJson: '{}' })),
});
const answer = (toolCallId: string): ChatMessage => ({ role: 'tool', toolCallId, content: 'found' });
const user: ChatMessage = { role: 'user', content: 'go' };

describe('chatMessageSchema', () => {
  it('takes a picture of 10 MB without running out of stack', () => {
    const dataBase64 = 'A'.repeat(13_981_016);
    const message = { role: 'user', content: [{ type: 'image', mediaType: 'image/png', dataBase64 }] };
    expect(chatMessageSchema.safeParse(message).success).toBe(true);
  });

  it.each(['', 'AAA', 'AA=A', 'AAA*', 'AAA\n', 'https://host/image.png', 'A==='])('refuses %j as the data of a picture', (dataBase64) => {
    const message = { role: 'user', content: [{ type: 'image', mediaType: 'image/png', dataBase64 }] };
    expect(chatMessageSchema.safeParse(message).success).toBe(false);
  });

  it('refuses a field that it does not know rather than dropping it', () => {
    expect(chatMessageSchema.safeParse({ role: 'user', content: 'a', name: 'Ann' }).success).toBe(false);
  });

  it('tells words from pictures', () => {
    const message = chatMessageSchema.parse({
      role: 'user',
      content: [
        { type: 'text', text: 'What is' },
        { type: 'image', mediaType: 'image/jpeg', dataBase64: 'AAAA' },
        { type: 'text', text: 'this?' },
      ],
    });
    expect(textOf(message)).toBe('What is\nthis?');
    expect(imagesOf(message)).toHaveLength(1);
    expect(imagesOf(user)).toEqual([]);
  });
});

describe('toolOrderProblem', () => {
  it.each([
    ['no tools', [user]],
    ['one call', [user, call('a'), answer('a'), user]],
    ['two calls answered in another order', [user, call('a', 'b'), answer('b'), answer('a')]],
    ['the same id in two turns', [user, call('a'), answer('a'), call('a'), answer('a')]],
  ])('accepts %s', (_, messages) => {
    expect(toolOrderProblem(messages)).toBeUndefined();
  });

  it.each([
    ['an answer without a call', [user, answer('a')]],
    ['an answer to another call', [user, call('a'), answer('b')]],
    ['two answers to one call', [user, call('a'), answer('a'), answer('a')]],
    ['a turn before the answer', [user, call('a'), user, answer('a')]],
    ['an end without the answer', [user, call('a', 'b'), answer('a')]],
    ['two calls of one id', [user, call('a', 'a'), answer('a')]],
  ])('refuses %s', (_, messages) => {
    expect(toolOrderProblem(messages)).toEqual(expect.stringContaining('tool call'));
  });
});
