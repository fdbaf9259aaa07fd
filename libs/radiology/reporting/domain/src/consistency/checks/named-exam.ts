import type { SectionName } from './report-view';
import type { ReadSection } from '../reading/mention-reader';
import { regionsNamed } from './exam-regions';

export type ExamKind = 'CT' | 'MR' | 'US' | 'XR' | 'PET' | 'NM' | 'MG';

/** An examination as running text names it: `MRI left knee`, `双肾CT`. */
export interface NamedExam {
  readonly section: SectionName;
  readonly kind: ExamKind;
  readonly regions: readonly string[];
  /** Of another time, or only advised. */
  readonly isOther: boolean;
  /** Named as a heading or as what shows (or does not show) something: this examination, not one that is spoken of. */
  readonly isSubject: boolean;
  readonly start: number;
  readonly end: number;
}

const KINDS: readonly (readonly [kind: ExamKind, pattern: string])[] = [
  ['PET', String.raw`pet[-/ ]?(?:ct|mri?)?`],
  ['NM', String.raw`(?:bone )?scintigra(?:phy|m)|bone scans?|骨扫描|骨显像`],
  ['MR', String.raw`mr(?:i|a|v|cp)?|magnetic resonance(?: imaging)?|磁共振(?:成像)?|核磁(?:共振)?`],
  ['CT', String.raw`(?:hr|ld|nc)?ct(?:a|pa|v|u)?(?!值| ?(?:values?|numbers?)|-? ?guid|引导)|computed tomography`],
  ['US', String.raw`ultrasound(?!-? ?guid)|ultrasonography|sonogra(?:phy|m)|us(?= of)|(?:彩色)?(?:多普勒)?超声(?!引导)|彩超|b超`],
  ['MG', String.raw`mammogra(?:ms?|phy)|tomosynthesis|钼靶`],
  [
    'XR',
    String.raw`x-?rays?|(?:plain )?radiographs?|(?:plain )?films?|(?:x线|dr)?(?:立位|卧位|仰卧位)?(?:平片|正侧位片?|正斜位片?|正位片?|侧位片)|胸片|x线(?:片|检查|摄片)?|dr(?=片|检查|摄片|未见|:)`,
  ],
];
const KIND = new RegExp(`(?<![a-z\\d-])(?:${KINDS.map(([, pattern]) => `(${pattern})`).join('|')})(?![a-z\\d])`, 'g');

/** Words that an English name of a region does not go beyond, before and behind the technique. */
const BEFORE_STOP =
  /^.*(?<![a-z])(?:on|by|with|without|of|the|this|that|a|an|from|in|for|to|and then|normal|unremarkable|negative|is|was|are|no|plain|portable|previous|prior)(?![a-z])/;
const BEHIND_STOP =
  /(?<![a-z])(?:shows?|demonstrates?|reveals?|is|was|are|were|with|without|no|from|dated|performed|obtained|in|at|on|apart|except|other|as|within)(?![a-z]).*$/;

const ADVICE_OR_TIME =
  /recommend|suggest|advis|consider|further|follow-?up|compar|prior|previous|earlier|last |correlat|(?:may|might|could|would|should|will|can) |(?<![a-z])if |known|outside|external|biops|since|better|request|arrange|proceed|refer|建议|进一步|复查|随访|随诊|结合|对照|对比|较|前次|前片|旧片|上次|既往|外院|必要时|可行|请|穿刺|参照|\d{4}/;
const SAYS_NORMAL =
  /normal|unremarkable|negative|no (?:[a-z]+ ){0,2}abnormalit|未见(?:明显|明确|确切)?(?:异常|病变)|正常|无(?:明显)?异常|阴性/;
const IS_HEADING = /^[^.,;。\n]{0,40}?[:：]/;
const IS_SUBJECT = /^[^.,;。:\n]{0,40}?(?:shows?|demonstrates?|reveals?|示|显示|提示|见)/;

/** How far round its name an examination is described: a sentence of 200,000 characters must not be read again for each. */
const REACH = 240;
const LONGEST_SENTENCE = 1_000;

const HAN = /[\u4e00-\u9fff]/;

/** Every examination that a section names. */
export function namedExams(section: SectionName, { folded: { text }, sentences }: ReadSection): readonly NamedExam[] {
  return [...text.matchAll(KIND)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    if (!sentence) return [];
    const at = match.slice(1).findIndex((group) => group !== undefined);
    const kind = KINDS[at]?.[0];
    if (kind === undefined) return [];
    const before = text.slice(Math.max(sentence.start, start - REACH), start);
    const behind = text.slice(end, Math.min(sentence.end, end + REACH));
    const name = regionText(match[0], before, behind);
    const isAlone = /^(?:胸片)$/.test(match[0]);
    return [
      {
        section,
        kind,
        regions: regionsNamed(isAlone ? match[0] : name),
        isOther: ADVICE_OR_TIME.test(sentence.text.slice(0, LONGEST_SENTENCE)),
        isSubject: IS_HEADING.test(behind) || SAYS_NORMAL.test(clauseOf(before, behind)) || IS_SUBJECT.test(behind),
        start,
        end,
      },
    ];
  });
}

const clauseOf = (before: string, behind: string): string =>
  `${/[^,;。:]*$/.exec(before)?.[0] ?? ''} ${/^[^,;。:]*/.exec(behind)?.[0] ?? ''}`;

/** The words around the technique that say of which region it is. */
function regionText(technique: string, before: string, behind: string): string {
  if (HAN.test(technique) || HAN.test(before.slice(-1))) return /[^,。;:\s\d]{0,14}$/.exec(before)?.[0] ?? '';
  const own = (/(?:[a-z&'-]+,? ){0,4}$/.exec(before)?.[0] ?? '').replace(BEFORE_STOP, '');
  const of = (/^[^.:;(\n]{0,60}/.exec(behind)?.[0] ?? '').replace(BEHIND_STOP, '');
  // `CT angiogram`, `ctpa`: the name of the technique says the region itself.
  return `${own} ${/^ctpa|mrcp|ctu/.test(technique) ? technique : ''} ${of}`;
}
