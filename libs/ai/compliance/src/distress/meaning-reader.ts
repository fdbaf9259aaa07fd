import type { DistressCategory, DistressSeverity } from './distress-rule';
import { CONCEPTS_EN, FRAMES_EN, HARMLESS_PHRASES_EN, STUDY_EN } from './concepts-en';
import { CONCEPTS_ZH, FRAMES_ZH, HARMLESS_PHRASES_ZH, STUDY_ZH } from './concepts-zh';

/** Where a concept stands in a text: characters in Chinese, words in English. */
interface Found {
  readonly from: number;
  readonly to: number;
}

interface Link {
  readonly concept: string;
  /** Right behind the link before. */
  readonly isNext: boolean;
}

interface Frame {
  readonly category: DistressCategory;
  readonly severity: DistressSeverity;
  /** Each chain in its order; the chains in any. */
  readonly chains: readonly (readonly Link[])[];
  /** Not beside words of a lesson or a jest. */
  readonly isEarnest: boolean;
}

interface Language {
  readonly frames: readonly Frame[];
  /** Words, or characters, between two links of a chain at most. */
  readonly reach: number;
  /** The same for a link that has to be next. */
  readonly nextReach: number;
  readonly harmless: RegExp;
  readonly study: RegExp;
  readonly find: (text: string) => ReadonlyMap<string, readonly Found[]>;
}

const HAN = /\p{Script=Han}/u;

const framesOf = (frames: { readonly selfHarm: string; readonly abuse: string }): readonly Frame[] =>
  (['selfHarm', 'abuse'] as const).flatMap((kind) =>
    frames[kind]
      .trim()
      .split('\n')
      .map((line) => ({
        category: kind === 'abuse' ? ('abuse' as const) : ('self-harm' as const),
        severity: 'concern' as const,
        isEarnest: line.endsWith(' ?'),
        chains: line
          .replace(/ \?$/u, '')
          .split(' + ')
          .map((chain) =>
            [...chain.matchAll(/(?:(>>?) )?([A-Z_]+)/gu)].map(([, arrow, concept = '']) => ({ concept, isNext: arrow === '>>' })),
          ),
      })),
  );

/** Phrases by their first word, the longest first. */
const PHRASES_EN = new Map<string, { readonly concept: string; readonly words: readonly string[] }[]>();
for (const [concept, list] of Object.entries(CONCEPTS_EN))
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = (words[0] ?? '').replace(/\*$/u, '');
    const key = words[0]?.endsWith('*') === true ? `${first.slice(0, 4)}*` : first;
    PHRASES_EN.set(key, [...(PHRASES_EN.get(key) ?? []), { concept, words }]);
  }

const isWord = (said: string | undefined, known: string): boolean =>
  said !== undefined && (known === '_' || (known.endsWith('*') ? said.startsWith(known.slice(0, -1)) : said === known));

function findEn(text: string): ReadonlyMap<string, readonly Found[]> {
  const words = text.toLowerCase().match(/[a-z0-9][a-z0-9'-]*/gu) ?? [];
  const found = new Map<string, Found[]>();
  words.forEach((word, at) => {
    for (const { concept, words: phrase } of [...(PHRASES_EN.get(word) ?? []), ...(PHRASES_EN.get(`${word.slice(0, 4)}*`) ?? [])])
      if (phrase.every((known, index) => isWord(words[at + index], known)))
        found.set(concept, [...(found.get(concept) ?? []), { from: at, to: at + phrase.length }]);
  });
  return found;
}

const WORDS_ZH = Object.entries(CONCEPTS_ZH).map(([concept, words]) => ({ concept, words }));

function findZh(text: string): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  for (const { concept, words } of WORDS_ZH) {
    const places = words.flatMap((word) => {
      const places: Found[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push({ from: at, to: at + word.length });
      return places;
    });
    if (places.length > 0) found.set(concept, places);
  }
  return found;
}

const anyOfEn = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|').replaceAll('*', '\\w*')})\\b`, 'giu');
const EN: Language = {
  frames: framesOf(FRAMES_EN),
  reach: 7,
  nextReach: 2,
  harmless: anyOfEn(HARMLESS_PHRASES_EN),
  study: new RegExp(anyOfEn(STUDY_EN), 'iu'),
  find: findEn,
};
const ZH: Language = {
  frames: framesOf(FRAMES_ZH),
  reach: 10,
  nextReach: 3,
  harmless: new RegExp(HARMLESS_PHRASES_ZH.join('|'), 'gu'),
  study: new RegExp(STUDY_ZH.join('|'), 'u'),
  find: findZh,
};
/** More is no message somebody types, and time stays linear. */
const LONGEST = 400;

/** What the sentences of a message mean together, by word tables; undefined where no frame is filled. */
export function meaningReading(
  sentences: readonly string[],
): { readonly category: DistressCategory; readonly severity: DistressSeverity } | undefined {
  for (const sentence of sentences) {
    const language = HAN.test(sentence) ? ZH : EN;
    const text = sentence.slice(0, LONGEST).replace(language.harmless, ' ');
    const found = language.find(text);
    const isStudy = language.study.test(text);
    const frame = language.frames.find(
      ({ chains, isEarnest }) => !(isEarnest && isStudy) && chains.every((chain) => isFilled(chain, { found, language })),
    );
    if (frame !== undefined) return { category: frame.category, severity: frame.severity };
  }
  return undefined;
}

function isFilled(
  [first, ...rest]: readonly Link[],
  { found, language }: { readonly found: ReadonlyMap<string, readonly Found[]>; readonly language: Language },
): boolean {
  let ends = (found.get(first?.concept ?? '') ?? []).map(({ to }) => to);
  for (const { concept, isNext } of rest) {
    const reach = isNext ? language.nextReach : language.reach;
    ends = (found.get(concept) ?? []).filter(({ from }) => ends.some((end) => from >= end && from - end <= reach)).map(({ to }) => to);
    if (ends.length === 0) return false;
  }
  return ends.length > 0;
}
