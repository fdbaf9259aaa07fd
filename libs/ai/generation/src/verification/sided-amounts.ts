import { isSameQuantity, type Quantity, readQuantities } from './quantities';
import type { Clause } from './reading';

const SIDES = /\b(left|right)\b|([左右])/giu;

interface Sided {
  readonly side: string;
  readonly quantity: Quantity;
}

/** `11 mL for the right lobe and 8 mL for the left`: amounts and sides by turns, either first. Undefined where they are not. */
function sidedIn(text: string): readonly Sided[] | undefined {
  const sides = [...text.matchAll(SIDES)].map(({ index, 0: word }) => ({ at: index, side: /left|左/iu.test(word) ? 'left' : 'right' }));
  const quantities = readQuantities(text).filter(({ dimension }) => dimension !== '');
  if (sides.length !== 2 || quantities.length !== 2 || sides[0]?.side === sides[1]?.side) return undefined;
  const order = [...sides.map(({ at }) => ({ at, isSide: true })), ...quantities.map(({ start }) => ({ at: start, isSide: false }))].sort(
    (a, b) => a.at - b.at,
  );
  if (order.some(({ isSide }, place) => isSide !== (place % 2 === 0) && isSide !== (place % 2 === 1))) return undefined;
  if (order.some(({ isSide }, place) => place > 0 && isSide === order[place - 1]?.isSide)) return undefined;
  return sides.flatMap(({ side }, place) => {
    const quantity = quantities[place];
    return quantity === undefined ? [] : [{ side, quantity }];
  });
}

/** Whether a clause that names both sides gives each the amount that the clauses of a source sentence give it. */
export function isSidedAlike({ text, stance }: Clause, { text: known }: Pick<Clause, 'text'>): boolean {
  if (stance.sides.length !== 2) return false;
  const own = sidedIn(text);
  const others = own === undefined ? undefined : sidedIn(known);
  if (own === undefined || others === undefined) return false;
  return own.every(({ side, quantity }) => others.some((other) => other.side === side && isSameQuantity(quantity, other.quantity)));
}
