import type { ChatResult } from './chat-result';
import type { ChatStreamEvent, ErrorEvent, FinishReason, MetaEvent } from './stream-event';
import { ToolCallAssembler } from './tool-call-assembler';
import { addUsage, type Usage } from './usage';

/** Makes an answer of a stream, one event at a time. */
export class ChatAssembler {
  private meta: MetaEvent | undefined;
  private attempts = 0;
  private text = '';
  private reasoning = '';
  private tools = new ToolCallAssembler();
  private finishReason: FinishReason | undefined;
  private error: ErrorEvent | undefined;
  /** Undefined once an earlier attempt ended without telling what it used. */
  private earlierUsage: Usage | undefined | 'none' = 'none';
  private usage: Usage | undefined;

  add(event: ChatStreamEvent): void {
    switch (event.type) {
      case 'meta':
        return this.begin(event);
      case 'text':
        this.text += event.delta;
        return;
      case 'reasoning':
        this.reasoning += event.delta;
        return;
      case 'tool-call':
        return this.tools.add(event);
      case 'usage':
        this.usage = event.usage;
        return;
      case 'finish':
        // Some servers close with a second, empty reason; the first one is the model's.
        this.finishReason ??= event.reason;
        return;
      case 'error':
        this.error ??= event;
    }
  }

  /** The answer so far. May be asked at any time. */
  result(): ChatResult {
    const toolCalls = this.tools.result();
    return {
      answeredBy: this.answeredBy(),
      text: this.text,
      reasoning: this.reasoning,
      toolCalls,
      usage: this.allUsage(),
      finishReason: this.reasonWith(toolCalls.length > 0),
      error: this.error,
      attempts: this.attempts,
    };
  }

  private begin(meta: MetaEvent): void {
    if (this.meta !== undefined) this.earlierUsage = this.allUsage();
    this.meta = meta;
    this.attempts++;
    this.usage = undefined;
    this.finishReason = undefined;
    if (meta.attempt !== 'restart') return;
    this.text = '';
    this.reasoning = '';
    this.tools = new ToolCallAssembler();
  }

  private allUsage(): Usage | undefined {
    if (this.earlierUsage === 'none') return this.usage;
    return this.earlierUsage && this.usage && addUsage(this.earlierUsage, this.usage);
  }

  private answeredBy(): ChatResult['answeredBy'] {
    if (this.meta === undefined) return undefined;
    const { callId, engine, endpoint, model, place } = this.meta;
    return { callId, engine, endpoint, model, place };
  }

  /** Ollama and others report `stop` although the model calls a tool. */
  private reasonWith(hasToolCalls: boolean): ChatResult['finishReason'] {
    if (this.finishReason === 'stop' && hasToolCalls) return 'tool-calls';
    return this.finishReason ?? 'missing';
  }
}

/** The answer that a whole stream makes. */
export function assembleChat(events: Iterable<ChatStreamEvent>): ChatResult {
  const assembler = new ChatAssembler();
  for (const event of events) assembler.add(event);
  return assembler.result();
}
