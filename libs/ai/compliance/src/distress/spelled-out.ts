/** How it is typed on a phone, and how it is spelled. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/gu, "'"],
  [/\bi ?m\b/giu, "i'm"],
  [/\bive\b/giu, "i've"],
  [/\b(do|does|did|is|was|wo|ca|could|would|should)nt\b/giu, "$1n't"],
  [/\b(?:wanna|wana)\b/giu, 'want to'],
  [/\b(?:gonna|gona)\b/giu, 'going to'],
  [/\b(?:gotta|hafta)\b/giu, 'have to'],
  [/\bkms\b/giu, 'kill myself'],
  [/\bunaliv(?:e|ing)\b/giu, 'kill'],
  [/\b(?:sewer ?slide|s[u*]+[i1*]c[i1]de|su1cide)\b/giu, 'suicide'],
  [/\b(?:u)\b/giu, 'you'],
  [/\b(?:n[o0] ?1|no-one)\b/giu, 'no one'],
  [/44鸡|自鲨|紫砂|自\s?s(?:h?a)?(?![a-z])|z[iì]sh[aā]/giu, '自杀'],
  [/[ \t\u3000]+/gu, ' '],
];

/** A message with the signs of one width, and its short forms written out. */
export function spelledOut(message: string): string {
  return SPELLINGS.reduce((text, [found, written]) => text.replace(found, written), message.normalize('NFKC'));
}
