import type { Act } from './acts';
import type { FactRelation, RelationKind } from './fact';
import { anyOf } from './lexicon/any-of';
import type { TermReader } from './terms';

type Form = readonly [kind: RelationKind, pattern: RegExp, isPassive?: 'passive'];
/** Turns of phrase that say who acts on whom without a single verb for it; the passive ones turn the sides round. */
const FORMS: readonly Form[] = [
  [
    'cause',
    /\b(?:result(?:s|ed|ing)? from|(?:is|are|was|were) due to|due to|because of|stem(?:s|med)? from|aris(?:e|es|ing) from|(?:is|are|was|were) the (?:result|consequence|effect) of)\b/iu,
    'passive',
  ],
  [
    'need',
    /\b(?:(?:is|are|was|were) )?(?:required|needed|necessary) for\b|\b(?:is|are) (?:a |the )?(?:prerequisite|precondition|requirement)s? (?:of|for)\b/iu,
    'passive',
  ],
  ['contain', /\b(?:(?:is|are|was|were|forms?) (?:a )?part of|belongs? to)\b/iu, 'passive'],
  ['cause', /\b(?:le(?:ad|ads|d|ading) to|result(?:s|ed|ing)? in|set(?:s|ting)? off)\b/iu],
  ['cause', /\b(?:is|are|was|were) (?:\w+ )?(?:the |a )?(?:\w+ )?(?:cause|reason|explanation)s? (?:of|for|behind)\b/iu],
  ['acquire', /\btook over\b/iu],
  ['need', /\b(?:depends?|relies|rely) on\b/iu],
  ['contain', /\bconsists? of\b/iu],
  [
    'below',
    /\b(?:(?:is|are|was|were) (?:\w+ )?(?:lower|smaller|less|fewer|shorter|lighter|weaker|colder|slower|cheaper) than|falls? below)\b/iu,
  ],
  [
    'below',
    /\b(?:(?:is|are|was|were) (?:\w+ )?(?:higher|greater|larger|bigger|longer|heavier|stronger|warmer|faster|dearer|more) than|exceed(?:s|ed)?)\b/iu,
    'passive',
  ],
];
/** Most sentences have none. */
const ANY_FORM = anyOf(
  FORMS.map(([, { source }]) => source),
  'iu',
);
const VERB_OF: Readonly<Record<RelationKind, string>> = {
  acquire: 'acquire',
  below: '',
  cause: 'cause',
  change: 'change',
  contain: 'contain',
  need: 'need',
  press: 'compress',
};
const BECAUSE = /^\s*(?:because|since|as) (?<a>[^,]+), (?<b>.+)$/iu;
const IF = /^\s*(?:if|when|once|whenever|unless) (?<a>[^,]+), (?<b>.+)$/iu;
const IF_BEHIND = /^(?<b>.+?),? (?:if|when|once|whenever|unless|provided that|on condition that) (?<a>.+)$/iu;
const BECAUSE_BEHIND =
  /^(?<b>.+?),? (?:because (?!of\b)|as (?!an?\b|the\b|much|many|well|long|soon|far|of|such|in|if|though|to|for|part|\w+ as\b)(?=[\w ]+ (?:\w+ed|became|become|was|were|is|are|rose|fell|has|have|had|grew)\b))(?<a>.+)$/iu;

/** What comes first, and what then. */
const ORDERS: readonly (readonly [pattern: RegExp, isTurned: boolean])[] = [
  [/^\s*(?:after|once|following) (?<a>[^,]+), (?<b>.+)$/iu, false],
  [/^\s*before (?<a>[^,]+), (?<b>.+)$/iu, true],
  [/^(?<b>.+?),? (?:after|once|following) (?<a>.+)$/iu, false],
  [/^(?<b>.+?),? before (?<a>(?!\d{4}\b).+)$/iu, true],
];
const SO = /^(?<a>.+?), (?:and )?(?:so|therefore|hence|thus|consequently)(?! (?:that|far|much|many|called)\b) (?<b>.+)$/iu;
const OWING = /^\s*(?:because of|due to|thanks to|owing to) (?<a>[^,]+), (?<b>.+)$/iu;
/** Somebody says what is to blame. */
const BLAME = /\bblam(?:e|es|ed|ing) (?<a>.+?) for (?<b>.+)$/iu;
const ATTRIBUTE = /\b(?:attribut(?:e|es|ed|ing)|put|puts) (?<b>.+?) (?:down )?to (?<a>.+)$/iu;
/** What becomes what: `breaks starch down into maltose`. */
const INTO =
  /\b(?:breaks?|broke|broken|breaking|convert\w*|turn(?:s|ed|ing)?|transform\w*|chang(?:e|es|ed|ing)|splits?|splitting|translat\w*|divid\w*)(?: down| up)? (?<a>[^,;]+?)(?: down| up)? into (?<b>[^,;.]+)/iu;
