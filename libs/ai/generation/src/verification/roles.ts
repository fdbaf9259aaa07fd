import { keptWith } from './kept-with';
import { ANY_ROLE_EN, ANY_ROLE_ZH, type RoleForm, ROLES_EN, ROLES_ZH } from './lexicon/roles';
import type { SentenceReading } from './reading';

const DENIED = /\b(?:not|no|never|neither|nor|without)\b|n['’]t\b|[不未没无]/iu;
const HAN = /\p{sc=Han}/u;
const EMPTY = new Set('the and its his her their this that was were are has had have been with for from who which also only into than one two three about'.split(' ')); // prettier-ignore

/** Two parties of a sentence and what is between them: `x` gives, is above, comes first, causes. */
interface Roles {
  readonly kind: string;
  readonly x: ReadonlySet<string>;
  readonly y: ReadonlySet<string>;
}

/** Words of four letters of their beginnings, or pairs of Chinese characters. */
function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const word of text.toLowerCase().match(/[a-z]{3,}/gu) ?? []) if (!EMPTY.has(word)) tokens.add(word.replace(/(?:'s|ies|es|s)$/u, ''));
  for (const run of text.match(/\p{sc=Han}{2,}/gu) ?? []) for (let at = 0; at + 2 <= run.length; at++) tokens.add(run.slice(at, at + 2));
  return tokens;
}

const without = (own: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...own].filter((token) => !other.has(token)));

function rolesBy([kind, pattern]: RoleForm, text: string): Roles | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups?.['x'] === undefined || groups['y'] === undefined) return undefined;
  const [x, y] = [tokensOf(groups['x']), tokensOf(groups['y'])];
  return { kind, x: without(x, y), y: without(y, x) };
}

const rolesOf = keptWith(({ text }: SentenceReading): readonly Roles[] => {
  if (DENIED.test(text)) return [];
  const plain = text.replace(/[.。]\s*$/u, '');
  const isHan = HAN.test(plain);
  if (!(isHan ? ANY_ROLE_ZH : ANY_ROLE_EN).test(plain)) return [];
  return (isHan ? ROLES_ZH : ROLES_EN).flatMap((form) => rolesBy(form, plain) ?? []);
});

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((token) => b.has(token)).length;

/**
 * Whether a sentence gives two parties each other's part: `A delivers to B` for `A buys from B`, `A was born to B` for `A was the mother of B`. Told by classes of turns that name either party first; where a source tells it as the
 * sentence does, it is not.
 */
export function hasExchangedRoles(said: SentenceReading, near: readonly SentenceReading[]): boolean {
  const roles = rolesOf(said);
  // Most sentences have no such turn, and no source need be read for them.
  const known = roles.length === 0 ? [] : near.flatMap((source) => rolesOf(source));
  return roles.some((own) => {
    const alike = known.filter(({ kind }) => kind === own.kind);
    const straight = (other: Roles): number => shared(own.x, other.x) + shared(own.y, other.y);
    const crossed = (other: Roles): number => shared(own.x, other.y) + shared(own.y, other.x);
    const isTurned = (other: Roles): boolean =>
      shared(own.x, other.y) > 0 && shared(own.y, other.x) > 0 && crossed(other) > 2 * straight(other);
    return alike.some(isTurned) && !alike.some((other) => straight(other) > crossed(other));
  });
}
