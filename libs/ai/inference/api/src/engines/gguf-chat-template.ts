import { runInNewContext } from 'node:vm';
import { begunAnswerOf, type ChatMessage, type Thinking, textOf } from '@trivium/ai/inference/protocol';

/** What is used of @huggingface/jinja, which comes with node-llama-cpp. */
export interface JinjaModule {
  readonly Template: new (source: string) => JinjaTemplate;
}
interface JinjaTemplate {
  render(variables: Readonly<Record<string, unknown>>): string;
}

/** A part of a prompt: of the template, where marks such as `<|user|>` are tokens of their own, or what somebody wrote, where they are plain text. */
export interface PromptPart {
  readonly text: string;
  readonly isTemplate: boolean;
}

export interface ChatPrompt {
  readonly parts: readonly PromptPart[];
  /** What ends the answer beside the model's own end. */
  readonly stop: readonly string[];
  /** Whether the prompt ends inside an opened `<think>`. */
  readonly isThinking: boolean;
}

export interface ChatTemplateOptions {
  /** Jinja, as the file has it. */
  readonly source: string | undefined;
  readonly jinja: JinjaModule;
  readonly beginToken: string;
  readonly endToken: string;
}

/** A hostile template may loop for ever; a long conversation takes milliseconds, but this is time on the clock, and a busy machine may stand still for a quarter of a second. */
const RENDER_TIMEOUT_MS = 1_500;
const OPEN_THOUGHT = /<think>\s*$/;
/** Stands for the text of a message while the template runs: private use, so that no template looks for it. */
const PLACE = /\ue000(\d+)\ue001/;

type Turn = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** How a template treats thinking, read from its source: it has a switch, or it knows the marks, or neither. */
export function thinkingOfTemplate(source: string | undefined): 'on-by-default' | 'off-by-default' | 'never' {
  if (source === undefined) return 'never';
  if (source.includes('enable_thinking')) return 'on-by-default';
  // DeepSeek-V3.1 and later.
  if (/\bif (not )?thinking\b/.test(source)) return 'off-by-default';
  return source.includes('<think>') ? 'on-by-default' : 'never';
}

/**
 * Writes a conversation as the model was trained to read it, by the chat template of its file. The template never sees what people wrote, only marks in its
 * place: so no message can forge a turn.
 *
 * Templates without a system role, or that want turns to alternate, get the system text at the head of the first turn of the user, and neighbours of one role joined. Where
 * that fails too, or the file has no template, turns are written as `User:` and `Assistant:` lines, as base models know them from pages.
 */
export class ChatTemplate {
  private template: JinjaTemplate | undefined;

  constructor(private readonly options: ChatTemplateOptions) {
    this.template = this.compiled();
  }

  /** A conversation that ends with words of the model itself is one answer to be gone on with, not to be begun anew. */
  promptOf(messages: readonly ChatMessage[], thinking: Thinking | undefined): ChatPrompt {
    const begun = begunAnswerOf(messages);
    if (begun === undefined) return this.promptBefore(messages, thinking);
    // It has begun to speak, so it has thought.
    const { parts, stop } = this.promptBefore(messages.slice(0, -1), 'off');
    const gap = stop.length > 0 ? [{ text: ' ', isTemplate: true }] : [];
    return { parts: [...parts, ...gap, { text: begun, isTemplate: false }], stop, isThinking: false };
  }

  private promptBefore(messages: readonly ChatMessage[], thinking: Thinking | undefined): ChatPrompt {
    const turns = messages.map(turnOf);
    const parts = this.rendered(turns, thinking) ?? this.rendered(joined(turns), thinking);
    if (parts === undefined) return plainPrompt(turns);
    const isOpen = OPEN_THOUGHT.test(parts.at(-1)?.text ?? '');
    if (thinking !== 'off') return { parts, stop: [], isThinking: isOpen };
    return { parts: [...parts, { text: this.closedThought(parts, isOpen), isTemplate: true }], stop: [], isThinking: false };
  }

