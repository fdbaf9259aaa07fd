import type { PassageResponse, TutorCitation } from '@trivium/education/api-client';
import { highlight, type CitedPassage } from '@trivium/web/citations';

const BETWEEN_BLOCKS = '\n\n';

/**
 * A citation with its passage, and with the section around it once `loaded` is there. The quote is looked for inside the cited passage first:
 * the same words may stand elsewhere in the section.
 */
export function citedPassage(citation: TutorCitation, loaded?: PassageResponse): CitedPassage {
  const { n, materialTitle, sectionPath, page, quote } = citation;
  const common = { n, title: materialTitle, sectionPath, page: page ?? loaded?.page, quote };
  const alone = { ...common, context: citation.passage, ...(citation.highlight ? { span: citation.highlight } : {}) };
  if (!loaded) return alone;
  let context = '';
  let passageStart: number | undefined;
  for (const block of loaded.blocks) {
    if (context !== '') context += BETWEEN_BLOCKS;
    const range = loaded.highlight.find(({ blockOrdinal }) => blockOrdinal === block.ordinal);
    if (range && passageStart === undefined) passageStart = context.length + range.start;
    context += block.text;
  }
  const start = context.indexOf(quote, passageStart ?? 0);
  const around = { ...common, context, ...(start < 0 ? {} : { span: { start, end: start + quote.length } }) };
  // A material read again since may say it in other words; the passage as it was cited still holds the quote.
  return highlight(around) ? around : alone;
}
