import { noAssets, type AssetSource } from './asset-source';
import { DocumentBuilder } from './document-builder';
import { splitNumberedHeading } from './heading-patterns';
import { MarkdownBlocks } from './markdown-blocks';
import type { MarkdownPlace } from './markdown-place';
import { parseMarkdown } from './markdown-syntax';
import type { ReadContext } from './read-options';
import type { StructuredDocument } from './structured-document';

/**
 * Reads one Markdown file (CommonMark, GitHub tables, `$` formulas, MkDocs notes). A single unnumbered top heading is the document's title;
 * otherwise each top heading is a chapter.
 */
export function readMarkdown(source: string, context: ReadContext): StructuredDocument {
  const builder = new DocumentBuilder();
  addMarkdownFile(source, context, builder, noAssets(builder));
  return builder.finish(context.fileName);
}

/** Adds the one Markdown file of which a document consists. */
export function addMarkdownFile(source: string, context: ReadContext, builder: DocumentBuilder, assets: AssetSource): void {
  const tops = topHeadings(source);
  const [only] = tops;
  const isTitle = tops.length === 1 && only !== undefined && splitNumberedHeading(only).number === undefined && /^##\s/m.test(source);
  builder.title = tops.length === 1 && only !== undefined ? splitNumberedHeading(only).title : '';
  builder.title ||= context.fileName.replace(/\.[^.]*$/, '');
  addMarkdown(source, context, { builder, assets, levelShift: isTitle ? -1 : 0, seenTerms: new Set() });
  if (builder.sectionCount <= 1) builder.warn('HEADINGS_ABSENT');
}

/** Adds one Markdown file to a document. */
export function addMarkdown(source: string, context: ReadContext, place: MarkdownPlace): void {
  const { builder } = place;
  const { language, pieces } = parseMarkdown(source, context);
  builder.declaredLanguage ??= language;
  const blocks = new MarkdownBlocks(place);
  for (const [index, piece] of pieces.entries()) {
    blocks.addAll(piece());
    context.onProgress({ stage: 'read', done: index + 1, total: pieces.length });
  }
  blocks.finish();
}

/** Top-level headings outside of code. */
export function topHeadings(source: string): string[] {
  const outside = source.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
  return [...outside.matchAll(/^#\s+(.+?)\s*#*\s*$/gm)].map(([, title]) => title ?? '');
}
