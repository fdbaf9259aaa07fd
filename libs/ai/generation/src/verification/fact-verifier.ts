import { setImmediate } from 'node:timers/promises';
import { splitSentences, type UiLanguage } from '@trivium/shared/language';
import { isWhole, type TextToVerify, type TextVerdict, type TextVerifier } from '../gate/text-verifier';
import { pairsOf } from './chinese-words';
import { citedSegments, withoutMarks } from './cited-segments';
import { isWeakened } from './compare-clause';
import { reasonsAgainstSentence } from './compare-sentence';
import { fromGiversSide } from './converses';
import type { VerificationEvidence, VerificationLexicon } from './fact';
import { inDigits } from './numerals';
import { omittedFacts } from './omissions';
import { inOneWriting, readSentence, type SentenceReading } from './reading';
import { ReadingMemory } from './reading-memory';
import { type ReasonCode, reasonOf, type VerificationReason } from './reasons';
import { mergeWithFacts, repairInstruction } from './repair';
import { citedSources, readSources, type Sources, type SourceSentence } from './sources';
import { TermReader } from './terms';
import { inSourceWords } from './thesaurus';
import { keptWith } from './kept-with';

/** `repairable`: the statement holds, its marks do not. */
export type SentenceVerdict = 'supported' | 'struck' | 'repairable';

export interface JudgedSentence {
  readonly text: string;
  readonly verdict: SentenceVerdict;
  readonly reasons: readonly VerificationReason[];
}

export interface VerificationReport extends TextVerdict {
  readonly sentences: readonly JudgedSentence[];
}

export interface FactVerifierOptions {
  /** Words of the professions that use it. */
  readonly lexicons?: readonly VerificationLexicon[];
}

/** Read ahead in a few milliseconds. */
const SENTENCES_AT_ONCE = 4;

/** Without marks of punctuation at the ends, and spaces. */
const bare = (text: string): string => text.replace(/^[\s"“「]+|[\s.。!！?？;；,，"”」]+$/gu, '').replace(/\s+/gu, ' ');
const bareOf = keptWith(({ text }: SourceSentence): string => bare(text));

/** A whole sentence of a source holds as it stands, whatever the rules make of its grammar. */
function isWordForWord(text: string, { sentences }: Sources): boolean {
  const own = bare(inOneWriting(text));
  const [first = ''] = own.split(' ', 1);
  return sentences.some((sentence) => sentence.text.includes(first) && bareOf(sentence) === own);
}

/** By what the cited passages and all of them have in common. */
const readingsOf = keptWith((_: Sources['weights']) => new Map<string, SentenceReading>());

/**
 * Compares a model's text, sentence by sentence, with facts and cited passages: reads numbers, units, dates, sides, negation, certainty, names and relations of both by the same rules, and keeps what agrees
 * with one source that speaks about the same thing. Pure; needs no model. What it cannot find in a source it strikes.
 */
export class FactVerifier implements TextVerifier<VerificationEvidence> {
  readonly id = 'facts-and-passages';
  readonly version = '8.6.0';
  private readonly terms: TermReader;
  private readonly memory: ReadingMemory;
  /** A repaired text is held against the same evidence again. Of the last one only; like the memory's, its text may be a patient's and stays in this process. */
  private last?: { readonly evidence: VerificationEvidence; readonly language: UiLanguage; readonly sources: Sources };

  constructor({ lexicons = [] }: FactVerifierOptions = {}) {
    this.terms = new TermReader(lexicons);
    this.memory = new ReadingMemory(this.terms);
  }

