import { VerifiedText } from '@trivium/shared/kernel';

import { AiLabel, type GeneratedExtent } from '../label/ai-label';

import type { AttributionBlock, CheckedBlock, CheckedDocument, Span } from './checked-document';
import { runsOfBlock } from './document-text';
import type { ExportBlock, ExportDocument, TableCell, TextRun } from './export-document';
import { exportErrors } from './export.errors';
import { markdownBlocks, markdownSpans, plainBlocks, plainSpans } from './markdown-spans';
import { RecordedText } from './recorded-text';

/**
 * Looks at a document once more before it becomes a file, and makes of it what is drawn: Markdown read, generated words attributed.
 *
 * @throws EXPORT_NOT_VERIFIED, EXPORT_WITHOUT_LABEL, EXPORT_LABEL_UNTRUE
 */
export function checkDocument(document: ExportDocument, label: AiLabel | undefined): CheckedDocument {
  const generated = document.blocks.flatMap(runsOfBlock).filter((run) => run.kind === 'generated');
  if (generated.some(({ content }) => !VerifiedText.isVerified(content) && !RecordedText.isProven(content)))
    throw exportErrors.EXPORT_NOT_VERIFIED();
  if (generated.length > 0) {
    if (!AiLabel.isLabel(label)) throw exportErrors.EXPORT_WITHOUT_LABEL();
    const hasModel = generated.some(({ content }) => content.engine !== 'embedded');
    if (hasModel === (label.extent === 'composed')) throw exportErrors.EXPORT_LABEL_UNTRUE();
  }
  const { title, language, metadata, page } = document;
  return { title, language, metadata, ...(page ? { page } : {}), blocks: attributed(document.blocks.flatMap(blocksOf)) };
}

/** What is true of a document: how much of it a model wrote. Undefined when nothing in it is generated. */
export function extentOf(document: ExportDocument): GeneratedExtent | undefined {
  const runs = document.blocks.flatMap(runsOfBlock);
  const generated = runs.filter((run) => run.kind === 'generated');
  const byModel = generated.filter(({ content }) => content.engine !== 'embedded');
  if (generated.length === 0) return undefined;
  if (byModel.length === 0) return 'composed';
  return byModel.length === runs.length ? 'all' : 'part';
}

function blocksOf(block: ExportBlock): ExportBlock<Span>[] {
  switch (block.kind) {
    case 'paragraph': {
      const [only] = block.runs;
      // A text of its own keeps its shape; words among others stay in their line.
      return block.runs.length === 1 && only?.kind === 'generated' ? generatedBlocks(only) : [{ ...block, runs: spans(block.runs) }];
    }
    case 'heading':
    case 'notice':
      return [{ ...block, runs: spans(block.runs) }];
    case 'list':
      return [{ ...block, items: block.items.map(spans) }];
    case 'table':
      return [{ ...block, rows: block.rows.map((row) => row.map((cell): TableCell<Span> => ('value' in cell ? cell : spans(cell)))) }];
    case 'image': {
      const { caption, ...image } = block;
      return [caption === undefined ? image : { ...image, caption: spans(caption) }];
    }
    default:
      return [block];
  }
}

function spans(runs: readonly TextRun[]): Span[] {
  return runs.flatMap((run) => {
    const read = run.kind === 'generated' ? generatedSpans(run) : plainSpans(run.text, markOf(run), run.hasFormulas ? 'formulas' : 'words');
    const last = read.at(-1);
    // The mark of a source stands behind the last of a run's words.
    return last && run.citation !== undefined ? [...read.slice(0, -1), { ...last, citation: run.citation }] : read;
  });
}

function generatedSpans(run: Extract<TextRun, { kind: 'generated' }>): Span[] {
  const { text } = run.content;
  return run.markup === 'plain' ? plainSpans(text, markOf(run), run.hasFormulas ? 'formulas' : 'words') : markdownSpans(text, markOf(run));
}

function generatedBlocks(run: Extract<TextRun, { kind: 'generated' }>): ExportBlock<Span>[] {
  const { text } = run.content;
  const blocks =
    run.markup === 'plain' ? plainBlocks(text, markOf(run), run.hasFormulas ? 'formulas' : 'words') : markdownBlocks(text, markOf(run));
  const last = blocks.at(-1);
  const end = run.citation === undefined ? undefined : last?.kind === 'paragraph' ? last.runs.at(-1) : undefined;
  if (!end || last?.kind !== 'paragraph') return blocks;
  return [...blocks.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), { ...end, citation: run.citation ?? '' }] }];
}

function markOf(run: TextRun): Omit<Span, 'text' | 'citation'> {
  const { emphasis, link } = run;
  const style = { ...(emphasis === undefined ? {} : { emphasis }), ...(link === undefined ? {} : { link }) };
  if (run.kind !== 'generated') return { ...style, origin: run.kind };
  const { engine, provenanceId } = run.content;
  return { ...style, origin: engine === 'embedded' ? 'program' : 'model', ...(provenanceId === undefined ? {} : { provenanceId }) };
}

/** Says before each stretch of generated words who wrote it; a text of several blocks is attributed once. */
function attributed(blocks: readonly ExportBlock<Span>[]): CheckedBlock[] {
  let open = '';
  return blocks.flatMap((block): CheckedBlock[] => {
    const stretches = new Map<string, AttributionBlock>();
    for (const { origin, provenanceId } of runsOfBlock(block)) {
      if (origin !== 'program' && origin !== 'model') continue;
      stretches.set(`${origin} ${provenanceId ?? ''}`, {
        kind: 'attribution',
        origin,
        ...(provenanceId === undefined ? {} : { provenanceId }),
      });
    }
    const before = [...stretches].filter(([key]) => key !== open).map(([, attribution]) => attribution);
    open = stretches.size === 1 ? ([...stretches.keys()][0] ?? '') : '';
    return [...before, block];
  });
}
