import { BODY_PARTS, type BodyPart, MODALITIES, type Modality, type ReportSections } from '../report';
import type { BilingualText } from '../report-names';
import type { ReportTemplate, TemplateCode, TemplateField, TemplateLine } from '../templates/report-template';
import { templateErrors } from '../templates/templates.errors';
import { type MarkupElement, type MarkupNode, readMarkup } from './markup-tree';
import { readAttributesXml, type TemplateAttributes } from './template-attributes';

export interface ImportedTemplate {
  readonly template: ReportTemplate;
  /** Parts that were left out, and why, for the person who imports. */
  readonly leftOut: readonly BilingualText[];
}

/** In the order in which they are tried: `Clinical impression` is an impression. */
const SECTION_NAMES: readonly (readonly [keyof ReportSections, RegExp])[] = [
  ['impression', /impression|conclusion|诊断|印象|结论/i],
  ['recommendations', /recommend|建议/i],
];
const LINE_LIMIT = 400;

/**
 * Imports a report template of IHE MRRT (Management of Radiology Report Templates, HTML5) as the RSNA library publishes them: title, sections, paragraphs, inputs of text and number, selections, coding from the
 * template attributes. Everything else is left out and told.
 *
 * @throws AppError MRRT_TOO_LARGE, MRRT_INVALID
 */
export function importMrrt(html: string, { id }: { readonly id: string }): ImportedTemplate {
  const nodes = readMarkup(html);
  const title = clean(textOf(first(nodes, 'title'))) || metaOf(nodes, 'dcterms.title') || '';
  // A section within a section is told with the one that holds it.
  const sections = outermost(nodes, 'section');
  if (sections.length === 0) throw templateErrors.MRRT_INVALID({ problem: 'it has no section.' });
  const attributes = readAttributesXml(all(nodes, 'script').map(textOf).join('\n'));
  const language = /^zh\b/i.test(metaOf(nodes, 'dcterms.language') ?? '') ? 'zh' : 'en';
  const leftOut: BilingualText[] = [];
  const ids = new Map<string, number>();
  const lines = sections.flatMap((section) => linesOf(section, { attributes, leftOut, ids }));
  if (lines.length === 0) throw templateErrors.MRRT_INVALID({ problem: 'its sections are empty.' });
  if (lines.length > LINE_LIMIT) throw templateErrors.MRRT_INVALID({ problem: `it has more than ${LINE_LIMIT} lines.` });
  if (/<script(?![^>]{0,80}text\/xml)/i.test(html)) leftOut.push({ en: 'A script was not imported.', zh: '脚本未导入。' });
  const about = `${title} ${metaOf(nodes, 'dcterms.subject') ?? ''}`;
  const bodyPart = bodyPartIn(about);
  const template: ReportTemplate = {
    id,
    version: '1.0.0',
    title: { en: title || id, zh: title || id },
    languages: [language],
    modalities: modalitiesIn(about),
    ...(bodyPart === undefined ? {} : { bodyPart }),
    origin: 'mrrt',
    lines,
    ...(attributes.codes.length === 0 ? {} : { codes: attributes.codes }),
  };
  return { template, leftOut };
}

interface SectionReading {
  readonly attributes: TemplateAttributes;
  readonly leftOut: BilingualText[];
  /** Ids of lines and fields so far: they are made unlike each other. */
  readonly ids: Map<string, number>;
}

function linesOf(section: MarkupElement, reading: SectionReading): TemplateLine[] {
  const name = section.attributes['data-section-name'] ?? clean(textOf(first(section.children, 'header')));
  const target = SECTION_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'findings';
  const lines: TemplateLine[] = [];
  let parts: MarkupNode[] = [];
  const flush = (): void => {
    const line = lineOf(parts, { ...reading, section: target, prefix: lines.length === 0 && target === 'findings' ? name : '' });
    if (line !== undefined) lines.push(line);
    parts = [];
  };
  const walk = (children: readonly MarkupNode[]): void => {
    for (const node of children) {
      if (typeof node === 'string') parts.push(node);
      else if (node.name === 'section') {
        flush();
        lines.push(...linesOf(node, reading));
      } else if (node.name === 'header') continue;
      else if (node.name === 'br') flush();
      else if (BLOCKS.has(node.name)) {
        flush();
        walk(node.children);
        flush();
      } else if (isControl(node)) parts.push(node);
      else walk(node.children);
    }
  };
  walk(section.children);
  flush();
  return lines;
}

const BLOCKS = new Set('p div li ul ol dl dt dd table tr td th tbody thead fieldset legend h1 h2 h3 h4 h5 h6'.split(' '));

function isControl({ name }: MarkupElement): boolean {
  return name === 'input' || name === 'select' || name === 'textarea';
}

