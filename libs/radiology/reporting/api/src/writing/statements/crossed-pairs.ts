import type { Token } from './statement-parts';

/** Words of one of these lines exclude one another: two of them in one statement can be exchanged without another word. */
const AXES = new Set(['mm', 'count', 'side', 'level', 'front', 'middle', 'grade', 'age', 'date', 'range', 'percent', 'degrees', 'place']);
const WEIGHTS: Readonly<Record<string, number>> = { thing: 3, state: 3, unknown: 2 };

/** Says of a size which one it is. */
const ROLES = new Set(['previous', '前次']);
const ROLE_WEIGHT = 5;

/** Whether a sentence gives a size, a side or a grade to another thing than the statement of the draft does. */
export function hasCrossedPair(said: readonly Token[], known: readonly Token[]): boolean {
  return [...AXES].some((axis) => {
    const own = known.filter((token) => token.axis === axis);
    const values = new Set(own.map(({ id }) => id));
    if (values.size < 2) return false;
    const here = said.filter((token) => token.axis === axis);
    return here.some((token) => values.has(token.id) && isCloserToAnother(token, { here, said, own, known, values }));
  });
}

interface Sides {
  readonly here: readonly Token[];
  readonly said: readonly Token[];
  readonly own: readonly Token[];
  readonly known: readonly Token[];
  readonly values: ReadonlySet<string>;
}

function isCloserToAnother({ id }: Token, { here, said, own, known, values }: Sides): boolean {
  const elsewhere = new Set([...values].filter((other) => other !== id).flatMap((other) => [...nearest(other, said, here).keys()]));
  const around = new Map([...nearest(id, said, here)].filter(([key]) => !elsewhere.has(key)));
  const mine = nearest(id, known, own);
  // Of a list, it shares what stands around the last of it.
  if (mine.size === 0) return false;
  const score = (other: string): readonly [number, number] => {
    const theirs = nearest(other, known, own);
    return [weigh(around, mine, theirs), weigh(around, theirs, mine)];
  };
  return [...values].some((other) => {
    if (other === id) return false;
    const [asIs, exchanged] = score(other);
    return exchanged > asIs;
  });
}

/** Weight of the words that a value has around it in both, those left out that stand around the other value too. */
function weigh(around: ReadonlyMap<string, Token>, known: ReadonlyMap<string, Token>, others: ReadonlyMap<string, Token>): number {
  return [...around].reduce((sum, [key, token]) => (known.has(key) && !others.has(key) ? sum + weightOf(token) : sum), 0);
}

const weightOf = ({ id, kind }: Token): number => (ROLES.has(id) ? ROLE_WEIGHT : (WEIGHTS[kind] ?? 1));

/** A size between commas is of what stands before it. */
function standingBefore({ part }: Token, others: readonly Token[]): readonly Token[] {
  const last = others.findLast((token) => token.part < part)?.part;
  return last === undefined ? others : others.filter((token) => token.part === last);
}

/** Says of what follows it: `left subclavian catheter with its tip in the right atrium`. */
const BEFORE_ITS_WORD = new Set(['side', 'level', 'front', 'middle', 'grade', 'age']);
const BEHIND_IS_FURTHER = 2.2;

function distance(value: Token, token: Token): number {
  const steps = Math.abs(value.at - token.at);
  return value.at > token.at && BEFORE_ITS_WORD.has(value.axis ?? '') ? steps * BEHIND_IS_FURTHER : steps;
}

/** The words whose nearest value of an axis is this one: of its own part of the sentence, where that has any. */
function nearest(id: string, tokens: readonly Token[], values: readonly Token[]): ReadonlyMap<string, Token> {
  const [first] = values;
  const others = tokens.filter(({ axis }) => axis !== first?.axis);
  const around = new Map<string, Token>();
  for (const value of values.filter((one) => one.id === id)) {
    const beside = others.filter(({ part }) => part === value.part);
    for (const token of beside.length > 0 ? beside : standingBefore(value, others)) {
      const least = Math.min(...values.map((one) => distance(one, token)));
      if (distance(value, token) === least) around.set(token.key, token);
    }
  }
  return around;
}
