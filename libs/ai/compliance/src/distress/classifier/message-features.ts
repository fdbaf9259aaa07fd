import { EN_CLASSES, ZH_CLASSES } from './word-classes';

const EN_CLASS_OF = new Map(
  Object.entries(EN_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, `<${name}>`] as const)),
);
const ZH_CLASS_OF = new Map(
  Object.entries(ZH_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, `<${name}>`] as const)),
);
const ZH_LONGEST = 4;
const REACH = 5;

/** What the sentences of a message hold, idioms and quotations taken out, without order and count: words and pairs of neighbours, and which classes stand near each other in which order. */
export function messageFeatures(sentences: readonly string[]): readonly string[] {
  const features = new Set<string>();
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence.toLowerCase());
    tokens.forEach((token, at) => {
      features.add(token);
      const next = tokens[at + 1];
      if (next !== undefined) features.add(`${token} ${next}`);
      if (!token.startsWith('<')) return;
      for (const later of tokens.slice(at + 2, at + 2 + REACH))
        if (later.startsWith('<') && later !== token) features.add(`${token}~${later}`);
    });
  }
  return [...features];
}

function tokensOf(sentence: string): readonly string[] {
  const tokens: string[] = [];
  for (const piece of sentence.match(/[a-z][a-z'-]*|\p{Script=Han}+/gu) ?? []) {
    if (/[a-z]/u.test(piece)) tokens.push(...englishTokens(piece));
    else tokens.push(...chineseTokens(piece));
  }
  return tokens;
}

function englishTokens(word: string): readonly string[] {
  if (/^i'/u.test(word)) return ['<SELF>'];
  const own = EN_CLASS_OF.get(word);
  if (own !== undefined) return [own];
  const stem = word.replace(/'s$/u, '').replace(/(?<=\w{3})(?:ing|ed|es|s|d)$/u, '');
  return [EN_CLASS_OF.get(stem) ?? EN_CLASS_OF.get(`${stem}e`) ?? stem];
}

/** Longest known word first, else one character. */
function chineseTokens(piece: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < piece.length;) {
    let length = Math.min(ZH_LONGEST, piece.length - at);
    while (length > 1 && !ZH_CLASS_OF.has(piece.slice(at, at + length))) length--;
    const word = piece.slice(at, at + length);
    tokens.push(ZH_CLASS_OF.get(word) ?? word);
    at += length;
  }
  return tokens;
}
