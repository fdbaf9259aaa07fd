/** A place that nobody has, as it stands in a folded text. */
export interface ImpossiblePlace {
  readonly start: number;
  readonly end: number;
  readonly en: string;
  readonly zh: string;
}

/** A whole report may say why there is one more, or one fewer. */
const ONE_MORE =
  /移行|腰化|骶化|变异|(?:13|十三)(?:个|对|枚)|(?:6|六)(?:个|节|枚)腰|transitional|lumbari[sz]|sacrali[sz]|supernumerary|six (?:non-?rib|lumbar)|(?:6|thirteen|13) (?:lumbar|thoracic|pairs?|rib)/;

/** `report`: all of it; one section may say of another's vertebra that it is a variant. */
export const impossiblePlaces = (text: string, report = text): readonly ImpossiblePlace[] => [
  ...(ONE_MORE.test(report) ? [] : vertebrae(text)),
  ...segments(text),
  ...liverSegments(text),
];

const SEGMENT = /(?<![a-z])(?:segments? ?|s(?=\d))(9|1\d|ix|xi{0,3})(?![a-z\d]|\.\d| ?(?:mm|cm))/g;
const OF_LIVER = /liver|hepat|(?<!肺)肝/;
const OF_OTHER = /lung|pulmon|lobe nodule|lingula|bronch|肺|支气管|image|series|图/;

/** The liver has eight segments, the lung ten: `cyst in the left hepatic lobe, segment 9`. */
function liverSegments(text: string): ImpossiblePlace[] {
  return [...text.matchAll(SEGMENT)].flatMap((match) => {
    const sentence = sentenceAround(text, match.index, match.index + match[0].length);
    if (!OF_LIVER.test(sentence) || OF_OTHER.test(sentence)) return [];
    return [{ start: match.index, end: match.index + match[0].length, en: 'The liver has no such segment.', zh: '肝脏没有该段。' }];
  });
}

const SENTENCE_REACH = 80;

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start).replace(/^.*(?:[;。\n]|\.(?=\s))/s, '');
  const after = text.slice(end, end + SENTENCE_REACH).replace(/(?:[;。\n]|\.(?=\s)).*$/s, '');
  return before + text.slice(start, end) + after;
}

const LEVEL = /(?<![a-z0-9])([ctls])(\d{1,2})(?: ?([/-]) ?([ctls])?(\d{1,2}))?(?![a-z0-9]|\.\d| ?(?:mm|cm|段))/g;
const MOST: Readonly<Record<string, number>> = { c: 7, t: 12, l: 5, s: 5 };
const OF_SPINE =
  /椎|脊髓|硬膜囊|压缩|楔形|棘突|终板|vertebra|fractur|compress|wedge|dis[ck](?!re|lo)|cord|spin|endplate|deform|lamina|pedicle|burst|level/;
/** There is an eighth root, and no eighth vertebra. */
const OF_ROOT = /神经|根|肌节|皮节|root|nerve|radicul|dermatom|myotom|plexus|臂丛/;
const OF_BONE = /椎|vertebra|body|dis[ck](?!re|lo)|fractur|compress|endplate|wedge|spinous|lamina|pedicle/;
const OF_SACRUM = /椎|骶|sacr/;
const REACH = 40;

function vertebrae(text: string): ImpossiblePlace[] {
  return [...text.matchAll(LEVEL)].flatMap((match) => {
    const [whole, letter = '', number = '', join, otherLetter, otherNumber] = match;
    const levels: (readonly [string, number])[] = [[letter, Number(number)]];
    if (otherNumber !== undefined) levels.push([otherLetter ?? letter, Number(otherNumber)]);
    const over = levels.filter(([of, count]) => count > (MOST[of] ?? 0));
    if (over.length === 0) return [];
    const around = clauseAround(text, match.index, match.index + whole.length);
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 14).replace(/[,.;。].*$/s, '');
    const isEighth = over.every(([of, count]) => of === 'c' && count === 8);
    // `C8-T1`: of roots as often as of bones, so that a bone must be named.
    if (isEighth && (OF_ROOT.test(around) || !(OF_BONE.test(behind) || (join !== undefined && OF_BONE.test(around))))) return [];
    if (!isEighth && !(over.some(([of]) => of === 's') ? OF_SACRUM : OF_SPINE).test(around)) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        en: 'There is no vertebra of that number.',
        zh: '没有该序号的椎体。',
      },
    ];
  });
}

