import type { ReportSentence, SentenceSource } from '../draft/report-sentence';
import { REPORT_SECTIONS, type ReportSections } from '../report';

/** What stands between two marks of a sentence. */
const PIECE = /[^;；,，()（）]+/g;
/** A bound, or a condition: it tells what would be done, and measures nothing of this patient. */
const GENERAL = /[<>≤≥]=?\s?\d|\b(?:if|when|unless)\b|^\s*[若如]|时(?:PET|CT|活检)/;

/**
 * A report as contradictions are looked for in it: what a table says in general is blanked out, place for place, so that evidence keeps its spans. `PET/CT if solid component ≥8 mm` is no
 * size of a nodule, and the advice of the guideline beside it is not this report's. Only sentences that stand as the table gave them: one that a person changed is read whole.
 */
export function withoutTableWords(sections: ReportSections, sentences: readonly ReportSentence[]): ReportSections {
  const left: Record<keyof ReportSections, string> = { ...sections };
  for (const section of REPORT_SECTIONS) {
    let from = 0;
    for (const { text, source } of sentences.filter((sentence) => sentence.section === section)) {
      const start = left[section].indexOf(text, from);
      if (start < 0) continue;
      from = start + text.length;
      const rule = ruleOf(source);
      if (rule !== undefined) left[section] = left[section].slice(0, start) + blanked(text, rule) + left[section].slice(from);
    }
  }
  return left;
}

type Rule = Extract<SentenceSource, { kind: 'rule' }>;

/** A model's wording of a rule says what the rule says. */
function ruleOf(source: SentenceSource): Rule | undefined {
  if (source.kind === 'model') return ruleOf(source.of);
  return source.kind === 'rule' ? source : undefined;
}

const blank = (text: string): string => text.replace(/\S/g, ' ');

/** Two guidelines in one sentence are shown beside each other; neither is followed by it. */
function blanked(text: string, { guideline }: Rule): string {
  return guideline.includes('+') ? blank(text) : text.replace(PIECE, (piece) => (GENERAL.test(piece) ? blank(piece) : piece));
}
