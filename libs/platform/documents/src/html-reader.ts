import { defaultTreeAdapter, parse, parseFragment, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

import { noAssets, type AssetSource } from './asset-source';
import { DocumentBuilder } from './document-builder';
import { documentErrors } from './documents.errors';
import { latexOfMathml } from './formula';
import { EXERCISES_TITLE, splitNumberedHeading } from './heading-patterns';
import type { ReadContext } from './read-options';
import type { BlockKind, DocumentBlock, StructuredDocument } from './structured-document';
import { normaliseText } from './text-decoding';

const DROPPED = new Set([
  'nav',
  'header',
  'footer',
  'script',
  'style',
  'aside',
  'template',
  'noscript',
  'form',
  'button',
  'iframe',
  'object',
  'svg',
  'head',
  'select',
]);
const INLINE = new Set(
  'a abbr b bdi bdo big br cite code data dfn em font i img input kbd label mark math q ruby s samp small span strong sub sup time tt u var wbr del ins'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/;

type Node = Tree.ChildNode;
type Element = Tree.Element;

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((candidate) => candidate.name === name)?.value;

/** Reads an HTML page: its main content, headings as sections. Nothing is fetched or run. */
export function readHtml(source: string, context: ReadContext): StructuredDocument {
  const builder = new DocumentBuilder();
  const page = parseWithin(source, context);
  const root = find(page, 'html');
  builder.declaredLanguage = root ? attribute(root, 'lang')?.split('-')[0]?.toLowerCase() : undefined;
  const titleElement = find(page, 'title');
  const firstHeading = find(page, 'h1');
  builder.title = inlineText(firstHeading ?? titleElement) || inlineText(titleElement);
  addHtml(find(page, 'article') ?? find(page, 'main') ?? find(page, 'body') ?? page, { builder, assets: noAssets(builder), levelShift: 0 });
  if (builder.sectionCount <= 1) builder.warn('HEADINGS_ABSENT');
  return builder.finish(context.fileName);
}

/** Reads one page of a book whose first heading stands at `levelShift + 1`. */
export function addHtmlPage(source: string, context: ReadContext, target: HtmlTarget): void {
  const page = parseWithin(source, context);
  addHtml(find(page, 'body') ?? page, target);
}

/** Blocks of a piece of HTML inside another format; headings in it become paragraphs. */
export function htmlFragmentBlocks(source: string, assets: AssetSource): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const fragment = parseFragment(source);
  new BlockWalker(
    {
      add: (block) => void blocks.push(block),
      heading: (_level, title) => void blocks.push({ kind: 'paragraph', text: title }),
      warnFormula: () => undefined,
    },
    assets,
  ).walk(fragment.childNodes);
  return blocks;
}

interface HtmlTarget {
  readonly builder: DocumentBuilder;
  readonly assets: AssetSource;
  readonly levelShift: number;
}

function addHtml(root: Tree.ParentNode, { builder, assets, levelShift }: HtmlTarget): void {
  new BlockWalker(
    {
      add: (block) => builder.add(block),
      heading: (level, title, sourceId) => builder.openSection({ level: level + levelShift, ...splitNumberedHeading(title), sourceId }),
      warnFormula: () => builder.count('FORMULAS_UNREADABLE'),
    },
    assets,
    () => builder.openTitles,
  ).walk(root.childNodes);
}

/** parse5 keeps a stack of open elements and searches it for each tag, so depth is bounded while parsing, not after. */
function parseWithin(source: string, { fileName, limits }: ReadContext): Tree.Document {
  let depth = 0;
  return parse(normaliseText(source), {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth++;
        if (depth > limits.maxDepth) throw documentErrors.DOCUMENT_TOO_DEEP({ fileName, limit: limits.maxDepth });
      },
      onItemPop: () => void depth--,
    },
  });
}

interface BlockSink {
  add(block: DocumentBlock): void;
  heading(level: number, title: string, sourceId: string | undefined): void;
  warnFormula(): void;
}

