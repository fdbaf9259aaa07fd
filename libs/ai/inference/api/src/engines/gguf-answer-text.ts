import type { ChatEvent } from './chat-engine';

type TextOrReasoning = Extract<ChatEvent, { readonly type: 'text' | 'reasoning' }>;

const THOUGHT_BEGINS = '<think>';
const THOUGHT_ENDS = '</think>';

export interface AnswerTextOptions {
  /** Words that end the answer and are not part of it; thinking goes on over them. */
  readonly stop: readonly string[];
  /** Whether the model marks its thinking with `<think>` as DeepSeek's and Qwen's do, and whether the prompt has opened it already. */
  readonly thinking: 'none' | 'marked' | 'open';
}

/** Takes the pieces of an answer and gives them on, thinking apart from text, up to the first stop word. Holds back what may become a mark or a stop word. */
export class AnswerText {
  private held = '';
  private state: 'start' | 'thought' | 'text';
  private isStopWordSeen = false;

  constructor(private readonly options: AnswerTextOptions) {
    this.state = { none: 'text', marked: 'start', open: 'thought' }[options.thinking] as 'start' | 'thought' | 'text';
  }

  /** Whether a stop word has ended the answer. */
  get isStopped(): boolean {
    return this.isStopWordSeen;
  }

  /** Whether what comes now is thinking. */
  get isThought(): boolean {
    return this.state === 'thought';
  }

  push(piece: string): readonly TextOrReasoning[] {
    if (this.isStopped) return [];
    this.held += piece;
    const events: TextOrReasoning[] = [];
    while (this.step(events));
    return events;
  }

  /** The model has ended: what was held back is what it is. */
  end(): readonly TextOrReasoning[] {
    const delta = this.isStopped ? '' : this.held;
    this.held = '';
    if (delta === '') return [];
    return [{ type: this.state === 'thought' ? 'reasoning' : 'text', delta }];
  }

  /** @returns whether there may be more to do with what is held */
  private step(events: TextOrReasoning[]): boolean {
    switch (this.state) {
      case 'start':
        return this.begin();
      case 'thought':
        return this.think(events);
      case 'text':
        return this.speak(events);
    }
  }

  /** A mark counts only where the answer begins: later it is text about marks. */
  private begin(): boolean {
    const begun = this.held.trimStart();
    if (THOUGHT_BEGINS.startsWith(begun) && begun !== THOUGHT_BEGINS) return false;
    const isThought = begun.startsWith(THOUGHT_BEGINS);
    if (isThought) this.held = begun.slice(THOUGHT_BEGINS.length);
    this.state = isThought ? 'thought' : 'text';
    return true;
  }

  private think(events: TextOrReasoning[]): boolean {
    const end = this.held.indexOf(THOUGHT_ENDS);
    if (end < 0) {
      this.give(events, { type: 'reasoning', upTo: this.held.length - heldBack(this.held, [THOUGHT_ENDS]) });
      return false;
    }
    this.give(events, { type: 'reasoning', upTo: end });
    this.held = this.held.slice(THOUGHT_ENDS.length);
    this.state = 'text';
    return true;
  }

  private speak(events: TextOrReasoning[]): boolean {
    const { stop } = this.options;
    const positions = stop.map((word) => this.held.indexOf(word)).filter((position) => position >= 0);
    this.isStopWordSeen = positions.length > 0;
    const upTo = this.isStopWordSeen ? Math.min(...positions) : this.held.length - heldBack(this.held, stop);
    this.give(events, { type: 'text', upTo });
    return false;
  }

  private give(events: TextOrReasoning[], { type, upTo }: { readonly type: TextOrReasoning['type']; readonly upTo: number }): void {
    const delta = this.held.slice(0, upTo);
    this.held = this.held.slice(upTo);
    if (delta !== '') events.push({ type, delta });
  }
}

/** Length of the longest end of `text` with which one of `words` begins. */
function heldBack(text: string, words: readonly string[]): number {
  let longest = 0;
  for (const word of words)
    for (let length = Math.min(word.length - 1, text.length); length > longest; length--)
      if (text.endsWith(word.slice(0, length))) longest = length;
  return longest;
}
