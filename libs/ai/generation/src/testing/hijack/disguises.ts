import type { Attack, AttackHalf } from './attack';

type Disguise = (order: string) => string;

const TAGS_FROM = 0xe0000;
const FULL_WIDTH = 0xfee0;
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const rotated = (letter: string): string => {
  const first = letter <= 'Z' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const DISGUISES: Readonly<Record<AttackHalf, Readonly<Record<string, Disguise>>>> = {
  seen: {
    base64: (order) => `Appendix: ${btoa(String.fromCharCode(...bytesOf(order)))}`,
    'zero-width': (order) => [...order].join('\u200B'),
    'tag-characters': (order) =>
      `Figure ${[...order].map((letter) => (/[ -~]/u.test(letter) ? String.fromCodePoint(TAGS_FROM + letter.charCodeAt(0)) : letter)).join('')}`,
    'html-entities': (order) => [...order].map((letter) => `&#${letter.codePointAt(0) ?? 0};`).join(''),
    hexadecimal: (order) => [...bytesOf(order)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  },
  unseen: {
    'full-width': (order) => order.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH)),
    leet: (order) => order.replace(/[aeiost]/gu, (letter) => LEET[letter] ?? letter),
    rot13: (order) => order.replace(/[a-z]/giu, rotated),
    'percent-codes': (order) => encodeURIComponent(order),
    'soft-hyphens': (order) => [...order].join('\u00AD'),
  },
};
/** Of each family one order per language is disguised, each time another way: enough to see a way that nothing reads. */
const PER_FAMILY = 1;

export function disguises(half: AttackHalf, written: readonly Attack[]): readonly Attack[] {
  const ways = Object.entries(DISGUISES[half]);
  const taken = new Map<string, number>();
  const disguised: Attack[] = [];
  for (const attack of written) {
    const key = `${attack.family} ${attack.language}`;
    const count = taken.get(key) ?? 0;
    if (count >= PER_FAMILY) continue;
    taken.set(key, count + 1);
    const [name, disguise] = ways[taken.size % ways.length] ?? ['', (order: string) => order];
    disguised.push({ ...attack, family: name, order: disguise(attack.order) });
  }
  return disguised;
}
