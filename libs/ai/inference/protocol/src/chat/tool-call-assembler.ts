import type { ToolCall } from './message';
import type { ToolCallEvent } from './stream-event';

interface OpenCall {
  readonly index: number | undefined;
  id: string;
  name: string;
  argumentsJson: string;
}

/**
 * Puts tool calls together from their pieces. Providers differ, and a lost piece is a wrong act: calls may be interleaved, all carry position 0, repeat their id
 * or name in each piece, carry neither id nor position after the first, or be sent whole a second time.
 */
export class ToolCallAssembler {
  private readonly calls: OpenCall[] = [];
  private latest: OpenCall | undefined;

  add({ index, id = '', name = '', argumentsDelta = '' }: Omit<ToolCallEvent, 'type'>): void {
    const known = this.callOf(index, id);
    if (known !== undefined && name !== '' && isComplete(known)) {
      if (known.argumentsJson === argumentsDelta) return;
      // With an id it would be the same call; without one, a new name after whole arguments begins another call.
      if (id === '' && argumentsDelta !== '') return this.append(this.open(index), { id, name, argumentsDelta });
    }
    this.append(known ?? this.open(index), { id, name, argumentsDelta });
  }

  private append(call: OpenCall, { id, name, argumentsDelta }: { id: string; name: string; argumentsDelta: string }): void {
    this.latest = call;
    call.id ||= id;
    call.name ||= name;
    call.argumentsJson += argumentsDelta;
  }

  /** The calls in the order in which they began. Ids are unique: the answer to a call could not be told from another's. */
  result(): readonly ToolCall[] {
    const taken = new Set<string>();
    return this.calls.map(({ id, name, argumentsJson }, position) => {
      const wanted = id || `call-${position}`;
      let unique = wanted;
      for (let copy = 2; taken.has(unique); copy++) unique = `${wanted}-${copy}`;
      taken.add(unique);
      return { id: unique, name, argumentsJson };
    });
  }

  private callOf(index: number | undefined, id: string): OpenCall | undefined {
    if (index !== undefined) {
      const there = this.calls.filter((call) => call.index === index);
      return id === '' ? there.at(-1) : there.find((call) => call.id === '' || call.id === id);
    }
    return id === '' ? this.latest : this.calls.find((call) => call.id === id);
  }

  private open(index: number | undefined): OpenCall {
    const call: OpenCall = { index, id: '', name: '', argumentsJson: '' };
    this.calls.push(call);
    return call;
  }
}

/** Whether nothing can follow: the arguments are a whole JSON object. */
function isComplete({ argumentsJson }: OpenCall): boolean {
  if (!argumentsJson.startsWith('{')) return false;
  try {
    JSON.parse(argumentsJson);
    return true;
  } catch {
    // The one way to learn whether a text is JSON.
    return false;
  }
}
