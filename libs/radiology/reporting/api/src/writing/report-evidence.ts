import type { VerificationEvidence } from '@trivium/ai/generation';
import { type ReadDictation, readDictation } from '@trivium/radiology/findings/domain';
import { isPlainDenial, type ReportSections, type ReportSentence, untoldWords } from '@trivium/radiology/reporting/domain';
import { agreesWith, isDenied } from './finding-agreement';

/** A sentence of the draft, as something that a report has to say in its section. */
export interface ReportFact {
  readonly id: string;
  readonly section: keyof ReportSections;
  readonly text: string;
  /** Indexes of what was dictated: what a sentence of a model is looked for with. Empty for dictated words and for rules. */
  readonly findings: readonly number[];
  readonly negatives: readonly number[];
  readonly sentence: ReportSentence;
  /** Stands as it is, whatever a model writes: advice with its cell, dictated words in another language, words that nobody understood, open fields. */
  readonly isFixed: boolean;
}

/** What a model's report is compared with. */
export interface ReportEvidence {
  readonly read: Pick<ReadDictation, 'findings' | 'negatives'>;
  /** As it was dictated: what the draft words otherwise (`apex`, written out as a lobe) may be said in the radiologist's own words. */
  readonly dictation: string;
  readonly facts: readonly ReportFact[];
  /** For each section the sentences that it may rest on; what was already read of them is kept as long as this is. */
  readonly grounds: Readonly<Record<keyof ReportSections, VerificationEvidence>>;
}

export interface EvidenceParts extends Reading {
  readonly sentences: readonly ReportSentence[];
  readonly dictation?: string;
}

/** The draft as facts. A sentence that writes out findings is known by their indexes; dictated words, template lines and rules are known by their words. */
export function reportEvidence({ read, sentences, language, dictation = '' }: EvidenceParts): ReportEvidence {
  const facts = sentences.map((sentence, index): ReportFact => {
    const { section, text, source, mark } = sentence;
    const isFixed = source.kind === 'rule' || mark !== undefined;
    return { id: `${section}/${index}`, section, text, sentence, isFixed, ...toldBy(sentence, { read, language }) };
  });
  const textsOf = (...sections: readonly (keyof ReportSections)[]): readonly string[] =>
    facts.filter(({ section, isFixed }) => sections.includes(section) && !isFixed).map(({ text }) => text);
  return {
    read,
    dictation,
    facts,
    grounds: {
      findings: { passages: textsOf('findings') },
      // An impression is drawn from the findings.
      impression: { passages: textsOf('impression', 'findings') },
      recommendations: { passages: textsOf('recommendations') },
    },
  };
}

/** A sentence that its findings tell wholly is known by them, whatever its words; one that says more (`a small effusion`) is known by its words. */
function toldBy({ text, source, section, mark }: ReportSentence, { read, language }: Reading): Pick<ReportFact, 'findings' | 'negatives'> {
  const none = { findings: [], negatives: [] };
  if (mark !== undefined || section === 'recommendations') return none;
  if (source.kind !== 'measurement' && source.kind !== 'dictation') return none;
  const isHere = ([from, to]: readonly [number, number]): boolean => source.spans.some(([start, end]) => from < end && start < to);
  const indexesOf = (list: readonly { readonly span: readonly [number, number] }[]): number[] =>
    list.flatMap(({ span }, index) => (isHere(span) ? [index] : []));
  const said = readDictation(text, { language });
  if (!isUnderstood(text, said)) return none;
  // Of the findings whose words lie there, those that the sentence says.
  const findings = source.kind === 'measurement' ? [source.findingIndex] : indexesOf(read.findings);
  return {
    findings: findings.filter((index) =>
      said.findings.some((finding) => read.findings[index] !== undefined && agreesWith(finding, read.findings[index])),
    ),
    negatives: indexesOf(read.negatives).filter((index) =>
      said.negatives.some((negative) => read.negatives[index] !== undefined && isDenied(read.negatives[index], [negative])),
    ),
  };
}

interface Reading {
  readonly read: ReadDictation;
  readonly language: 'en' | 'zh';
}

/** Whether findings and denials say all of a sentence, so that its words are wording and nothing else. */
export function isUnderstood(text: string, said: ReadDictation): boolean {
  return untoldIn(text, said)?.length === 0;
}

/** The words of a sentence that no finding and no denial says; undefined where it tells of none, or holds what the reader does not understand. */
export function untoldIn(text: string, said: ReadDictation): readonly string[] | undefined {
  const findings = said.findings.map((_, index) => index);
  const negatives = said.negatives.map((_, index) => index);
  if (findings.length + negatives.length === 0) return undefined;
  if (said.stretches.some(({ kind }) => kind === 'not_understood')) return undefined;
  const areDenialsPlain = said.negatives.every(({ span }) =>
    isPlainDenial(text.slice(...span), { language: said.language, negatives: said.negatives }),
  );
  if (!areDenialsPlain) return undefined;
  return untoldWords(said, { dictation: text, span: [0, text.length], findings, negatives, notUnderstood: [] });
}