  /** Templates without a switch open the thought themselves, or leave it to the model: an empty one keeps it from thinking, as Qwen's own templates do. */
  private closedThought(parts: readonly PromptPart[], isOpen: boolean): string {
    if (isOpen) return '\n</think>\n\n';
    const isClosed = /<\/think>\s*$/.test(parts.at(-1)?.text ?? '');
    return isClosed || thinkingOfTemplate(this.options.source) !== 'on-by-default' ? '' : '<think>\n\n</think>\n\n';
  }

  private compiled(): JinjaTemplate | undefined {
    const { source, jinja } = this.options;
    if (source === undefined) return undefined;
    return this.withinTime(() => new jinja.Template(source));
  }

  private rendered(turns: readonly Turn[], thinking: Thinking | undefined): readonly PromptPart[] | undefined {
    const { template } = this;
    const { beginToken, endToken } = this.options;
    if (template === undefined) return undefined;
    const isThinking = thinking === 'on';
    const text = this.withinTime(() =>
      template.render({
        messages: turns.map(({ role }, index) => ({ role, content: `\ue000${index}\ue001` })),
        add_generation_prompt: true,
        bos_token: beginToken,
        eos_token: endToken,
        ...(thinking === undefined ? {} : { enable_thinking: isThinking, thinking: isThinking }),
      }),
    );
    return text === undefined ? undefined : filledIn(text, turns);
  }

  /** Undefined when it fails: templates throw for conversations that they do not allow. One that takes too long is not asked again. */
  private withinTime<Value>(work: () => Value): Value | undefined {
    try {
      return runInNewContext('work()', { work }, { timeout: RENDER_TIMEOUT_MS }) as Value;
    } catch (error) {
      if (isTimeout(error)) this.template = undefined;
      return undefined;
    }
  }
}

function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** @returns undefined when a text was left out: a model must not answer a question that it has not read */
function filledIn(text: string, turns: readonly Turn[]): readonly PromptPart[] | undefined {
  const missing = new Set(turns.keys());
  const parts = text.split(PLACE).map((piece, position): PromptPart => {
    if (position % 2 === 0) return { text: piece, isTemplate: true };
    missing.delete(Number(piece));
    return { text: turns[Number(piece)]?.content ?? '', isTemplate: false };
  });
  return missing.size > 0 ? undefined : parts.filter((part) => part.text !== '');
}

/** Calls of tools in the past, as another model made them, are told in words. */
function turnOf(message: ChatMessage): Turn {
  if (message.role === 'tool') return { role: 'user', content: `Result of the tool call: ${message.content}` };
  const text = textOf(message);
  if (message.role !== 'assistant') return { role: message.role, content: text };
  const calls = (message.toolCalls ?? []).map(({ name, argumentsJson }) => `Tool call: ${name} ${argumentsJson}`);
  return { role: 'assistant', content: [text, ...calls].filter((line) => line !== '').join('\n') };
}

function joined(turns: readonly Turn[]): readonly Turn[] {
  const result: Turn[] = [];
  for (const { role, content } of turns) {
    const last = result.at(-1);
    const as = role === 'system' ? 'user' : role;
    if (last?.role === as) result[result.length - 1] = { role: as, content: `${last.content}\n\n${content}` };
    else result.push({ role: as, content });
  }
  return result;
}

function plainPrompt(turns: readonly Turn[]): ChatPrompt {
  const names = { system: 'System', user: 'User', assistant: 'Assistant' } as const;
  const parts = turns.flatMap(({ role, content }): PromptPart[] => [
    { text: `${names[role]}: `, isTemplate: true },
    { text: `${content}\n\n`, isTemplate: false },
  ]);
  return { parts: [...parts, { text: 'Assistant:', isTemplate: true }], stop: ['\nUser:', '\nSystem:'], isThinking: false };
}
