import { decodeEntities } from './html-entities';
import { canonicalName, type NamespaceScope, scopeWith, UNDECLARED } from './markup-names';
import { readAttributes } from './markup-attributes';
import { resolveReference } from './references';
import { RepairLog } from './repair-log';

/** One element of a document that need not be well-formed. */
export interface MarkupElement {
  /** Lower case, with the usual prefix of its namespace whatever the document calls it: `title`, `atom:link`, `dc:creator`. */
  readonly name: string;
  /** Names in lower case as written (`xml:lang`, `xmlurl`), values decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (MarkupElement | string)[];
  /** What relative links in it stand on: the document's address and every `xml:base` on the way (XML Base). */
  readonly base: string;
  /** `xml:lang` in force. */
  readonly language: string | undefined;
  /** False when the document ended before the element did. */
  isClosed: boolean;
}

export interface Markup {
  readonly root: MarkupElement;
  readonly repairs: RepairLog;
}

interface Open {
  readonly element: MarkupElement;
  readonly written: string;
  readonly scope: NamespaceScope;
}

const MOST_ELEMENTS = 200_000;
const MOST_DEPTH = 100;
/** How far up a closing tag looks for its opening one: enough for HTML in a description, and a bound for hostile nesting. */
const LOOK_UP = 40;
/** Elements that hold text only: another element of a feed in them means that they were never closed. */
const TEXT_ONLY: ReadonlySet<string> = new Set([
  'title',
  'link',
  'guid',
  'pubdate',
  'dc:date',
  'atom:title',
  'atom:id',
  'atom:updated',
  'atom:link',
]);
const FEED_ELEMENTS: ReadonlySet<string> = new Set([
  ...TEXT_ONLY, 'description', 'item', 'channel', 'author', 'category', 'comments', 'atom:entry', 'atom:summary', 'atom:content', 'atom:published',
]); // prettier-ignore
const NEVER_NESTED: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry']);
const CHANNELS: ReadonlySet<string> = new Set(['channel', 'feed', 'atom:feed']);
const NAME = /[^\s/>=<"']+/y;

/**
 * Reads XML as it is met: broken off, with bare `&`, undeclared prefixes, tags that are not closed. One pass, no recursion, linear in the length;
 * document type definitions are skipped unread, so that no entity of theirs is ever expanded or fetched.
 */
export function readMarkup(text: string, baseUrl: string): Markup {
  return new MarkupReader(text, baseUrl).read();
}

class MarkupReader {
  private readonly repairs = new RepairLog();
  private readonly root: MarkupElement;
  private readonly open: Open[];
  private at = 0;
  private elements = 0;

  constructor(
    private readonly text: string,
    baseUrl: string,
  ) {
    this.root = { name: '', attributes: new Map(), children: [], base: baseUrl, language: undefined, isClosed: true };
    this.open = [{ element: this.root, written: '', scope: UNDECLARED }];
  }

  read(): Markup {
    while (this.at < this.text.length) {
      const next = this.text.indexOf('<', this.at);
      if (next < 0) {
        this.addText(decodeEntities(this.text.slice(this.at)));
        break;
      }
      if (next > this.at) this.addText(decodeEntities(this.text.slice(this.at, next)));
      this.at = next;
      if (!this.readTag()) break;
    }
    if (this.open.length > 1) this.repairs.add('cut-off');
    return { root: this.root, repairs: this.repairs };
  }

  /** @returns whether to go on */
  private readTag(): boolean {
    const { text, at } = this;
    if (text.startsWith('<!--', at)) return this.skipPast('-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) return this.readCharacters();
    if (text.startsWith('<?', at)) return this.skipPast('>', at + 2);
    if (text.startsWith('<!', at)) return this.skipDeclaration();
    if (text.startsWith('</', at)) return this.readEnd();
    NAME.lastIndex = at + 1;
    const name = /[a-zA-Z_]/.test(text.charAt(at + 1)) ? NAME.exec(text)?.[0] : undefined;
    if (name !== undefined) return this.readStart(name);
    this.repairs.add('bare-markup');
    let end = at + 1;
    while (text.charAt(end) === '<' && text.charAt(end + 1) === '<') end++;
    this.addText(text.slice(at, end));
    this.at = end;
    return true;
  }

  private skipPast(end: string, from: number): boolean {
    const found = this.text.indexOf(end, from);
    if (found < 0) {
      this.repairs.add('cut-off');
      return false;
    }
    this.at = found + end.length;
    return true;
  }

  private readCharacters(): boolean {
    const start = this.at + 9;
    const end = this.text.indexOf(']]>', start);
    this.addText(this.text.slice(start, end < 0 ? undefined : end));
    if (end < 0) {
      this.repairs.add('cut-off');
      return false;
    }
    this.at = end + 3;
    return true;
  }

  /** `<!DOCTYPE … [ … ]>`: noted and passed over. */
  private skipDeclaration(): boolean {
    const close = this.text.indexOf('>', this.at);
    const subset = close < 0 ? -1 : this.text.slice(this.at, close).indexOf('[') + this.at;
    if (subset < this.at) return this.skipPast('>', this.at);
    this.repairs.add('declarations-ignored');
    const end = /\]\s*>/g;
    end.lastIndex = subset;
    const found = end.exec(this.text);
    if (!found) return false;
    this.at = found.index + found[0].length;
    return true;
  }

  private readEnd(): boolean {
    const end = this.text.indexOf('>', this.at);
    if (end < 0) {
      // The last tag lost its bracket: what it closes is whole.
      this.close(
        this.text
          .slice(this.at + 2)
          .trim()
          .toLowerCase(),
      );
      return false;
    }
    this.close(
      this.text
        .slice(this.at + 2, Math.min(end, this.at + 200))
        .trim()
        .toLowerCase(),
    );
    this.at = end + 1;
    return true;
  }

  private close(written: string): void {
    for (let index = this.open.length - 1; index > 0 && index >= this.open.length - LOOK_UP; index--) {
      if (this.open[index]?.written !== written) continue;
      if (index < this.open.length - 1) this.repairs.add('unclosed');
      this.closeDownTo(index);
      return;
    }
    this.repairs.add('stray-end');
  }

  private closeDownTo(index: number): void {
    while (this.open.length > index) {
      const closed = this.open.pop();
      if (closed) closed.element.isClosed = true;
    }
  }

  private readStart(name: string): boolean {
    const tag = readAttributes(this.text, this.at + 1 + name.length);
    if (!tag) {
      this.repairs.add('cut-off');
      return false;
    }
    this.at = tag.end;
    if (tag.hasBareAmpersand) this.repairs.add('bare-ampersand');
    if (++this.elements > MOST_ELEMENTS) {
      this.repairs.add('too-many-elements');
      return false;
    }
    if (this.open.length > MOST_DEPTH && !this.climbForItem(name.toLowerCase())) this.repairs.add('too-deep');
    else this.openElement(name.toLowerCase(), tag.attributes, tag.isEmpty);
    return true;
  }

  /** An item below the deepest level belongs to the channel: what stands between was never closed. */
  private climbForItem(written: string): boolean {
    if (!NEVER_NESTED.has(canonicalName(written, this.open.at(-1)?.scope ?? UNDECLARED))) return false;
    const channel = this.open.findIndex(({ element }) => CHANNELS.has(element.name));
    if (channel < 0) return false;
    this.repairs.add('unclosed');
    this.closeDownTo(channel + 1);
    return true;
  }

  private openElement(written: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const scope = scopeWith(this.open.at(-1)?.scope ?? UNDECLARED, attributes);
    const name = canonicalName(written, scope);
    this.closeForgotten(name);
    const parent = this.open.at(-1)?.element ?? this.root;
    const ownBase = attributes.get('xml:base');
    const element: MarkupElement = {
      name,
      attributes,
      children: [],
      base: ownBase === undefined ? parent.base : (resolveReference(ownBase, parent.base) ?? parent.base),
      language: attributes.get('xml:lang') ?? parent.language,
      isClosed: isEmpty,
    };
    parent.children.push(element);
    if (!isEmpty) this.open.push({ element, written, scope });
  }

  private closeForgotten(name: string): void {
    if (NEVER_NESTED.has(name)) {
      const outer = this.open.findIndex(({ element }) => element.name === name);
      if (outer > 0) {
        this.repairs.add('unclosed');
        this.closeDownTo(outer);
      }
    } else if (FEED_ELEMENTS.has(name) && TEXT_ONLY.has(this.open.at(-1)?.element.name ?? '')) {
      this.repairs.add('unclosed');
      this.closeDownTo(this.open.length - 1);
    }
  }

  private addText(text: string): void {
    if (text !== '') this.open.at(-1)?.element.children.push(text);
  }
}
