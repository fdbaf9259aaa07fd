import { coverage, type TermWeights } from './overlap';
import type { SentenceReading } from './reading';
import type { SourceSentence } from './sources';

/** Most statements give none. */
const ANY_CAUSE = /\b(?:because|due to|owing to|thanks to|as a result of|on account of|since)\b|因|由于|导致|使得|造成|致使/iu;
/** What is given as a cause, in a statement. */
const CAUSE =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|on account of|since)\b(?<a>[^;.]+)|(?:因为|由于|因)(?<b>[^，；。]+)|(?<=^|[，；。])(?<c>[^，；。]+)(?:导致|使得|造成|致使)/iu;
const CAUSAL =
  /\b(?:because|due to|owing to|thanks to|as a result|therefore|since|so that|led to|caused)\b|因为|由于|因此|所以|因而|导致|使得|造成|致使/iu;
/** Stands against what happened all the same. */
const CONCESSIVE = /\b(?:although|though|despite|in spite of|notwithstanding|even (?:though|if)|regardless of)\b|尽管|虽然|虽|即使|哪怕/iu;
const SAME = 0.6;

/** `Lost because its army was outnumbered` for `lost, although its army outnumbered …`: what a source only concedes is given as a cause, and no source gives it as one. */
export function makesCauseOfConcession(
  { text }: SentenceReading,
  { near, weights }: { readonly near: readonly SourceSentence[]; readonly weights: TermWeights },
): boolean {
  if (!ANY_CAUSE.test(text)) return false;
  const groups = CAUSE.exec(text)?.groups;
  const cause = weights.reader.read(groups?.['a'] ?? groups?.['b'] ?? groups?.['c'] ?? '');
  if (cause.length === 0) return false;
  const holding = near.flatMap(({ clauses }) => clauses).filter(({ terms }) => coverage(cause, { known: new Set(terms), weights }) >= SAME);
  return holding.length > 0 && holding.every((clause) => CONCESSIVE.test(clause.text)) && !near.some((source) => CAUSAL.test(source.text));
}
