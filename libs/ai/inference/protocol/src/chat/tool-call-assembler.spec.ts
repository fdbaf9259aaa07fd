import { SeededRandom } from '@trivium/shared/kernel';
import type { ToolCall } from './message';
import type { ToolCallEvent } from './stream-event';
import { ToolCallAssembler } from './tool-call-assembler';

type Piece = Omit<ToolCallEvent, 'type'>;

function assemble(...pieces: Piece[]): readonly ToolCall[] {
  const assembler = new ToolCallAssembler();
  for (const piece of pieces) assembler.add(piece);
  return assembler.result();
}

const PARIS: ToolCall = { id: 'a', name: 'weather', argumentsJson: '{"city":"Paris"}' };
const ROME: ToolCall = { id: 'b', name: 'weather', argumentsJson: '{"city":"Rome"}' };

describe('ToolCallAssembler', () => {
  it('puts calls together that arrive interleaved', () => {
    expect(
      assemble(
        { index: 0, id: 'a', name: 'weather', argumentsDelta: '' },
        { index: 1, id: 'b', name: 'weather', argumentsDelta: '{"city":' },
        { index: 0, argumentsDelta: '{"city":"Pa' },
        { index: 1, argumentsDelta: '"Rome"}' },
        { index: 0, argumentsDelta: 'ris"}' },
      ),
    ).toEqual([PARIS, ROME]);
  });

  it('loses nothing of 2,000 random streams: calls cut anywhere, interleaved, named by position, id or both', () => {
    const choices = new SeededRandom(7);
    for (let run = 0; run < 2_000; run++) {
      const calls = Array.from({ length: 1 + choices.below(4) }, (_, index) => ({
        id: `id-${index}`,
        name: choices.oneOf(['weather', 'search']),
        argumentsJson: JSON.stringify({ q: '巴黎 "x" \\'.repeat(choices.below(4)), index }),
      }));
      const style = choices.oneOf(['position', 'id', 'both', 'repeats all'] as const);
      const rest = calls.map(({ argumentsJson }) => argumentsJson);
      const pieces: Piece[] = [];
      while (rest.some((text) => text !== '')) {
        const index = choices.below(calls.length);
        const { id, name } = calls[index] ?? PARIS;
        const text = rest[index] ?? '';
        if (text === '') continue;
        const isFirst = text === calls[index]?.argumentsJson;
        const length = 1 + choices.below(text.length);
        rest[index] = text.slice(length);
        const argumentsDelta = text.slice(0, length);
        if (style === 'repeats all') pieces.push({ index, id, name, argumentsDelta });
        else if (isFirst) pieces.push({ ...(style === 'id' ? {} : { index }), id, name, argumentsDelta });
        else if (style === 'position') pieces.push({ index, argumentsDelta });
        else if (style === 'id') pieces.push({ id, argumentsDelta });
        else pieces.push({ index, id, argumentsDelta });
      }
      expect([...assemble(...pieces)].sort((first, second) => first.id.localeCompare(second.id))).toEqual(calls);
    }
  });

  it('tells calls apart that all carry position 0', () => {
    expect(
      assemble(
        { index: 0, ...piece(PARIS) },
        { index: 0, id: 'b', name: 'weather', argumentsDelta: '{"city":' },
        { index: 0, argumentsDelta: '"Rome"}' },
      ),
    ).toEqual([PARIS, ROME]);
  });

  it('appends to the last call when a piece names none', () => {
    expect(assemble({ id: 'a', name: 'weather', argumentsDelta: '{"city":' }, { argumentsDelta: '"Paris"}' })).toEqual([PARIS]);
  });

  it('begins another call when a name follows whole arguments without an id', () => {
    const calls = assemble(
      { name: 'weather', argumentsDelta: PARIS.argumentsJson },
      { name: 'weather', argumentsDelta: ROME.argumentsJson },
    );
    expect(calls.map(({ id, argumentsJson }) => [id, argumentsJson])).toEqual([
      ['call-0', PARIS.argumentsJson],
      ['call-1', ROME.argumentsJson],
    ]);
  });

  it('takes a call that is sent whole a second time once', () => {
    expect(assemble({ index: 0, ...piece(PARIS) }, { index: 0, ...piece(PARIS) })).toEqual([PARIS]);
  });

  it('keeps both calls when a provider gives them the same id', () => {
    const calls = assemble({ index: 0, ...piece(PARIS) }, { index: 1, ...piece(ROME), id: 'a' });
    expect(calls).toEqual([PARIS, { ...ROME, id: 'a-2' }]);
  });

  it('never makes an id that another call has', () => {
    const calls = assemble({ index: 0, id: 'a' }, { index: 1, id: 'a-2' }, { index: 2, id: 'a' }, { index: 3, id: 'a' });
    expect(new Set(calls.map(({ id }) => id)).size).toBe(4);
  });
});

function piece({ id, name, argumentsJson }: ToolCall): Piece {
  return { id, name, argumentsDelta: argumentsJson };
}
