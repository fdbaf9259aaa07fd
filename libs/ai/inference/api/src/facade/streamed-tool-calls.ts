import type { ToolCallEvent } from '@trivium/ai/inference/protocol';

interface KnownCall {
  readonly index: number | undefined;
  readonly id: string;
}

/** A piece of a tool call as OpenAI's clients put it together: by position, which models behind other servers may leave out or give twice. */
export class StreamedToolCalls {
  private readonly calls: KnownCall[] = [];
  private latest = -1;

  get count(): number {
    return this.calls.length;
  }

  deltaOf({ index, id, name, argumentsDelta }: Omit<ToolCallEvent, 'type'>): Readonly<Record<string, unknown>> {
    let position = this.positionOf(index, id);
    const isNew = position < 0;
    if (isNew) position = this.calls.push({ index, id: id ?? '' }) - 1;
    this.latest = position;
    // Clients keep the id of the first piece; a call without one could not be answered.
    const opening = isNew ? { id: id === undefined || id === '' ? `call-${position}` : id, type: 'function' } : {};
    return {
      index: position,
      ...opening,
      function: { ...(name === undefined || name === '' ? {} : { name }), arguments: argumentsDelta ?? '' },
    };
  }

  private positionOf(index: number | undefined, id: string | undefined): number {
    const hasId = id !== undefined && id !== '';
    if (index === undefined) return hasId ? this.calls.findIndex((call) => call.id === id) : this.latest;
    return this.calls.findLastIndex((call) => call.index === index && (!hasId || call.id === '' || call.id === id));
  }
}
