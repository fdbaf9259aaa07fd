import type { AiLabel } from '../label/ai-label';

import { cellText, columnTitle, safeLink } from './document-text';
import type { ExportBlock, ExportDocument, TextRun } from './export-document';

/** Markdown (GFM) with YAML front matter. JSON strings are YAML strings too, which spares an escaping of our own. */
export function renderMarkdown(document: ExportDocument, label: AiLabel | undefined): Uint8Array {
  const { title, language, metadata, blocks } = document;
  const matter = [
    ['title', title],
    ['lang', language],
    ['author', metadata.author],
    ['organisation', metadata.organisation],
    ...(metadata.subject === undefined ? [] : [['subject', metadata.subject]]),
    ['date', metadata.createdAt.toISOString()],
  ].map(([name, value]) => `${name}: ${yamlString(value)}`);
  if (label)
    matter.push(`AIGC: ${label.aigcJson.replaceAll('<', '\\u003c')}`, `digitalSourceType: ${JSON.stringify(label.digitalSourceType)}`);
  const visible = label ? [`> ${label.visibleText}`] : [];
  const parts = [`---\n${matter.join('\n')}\n---`, `# ${escapeText(title)}`, ...visible, ...blocks.map(blockMarkdown), ...visible];
  return new Uint8Array(Buffer.from(`${parts.join('\n\n')}\n`, 'utf8'));
}

function blockMarkdown(block: ExportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${oneLine(inline(block.runs))}`;
    case 'paragraph':
      return inline(block.runs);
    case 'list':
      return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${oneLine(inline(item))}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(oneLine).join(' | ')} |`;
      const rule = block.columns.map(({ align }) => (align === 'end' ? '--:' : '---'));
      const rows = block.rows.map((cells) => row(cells.map((cell) => ('value' in cell ? cellText(cell) : inline(cell)))));
      return [
        escapeText(block.caption),
        '',
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
    case 'code': {
      // A fence longer than any run of backticks inside cannot be closed from inside.
      const longest = Math.max(2, ...[...block.text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}\n${block.text}\n${fence}`;
    }
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
    case 'signature':
      return [block.name, block.role ?? '', block.signedAt]
        .filter((part) => part !== '')
        .map(escapeText)
        .join(' · ');
  }
}

function inline(runs: readonly TextRun[]): string {
  return runs
    .map((run) => {
      const plain = escapeText(run.kind === 'generated' ? run.content.text : run.text);
      const mark = run.emphasis === 'strong' ? '**' : run.emphasis === 'emphasis' ? '*' : '';
      const cited = run.citation === undefined ? '' : ` \\[${escapeText(run.citation)}\\]`;
      return `${linked(`${mark}${plain}${mark}`, run.link)}${cited}`;
    })
    .join('');
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
