import type { TemplateCode } from '../templates/report-template';
import { type MarkupElement, type MarkupNode, readMarkup } from './markup-tree';

/** What the XML block of a template says in codes. */
export interface TemplateAttributes {
  /** Of the template as a whole. */
  readonly codes: readonly TemplateCode[];
  /** By the id of the field. */
  readonly codesOf: ReadonlyMap<string, readonly TemplateCode[]>;
}

/** Reads `template_attributes` of IHE MRRT (8.2.x): terms of the template, and `coded_content` entries that name a field in ORIGTXT. Unknown parts are passed over. */
export function readAttributesXml(xml: string): TemplateAttributes {
  const codesOf = new Map<string, TemplateCode[]>();
  const codes: TemplateCode[] = [];
  const walk = (nodes: readonly MarkupNode[], field: string | undefined): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      const entry = node.name === 'entry' ? node.attributes['origtxt'] : field;
      const code = node.name === 'code' ? codeOf(node) : undefined;
      if (code !== undefined && entry === undefined) codes.push(code);
      else if (code !== undefined && entry !== undefined) {
        const own = codesOf.get(entry);
        if (own === undefined) codesOf.set(entry, [code]);
        else own.push(code);
      }
      walk(node.children, entry);
    }
  };
  walk(xml.trim() === '' ? [] : readMarkup(xml), undefined);
  return { codes, codesOf };
}

function codeOf({ attributes }: MarkupElement): TemplateCode | undefined {
  const [scheme, value, meaning] = [attributes['scheme'] ?? '', attributes['value'] ?? '', attributes['meaning'] ?? ''];
  return scheme === '' || value === '' ? undefined : { scheme, value, meaning };
}
