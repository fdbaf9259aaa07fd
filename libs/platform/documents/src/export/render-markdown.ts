import type { UiLanguage } from '@trivium/shared/kernel';

import type { LabelMarks } from '../label/ai-label';

import type { CheckedBlock, CheckedDocument, Span } from './checked-document';
import { attributionText, cellText, columnTitle, safeLink } from './document-text';

/** Markdown (GFM) with YAML front matter. JSON strings are YAML strings too, which spares an escaping of our own. */
export function renderMarkdown(document: CheckedDocument, label: LabelMarks | undefined): Uint8Array {
  const { title, language, metadata, blocks } = document;
  const matter = [
    ['title', title],
    ['lang', language],
    ['author', metadata.author],
    ...(metadata.organisation === undefined ? [] : [['organisation', metadata.organisation]]),
    ...(metadata.subject === undefined ? [] : [['subject', metadata.subject]]),
    ['date', metadata.createdAt.toISOString()],
  ].map(([name, value]) => `${name}: ${yamlString(value)}`);
  if (label?.aigcJson !== undefined) matter.push(`AIGC: ${label.aigcJson.replaceAll('<', '\\u003c')}`);
  if (label)
    matter.push(`digitalSourceType: ${JSON.stringify(label.digitalSourceType)}`, `provenanceId: ${yamlString(label.provenanceId)}`);
  const visible = label ? [`> ${label.visibleText}`] : [];
  const parts = [
    `---\n${matter.join('\n')}\n---`,
    `# ${escapeText(title)}`,
    ...visible,
    ...blocks.map((block) => blockMarkdown(block, language)),
    ...visible,
  ];
  return new Uint8Array(Buffer.from(`${parts.join('\n\n')}\n`, 'utf8'));
}

function blockMarkdown(block: CheckedBlock, language: UiLanguage): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${oneLine(inline(block.runs))}`;
    case 'paragraph':
      return inline(block.runs);
    case 'list':
      return block.items
        .map(
          (item, index) =>
            `${'    '.repeat(block.depths?.[index] ?? 0)}${block.isOrdered ? `${index + 1}.` : '-'} ${oneLine(inline(item))}`,
        )
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(oneLine).join(' | ')} |`;
      const rule = block.columns.map(({ align }) => (align === 'end' ? '--:' : '---'));
      const rows = block.rows.map((cells) => row(cells.map((cell) => ('value' in cell ? cellText(cell) : inline(cell)))));
      return [
        ...(block.caption === '' ? [] : [escapeText(block.caption), '']),
        row(block.columns.map((column) => escapeText(columnTitle(column)))),
        `| ${rule.join(' | ')} |`,
        ...rows,
      ].join('\n');
    }
    case 'image': {
      const picture = `![${escapeText(block.alternativeText)}](data:image/png;base64,${Buffer.from(block.png).toString('base64')})`;
      return block.caption === undefined ? picture : `${picture}\n\n${inline(block.caption)}`;
    }
    case 'formula':
      return `$$\n${block.latex.replaceAll('$$', '')}\n$$`;
    case 'code':
      return fenced(block.text);
    case 'page-break':
      return '---';
    case 'sources':
      return [
        `## ${escapeText(block.title)}`,
        '',
        ...block.entries.map(({ mark, text, link }) => `- \\[${escapeText(mark)}\\] ${linked(escapeText(text), link)}`),
      ].join('\n');
    case 'notice':
      return `> ${oneLine(inline(block.runs))}`;
    case 'attribution':
      return `*${escapeText(attributionText(block, language))}*`;
    case 'signature':
      return [block.name, block.role ?? '', block.signedAt]
        .filter((part) => part !== '')
        .map(escapeText)
        .join(' · ');
  }
}

function inline(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      const cited = span.citation === undefined ? '' : ` \\[${escapeText(span.citation)}\\]`;
      return `${linked(words(span), span.link)}${cited}`;
    })
    .join('');
}

function words({ text, emphasis, isFormula }: Span): string {
  if (isFormula) return `$${text.replaceAll('$', '')}$`;
  if (emphasis === 'code') return text.includes('\n') ? fenced(text) : ticked(text);
  const mark = emphasis === 'strong' ? '**' : emphasis === 'emphasis' ? '*' : '';
  // Marks hold only where they touch a letter (CommonMark 6.2): the spaces around stay outside.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${escapeText(inner)}${mark}${after}`;
}

/** A fence longer than any run of backticks inside cannot be closed from inside. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${fence}\n${text}\n${fence}`;
}

function ticked(text: string): string {
  const ticks = '`'.repeat(longestTicks(text) + 1);
  return ticks.length > 1 ? `${ticks} ${text} ${ticks}` : `${ticks}${text}${ticks}`;
}

function longestTicks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}

function linked(text: string, link: string | undefined): string {
  const address = safeLink(link);
  return address === undefined ? text : `[${text}](<${address}>)`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Programs that know no front matter show it as text, so it holds no markup either. */
function yamlString(value = ''): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('[', '\\u005b');
}

/** Words stay words: no markup, no HTML, no address that loads something (CommonMark 2.4). */
function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#$~!]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2');
}
