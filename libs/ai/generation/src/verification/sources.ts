import type { UiLanguage } from '@trivium/shared/language';
import type { EntityNames, Fact, VerificationEvidence } from './fact';
import { readSentence, readText, type Clause, type SentenceReading } from './reading';
import type { TermReader } from './terms';

/** A sentence of a fact or of a passage, which a text may rest on. */
export interface SourceSentence extends SentenceReading {
  /** Number of the passage, from 1; 0 for a fact. */
  readonly passage: number;
  readonly fact?: Fact;
  /** Everything of its passage, for what a sentence takes from the one before it. */
  readonly context: string;
}

/** A clause, or a sentence as one, with its sentence. */
export interface SourceUnit {
  readonly clause: Clause;
  readonly sentence: SourceSentence;
  readonly terms: ReadonlySet<string>;
}

export interface Sources {
  readonly sentences: readonly SourceSentence[];
  readonly units: readonly SourceUnit[];
  /** All terms, and how rare each is among the sentences. */
  readonly weights: ReadonlyMap<string, number>;
  readonly names: readonly EntityNames[];
  readonly text: string;
}

export function readSources(
  evidence: VerificationEvidence,
  { language, terms }: { readonly language: UiLanguage; readonly terms: TermReader },
): Sources {
  const sentences: SourceSentence[] = [
    ...(evidence.facts ?? []).map((fact) => ({ ...readSentence(fact.text, terms), passage: 0, fact, context: fact.text })),
    ...evidence.passages.flatMap((text, index) =>
      readText(text, { language, terms }).map((sentence) => ({ ...sentence, passage: index + 1, context: text })),
    ),
  ];
  const counts = new Map<string, number>();
  for (const { terms: own } of sentences) for (const term of new Set(own)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map([...counts].map(([term, count]) => [term, Math.log(1 + (sentences.length + 1) / count)]));
  const units = sentences.flatMap((sentence) =>
    [...new Set([...sentence.clauses, sentence])].map((clause) => ({ clause, sentence, terms: new Set(clause.terms) })),
  );
  return {
    sentences,
    units,
    weights,
    names: evidence.names ?? [],
    text: [...evidence.passages, ...(evidence.facts ?? []).map((fact) => fact.text)].join('\n'),
  };
}
