import type { RelationKind } from './fact';

/** Who acts on whom, as words left and right of a verb, already turned round for the passive voice. */
export interface WrittenRelation {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object: string;
}

type Form = readonly [kind: RelationKind, pattern: RegExp, isPassive?: 'passive'];
const PASSIVE = String.raw`(?:(?:is|are|was|were|be|been|being|get|gets) (?:\w+ly )?)?`;
// The passive forms come first: `is caused by` holds `caused`.
const FORMS: readonly Form[] = [
  [
    'change',
    /\b(?:is|are|was|were|be|been) (?:\w+ly )?(?:increased|raised|lowered|reduced|decreased|worsened|improved)\b.*? by\b/iu,
    'passive',
  ],
  ['change', /\b(?:increases?|raises?|lowers?|reduces?|decreases?|worsens?|improves?)\b/iu],
  [
    'cause',
    new RegExp(
      String.raw`\b${PASSIVE}(?:caused|triggered|produced|driven|induced|lifted|brought about|slowed(?: down)?) by\b|\b(?:result(?:s|ed|ing)? from|(?:is|are|was|were) due to|due to|because of|stem(?:s|med)? from|(?:is|are|was|were) the (?:result|consequence|effect) of)\b`,
      'iu',
    ),
    'passive',
  ],
  ['acquire', new RegExp(String.raw`\b${PASSIVE}(?:acquired|bought|taken over|purchased) by\b`, 'iu'), 'passive'],
  ['press', new RegExp(String.raw`\b${PASSIVE}(?:compressed|displaced|supplied|controlled|pumped\b.* ) ?by\b`, 'iu'), 'passive'],
  [
    'need',
    new RegExp(
      String.raw`\b${PASSIVE}(?:required|needed) (?:by|for)\b|\b(?:is|are) (?:a |the )?(?:prerequisite|precondition|requirement)s? (?:of|for)\b`,
      'iu',
    ),
    'passive',
  ],
  ['contain', /\b(?:(?:is|are|was|were|forms?) (?:a )?part of|belongs? to)\b/iu, 'passive'],
  [
    'cause',
    /\b(?:caus(?:e|es|ed|ing)|le(?:ad|ads|d) to|result(?:s|ed)? in|produc(?:e|es|ed)|trigger(?:s|ed)?|yield(?:s|ed)?|driv(?:e|es)|drove|bring(?:s)? about|brought about|lift(?:s|ed))\b/iu,
  ],
  ['acquire', /\b(?:acquir(?:e|es|ed)|b(?:uy|uys|ought)|took over|purchas(?:e|es|ed))\b/iu],
  ['press', /\b(?:compress(?:es|ed)?|displac(?:es|ed)|supplies|controls)\b/iu],
  ['need', /\b(?:requir(?:e|es|ed)|needs?|depends? on)\b/iu],
  ['contain', /\b(?:consists? of|contains?|compris(?:e|es)|includes?)\b/iu],
  ['below', /\b(?:(?:is|are|was|were) (?:lower|smaller|less) than|falls? below)\b/iu],
  ['below', /\b(?:(?:is|are|was|were) (?:higher|greater|larger|more) than|exceed(?:s|ed)?)\b/iu, 'passive'],
];
const CAUSE_ZH = '导致|引起|造成|促成|产生|推动|驱动|触发|引发';
const ACQUIRE_ZH = '收购|并购';
const FORMS_ZH: readonly (readonly [kind: RelationKind, pattern: RegExp])[] = [
  // `B 由 A 引起`, `B 被 A 收购`, `B 是 A 引起的`: named groups a and b, so that the order of the words does not matter.
  ['cause', new RegExp(`^(?<b>.+?)(?:是?由|被|系|是)(?<a>.+?)(?:所|而)?(?:${CAUSE_ZH})`, 'u')],
  ['cause', /^(?<b>.+?)(?:源于|缘于|归因于|起因于|因为)(?<a>.+)$/u],
  ['acquire', new RegExp(`^(?<b>.+?)被(?<a>.+?)(?:${ACQUIRE_ZH})`, 'u')],
  ['need', /^(?<a>.+?)是(?<b>.+?)的(?:前提|基础|先决条件)/u],
  ['contain', /^(?<b>.+?)(?:属于|是(?=.+的一部分))(?<a>.+)$/u],
  ['change', /^(?<b>.+?)因(?<a>.+?)而?(?:增加|升高|上升|降低|下降|减少)/u],
  ['change', /^(?<a>.+?)使得?(?<b>.+)$/u],
  ['change', /^(?<a>.+?)(?:会|可)?(?:增加|升高|降低|减少)了?(?<b>.+)$/u],
  ['below', /^(?<a>.+?)比(?<b>.+?)(?:的.*)?(?:低|小|少)/u],
  ['below', /^(?<b>.+?)比(?<a>.+?)(?:的.*)?(?:高|大|多)/u],
  ['cause', new RegExp(`^(?<a>.+?)(?:会|就|可)?(?:${CAUSE_ZH})(?<b>.+)$`, 'u')],
  ['acquire', new RegExp(`^(?<a>.+?)(?:${ACQUIRE_ZH})了?(?<b>.+)$`, 'u')],
  ['press', /^(?<a>.+?)(?:压迫|控制|支配)(?<b>.+)$/u],
  ['need', /^(?<b>.+?)(?:需要|依赖|取决于)(?<a>.+)$/u],
  ['contain', /^(?<a>.+?)(?:包含|包括|由(?=.+组成))(?<b>.+)$/u],
  ['below', /^(?<a>.+?)(?:低于|小于|少于)(?<b>.+)$/u],
  ['below', /^(?<b>.+?)(?:高于|大于|超过|多于)(?<a>.+)$/u],
];
const BECAUSE = /^\s*because (?<a>[^,]+), (?<b>.+)$/iu;

/** The relations that a sentence states; at most one of each kind. */
export function readRelations(sentence: string): WrittenRelation[] {
  const found: WrittenRelation[] = [];
  const add = (kind: RelationKind, [subject, object]: readonly [string, string]): void => {
    if (subject.trim() === '' || object.trim() === '' || found.some((relation) => relation.kind === kind)) return;
    found.push({ kind, subject, object });
  };
  const because = BECAUSE.exec(sentence)?.groups;
  if (because !== undefined) add('cause', [because['a'] ?? '', because['b'] ?? '']);
  for (const [kind, pattern, passive] of FORMS) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const sides = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)] as const;
    add(kind, passive === undefined ? sides : [sides[1], sides[0]]);
  }
  for (const part of /\p{sc=Han}/u.test(sentence) ? sentence.split(/[，；。,;]/u) : []) {
    for (const [kind, pattern] of FORMS_ZH) {
      const groups = pattern.exec(part)?.groups;
      if (groups !== undefined) add(kind, [groups['a'] ?? '', groups['b'] ?? '']);
    }
  }
  return found;
}
