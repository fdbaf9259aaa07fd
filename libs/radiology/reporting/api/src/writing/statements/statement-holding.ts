import { hasCrossedPair } from './crossed-pairs';
import { hasOtherObject } from './relation-objects';
import { STATEMENT_LEXICONS } from './statement-lexicon';
import type { Token } from './statement-parts';
import type { DraftStatement, Unit } from './statement-units';

/** The language, and what was said just before. */
export interface Around {
  readonly language: 'en' | 'zh';
  readonly before: readonly Token[];
}

/** Whether a statement of the draft says all that these words say, complete where a part would say more, and nothing crossed. */
export function isHeldBy(tokens: readonly Token[], statement: DraftStatement, around: Around): boolean {
  const unit = statement.units.find(
    (one) => (tokens.every(({ key }) => isAllowed(key, one)) && isComplete(tokens, one, around)) || isNarrowerDenial(tokens, one),
  );
  if (unit === undefined && !isHeldByUnits(tokens, statement, around)) return false;
  return !hasCrossedPair(tokens, statement.tokens) && !hasOtherObject(tokens, statement.tokens);
}

/** No fracture is no fracture of the skull either. */
function isNarrowerDenial(tokens: readonly Token[], { tokens: own }: Unit): boolean {
  const heads = own.filter(isHead);
  if (heads.length === 0 || !heads.every(({ stance }) => stance.includes('-'))) return false;
  const keys = new Set(tokens.map(({ key }) => key));
  const known = new Set(own.map(({ key }) => key));
  return own.every(({ key }) => keys.has(key)) && tokens.every(({ key, kind }) => known.has(key) || kind === 'place');
}

const isAllowed = (key: string, { allowed }: Unit): boolean => allowed.has(key);

/** A denial that leaves out what narrows it says more than the draft; so does a thing without what takes it back. */
function isComplete(tokens: readonly Token[], unit: Unit, { language, before }: Around): boolean {
  const keys = withImpliedOf([...tokens, ...before], language);
  const own = new Set(tokens.map(({ key }) => key));
  const hasThing = tokens.some(({ kind, key }) => (kind === 'thing' || kind === 'state') && unit.own.has(key));
  const isNarrowed = unit.tokens.some(({ stance, key }) => stance.includes('-') && own.has(key));
  return unit.tokens.every((token) => {
    if (token.kind === 'keep') return !hasThing || keys.has(token.key);
    if (!isNarrowed || keys.has(token.key) || STATEMENT_LEXICONS[language].implied(token.id).some((implied) => own.has(implied)))
      return true;
    // Other things of a list.
    if (token.kind === 'thing' || token.kind === 'place')
      return token.stance !== '' ? unit.tokens.filter(({ kind }) => kind === 'thing').length > 1 : true;
    return isSideOfPlace(token) || isSizeBeside(token, unit, own);
  });
}

/** `Wall 2 mm, not thickened`: the size is the organ's, and does not say what is not there. */
function isSizeBeside({ axis, part }: Token, { tokens }: Unit, said: ReadonlySet<string>): boolean {
  return axis === 'mm' && tokens.every((other) => other.part !== part || !other.stance.includes('-') || !said.has(other.key));
}

/** Left out with its place. */
function isSideOfPlace({ kind, axis }: Token): boolean {
  return kind === 'axis' && axis === 'side';
}

function withImpliedOf(tokens: readonly Token[], language: 'en' | 'zh'): ReadonlySet<string> {
  const lexicon = STATEMENT_LEXICONS[language];
  return new Set(tokens.flatMap(({ id, key }) => [key, ...lexicon.implied(id)]));
}

/** One part about several things of one statement: what stands nearest to a thing has to be said of it there. */
function isHeldByUnits(tokens: readonly Token[], { units }: DraftStatement, around: Around): boolean {
  if (units.length < 2) return false;
  const used = units.filter(({ own }) =>
    tokens.some(({ key, kind }) => (kind === 'thing' || kind === 'state' || kind === 'unknown') && own.has(key)),
  );
  if (!tokens.every(({ key }) => used.some((unit) => isAllowed(key, unit)))) return false;
  if (!used.every((unit) => isComplete(tokens, unit, around))) return false;
  return tokens.every((token) => token.kind === 'thing' || isBound(token, { tokens, units: used }));
}

function isBound(token: Token, { tokens, units }: { readonly tokens: readonly Token[]; readonly units: readonly Unit[] }): boolean {
  const others = tokens.filter(
    (other) => other !== token && (other.kind === 'thing' || (token.kind === 'state' ? other.kind === 'place' : other.kind === 'state')),
  );
  if (others.length === 0) return true;
  // A size by itself may be of any of them.
  const isAlone = token.kind === 'number' && !tokens.some((other) => other.part === token.part && other.kind !== 'number');
  const least = isAlone ? Number.POSITIVE_INFINITY : Math.min(...others.map((other) => Math.abs(other.at - token.at)));
  const near = others.filter((other) => Math.abs(other.at - token.at) <= least);
  return near.some((other) => units.some((unit) => isAllowed(other.key, unit) && isAllowed(token.key, unit)));
}

/** What a run of a sentence is about. */
export function isHead({ kind, stance }: Token): boolean {
  return kind === 'thing' || kind === 'state' || (kind === 'feature' && stance !== '');
}
