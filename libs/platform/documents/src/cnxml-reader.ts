import { noAssets, type AssetSource } from './asset-source';
import { DocumentBuilder } from './document-builder';
import { latexOfMathml } from './formula';
import type { ReadContext } from './read-options';
import type { BlockKind, DocumentBlock, StructuredDocument } from './structured-document';
import { elementsOf, findElement, findElements, parseXml, rawTextOf, serialiseXml, textOf, type XmlElement } from './xml-tree';

/** Where one module stands in its book. */
export interface ModulePlace {
  readonly builder: DocumentBuilder;
  readonly assets: AssetSource;
  readonly moduleId: string;
  readonly level: number;
  readonly number?: string;
}

/** Reads one CNXML module that came alone. */
export function readCnxml(source: string, context: ReadContext): StructuredDocument {
  const builder = new DocumentBuilder();
  const module = parseXml(source, { fileName: context.fileName, maxDepth: context.limits.maxDepth });
  builder.title = textOf(elementsOf(module, 'title')[0]);
  const moduleId = textOf(findElement(module, 'content-id')) || module.attributes['id'] || '1';
  addCnxmlModule(module, { builder, assets: noAssets(builder), moduleId, level: 1 });
  return builder.finish(context.fileName);
}

/** Adds one parsed module: objectives first, its sections one level down, its glossary last. */
export function addCnxmlModule(module: XmlElement, place: ModulePlace): void {
  const { builder, level, moduleId, number } = place;
  const title = textOf(elementsOf(module, 'title')[0]) || textOf(findElement(module, 'title'));
  builder.openSection({ level, title, number, sourceId: moduleId });
  const language = textOf(findElement(module, 'language')) || module.attributes['lang'] || '';
  if (language !== '') builder.declaredLanguage ??= language.split('-')[0]?.toLowerCase();
  const walker = new CnxmlWalker(place);
  const abstract = findElement(module, 'abstract');
  if (abstract) walker.walk(abstract, level, 'paragraph');
  const content = elementsOf(module, 'content')[0];
  if (content) walker.walk(content, level, 'paragraph');
  const glossary = elementsOf(module, 'glossary')[0];
  if (glossary && elementsOf(glossary, 'definition').length > 0) {
    const title = builder.declaredLanguage === 'zh' ? '术语表' : 'Glossary';
    builder.openSection({ level: level + 1, title, sourceId: `${moduleId}#glossary` });
    for (const definition of elementsOf(glossary, 'definition')) walker.definition(definition);
  }
}

const SKIPPED = new Set(['title', 'label', 'colspec', 'metadata', 'glossary']);
const CONTAINERS = new Set([
  'note',
  'example',
  'content',
  'abstract',
  'commentary',
  'statement',
  'proof',
  'rule',
  'div',
  'subfigure',
  'injected-exercise',
]);

class CnxmlWalker {
  constructor(
    private readonly place: ModulePlace,
    private readonly sink: (block: DocumentBlock) => void = (block) => place.builder.add(block),
  ) {}

  walk(parent: XmlElement, level: number, kind: BlockKind): void {
    for (const child of parent.children) {
      if (typeof child !== 'string') this.#element(child, level, kind);
      else if (child.trim() !== '') this.#add({ kind, text: child.replace(/\s+/g, ' ') });
    }
  }

