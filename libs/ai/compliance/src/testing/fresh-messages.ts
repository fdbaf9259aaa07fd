import { FRESH_CALM_EN, FRESH_DISTRESS_EN } from './fresh-messages-en';
import { FRESH_CALM_ZH, FRESH_DISTRESS_ZH } from './fresh-messages-zh';

/** `develop` taught rules and weights; `aside`, a half chosen by hash, was counted and never used for mending. */
export type FreshPart = 'develop' | 'aside';

export function freshDistressed(part: FreshPart): readonly string[] {
  return [FRESH_DISTRESS_EN, FRESH_DISTRESS_ZH].flatMap(linesOf).filter((message) => partOf(message) === part);
}

export function freshCalm(part: FreshPart): readonly string[] {
  return [FRESH_CALM_EN, FRESH_CALM_ZH].flatMap(linesOf).filter((message) => partOf(message) === part);
}

const linesOf = (block: string): readonly string[] => block.trim().split('\n');

/** FNV-1a, by the characters of the message alone: nobody chose what lies aside. */
function partOf(message: string): FreshPart {
  let hash = 0x811c9dc5;
  for (const character of message) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 8) % 2 === 0 ? 'aside' : 'develop';
}
