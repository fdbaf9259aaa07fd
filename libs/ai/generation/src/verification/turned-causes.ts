import type { Act } from './acts';
import { CAUSE_ZH } from './causes-zh';
import { keptWith } from './kept-with';
import { coverage, type TermWeights } from './overlap';
import type { SentenceReading } from './reading';
import type { SourceSentence } from './sources';
import type { TermReader } from './terms';

/** `Higher fuel prices were the main cause.`: of what the sentence before says. */
const CAUSE_NAMED =
  /^(?<a>[^,;:]+?) (?:is|are|was|were) (?:the |a )?(?:main |key |only |principal |chief |primary )?(?:causes?|reasons?)[\s.]*$|(?:主要|直接|根本|重要)?(?:原因|诱因)(?:是|在于|为)(?<b>[^，；。]+)|(?:受|因)(?<c>[^，；。受]{2,14}?)(?:的)?(?:影响|拖累|推动|带动|提振|冲击)/u;
const SAME = 0.75;
const OTHER = 0.25;

const namedCause = keptWith(({ text }: SentenceReading, reader: TermReader): readonly string[] => {
  const groups = CAUSE_NAMED.exec(text.trim())?.groups;
  return reader.read(groups?.['a'] ?? groups?.['b'] ?? groups?.['c'] ?? '');
});

/**
 * Whether a sentence makes a cause of what is an effect in the sources, or comes later there: `a closure led to a fire` for `closed after a fire`, `the loss was the cause of higher prices` for `Higher prices were the main cause.`
 */
export function hasTurnedCause(
  sentence: SentenceReading,
  { near, weights }: { readonly near: readonly SourceSentence[]; readonly weights: TermWeights },
): boolean {
  const { reader } = weights;
  const kinds = new Set([CAUSE_ZH, reader.termOf('cause'), ...reader.read('导致')]);
  const causes = sentence.acts().filter(({ kind, subject, object }) => kinds.has(kind) && subject.length > 0 && object.length > 0);
  if (causes.length === 0) return false;
  const plain = (terms: readonly string[]): readonly string[] => terms.filter((term) => !term.startsWith('='));
  const held = (side: readonly string[], known: readonly string[]): number =>
    plain(side).length === 0 ? 0 : coverage(plain(side), { known: new Set(known), weights });
  // Either may tell more than the other: `after a strike began at the mine in Peru`. Of a Chinese text single characters would be too little.
  const isAlike = (side: readonly string[], known: readonly string[]): boolean =>
    held(side, known) >= SAME || (!known.some((term) => /\p{sc=Han}/u.test(term)) && held(known, side) >= SAME);
  const joined = near.flatMap((source) => [
    ...source.acts().filter(({ kind }) => kinds.has(kind) || kind === 'precede' || kind === 'if'),
    ...(namedCause(source, reader).length === 0 ? [] : [{ kind: CAUSE_ZH, subject: namedCause(source, reader), object: [] } satisfies Act]),
  ]);
  return causes.some(({ subject, object }) => {
    const isStraight = joined.some(
      (known) => held(known.subject, subject) > held(known.subject, object) || held(known.object, object) > held(known.object, subject),
    );
    const isTurned = joined.some(
      (known) =>
        (isAlike(known.subject, object) && held(known.subject, subject) <= OTHER) ||
        (isAlike(known.object, subject) && held(known.object, object) <= OTHER),
    );
    return isTurned && !isStraight;
  });
}
