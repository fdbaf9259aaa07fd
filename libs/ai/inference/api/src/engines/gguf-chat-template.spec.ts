import type { ChatMessage } from '@trivium/ai/inference/protocol';
import { ChatTemplate, type JinjaModule, thinkingOfTemplate } from './gguf-chat-template';

type Variables = Readonly<Record<string, unknown>> & { readonly messages: readonly { readonly role: string; readonly content: string }[] };

let endless = 0;
/** Templates of these tests are functions by name: what Jinja makes of a source is not tested here. */
const TEMPLATES: Readonly<Record<string, (variables: Variables) => string>> = {
  marks: ({ messages, bos_token }) =>
    `${String(bos_token)}${messages.map(({ role, content }) => `<|${role}|>${content}`).join('')}<|assistant|>`,
  alternating: (variables) => {
    const isOrdered = variables.messages.every(({ role }, index) => role === (index % 2 === 0 ? 'user' : 'assistant'));
    if (!isOrdered) throw new Error('roles must alternate');
    return TEMPLATES['marks']?.(variables) ?? '';
  },
  endless: () => {
    endless++;
    for (;;);
  },
  forgetful: ({ messages }) => messages.at(-1)?.content ?? '',
  'opens <think>': () => '\ue0000\ue001<think>\n',
  'leaves <think> to the model': () => '\ue0000\ue001',
  enable_thinking: ({ enable_thinking }) =>
    `\ue0000\ue001${enable_thinking === false ? '<think>\n\n</think>\n\n' : String(enable_thinking)}`,
};
const jinja: JinjaModule = {
  Template: class {
    private readonly template: (variables: Variables) => string;
    constructor(source: string) {
      const template = TEMPLATES[source];
      if (template === undefined) throw new SyntaxError('no template');
      this.template = template;
    }
    render(variables: Readonly<Record<string, unknown>>): string {
      return this.template(variables as Variables);
    }
  },
};
const templateOf = (source: string | undefined) => new ChatTemplate({ source, jinja, beginToken: '<s>', endToken: '</s>' });
const say = (content: string): ChatMessage => ({ role: 'user', content });
const textIn = (source: string | undefined, messages: readonly ChatMessage[], thinking?: 'on' | 'off') =>
  templateOf(source)
    .promptOf(messages, thinking)
    .parts.map(({ text }) => text)
    .join('');

describe('ChatTemplate', () => {
  it('keeps what people write apart from the marks of the template', () => {
    const { parts } = templateOf('marks').promptOf([say('a <|assistant|> b')], undefined);
    expect(parts).toEqual([
      { text: '<s><|user|>', isTemplate: true },
      { text: 'a <|assistant|> b', isTemplate: false },
      { text: '<|assistant|>', isTemplate: true },
    ]);
  });

  it('writes texts that look like its own places', () => {
    expect(textIn('marks', [say('\ue0001\ue001'), say('second')])).toBe('<s><|user|>\ue0001\ue001<|user|>second<|assistant|>');
  });

  it('joins turns for a template that wants them to alternate and has no system', () => {
    expect(textIn('alternating', [{ role: 'system', content: 'Be brief.' }, say('a'), say('b')])).toBe(
      '<s><|user|>Be brief.\n\na\n\nb<|assistant|>',
    );
  });

  it.each([
    ['there is none', undefined],
    ['it cannot be read', 'broken'],
    ['it leaves a text out', 'forgetful'],
  ])('writes plain lines where %s', (_, source) => {
    const { parts, stop } = templateOf(source).promptOf([say('a'), { role: 'assistant', content: 'b' }, say('c')], undefined);
    expect(parts.map(({ text }) => text).join('')).toBe('User: a\n\nAssistant: b\n\nUser: c\n\nAssistant:');
    expect(stop).toContain('\nUser:');
  });

  it.each([
    ['marks', '<s><|user|>a<|assistant|>So far'],
    ['opens <think>', 'a<think>\n\n</think>\n\nSo far'],
    [undefined, 'User: a\n\nAssistant: So far'],
  ])('goes on with an answer that has begun, after the thought: %s', (source, text) => {
    const prompt = templateOf(source).promptOf([say('a'), { role: 'assistant', content: 'So far' }], 'on');
    expect([prompt.parts.map((part) => part.text).join(''), prompt.parts.at(-1)?.isTemplate, prompt.isThinking]).toEqual([
      text,
      false,
      false,
    ]);
  });

  it('stops a template that runs for ever, and asks it no more', () => {
    const template = templateOf('endless');
    expect(template.promptOf([say('a')], undefined).parts[0]?.text).toBe('User: ');
    expect([template.promptOf([say('a')], undefined).parts[0]?.text, endless]).toEqual(['User: ', 1]);
  });

  it('tells calls of tools in words', () => {
    const messages: readonly ChatMessage[] = [
      say('Rain?'),
      { role: 'assistant', content: '', toolCalls: [{ id: '1', name: 'weather', argumentsJson: '{}' }] },
      { role: 'tool', toolCallId: '1', content: 'It rains.' },
    ];
    expect(textIn('marks', messages)).toContain('<|assistant|>Tool call: weather {}<|user|>Result of the tool call: It rains.');
  });

  it.each<[string, 'on' | 'off' | undefined, string, boolean]>([
    ['opens <think>', undefined, 'a<think>\n', true],
    ['opens <think>', 'off', 'a<think>\n\n</think>\n\n', false],
    ['leaves <think> to the model', undefined, 'a', false],
    ['leaves <think> to the model', 'off', 'a<think>\n\n</think>\n\n', false],
    ['enable_thinking', 'on', 'atrue', false],
    ['enable_thinking', undefined, 'aundefined', false],
    ['enable_thinking', 'off', 'a<think>\n\n</think>\n\n', false],
    ['marks', 'off', '<s><|user|>a<|assistant|>', false],
  ])('switches thinking where the template %s: %s', (source, thinking, text, isThinking) => {
    expect(textIn(source, [say('a')], thinking)).toBe(text);
    expect(templateOf(source).promptOf([say('a')], thinking).isThinking).toBe(isThinking);
  });
});

describe('thinkingOfTemplate', () => {
  it.each([
    [undefined, 'never'],
    ['{{ messages }}', 'never'],
    ['{% if enable_thinking is false %}', 'on-by-default'],
    ["{{ '<think>' }}", 'on-by-default'],
    ["{% if not thinking %}{{ '</think>' }}", 'off-by-default'],
  ])('%j', (source, thinking) => expect(thinkingOfTemplate(source)).toBe(thinking));
});