  verify({ text, language, evidence }: TextToVerify<VerificationEvidence>): VerificationReport {
    const sources = this.sourcesOf(evidence, language);
    const judged = splitSentences(text, language)
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(withoutMarks(text.slice(start, end))))
      .map(({ start, end }) => this.judge(text.slice(start, end), { start, sources }));
    const kept = judged.filter(({ verdict }) => verdict === 'supported');
    const isAnyCritical = evidence.facts?.some(({ isCritical }) => isCritical === true) === true;
    const omitted = isAnyCritical
      ? omittedFacts(
          kept.map(({ text: sentence }) => this.readIn(withoutMarks(sentence), sources)),
          sources,
        )
      : [];
    return {
      keptText: kept.map(({ text: sentence }) => sentence).join(language === 'zh' ? '' : ' '),
      kept: kept.length,
      struck: judged.filter(({ verdict }) => verdict !== 'supported').map(({ text: sentence, reasons }) => ({ text: sentence, reasons })),
      omitted: omitted.map(({ text: fact }) => fact),
      sentences: judged,
    };
  }

  /**
   * Two thirds of a check is reading passages that nobody asked about before. A passage at a time, so that no request waits for six. Then each sentence is held against itself: what a comparison asks of a source, its roles, sides
   * and acts, is read once and kept with it.
   */
  async prepare({ language, evidence }: Omit<TextToVerify<VerificationEvidence>, 'text'>): Promise<void> {
    for (const passage of evidence.passages) {
      this.memory.passage(passage, language);
      await setImmediate();
    }
    const sources = this.sourcesOf(evidence, language);
    for (const [at, sentence] of sources.sentences.entries()) {
      const itself = { ...sources, sentences: [sentence], units: sources.units.filter((unit) => unit.sentence === sentence) };
      reasonsAgainstSentence(sentence, itself);
      inSourceWords(sentence.text, sources);
      if (language === 'zh') pairsOf(sentence);
      bareOf(sentence);
      if (at % SENTENCES_AT_ONCE === 0) await setImmediate();
    }
  }

  repairInstruction(verdict: TextVerdict, language: UiLanguage): string {
    return repairInstruction(verdict, language);
  }

  /**
   * A text that holds and lacks facts that have to be said, with the program's own sentences for them, held against the evidence once more. The verdict as it was when nothing is kept, nothing is missing, or the whole does
   * not hold either.
   */
  complete(verdict: TextVerdict, { language, evidence }: Omit<TextToVerify<VerificationEvidence>, 'text'>): TextVerdict {
    if (verdict.kept === 0 || verdict.omitted.length === 0) return verdict;
    const { text } = mergeWithFacts(verdict, { facts: evidence.facts ?? [], language });
    const again = this.verify({ text, language, evidence });
    return isWhole(again) ? { ...again, struck: verdict.struck } : verdict;
  }

  private sourcesOf(evidence: VerificationEvidence, language: UiLanguage): Sources {
    if (this.last?.evidence === evidence && this.last.language === language) return this.last.sources;
    const sources = readSources(evidence, { language, terms: this.terms, memory: this.memory });
    this.last = { evidence, language, sources };
    return sources;
  }

  private judge(sentence: string, { start, sources }: { readonly start: number; readonly sources: Sources }): JudgedSentence {
    const reasons: VerificationReason[] = [];
    for (const { text, marks } of citedSegments(sentence)) {
      const at = start + Math.max(0, sentence.indexOf(text));
      for (const code of this.against(text, { marks, sources })) reasons.push(reasonOf(code, { start: at, end: at + text.length }));
    }
    const verdict = reasons.length === 0 ? 'supported' : reasons.every(({ code }) => code === 'citation') ? 'repairable' : 'struck';
    return { text: sentence, verdict, reasons };
  }

  /** Held against the cited passages; against everything only to tell a wrong mark from a wrong statement. */
  private against(
    text: string,
    { marks, sources }: { readonly marks: readonly number[]; readonly sources: Sources },
  ): readonly ReasonCode[] {
    const cited = marks.length === 0 ? sources : citedSources(sources, marks);
    const statement = this.readIn(text, cited);
    const reasons = reasonsAgainstSentence(statement, cited);
    if (reasons.length === 0) return statement.clauses.some((clause) => isWeakened(clause, sources)) ? ['certainty'] : [];
    if (isWordForWord(text, cited)) return [];
    if (marks.length === 0) return reasons;
    const all = reasonsAgainstSentence(this.readIn(text, sources), sources);
    return all.length > 0 ? all : ['citation'];
  }

  /** A sentence is held against the cited passages and against all, and a repaired text repeats most of it: each wording is read once for these sources. */
  private readIn(text: string, sources: Sources): SentenceReading {
    const wording = inSourceWords(fromGiversSide(inDigits(text), sources), sources);
    const known = readingsOf(sources.weights);
    const reading = known.get(wording) ?? readSentence(wording, this.terms);
    known.set(wording, reading);
    return reading;
  }
}