class BlockWalker {
  constructor(
    private readonly sink: BlockSink,
    private readonly assets: AssetSource,
    private readonly openTitles: () => readonly string[] = () => [],
  ) {}

  walk(nodes: readonly Node[], kind: BlockKind = 'paragraph'): void {
    let inline: Node[] = [];
    const flush = () => {
      this.addInline(inline, kind);
      inline = [];
    };
    for (const node of nodes) {
      if (!isElement(node)) {
        if (node.nodeName === '#text') inline.push(node);
      } else if (isDropped(node)) continue;
      else if (INLINE.has(node.tagName) && !(node.tagName === 'math' && attribute(node, 'display') === 'block') && !this.isLoneImage(node))
        inline.push(node);
      else {
        flush();
        this.block(node, kind);
      }
    }
    flush();
  }

  private isLoneImage(node: Element): boolean {
    return node.tagName === 'img' || (node.childNodes.length > 0 && inlineText(node) === '' && find(node, 'img') !== undefined);
  }

  private addInline(nodes: readonly Node[], kind: BlockKind): void {
    const terms: string[] = [];
    const text = inlineTextOf(nodes, terms, () => this.sink.warnFormula());
    if (text === '') return;
    const inExercises = kind !== 'quote' && this.openTitles().some((title) => EXERCISES_TITLE.test(title));
    this.sink.add({ kind: inExercises ? 'exercise' : kind, text, terms: terms.length > 0 ? terms : undefined });
  }

