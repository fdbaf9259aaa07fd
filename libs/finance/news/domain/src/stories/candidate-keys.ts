import { shortName } from '@trivium/finance/companies/domain';
import type { ItemFacts } from './item-facts';
import { hashText, mix } from './text-hash';

const BANDS = 8;
const ROWS = 2;
/** Names and bands for items that name somebody. */
const NAMED = 3;
const NAMED_BANDS = 4;
const VAGUE = ['other', 'market'];
const MOST_KEYS = 40;

/** Two digits of a number, so that rounded tellings fall together. */
function rough(value: number): string {
  if (value === 0) return '0';
  const power = Math.floor(Math.log10(value)) - 1;
  return `${Math.round(value / 10 ** power)}e${power}`;
}

/**
 * Words under which an item is kept in an index: items that share one may be linked and are compared, others never are. Who and what, who and how
 * much, what and how much (for other languages), and bands of a MinHash (Broder 1997) of the title's terms for copies.
 */
export function candidateKeys(facts: ItemFacts): readonly string[] {
  const known = keysOf.get(facts);
  if (known) return known;
  const keys = readKeys(facts);
  keysOf.set(facts, keys);
  return keys;
}

const keysOf = new WeakMap<ItemFacts, readonly string[]>();

function readKeys({ entities, eventType, numbers, terms }: ItemFacts): string[] {
  const keys: string[] = [];
  // Who is called for short elsewhere is looked for under both names.
  const named = [...new Set(entities.flatMap((entity) => [entity, shortName(entity) ?? entity]))];
  for (const entity of named) {
    if (!VAGUE.includes(eventType)) keys.push(`w:${entity}:${eventType}`);
    for (const { kind, value } of numbers) keys.push(`n:${entity}:${kind}:${rough(value)}`);
  }
  if (!VAGUE.includes(eventType)) for (const { kind, value, resolution } of numbers) if (value / resolution >= 100 || kind !== 'percent') keys.push(`e:${eventType}:${kind}:${rough(value)}`); // prettier-ignore
  // A share alone is no sign across languages; with an amount beside it, it is.
  const amounts = numbers.filter(({ kind }) => kind === 'amount');
  for (const share of numbers)
    if (share.kind === 'percent') for (const { value } of amounts) keys.push(`p:${eventType}:${share.value}:${rough(value)}`);
  // Titles are compared without their names, so many companies share a wording: copies are looked for below each name.
  const copies =
    entities.length === 0
      ? bands(terms, BANDS).map((band) => `b:${band}`)
      : entities.slice(0, NAMED).flatMap((entity) => bands(terms, NAMED_BANDS).map((band) => `b:${entity}:${band}`));
  return [...new Set([...keys, ...copies])].slice(0, MOST_KEYS);
}

function bands(terms: readonly number[], count: number): string[] {
  if (terms.length === 0) return [];
  const keys: string[] = [];
  for (let band = 0; band < count; band += 1) {
    const least: number[] = [];
    for (let row = 0; row < ROWS; row += 1) {
      const seed = hashText('min-hash', band * ROWS + row);
      least.push(terms.reduce((smallest, term) => Math.min(smallest, mix(term ^ seed)), 0xffffffff));
    }
    keys.push(`${band}:${least.map((value) => value.toString(36)).join('.')}`);
  }
  return keys;
}
