import { SaxesParser } from 'saxes';

import { documentErrors } from './documents.errors';

/** An XML element without namespaces: `name` and attribute names have lost their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Characters that older CNXML and XHTML name without a declaration (HTML 4 Latin-1 and symbols in use). */
const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  deg: '°',
  times: '×',
  middot: '·',
  copy: '©',
  reg: '®',
  bull: '•',
  minus: '−',
  plusmn: '±',
  ge: '≥',
  le: '≤',
  ne: '≠',
  alpha: 'α',
  beta: 'β',
  mu: 'μ',
  sigma: 'σ',
  eacute: 'é',
};

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Parses XML into a tree. A document type declaration with an internal subset is refused (entity expansion, external entities); one that only
 * names a public DTD is passed over: nothing is ever loaded or expanded.
 *
 * @throws DOCUMENT_FORBIDDEN_XML, DOCUMENT_TOO_DEEP, DOCUMENT_DAMAGED
 */
export function parseXml(text: string, { fileName, maxDepth }: { fileName: string; maxDepth: number }): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  Object.assign(parser.ENTITIES, NAMED_CHARACTERS);
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  parser.on('doctype', (declaration) => {
    if (/\[|<!ENTITY/i.test(declaration)) throw documentErrors.DOCUMENT_FORBIDDEN_XML({ fileName });
  });
  parser.on('error', (cause) => {
    throw documentErrors.DOCUMENT_DAMAGED({ fileName }, { cause });
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[localName(name)] = String(value);
    const element = { name: localName(tag.name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > maxDepth) throw documentErrors.DOCUMENT_TOO_DEEP({ fileName, limit: maxDepth });
  });
  parser.on('closetag', () => void open.pop());
  const addText = (content: string) => void open.at(-1)?.children.push(content);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const [element] = elementsOf(root);
  if (!element) throw documentErrors.DOCUMENT_DAMAGED({ fileName });
  return element;
}

/** Child elements, all or those of a name. */
export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** First element of a name anywhere below, in document order. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  return findElements(element, name, 1)[0];
}

/** Elements of a name anywhere below, in document order, at most `limit`. */
export function findElements(element: XmlElement, name: string, limit = Number.POSITIVE_INFINITY): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement) => {
    for (const child of elementsOf(parent)) {
      if (found.length >= limit) return;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text below, white space as it stands. */
export function rawTextOf(node: XmlElement | string): string {
  return typeof node === 'string' ? node : node.children.map(rawTextOf).join('');
}

/** All text below in one line. */
export function textOf(node: XmlElement | undefined): string {
  return node === undefined ? '' : rawTextOf(node).replace(/\s+/g, ' ').trim();
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Writes an element as XML again, without prefixes. */
export function serialiseXml(node: XmlElement | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${node.name}${attributes.join('')}>${node.children.map(serialiseXml).join('')}</${node.name}>`;
}