/** `The faster it turns, the higher the voltage`. */
const PROPORTION = /^\s*the (?:more |less )?\w+ (?<a>[^,]+), the (?:more |less )?\w+ (?<b>.+)$/iu;
/** Looking for where either side of a comparison ends is dear. */
const THAN = /\bthan /iu;
const LESS =
  /^(?<a>.+?)\b(?<way>fewer|less|lower|smaller|shorter|lighter|weaker|colder|slower|cheaper|younger|narrower|thinner|worse|more|higher|greater|larger|bigger|longer|heavier|stronger|warmer|faster|dearer|older|wider|thicker|better)\b(?:.*?)\bthan (?![\d$€£]|(?:an?|one|two|three|half)\b)(?<b>.+)$/iu;
const IS_LESS = /^(?:fewer|less|lower|smaller|shorter|lighter|weaker|colder|slower|cheaper|younger|narrower|thinner|worse)$/iu;

const kindOf = (kind: RelationKind, terms: TermReader): string => terms.termOf(VERB_OF[kind]) || kind;

/** What a fact says beside its sentence. */
export function actOf({ kind, subject, object }: FactRelation, terms: TermReader): Act {
  return { kind: kindOf(kind, terms), subject: terms.read(subject), object: terms.read(object) };
}

/** The relations of an English sentence that no single verb states. */
export function readRelations(sentence: string, terms: TermReader): Act[] {
  const found: Act[] = [];
  const add = (kind: RelationKind, [subject, object]: readonly [string, string]): void =>
    void found.push({ kind: kindOf(kind, terms), subject: terms.read(subject), object: terms.read(object) });
  const because = (BECAUSE.exec(sentence) ?? BECAUSE_BEHIND.exec(sentence))?.groups;
  if (because !== undefined) add('cause', [because['a'] ?? '', because['b'] ?? '']);
  const condition = (IF.exec(sentence) ?? IF_BEHIND.exec(sentence))?.groups;
  if (condition !== undefined)
    found.push({ kind: 'if', subject: terms.read(condition['a'] ?? ''), object: terms.read(condition['b'] ?? '') });
  const parts = (pattern: RegExp): readonly [string, string] | undefined => {
    const groups = pattern.exec(sentence)?.groups;
    return groups === undefined ? undefined : [groups['a'] ?? '', groups['b'] ?? ''];
  };
  for (const [pattern, isTurned] of ORDERS) {
    const order = parts(pattern);
    if (order === undefined) continue;
    const [first, then] = isTurned ? [order[1], order[0]] : order;
    found.push({ kind: 'precede', subject: terms.read(first), object: terms.read(then) });
    break;
  }
  for (const pattern of [SO, OWING, BLAME, ATTRIBUTE]) {
    const cause = parts(pattern);
    if (cause !== undefined) add('cause', cause);
  }
  const into = parts(INTO);
  if (into !== undefined) found.push({ kind: 'into', subject: terms.read(into[0]), object: terms.read(into[1]) });
  const proportion = parts(PROPORTION);
  if (proportion !== undefined) found.push({ kind: 'vary', subject: terms.read(proportion[0]), object: terms.read(proportion[1]) });
  const less = THAN.test(sentence) ? LESS.exec(sentence)?.groups : undefined;
  if (less !== undefined && !FORMS.some(([kind, pattern]) => kind === 'below' && pattern.test(sentence))) {
    const [a, b] = [terms.read(less['a'] ?? ''), terms.read(less['b'] ?? '')];
    const isLess = IS_LESS.test(less['way'] ?? '');
    found.push({ kind: 'below', subject: isLess ? a : b, object: isLess ? b : a });
  }
  for (const [kind, pattern, passive] of ANY_FORM.test(sentence) ? FORMS : []) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const left = sentence
      .slice(0, match.index)
      .replace(/^.*[;:]/u, '')
      .replace(/,\s*which\s*$/u, '');
    const right = sentence.slice(match.index + match[0].length).replace(/[;:].*$/u, '');
    add(kind, passive === undefined ? [left, right] : [right, left]);
  }
  return found;
}