  private block(element: Element, kind: BlockKind): void {
    const { tagName } = element;
    const level = HEADING.exec(tagName)?.[1];
    if (level !== undefined) {
      const title = inlineText(element);
      if (title !== '') this.sink.heading(Number(level), title, attribute(element, 'id'));
    } else if (tagName === 'pre') {
      const code = find(element, 'code');
      const codeLanguage = /(?:^|\s)lang(?:uage)?-([\w+#-]+)/.exec(attribute(code ?? element, 'class') ?? '')?.[1];
      this.sink.add({ kind: 'code', text: rawText(element).replace(/^\n/, ''), codeLanguage });
    } else if (tagName === 'ul' || tagName === 'ol') this.list(element);
    else if (tagName === 'dl') this.definitions(element);
    else if (tagName === 'table') this.table(element);
    else if (tagName === 'figure') this.figure(element);
    else if (tagName === 'math') this.formula(element);
    else if (tagName === 'blockquote') this.walk(element.childNodes, 'quote');
    else {
      const image = this.isLoneImage(element) && !find(element, 'p') ? (tagName === 'img' ? element : find(element, 'img')) : undefined;
      if (image) this.image(image, '');
      else this.walk(element.childNodes, kind);
    }
  }

  private list(element: Element): void {
    let ordinal = Number(attribute(element, 'start') ?? 1);
    for (const item of element.childNodes.filter(isElement)) {
      if (item.tagName !== 'li') {
        this.walk([item], 'list_item');
        continue;
      }
      const ownNodes = item.childNodes.filter((node) => !isElement(node) || INLINE.has(node.tagName) || node.tagName === 'p');
      const terms: string[] = [];
      const text = inlineTextOf(ownNodes, terms, () => this.sink.warnFormula());
      const prefix = element.tagName === 'ol' ? `${ordinal++}. ` : '';
      if (text !== '') this.sink.add({ kind: 'list_item', text: prefix + text, terms: terms.length > 0 ? terms : undefined });
      this.walk(
        item.childNodes.filter((node) => !ownNodes.includes(node)),
        'list_item',
      );
    }
  }

  private definitions(element: Element): void {
    let term = '';
    for (const item of element.childNodes.filter(isElement)) {
      if (item.tagName === 'dt') term = inlineText(item);
      else if (item.tagName === 'dd') {
        const meaning = inlineText(item);
        if (term !== '' && meaning !== '') this.sink.add({ kind: 'definition', text: `${term} — ${meaning}`, term, meaning });
      } else this.walk([item]);
    }
  }

  private table(element: Element): void {
    const caption = inlineText(find(element, 'caption'));
    const rows = findAll(element, 'tr').map((row) =>
      row.childNodes
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => inlineText(cell))
        .join('\t'),
    );
    const filled = rows.filter((row) => row.trim() !== '');
    if (filled.length > 0)
      this.sink.add({ kind: 'table', text: [caption, ...filled].filter(Boolean).join('\n'), caption: caption || undefined });
  }

  private figure(element: Element): void {
    const caption = inlineText(find(element, 'figcaption'));
    const image = find(element, 'img');
    if (image) this.image(image, caption);
    else {
      this.walk(element.childNodes.filter((node) => !isElement(node) || node.tagName !== 'figcaption'));
      if (caption !== '') this.sink.add({ kind: 'figure', text: caption });
    }
  }

  private image(element: Element, caption: string): void {
    const alternativeText = attribute(element, 'alt')?.trim() || undefined;
    const assetName = this.assets.resolve(attribute(element, 'src') ?? '');
    const text = caption || alternativeText || '';
    if (text !== '' || assetName !== undefined) this.sink.add({ kind: 'figure', text, alternativeText, assetName });
  }

  private formula(element: Element): void {
    const latex = latexOf(element);
    if (latex === undefined) this.sink.warnFormula();
    this.sink.add(latex === undefined ? { kind: 'paragraph', text: rawText(element) } : { kind: 'formula', text: `$${latex}$`, latex });
  }
}

function isDropped(element: Element): boolean {
  if (DROPPED.has(element.tagName) || element.attrs.some(({ name }) => name === 'hidden')) return true;
  const role = attribute(element, 'role') ?? '';
  return (
    /display:\s*none/i.test(attribute(element, 'style') ?? '') ||
    /^(?:navigation|banner|contentinfo|search)$/.test(role) ||
    attribute(element, 'aria-hidden') === 'true'
  );
}

function latexOf(element: Element): string | undefined {
  const annotation = findAll(element, 'annotation').find((candidate) => /tex/i.test(attribute(candidate, 'encoding') ?? ''));
  return annotation ? rawText(annotation).trim() || undefined : latexOfMathml(serializeOuter(element));
}

function inlineText(element: Element | undefined): string {
  return element ? inlineTextOf(element.childNodes, [], () => undefined) : '';
}

/** Text in one line; formulas as `$latex$`; `dfn` and short bold words are noted as terms. */
function inlineTextOf(nodes: readonly Node[], terms: string[], warnFormula: () => void): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (!isElement(node)) {
      if ('value' in node) parts.push(node.value);
    } else if (node.tagName === 'math') {
      const latex = latexOf(node);
      if (latex === undefined) warnFormula();
      parts.push(latex === undefined ? rawText(node) : `$${latex}$`);
    } else if (node.tagName === 'br') parts.push(' ');
    else if (!isDropped(node)) {
      if (node.tagName === 'dfn' || node.tagName === 'strong' || node.tagName === 'b') {
        const term = rawText(node).replace(/\s+/g, ' ').trim();
        if (term.length > 1 && term.length <= 40 && !/[.:：。,，;；?!？！]/.test(term)) terms.push(term);
      }
      const isBlock = !INLINE.has(node.tagName);
      if (isBlock) parts.push(' ');
      node.childNodes.forEach(visit);
      if (isBlock) parts.push(' ');
    }
  };
  nodes.forEach(visit);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function rawText(element: Element): string {
  return element.childNodes.map((node) => (isElement(node) ? rawText(node) : 'value' in node ? node.value : '')).join('');
}

function find(parent: Tree.ParentNode, tagName: string): Element | undefined {
  return findAll(parent, tagName, 1)[0];
}

function findAll(parent: Tree.ParentNode, tagName: string, limit = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = [];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!isElement(child) || found.length >= limit) continue;
      if (child.tagName === tagName) found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}
