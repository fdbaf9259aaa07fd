import type { Act } from './acts';
import type { FactRelation, RelationKind } from './fact';
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
  for (const [kind, pattern, passive] of FORMS) {
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