/** The words between two marks, not too far off. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/^.*[,.;。](?=[^\d])/s, '');
  const after = text.slice(end, end + REACH).replace(/[,.;。](?=[^\d]|$).*$/s, '');
  return `${before}${text.slice(start, end)}${after}`;
}

interface LobeRule {
  readonly lobe: 'upper' | 'middle' | 'lower';
  readonly zh: string;
  readonly en: string;
}

/** Segments that each lobe does not have. An apical segment of the lower lobe is an old name of the superior one and stays. */
const NOT_OF_LOBE: readonly LobeRule[] = [
  {
    lobe: 'upper',
    zh: '背段|(?:前内|前|后|内|外)?侧?基底段|[内外]侧?段',
    en: '(?:(?:antero)?(?:anterior|posterior|medial|lateral) )?(?:basal|basilar)|superior|medial|lateral',
  },
  {
    lobe: 'middle',
    zh: '背段|(?:前内|前|后|内|外)?侧?基底段|尖段|尖后段|[前后]段|[上下]?舌段',
    en: '(?:(?:antero)?(?:anterior|posterior|medial|lateral) )?(?:basal|basilar)|superior|apical|apicoposterior|posterior|anterior',
  },
  { lobe: 'lower', zh: '尖后段|[上下]?舌段', en: 'apicoposterior|(?:superior |inferior )?lingular' },
];
const LOBES: Readonly<Record<LobeRule['lobe'], readonly [zh: string, en: string]>> = {
  upper: ['上', '(?:(?:right |left )?upper lobe|rul|lul)'],
  middle: ['中', '(?:(?:right )?middle lobe|rml)'],
  lower: ['下', '(?:(?:right |left )?lower lobe|rll|lll)'],
};

const SEGMENT_RULES = NOT_OF_LOBE.map(({ lobe, zh, en }) => {
  const [lobeZh, lobeEn] = LOBES[lobe];
  return new RegExp(
    `(?:[左右双两]侧?)?(?:肺${lobeZh}叶?|${lobeZh}肺?叶|${lobeZh}肺)\\(?(?:${zh})|(?<![a-z])(?:${en}) segments? of (?:the )?${lobeEn}(?![a-z])|(?<![a-z])${lobeEn}(?:,| \\()? ?(?:${en}) segments?(?! of)|(?<![a-z])${lobe === 'upper' ? lobeEn : '(?!)'} (?:basal|basilar)(?![a-z])`,
    'g',
  );
});

/** Bronchopulmonary segments by their numbers: which lobe holds which. */
const NUMBERED = /(左|右)侧?(?:肺(上|中|下)叶?|(上|中|下)肺?叶)\(?s(\d{1,2})(?![\d.])(?!椎)/g;
const HELD: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ...{ 右上: [1, 3], 右中: [4, 5], 右下: [6, 10] },
  ...{ 左上: [1, 5], 左下: [6, 10] },
};

function segments(text: string): ImpossiblePlace[] {
  const message = { en: 'That lobe has no such segment.', zh: '该肺叶没有该段。' };
  const named = SEGMENT_RULES.flatMap((pattern) => [...text.matchAll(pattern)]);
  const numbered = [...text.matchAll(NUMBERED)].filter(([, side = '', one, other, number]) => {
    const held = HELD[`${side}${one ?? other ?? ''}`];
    return held !== undefined && (Number(number) < held[0] || Number(number) > held[1]);
  });
  return [...named, ...numbered].map((match) => ({ start: match.index, end: match.index + match[0].length, ...message }));
}
