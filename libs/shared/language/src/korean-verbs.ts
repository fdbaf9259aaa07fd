import { FINAL, hasFinal, lastSyllable, unmelted, withLastSyllable } from './hangul-syllable';
import { isSuffixed, SuffixIndex } from './suffix-index';

/** Stem of an inflected verb or adjective, and how many characters of the word it was read from. */
export interface VerbStem {
  readonly stem: string;
  readonly characters: number;
  /** The noun of a light verb (학습하는 → 학습), which nothing but that verb could have left. */
  readonly isVerbalNoun?: true;
}

interface Ending {
  readonly text: string;
  /** The final consonant of the stem's last syllable that the ending begins with; nothing for one that follows a whole syllable. */
  readonly final?: number;
}

function endings(list: string, final?: number): Ending[] {
  return list.split(' ').map((text) => ({ text, final }));
}

/** 은 and 을 are missing: they are particles too and cut as such. */
const ENDINGS = new SuffixIndex<Ending>([
  ...endings(
    '다 는다 는 고 면 으면 지 지만 기 기에 기도 게 며 으며 면서 으면서 도록 려고 으려고 려면 으려면 니까 으니까 는데 은데 거나 든지 던 세요 으세요 나요 습니다 습니까 는가 는지 었다 았다 었습니다 았습니다 었고 았고 었으며 았으며 었던 았던 었다고 았다고 어 아 어서 아서 어야 아야 어요 아요 음 을까 여 여서 였다 였습니다 였고 였으며 므로 으므로',
  ),
  ...endings('다 다고 다는 데 지 가 가요', FINAL.n),
  ...endings('까 까요 지 수록 때', FINAL.l),
  ...endings('니다 니까 시다', FINAL.p),
  ...endings('다 다고 다는 고 으며 으면 으나 습니다 습니까 지만 던 는데 을 기 어요 음 는지', FINAL.ss),
  ...endings('서 야 도 요', FINAL.none),
]);
/** Light verbs and their forms that are one syllable, told from nouns by being these very syllables. */
const ONE_SYLLABLE: ReadonlyMap<string, string> = new Map(
  [['한할함해', '하'], ['된될됨돼', '되'], ['킨킬킴켜', '키'], ['진질짐져', '지']].flatMap(([forms = '', stem = '']) => [...forms].map((form) => [form, stem] as const)),
); // prettier-ignore
/** Verbs that turn a noun into an action: 학습하다, 학습되다, 학습시키다 are all found by 학습. */
const LIGHT_VERB = /^(.{2,})(?:하|되|시키)$/u;
/** "Become": 높아지다 is found by 높다. */
const INCHOATIVE = /^(.+)[아어]지$/u;

/** ㄹ falls before many endings (만들다, 만든다): the stem is compared without it. */
function withoutRieul(stem: string): string {
  const last = lastSyllable(stem);
  return last !== undefined && last.final === FINAL.l ? withLastSyllable(stem, { ...last, final: FINAL.none }) : stem;
}

/** `body` without the final consonant that belongs to the ending, its melted vowel opened; nothing when it does not bear that consonant. */
function openedStem(body: string, final: number): string | undefined {
  const last = lastSyllable(body);
  if (last?.final !== final) return undefined;
  if (final === FINAL.ss) return withLastSyllable(body, unmelted(last));
  if (final !== FINAL.none) return withLastSyllable(body, { ...last, final: FINAL.none });
  const before = unmelted(last);
  // Without a melted vowel 서, 야, 도 and 요 are particles or parts of a noun.
  return before.vowel === last.vowel ? undefined : withLastSyllable(body, before);
}

function stemBefore(word: string, { text, final }: Ending): string | undefined {
  const body = word.slice(0, -text.length);
  if (final !== undefined) return openedStem(body, final);
  // 바다, 사고, 아기 are nouns; 먹고, 먹기 are not.
  return body.length === 1 && text.length === 1 && !hasFinal(body) ? undefined : body;
}

/** The cut that leaves the least; of equal ones the one that opens a melted syllable (했다 is 하 + ㅆ다, not 했 + 다). */
function bestCut(word: string): VerbStem | undefined {
  const single = word.length > 2 ? ONE_SYLLABLE.get(word.slice(-1)) : undefined;
  let best: VerbStem | undefined = single === undefined ? undefined : { stem: word.slice(0, -1) + single, characters: word.length };
  for (const ending of ENDINGS.sharingLastLetter(word)) {
    if (!isSuffixed(word, ending.text)) continue;
    const characters = word.length - ending.text.length;
    const isBetter = best === undefined || characters < best.characters || (characters === best.characters && ending.final !== undefined);
    const stem = isBetter ? stemBefore(word, ending) : undefined;
    if (stem !== undefined) best = { stem, characters };
  }
  return best;
}

/**
 * The stem of a Korean verb or adjective without its ending, melted syllables opened (했다 → 하, 커졌다 → 커지) and the light verbs 하다, 되다, 시키다 taken
 * off; nothing when the word bears no known ending. Irregular stems (ㅂ, ㄷ, 르) are left to the pairs of syllables.
 */
export function verbStem(word: string): VerbStem | undefined {
  const cut = bestCut(word);
  if (cut === undefined) return undefined;
  const noun = LIGHT_VERB.exec(cut.stem)?.[1];
  if (noun !== undefined) return { stem: noun, characters: noun.length, isVerbalNoun: true };
  const adjective = INCHOATIVE.exec(cut.stem)?.[1];
  return adjective === undefined
    ? { stem: withoutRieul(cut.stem), characters: cut.characters }
    : { stem: withoutRieul(adjective), characters: adjective.length };
}
