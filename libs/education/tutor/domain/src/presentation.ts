import type { Intent } from './intent';
import type { Passage } from './passage';
import { coverage, termsOf, type TermWeights } from './term-weights';

/** Something of the cited passages that shows the answer better than a sentence. */
export type Presentation =
  | { readonly kind: 'formula'; readonly latex: string; readonly n: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly caption?: string; readonly n: number }
  | {
      readonly kind: 'figure';
      readonly assetName: string;
      readonly caption: string;
      readonly alternativeText?: string;
      readonly materialId: string;
      readonly n: number;
    }
  | { readonly kind: 'steps'; readonly steps: readonly string[]; readonly n: number };

export interface PresentationInput {
  readonly intent: Intent;
  readonly terms: readonly string[];
  readonly weights: TermWeights;
  /** Passages that the answer cites, with the number of their first citation. */
  readonly cited: readonly { readonly passage: Passage; readonly n: number }[];
}

const MAX_ITEMS = 3;
/** A formula, table or figure is shown when its own words hold this share of the question; formulas have few words. */
const MIN_COVERAGE = { formula: 0, table: 0.34, figure: 0.34 };
const MAX_STEPS = 12;
const MAX_ROWS = 20;

/** Formulas, tables, figures and lists of the cited passages that match the question, best three. */
export function presentationOf({ intent, terms, weights, cited }: PresentationInput): Presentation[] {
  const found: { item: Presentation; value: number }[] = [];
  for (const { passage, n } of cited) {
    const match = (text: string): number => {
      const own = termsOf(text, passage.language);
      return coverage(terms, weights, (term) => own.has(term));
    };
    passage.blocks.forEach((block, index) => {
      if (block.kind === 'formula' && block.latex !== undefined && (intent === 'formula' || intent === 'definition' || intent === 'how')) {
        const around = match(`${passage.blocks[index - 1]?.text ?? ''} ${passage.blocks[index + 1]?.text ?? ''}`);
        if (intent === 'formula' || around > 0.3)
          found.push({ item: { kind: 'formula', latex: block.latex, n }, value: around + (intent === 'formula' ? 1 : 0) });
      } else if (block.kind === 'table') {
        const value = match(block.text);
        const lines = block.text.split('\n').filter((line) => line.trim() !== '');
        const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t').map((cell) => cell.trim()));
        const caption = lines[0] !== undefined && !lines[0].includes('\t') ? lines[0] : undefined;
        if (rows.length > 1 && value >= MIN_COVERAGE.table) {
          found.push({
            item: { kind: 'table', rows: rows.slice(0, MAX_ROWS), n, ...(caption === undefined ? {} : { caption }) },
            value: value + (intent === 'compare' || intent === 'list' ? 0.5 : 0),
          });
        }
      } else if (block.kind === 'figure' && block.assetName !== undefined) {
        const value = match(`${block.text} ${block.alternativeText ?? ''}`);
        if (value >= MIN_COVERAGE.figure) {
          const alternative = block.alternativeText === undefined ? {} : { alternativeText: block.alternativeText };
          found.push({
            item: { kind: 'figure', assetName: block.assetName, caption: block.text, materialId: passage.materialId, n, ...alternative },
            value,
          });
        }
      }
    });
    if (intent === 'how' || intent === 'list') {
      const steps = longestList(passage);
      if (steps.length > 1)
        found.push({ item: { kind: 'steps', steps: steps.slice(0, MAX_STEPS), n }, value: 0.4 + match(steps.join(' ')) });
    }
  }
  return found
    .sort((first, second) => second.value - first.value)
    .slice(0, MAX_ITEMS)
    .map(({ item }) => item);
}

function longestList(passage: Passage): string[] {
  let best: string[] = [];
  let run: string[] = [];
  for (const block of passage.blocks) {
    run = block.kind === 'list_item' ? [...run, block.text] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}