  definition(element: XmlElement): void {
    const term = this.#text(elementsOf(element, 'term')[0]);
    const meaning = elementsOf(element, 'meaning')
      .map((part) => this.#text(part))
      .join(' ');
    if (term !== '' && meaning !== '') this.#add({ kind: 'definition', text: `${term} — ${meaning}`, term, meaning });
  }

  #element(element: XmlElement, level: number, kind: BlockKind): void {
    const { name } = element;
    if (SKIPPED.has(name)) return;
    if (name === 'section') this.#section(element, level);
    else if (name === 'exercise') this.#exercise(element, level);
    else if (name === 'figure') this.#figure(element);
    else if (name === 'media') this.#figure(element);
    else if (name === 'table') this.#table(element);
    else if (name === 'list') this.#list(element, kind === 'paragraph' ? 'list_item' : kind);
    else if (name === 'equation' || name === 'math') this.#formula(element);
    else if (name === 'code' || name === 'preformat')
      this.#add({ kind: 'code', text: rawTextOf(element), codeLanguage: element.attributes['lang'] });
    else if (name === 'quote') this.#add({ kind: 'quote', text: this.#text(element) });
    else if (name === 'definition') this.definition(element);
    else if (CONTAINERS.has(name)) {
      const heading = [...elementsOf(element, 'label'), ...elementsOf(element, 'title')].map(textOf).filter(Boolean).join(': ');
      if (heading !== '' && kind === 'paragraph') this.#add({ kind, text: heading });
      this.walk(element, level, kind);
    } else this.#paragraph(element, level, kind);
  }

