import type { VerificationEvidence } from '@trivium/ai/generation';

/** Words that join two statements to a claim of their own; wording alone never needs them. */
const CAUSE =
  /\b(?:caus(?:e[sd]?|ing)|because|due to|secondary to|result(?:s|ed|ing)? (?:in|from)|leads? to|led to|leading to|produc(?:e[sd]?|ing)|attributable to|owing to|explain(?:s|ed)?)\b|导致|引起|造成|所致|由于|因为|继发|致使/giu;
/** Guidelines are cited by the program, with their cell. */
const GUIDELINE = /\b(?:fleischner|(?:lung|ti|bi|pi|li|cad|o)-?rads|bosniak|acr|bts)\b|指南|共识/giu;

/** Claims of a sentence that its grounds do not make. */
export function claimsAgainst(text: string, { passages }: VerificationEvidence): readonly ('relation' | 'citation')[] {
  const known = passages.join(' ').toLowerCase();
  const isNew = (pattern: RegExp): boolean => [...text.matchAll(pattern)].some(([word]) => !known.includes(word.toLowerCase()));
  return [...(isNew(CAUSE) ? (['relation'] as const) : []), ...(isNew(GUIDELINE) ? (['citation'] as const) : [])];
}

const ADVISING_EN = new Set(
  'advise recommend suggest consider should would could will please perform obtain undergo carry repeat patient further another again and the for with after within from that this have been done made are was were is be to in of at on an as or it we'.split(
    ' ',
  ),
);
const ADVISING_ZH = new Set('的了请应行做进予经给接受可宜以在于后再次个为对该患者建议推荐考虑需要拟与和及或并，');
/** Words with the same beginning are the same here: `follow`, `followed`. */
const STEM = 5;

/** Whether advice holds a word that its grounds do not: advice is too short for a share of known words to say anything. */
export function hasForeignWords(text: string, { passages }: VerificationEvidence): boolean {
  const known = passages.join(' ').toLowerCase();
  const latin = text.toLowerCase().match(/(?:(?!\p{Script=Han})\p{L}){2,}/gu) ?? [];
  const isAdvising = (word: string): boolean =>
    [...ADVISING_EN].some((own) => own === word || (own.length > 4 && word.startsWith(own.slice(0, STEM))));
  if (latin.some((word) => !isAdvising(word) && !known.includes(word.slice(0, STEM)))) return true;
  return [...text].some((character) => /\p{Script=Han}/u.test(character) && !ADVISING_ZH.has(character) && !known.includes(character));
}
