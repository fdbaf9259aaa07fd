import { readDictation } from '@trivium/radiology/findings/domain';
import type { ReportSentence, SentenceSource } from '@trivium/radiology/reporting/domain';
import { agreesWith, isDenied } from './finding-agreement';
import type { ModelSentence } from './model-report';
import type { ReportEvidence, ReportFact } from './report-evidence';

interface SourceOptions {
  readonly evidence: ReportEvidence;
  readonly language: 'en' | 'zh';
  readonly engine: string;
}

/** Gives each sentence of a model the source of what it says: the sentence of the draft that tells the same. One that stands as the draft has it keeps the draft's source. */
export function sourcedSentences(sentences: readonly ModelSentence[], options: SourceOptions): ReportSentence[] {
  return sentences.flatMap((sentence): ReportSentence[] => {
    const same = options.evidence.facts.find(({ section, text }) => section === sentence.section && text === sentence.text);
    if (same !== undefined) return [same.sentence];
    const told = toldFact(sentence, options);
    if (told === undefined) return [];
    const { mark } = told.sentence;
    const source: SentenceSource = { kind: 'model', of: sourceOf(told.sentence), engine: options.engine };
    return [{ ...sentence, source, ...(mark === undefined ? {} : { mark }) }];
  });
}

function sourceOf({ source }: ReportSentence): SentenceSource {
  return source.kind === 'model' ? source.of : source;
}

function toldFact(sentence: ModelSentence, { evidence, language }: SourceOptions): ReportFact | undefined {
  const { read, facts } = evidence;
  const said = readDictation(sentence.text, { language });
  const own = facts.filter(({ section }) => section === sentence.section);
  // An impression may tell what only the findings of the draft tell.
  const candidates = [...own, ...facts.filter(({ section }) => section !== sentence.section)];
  const byFinding = candidates.find(({ findings }) =>
    findings.some((index) =>
      said.findings.some((finding) => read.findings[index] !== undefined && agreesWith(finding, read.findings[index])),
    ),
  );
  if (byFinding !== undefined) return byFinding;
  const byNegative = candidates.find(({ negatives }) =>
    negatives.some((index) =>
      said.negatives.some((negative) => read.negatives[index] !== undefined && isDenied(negative, [read.negatives[index]])),
    ),
  );
  return byNegative ?? likest(sentence.text, candidates);
}

/** The fact that shares the most pairs of characters with a text: enough to tell which of a report's few sentences was reworded. */
function likest(text: string, facts: readonly ReportFact[]): ReportFact | undefined {
  const pairs = pairsOf(text);
  let best: { readonly fact: ReportFact; readonly share: number } | undefined;
  for (const fact of facts) {
    const others = pairsOf(fact.text);
    const shared = [...pairs].filter((pair) => others.has(pair)).length;
    const share = (2 * shared) / Math.max(1, pairs.size + others.size);
    if (best === undefined || share > best.share) best = { fact, share };
  }
  return best?.fact;
}

function pairsOf(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)));
}