  #section(element: XmlElement, level: number): void {
    const title = textOf(elementsOf(element, 'title')[0]);
    const id = element.attributes['id'];
    if (title === '') return this.walk(element, level, 'paragraph');
    this.place.builder.openSection({ level: level + 1, title, sourceId: id === undefined ? undefined : `${this.place.moduleId}#${id}` });
    this.walk(element, level + 1, 'paragraph');
  }

  /** Block elements inside a paragraph (lists, equations, figures) become blocks of their own after the text before them. */
  #paragraph(element: XmlElement, level: number, kind: BlockKind): void {
    const title = textOf(elementsOf(element, 'title')[0]);
    let run: (XmlElement | string)[] = title === '' ? [] : [`${title}. `];
    const flush = () => {
      const terms = run
        .flatMap((node) => (typeof node === 'string' ? [] : node.name === 'term' ? [node] : findElements(node, 'term')))
        .filter(isKeyTerm)
        .map(textOf);
      this.#add({ kind, text: this.#textOfNodes(run), terms: terms.length > 0 ? [...new Set(terms)] : undefined });
      run = [];
    };
    for (const child of element.children) {
      if (typeof child !== 'string' && isBlock(child)) {
        flush();
        this.#element(child, level, kind);
      } else if (typeof child === 'string' || child.name !== 'title') run.push(child);
    }
    flush();
  }

  /** A question with its choices is one block, so that it can be cited and reused whole. */
  #exercise(element: XmlElement, level: number): void {
    for (const problem of elementsOf(element, 'problem')) this.#task(problem, 'exercise', level);
    for (const solution of elementsOf(element, 'solution')) this.#task(solution, 'answer', level);
  }

  #task(element: XmlElement, kind: 'exercise' | 'answer', level: number): void {
    const gathered: DocumentBlock[] = [];
    new CnxmlWalker(this.place, (block) => void gathered.push(block)).walk(element, level, kind);
    const lines = gathered.filter((block) => block.kind !== 'figure').map(({ text }) => text.trim());
    this.#add({ kind, text: lines.filter(Boolean).join('\n') });
    for (const block of gathered) if (block.kind === 'figure') this.#add(block);
  }

  #list(element: XmlElement, kind: BlockKind): void {
    for (const [index, item] of elementsOf(element, 'item').entries()) {
      const prefix = enumeration(element, index);
      const nested = findElements(item, 'list');
      const terms = findElements(item, 'term').filter(isKeyTerm).map(textOf);
      const own = item.children.filter((child) => typeof child === 'string' || child.name !== 'list');
      this.#add({ kind, text: prefix + this.#textOfNodes(own), terms: terms.length > 0 ? terms : undefined });
      for (const list of nested) this.#list(list, kind);
    }
  }

  #figure(element: XmlElement): void {
    for (const image of findElements(element, 'image')) {
      const media = findElement(element, 'media') ?? element;
      const alternativeText = media.attributes['alt']?.trim() || undefined;
      const assetName = this.place.assets.resolve(image.attributes['src'] ?? '');
      const caption = this.#text(elementsOf(element, 'caption')[0]);
      const title = textOf(elementsOf(element, 'title')[0]);
      const text = [title, caption].filter(Boolean).join('. ') || alternativeText || '';
      if (text !== '' || assetName !== undefined) this.#add({ kind: 'figure', text, alternativeText, assetName });
      break;
    }
    for (const table of elementsOf(element, 'table')) this.#table(table);
  }

  #table(element: XmlElement): void {
    const caption = [elementsOf(element, 'title')[0], elementsOf(element, 'caption')[0]]
      .map((part) => this.#text(part))
      .filter(Boolean)
      .join('. ');
    const rows = findElements(element, 'row').map((row) =>
      elementsOf(row, 'entry')
        .map((entry) => this.#text(entry))
        .join('\t'),
    );
    const lines = [caption, ...rows].filter((line) => line.trim() !== '');
    if (lines.length > 0) this.#add({ kind: 'table', text: lines.join('\n'), caption: caption || undefined });
  }

  #formula(element: XmlElement): void {
    const math = element.name === 'math' ? element : findElement(element, 'math');
    const latex = math ? latexOfMathml(serialiseXml(math)) : undefined;
    if (math && latex === undefined) this.place.builder.count('FORMULAS_UNREADABLE');
    this.#add(latex === undefined ? { kind: 'paragraph', text: textOf(element) } : { kind: 'formula', text: `$${latex}$`, latex });
  }

  #text(element: XmlElement | undefined): string {
    return element === undefined ? '' : this.#textOfNodes(element.children);
  }

  #textOfNodes(nodes: readonly (XmlElement | string)[]): string {
    const write = (node: XmlElement | string): string => {
      if (typeof node === 'string') return node;
      if (node.name === 'math') {
        const latex = latexOfMathml(serialiseXml(node));
        if (latex === undefined) this.place.builder.count('FORMULAS_UNREADABLE');
        return latex === undefined ? rawTextOf(node) : `$${latex}$`;
      }
      if (node.name === 'newline' || node.name === 'space') return ' ';
      if (node.name === 'footnote' || node.name === 'title') return '';
      if (node.name === 'sub' || node.name === 'sup') return `${node.name === 'sub' ? '_' : '^'}${node.children.map(write).join('')}`;
      // A link without words points to a figure or table; `(see )` would read broken.
      if (node.name === 'link' && node.children.length === 0) return linkWords(node);
      const inner = node.children.map(write).join('');
      return isBlock(node) || node.name === 'para' || node.name === 'item' ? ` ${inner} ` : inner;
    };
    return nodes
      .map(write)
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/\(\s*\)/g, '')
      .replace(/ ([,.;:)])/g, '$1')
      .trim();
  }

  #add(block: DocumentBlock): void {
    this.sink(block);
  }
}

function linkWords(link: XmlElement): string {
  const target = link.attributes['target-id'] ?? link.attributes['document'] ?? '';
  return /fig|cnx_/i.test(target) ? 'figure' : /table|tbl/i.test(target) ? 'table' : '';
}

function isBlock(element: XmlElement): boolean {
  if (element.name === 'code') return element.attributes['display'] === 'block';
  if (element.name === 'list' || element.name === 'quote') return element.attributes['display'] !== 'inline';
  return ['equation', 'figure', 'table', 'media', 'note', 'example', 'exercise', 'preformat', 'definition', 'section'].includes(
    element.name,
  );
}

function isKeyTerm(term: XmlElement): boolean {
  return !/\b(?:no-emphasis|index)\b/.test(term.attributes['class'] ?? '') && textOf(term) !== '';
}

function enumeration(list: XmlElement, index: number): string {
  if (list.attributes['list-type'] !== 'enumerated') return '';
  const letter = String.fromCharCode(97 + (index % 26));
  const style = list.attributes['number-style'] ?? 'arabic';
  return `${style === 'lower-alpha' ? letter : style === 'upper-alpha' ? letter.toUpperCase() : index + 1}. `;
}
