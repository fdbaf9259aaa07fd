import { denialScopes } from './denial-scopes';
import type { Clause, SentenceReading } from './reading';
import type { SourceSentence } from './sources';
import { DENIAL_MARK } from './stance';
import type { TermReader } from './terms';

/** Denies for a time, for a part, or for one of two: what it denies the sources may well affirm. */
const PARTLY =
  /\b(?:no longer|not (?:yet|all|every|only|always|both|necessarily|entirely|fully|completely)|neither|none of|nor|yet to|until|unless|except|instead of|rather than|without)\b|n['’]t yet|尚未|还未|还没|未必|不一定|不都|不全|不完全|不再|并非都|不仅|不但|直到|除非|除了|而不是|而非/iu;
/** Leaves open, or excludes without a `not`. */
const PENDING = /\b(?:unlike|only|await\w*|pending|still needs?|subject to|planned|proposed)\b|尚待|有待|等待|待批|拟|计划|只|仅|不同于/iu;
const MOST_SOURCES = 40;

/** How a term stands in a text: affirmed somewhere, denied somewhere. */
interface Polarity {
  readonly isAffirmed: boolean;
  readonly isDenied: boolean;
}

/**
 * Whether a sentence affirms a thing that its sources only deny, or denies one that they only affirm: `CT demonstrates bleeding` for `CT shows no haemorrhage`, `goggles do not have to be worn` for `goggles have to be worn`.
 * Asked by thing, since a clause that denies one thing may affirm another.
 */
export function turnsDenial(
  sentence: SentenceReading,
  { near, reader }: { readonly near: readonly SourceSentence[]; readonly reader: TermReader },
): boolean {
  if (near.length === 0 || near.length > MOST_SOURCES) return false;
  const polarityOf = (term: string): Polarity => {
    let [isAffirmed, isDenied] = [false, false];
    for (const source of near)
      for (const clause of source.clauses) {
        const all = clause.terms.filter((own) => own === term).length;
        if (all === 0) continue;
        const denied = denialScopes(clause, reader).filter((scope) => scope.includes(term)).length;
        isDenied ||= denied > 0;
        isAffirmed ||= all > denied;
      }
    return { isAffirmed, isDenied };
  };
  const isThing = (term: string): boolean => !reader.isGeneral(term);
  return sentence.clauses.some((clause) => {
    const scopes = denialScopes(clause, reader);
    if (scopes.length === 0)
      return (
        clause.stance.certainty > 1 &&
        clause.stance.trend === 'none' &&
        clause.terms.some((term) => {
          if (!isThing(term)) return false;
          const { isAffirmed, isDenied } = polarityOf(term);
          return isDenied && !isAffirmed;
        })
      );
    if (scopes.length > 1 || PARTLY.test(clause.text) || !isPlainDenial(clause)) return false;
    // `Published no measurements`: what it denies is no word that counts, and who published it is not denied.
    if (
      reader.read(clause.stance.rest.split(DENIAL_MARK)[1] ?? '').length === 0 &&
      /\p{L}/u.test(clause.stance.rest.split(DENIAL_MARK)[1] ?? '')
    )
      return false;
    const [first] = scopes[0] ?? [];
    if (first === undefined || !isThing(first) || !polarityOf(first).isAffirmed) return false;
    // A source that denies anything of the same may deny this in other words.
    return !near.some(
      ({ text, clauses }) =>
        PENDING.test(text) ||
        clauses.some(
          (known) => known.stance.rest.includes(DENIAL_MARK) && known.terms.some((term) => isThing(term) && clause.terms.includes(term)),
        ),
    );
  });
}

/** One `not` or `no` right before what it denies. */
const isPlainDenial = ({ stance }: Clause): boolean => stance.denials.length === 0 && stance.rest.split(DENIAL_MARK).length === 2;
