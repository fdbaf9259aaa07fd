import { entityHints, readSentimentRules, ruleHints, type RuleOpinion, type SentimentLabel } from '@trivium/finance/sentiment/domain';

/** What the rules say of a text, for people and for the learner. */
export interface RuleEvidence {
  readonly opinion: RuleOpinion;
  /** The same as names that a learner can weigh. */
  readonly hints: readonly string[];
}

/** A text with what the rules said of it. */
export interface ReadText {
  readonly text: string;
  readonly rules: RuleEvidence;
  /** The company that is asked about, when the text names it. */
  readonly entity?: { readonly name: string; readonly rules: RuleEvidence };
}

/** Languages without rules are silent. */
export function readWithRules(text: string, language: string, entity?: string): ReadText {
  const opinion = readSentimentRules(text, language);
  const rules = { opinion, hints: hintsOf(text, opinion) };
  if (entity === undefined) return { text, rules };
  const hints = entityHints({ text, language, entity });
  return { text, rules, entity: { name: entity, rules: { opinion: readSentimentRules(text, language, entity), hints } } };
}

/** Steps of a score, and of what speaks for a side. */
const FINE_STEPS = 6;
const SIDE_STEPS = 2;
const LONGEST_READING = 60;

/**
 * An opinion as names: the label and its step, what speaks for each side and for both together, and each reading with the words that it stands on. The words matter most:
 * a learner finds out by them which readings of a rule hold in its own kind of texts (measured: a point in English and Korean over names of rules alone).
 */
function hintsOf(text: string, opinion: RuleOpinion): string[] {
  const { readings, score } = opinion;
  const sideOf = (side: SentimentLabel): number =>
    Math.round(SIDE_STEPS * readings.filter(({ label }) => label === side).reduce((sum, { strength }) => sum + strength, 0));
  const [good, bad] = [sideOf('positive'), sideOf('negative')];
  const [first, last] = [readings[0], readings.at(-1)];
  return [
    ...new Set([
      ...ruleHints(opinion),
      `rules fine ${Math.round(score * FINE_STEPS)}`,
      `rules good ${good}`,
      `rules bad ${bad}`,
      `rules good ${good} bad ${bad}`,
      `rules count ${Math.min(5, readings.length)}`,
      ...readings.map(({ rule, label, span }) => `rule ${rule} ${label} ${plainly(text.slice(span.start, span.end))}`),
      ...(first ? [`first rule ${first.rule} ${first.label}`] : []),
      ...(last ? [`last rule ${last.rule} ${last.label}`] : []),
    ]),
  ];
}

function plainly(words: string): string {
  return words
    .slice(0, LONGEST_READING)
    .toLowerCase()
    .replace(/[\d.,]+/g, '#');
}

/** The same text without the company. */
export function asWhole({ text, rules }: ReadText): ReadText {
  return { text, rules };
}

/** What a head of one level hears: about a company also what is said of the text as a whole. */
export function evidenceFor(level: 'text' | 'entity', { rules, entity }: ReadText): RuleEvidence {
  if (level === 'text' || !entity) return rules;
  return { opinion: entity.rules.opinion, hints: [...rules.hints, ...entity.rules.hints] };
}
