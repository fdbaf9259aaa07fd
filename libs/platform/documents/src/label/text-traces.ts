import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

import { frontMatter } from './front-matter';
import { fhirTraces, hl7Traces } from './health-traces';
import { tracesOf, type LabelTraces } from './label-finding';

const LAST_LINES = 3;
/** How a page begins, whole or a piece of it. */
const PAGE = /^<(?:!--|(?:!doctype|\?xml|html|head|body|meta|article|section|main|div|p)\b)/i;

/** JSON (also FHIR), HL7 v2, HTML (a page or a pasted piece), Markdown and plain text. */
export function textTraces(text: string): LabelTraces[] {
  const trimmed = text.replace(/^\ufeff/, '').trimStart();
  if (trimmed.startsWith('{')) {
    const data = jsonTraces(trimmed);
    if (data) return data;
  }
  if (trimmed.startsWith('MSH|')) return hl7Traces(trimmed);
  const matter = frontMatter(trimmed);
  if (matter.size === 0 && PAGE.test(trimmed)) return htmlTraces(trimmed);
  // A text about pages may hold tags: it is read both ways, and what begins with properties is no page.
  const tagged = matter.size === 0 && /<\/[a-z][a-z0-9]*>/i.test(trimmed) ? htmlTraces(trimmed) : [];
  return [
    ...tagged,
    { place: 'text', visible: trimmed },
    propertyTraces('front matter', matter),
    propertyTraces('last lines', lastLines(trimmed)),
  ];
}

function jsonTraces(text: string): LabelTraces[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Text that begins with a brace and is no JSON is read as text.
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  if ('resourceType' in data) return fhirTraces(data);
  const entries = new Map<string, unknown>(Object.entries(data));
  const [aigc, sourceType, provenanceId, visible] = ['AIGC', 'digitalSourceType', 'provenanceId', 'notice'].map((name) =>
    entries.get(name),
  );
  const whole = tracesOf('json', {
    aigc: aigc === undefined || typeof aigc === 'string' ? aigc : JSON.stringify(aigc),
    sourceType,
    provenanceId,
    visible,
  });
  return [whole];
}

function propertyTraces(place: string, properties: ReadonlyMap<string, string>): LabelTraces {
  const [aigc, sourceType, provenanceId] = ['AIGC', 'digitalSourceType', 'provenanceId'].map((name) => properties.get(name));
  return tracesOf(place, { aigc, sourceType, provenanceId });
}

/** What a plain text says of itself: it has no other place for it than its last lines. */
function lastLines(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const line of text.trimEnd().split(/\r?\n/).slice(-LAST_LINES)) {
    const [, name, value] = /^(AIGC|digitalSourceType|provenanceId): (.+?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) properties.set(name, value);
  }
  return properties;
}

function htmlTraces(text: string): LabelTraces[] {
  const traces: LabelTraces[] = [];
  const visible: string[] = [];
  // With a stack of our own: nested elements of a hostile page would exhaust the program's.
  const open: Tree.ChildNode[] = [...parse(text).childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) visible.push(node.value);
    if (!('tagName' in node)) continue;
    const attribute = (name: string) => (node as Tree.Element).attrs.find((candidate) => candidate.name === name)?.value;
    if (node.tagName === 'meta') traces.push(...metaTraces(attribute('name'), attribute('content')));
    const [aigc, sourceType] = [attribute('data-aigc'), attribute('data-digital-source-type')];
    // The record stands at each part of a document too, so only where the label stands it is the label's.
    if (sourceType !== undefined) traces.push(tracesOf(node.tagName, { aigc, sourceType, provenanceId: attribute('data-provenance') }));
    if (node.tagName === 'script') {
      const content = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      const linked = attribute('type') === 'application/ld+json' ? jsonTraces(content)?.[0] : undefined;
      if (linked?.sourceType !== undefined) traces.push({ place: 'json-ld', sourceType: linked.sourceType });
    } else if (node.tagName !== 'style') open.push(...[...node.childNodes].reverse());
  }
  return [...traces, { place: 'text', visible: visible.join('') }];
}

function metaTraces(name: string | undefined, content: string | undefined): LabelTraces[] {
  if (content === undefined) return [];
  if (name === 'AIGC') return [{ place: 'meta', aigc: content }];
  if (name === 'provenanceId') return [{ place: 'meta', provenanceId: content }];
  return name === 'digitalSourceType' ? [{ place: 'meta', sourceType: content }] : [];
}
