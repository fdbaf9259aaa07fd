import { sourcesErrors } from '../sources.errors';

export interface ArticleText {
  readonly title: string;
  /** Paragraphs with an empty line between; no markup. */
  readonly text: string;
}

const MOST_CHARACTERS = 200_000;
const MOST_PAGE = 3_000_000;
/** Shorter than this is a teaser or a notice about cookies. */
const LEAST_CHARACTERS = 200;

/**
 * The article of a page (Readability, as Firefox's reader view has it). Scripts of the page never run: linkedom builds a tree and no more. A page that nests
 * thousands deep takes it minutes: run this in a thread that can be ended.
 *
 * @throws AppError FULL_TEXT_UNREADABLE
 */
export async function readArticle(page: string): Promise<ArticleText> {
  // Both are large: a thread that only reads feeds never loads them.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  try {
    const { document } = parseHTML(whole(page.slice(0, MOST_PAGE)));
    const article = new Readability(document as unknown as Document, { maxElemsToParse: 50_000, charThreshold: LEAST_CHARACTERS }).parse();
    const { body } = parseHTML(whole(article?.content ?? '')).document;
    const text = paragraphsOf(body).join('\n\n').slice(0, MOST_CHARACTERS).toWellFormed();
    if (text.length >= LEAST_CHARACTERS) return { title: clean(article?.title ?? '').slice(0, 500), text };
  } catch (cause) {
    // Both expect pages that browsers have made sense of: what they stumble over is the page's, whatever it is.
    throw sourcesErrors.FULL_TEXT_UNREADABLE(undefined, { cause });
  }
  throw sourcesErrors.FULL_TEXT_UNREADABLE();
}

/** linkedom makes no document of a part of one. */
function whole(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, figcaption';

function paragraphsOf(body: {
  querySelectorAll(selector: string): Iterable<{ textContent: string | null; querySelector(selector: string): unknown }>;
}): string[] {
  const blocks = [...body.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  return blocks.map((block) => clean(block.textContent ?? '')).filter((paragraph) => paragraph !== '');
}

function clean(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
