import type { RuleOpinion, RuleReading, SentimentLabel } from '../sentiment';
import { comparisonEvidence, swingEvidence } from './comparisons';
import { moodEvidence } from './directions';
import { withEndings } from './endings';
import type { Evidence } from './evidence';
import { expectationEvidence } from './expectations';
import { lexiconReader } from './lexica';
import { type MarkedText, markText } from './marked-text';
import { withScopes } from './scopes';

export const SILENT_OPINION: RuleOpinion = { label: undefined, score: 0, readings: [] };

/** From here on a score is an opinion. */
const OPINION_FROM = 0.25;
/** So much weight is on the side of neither, so that one weak word moves less than three. */
const DOUBT = 0.4;

/**
 * What direction words, things, events, comparisons of numbers and expectations of a language say, with negations, hedges and concessions. Deterministic; linear in the
 * text, of which {@link READ_UNITS} are read. Silent in languages without a lexicon and where nothing is read.
 */
export function readTextRules(text: string, language: string): RuleOpinion {
  const reader = lexiconReader(language);
  if (reader === undefined) return SILENT_OPINION;
  const marked = markText(text, reader);
  return opinionOf(marked, evidenceOf(marked));
}

export function evidenceOf(text: MarkedText): Evidence[] {
  const swings = swingEvidence(text);
  const isSwung = coverOf(text, swings);
  const comparisons = comparisonEvidence(text).filter((item) => !isSaid(text, item) && !isSwung(item.first) && !isSwung(item.last));
  const isCompared = coverOf(text, comparisons);
  const moods = moodEvidence(text).filter(
    ({ rule, head }) => !(rule === 'loss' && isCompared(head)) && !(LEFT_OUT.has(rule) && isSwung(head)),
  );
  return withEndings(text, withScopes(text, [...moods, ...swings, ...comparisons, ...expectationEvidence(text)]));
}

/** What a swing from loss to profit says better. */
const LEFT_OUT = new Set<string>(['loss', 'direction', 'polarity-flip']);

/** Tells whether a token lies in a piece of evidence. */
function coverOf({ tokens }: MarkedText, evidence: readonly Evidence[]): (token: number) => boolean {
  const covered = new Uint8Array(tokens.length);
  let done = 0;
  // In their order, so that no token is covered twice.
  for (const { first, last } of [...evidence].sort((a, b) => a.first - b.first)) {
    covered.fill(1, Math.max(first, done), last + 1);
    done = Math.max(done, last + 1);
  }
  return (token) => covered[token] === 1;
}

/** A verb says what the two numbers would say, and is misread less often. */
function isSaid({ firstDirections, sentences, reader }: MarkedText, { first, last }: Evidence): boolean {
  const direction = firstDirections.get(sentences[first] ?? -1);
  return direction !== undefined && (reader.lexicon.isVerbFinal === true || direction < last);
}

export function opinionOf({ tokens }: MarkedText, evidence: readonly Evidence[]): RuleOpinion {
  if (evidence.length === 0) return SILENT_OPINION;
  let [sum, total] = [0, DOUBT];
  for (const { sign, weight } of evidence) {
    sum += sign * weight;
    total += weight;
  }
  const score = sum / total;
  const label: SentimentLabel = score >= OPINION_FROM ? 'positive' : score <= -OPINION_FROM ? 'negative' : 'neutral';
  const readings = evidence.map(({ rule, sign, weight, first, last }): RuleReading => {
    const span = { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
    return { rule, label: labelOf(sign), strength: weight, span };
  });
  return { label, score, readings };
}

function labelOf(sign: -1 | 0 | 1): SentimentLabel {
  return sign === 1 ? 'positive' : sign === -1 ? 'negative' : 'neutral';
}