function lineOf(
  parts: readonly MarkupNode[],
  { attributes, leftOut, ids, section, prefix }: SectionReading & { readonly section: keyof ReportSections; readonly prefix: string },
): TemplateLine | undefined {
  const fields: TemplateField[] = [];
  const codes: TemplateCode[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      // Braces of the text must not look like a field.
      text += part.replace(/\{/g, '(').replace(/\}/g, ')');
      continue;
    }
    const label = clean(part.attributes['data-field-label'] ?? part.attributes['title'] ?? part.attributes['name'] ?? '') || 'field';
    const fieldId = uniqueId(part.attributes['id'] ?? part.attributes['name'] ?? label, ids);
    const field = fieldOf(part, { id: fieldId, label: { en: label, zh: label } });
    if (field === undefined) {
      const kind = part.attributes['data-field-type'] ?? part.attributes['type'] ?? part.name;
      leftOut.push({ en: `The field "${label}" (${kind}) was not imported.`, zh: `字段「${label}」（${kind}）未导入。` });
      continue;
    }
    codes.push(...(attributes.codesOf.get(part.attributes['id'] ?? '') ?? []));
    const standing = standingText(part, field);
    if (standing !== undefined) {
      text += standing;
      continue;
    }
    if (field.kind === 'number' && clean(part.attributes['value'] ?? '') !== '')
      leftOut.push({
        en: `The number that stood in the field "${label}" was not imported: it has to be measured.`,
        zh: `字段「${label}」中预填的数值未导入：应以测量为准。`,
      });
    fields.push(field);
    text += `{${fieldId}}`;
  }
  // Controls that touch a word or each other are set apart; Chinese needs no blanks.
  const written = clean(text.replace(/(?<=[A-Za-z0-9}])\{/g, ' {').replace(/\}(?=[A-Za-z0-9])/g, '} ')).replace(
    / ([.,;:)。，；：）])/g,
    '$1',
  );
  if (written === '') return undefined;
  const line =
    prefix !== '' && !/^findings?$/i.test(prefix) && !written.toLowerCase().startsWith(prefix.toLowerCase())
      ? `${prefix}: ${written}`
      : written;
  return {
    id: uniqueId('line', ids),
    section,
    text: { en: line, zh: line },
    ...(fields.length === 0 ? {} : { fields }),
    ...(codes.length === 0 ? {} : { codes }),
  };
}

/** What a text field says already (`The lungs are clear.`) is wording of the template, to be changed like any other, and no blank. */
function standingText({ attributes, children }: MarkupElement, { kind }: TemplateField): string | undefined {
  if (kind !== 'text') return undefined;
  const said = clean(attributes['value'] ?? children.map(textOf).join(' '));
  // Braces of the text must not look like a field.
  return said === '' ? undefined : ` ${said.replace(/\{/g, '(').replace(/\}/g, ')')}`;
}

/** Kinds of fields of MRRT that become a blank; dates and merged data of another system do not. */
const FIELD_TYPES: ReadonlySet<string> = new Set(['TEXT', 'TEXTAREA', 'NUMBER', 'SELECTION_LIST']);

function fieldOf(element: MarkupElement, { id, label }: { readonly id: string; readonly label: BilingualText }): TemplateField | undefined {
  const { name, attributes } = element;
  const declared = clean(attributes['data-field-type'] ?? '').toUpperCase();
  if (declared !== '' && !FIELD_TYPES.has(declared)) return undefined;
  if (name === 'select') {
    const options = all(element.children, 'option')
      .map((option) => clean(textOf(option)) || clean(option.attributes['value'] ?? ''))
      .filter((option) => option !== '')
      .map((option) => ({ en: option, zh: option }));
    if (options.length === 0) return undefined;
    return { kind: 'choice', id, label, options, ...('multiple' in attributes ? { isMany: true } : {}) };
  }
  const type = name === 'textarea' ? 'text' : (attributes['type'] ?? 'text').toLowerCase();
  if (type === 'number') {
    const [min, max] = [numberIn(attributes['min']), numberIn(attributes['max'])];
    const unit = clean(attributes['data-field-units'] ?? '');
    return {
      kind: 'number',
      id,
      label,
      ...(unit === '' ? {} : { unit }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  }
  return type === 'text' ? { kind: 'text', id, label } : undefined;
}

function numberIn(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A name that a `{field}` may have, unlike those before it. */
function uniqueId(wanted: string, ids: Map<string, number>): string {
  const base = wanted.replace(/[^\w.-]+/g, '-').slice(0, 50) || 'part';
  const before = ids.get(base) ?? 0;
  ids.set(base, before + 1);
  return before === 0 ? base : uniqueId(`${base}-${before + 1}`, ids);
}

function bodyPartIn(about: string): BodyPart | undefined {
  const text = about.toLowerCase();
  return text.includes('brain') ? 'head' : BODY_PARTS.find((part) => text.includes(part.replace('_', ' ')));
}

function modalitiesIn(about: string): Modality[] {
  const words = new Set(about.toUpperCase().match(/[A-Z]{2,}/g) ?? []);
  const named = MODALITIES.filter((modality) => words.has(modality));
  return words.has('MRI') && !named.includes('MR') ? [...named, 'MR'] : named;
}

function all(nodes: readonly MarkupNode[], name: string): MarkupElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [...(node.name === name ? [node] : []), ...all(node.children, name)]));
}

function outermost(nodes: readonly MarkupNode[], name: string): MarkupElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : node.name === name ? [node] : outermost(node.children, name)));
}

function first(nodes: readonly MarkupNode[], name: string): MarkupElement | undefined {
  return all(nodes, name)[0];
}

function metaOf(nodes: readonly MarkupNode[], name: string): string | undefined {
  const found = all(nodes, 'meta').find(({ attributes }) => attributes['name']?.toLowerCase() === name);
  return found === undefined ? undefined : clean(found.attributes['content'] ?? '');
}

function textOf(node: MarkupNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(textOf).join(' ');
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
