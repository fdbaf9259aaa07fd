import type { Clause, SentenceReading } from './reading';

export const POSSIBLE = 2;
const EXPECTED = 3;
const PLAIN = 4;
export const INSISTED = 5;

/**
 * Says it as no more than possible, where a source may say it more surely in the same words (`can reach`). Asked of a statement only: whoever says less than his source says nothing wrong, and a source that `suggests` may be
 * told by any of these.
 */
const HEDGED_EN =
  /\bcan(?! ?not\b)(?= (?:be |also |then |even )?[a-z])|\bsuspect(?:ed|s)?\b|\bsuspicio(?:n|us)\b|\b(?:appear|seem)(?:s|ed)?(?: to\b|(?= [a-z]))|\b(?:seemingly|apparently|reportedly|allegedly|supposedly|arguably|tentatively|questionabl[ey]|equivocal)\b|\bsuggest(?:s|ed|ive|ing)?\b|\b(?:consistent|compatible|in keeping) with\b|\b(?:possibilit(?:y|ies)|likelihood|probability|chances?|risk|prospects?|speculation|suspicion|concern) (?:of|that|for|is|remains)\b|\b(?:is|are|was|were) (?:also |widely |generally )?(?:believed|thought|considered|assumed|presumed|understood|rumou?red|said|reported|alleged|estimated|tipped|hoped|feared) (?:to|that)\b|\b(?:is|are) (?:weighing|considering|mulling|exploring|looking at|open to|in talks)\b|\b(?:hopes?|hoping|wants?|wishes|seeks?|aims?|aiming) to\b|\b(?:hints? at|points? to|raises? the (?:question|possibility|suspicion))\b|\bfavou?r(?:s|ed|ing)\b|\bnot (?:impossible|inconceivable)\b|\b(?:tends?|liable) to\b/iu;
const HEDGED_ZH =
  /倾向|有望|或(?=可|能|在|由|因|系)|怀疑|似乎|好像|仿佛|看似|貌似|似(?=[有为呈是与])|看起来|看来|大概|恐怕|恐(?=[将会有为怕])|据信|据称|据悉|据说|被认为|估计|提示|符合|不排除|不除外|可能性|未必|说不定|想必|料将|料会|[或料](?=[为致使引造有需将会])|疑(?=[为似是有])|推测|推断|推算|猜测|设想|希望|力争|争取|寻求|考虑/u;
/** Says it as one expects it: plans and forecasts. */
const EXPECTED_EN =
  /\b(?:is|are|was|were|looks?|seems?|remains?) (?:all |now |still |also )?(?:set|due|scheduled|slated|poised|bound|destined|on (?:course|track)|in line) (?:to|for)\b|\b(?:planned|proposed|targeted|scheduled|intended|envisaged|forecast|projected|upcoming)\b|\b(?:targets?|targeting|plans? (?:for|on)|planning|budgets? for|guid(?:es|ed|ing) (?:for|to)|outlook|guidance|should(?= [a-z]))\b/iu;
const EXPECTED_ZH = /预估|预判|规划|计划|拟(?!合|人|态|议)|打算/u;
const THINKS_EN =
  /\b(?:thinks?|believes?|reckons?|expects?|thought|believed|estimates?|assumes?|feels?|fears?|hopes?)(?: that)?[,.]?\s*$/iu;
const THINKS_ZH = /(?:认为|估计|预料|相信|看来|预计|推测|觉得)[，。]?\s*$|(?:认为|估计|预料|相信|看来|推测)，/u;
/** Begins what the hedge before it does not reach. */
const TURNS = /^\s*(?:but|while|whereas|yet|although|though|however|because|since)\b|^\s*(?:但|而|却|不过|然而|虽|尽管|因为|由于)/iu;
const ENDS = /[;；:：]\s*$/u;

/** `The nodules are metastases` beside `Two nodules, | metastasis cannot be excluded`: what another clause of the sentence only deems possible, said of what this one holds. */
export function isSurerBehind(
  { terms, stance }: Clause,
  {
    known,
    sentence,
    said,
    isGeneral,
  }: { readonly known: Clause; readonly sentence: SentenceReading; readonly said: number; readonly isGeneral: (term: string) => boolean },
): boolean {
  if (known === sentence || said <= EXPECTED || stance.isNegated || known.stance.isNegated || known.stance.certainty < PLAIN) return false;
  const others = terms.filter((term) => !known.terms.includes(term) && !isGeneral(term));
  if (others.length === 0) return false;
  // What stands ahead of it tells of what both speak.
  const behind = sentence.clauses.slice(sentence.clauses.indexOf(known) + 1);
  const holders = behind.filter((clause) => others.every((term) => clause.terms.includes(term)));
  return holders.length > 0 && holders.every(({ stance }) => stance.certainty <= EXPECTED);
}

/** How surely a statement's clause says what it says, from 1 (not excluded) to 5 (insisted on). */
export function saidCertainty({ text, stance: { certainty } }: Clause): number {
  if (certainty === INSISTED) return certainty;
  const isHan = /\p{sc=Han}/u.test(text);
  if ((isHan ? HEDGED_ZH : HEDGED_EN).test(text)) return Math.min(certainty, POSSIBLE);
  if ((isHan ? EXPECTED_ZH : EXPECTED_EN).test(text)) return Math.min(certainty, EXPECTED);
  return certainty;
}

/**
 * How surely a clause lets the next one of its sentence be said: `the firm plans to build a plant, | investing 12 million` plans both, and `most economists believe that, | …` says whose opinion follows. A hedge ends at a turn of the
 * sentence.
 */
export function certaintyAhead(clause: Clause, { next, ahead }: { readonly next: Clause; readonly ahead: number }): number {
  if (TURNS.test(next.text) || ENDS.test(clause.text)) return INSISTED;
  const isOpinion = THINKS_EN.test(clause.text) || THINKS_ZH.test(clause.text);
  const own = Math.min(saidCertainty(clause), isOpinion ? EXPECTED : INSISTED);
  return Math.min(ahead, own < PLAIN ? own : INSISTED);
}
