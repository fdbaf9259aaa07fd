import { type Evidence, windowOf } from './evidence';
import type { ComparisonMark, MarkedText } from './marked-text';

const WEIGHT = 0.9;
const NEAR = 4;

/** "Above analysts' estimates", "市场预期…不及": a side and, nearby in the clause, what was expected. */
export function expectationEvidence(text: MarkedText): Evidence[] {
  return text.comparisons.flatMap((side, index): Evidence[] => {
    if (side.table !== 'above' && side.table !== 'below') return [];
    // Only where characters are sought may what was expected come first.
    const steps = text.reader.lexicon.matching === 'characters' ? [1, -1] : [1];
    const expected = steps.map((step) => expectedBeside(text, index, step)).find((mark) => mark !== undefined);
    if (expected === undefined) return [];
    const [first, last] = [Math.min(side.first, expected.first), Math.max(side.last, expected.last)];
    return [{ rule: 'expectation', sign: side.table === 'above' ? 1 : -1, weight: WEIGHT, first, last, head: side.first }];
  });
}

function expectedBeside(text: MarkedText, index: number, step: number): ComparisonMark | undefined {
  const { comparisons, clauses } = text;
  const side = comparisons[index];
  if (side === undefined) return undefined;
  for (let at = index + step; at >= 0 && at < comparisons.length; at += step) {
    const mark = comparisons[at];
    if (mark === undefined || Math.max(mark.first - side.last, side.first - mark.last) > windowOf(text, NEAR)) return undefined;
    if (mark.table === 'expected' && clauses[mark.first] === clauses[side.first]) return mark;
  }
  return undefined;
}
