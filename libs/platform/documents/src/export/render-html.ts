import { createHash } from 'node:crypto';

import type { UiLanguage } from '@trivium/shared/kernel';

import type { LabelMarks } from '../label/ai-label';
import { escapeXml } from '../label/xmp';

import type { CheckedBlock, CheckedDocument, Span } from './checked-document';
import { attributionText, bylineOf, cellText, columnTitle, EXPORT_WORDS, safeLink } from './document-text';

const STYLE = `:root{color-scheme:light}body{margin:0;background:#fff;color:#1b1f24;font:16px/1.65 "Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
article{max-width:44rem;margin:0 auto;padding:3rem 1.5rem}h1{font-size:1.9rem;line-height:1.25;margin:0 0 .5rem}h2,h3,h4,h5{line-height:1.3;margin:2rem 0 .5rem}
.meta{color:#57606a;font-size:.875rem;margin:0 0 1.5rem}.ai-label,.notice,.origin{border-left:4px solid #3d6b9e;background:#f2f6fa;padding:.5rem .875rem;font-size:.9rem}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9rem}caption{text-align:left;font-weight:600;padding-bottom:.4rem}
th,td{border-bottom:1px solid #d5dbe1;padding:.4rem .6rem;text-align:left;vertical-align:top}thead th{border-bottom:2px solid #8a95a1}.origin{margin:1rem 0 0;border-left-color:#8a95a1;color:#57606a;font-size:.8125rem}.origin[data-origin=model]{border-left-color:#7a3e9d}
.d1{margin-left:1.5rem}.d2{margin-left:3rem}.d3{margin-left:4.5rem}pre{white-space:pre-wrap}.end{text-align:right;font-variant-numeric:tabular-nums}
img{max-width:100%}pre{background:#f5f6f7;padding:.875rem;overflow:auto}figure{margin:1.5rem 0}figcaption{color:#57606a;font-size:.875rem}
@media print{.break{break-after:page}thead{display:table-header-group}tr{break-inside:avoid}}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** One HTML file that loads nothing and runs nothing; its own policy says so. The label stands in the head, and at the visible sentence, which a copied fragment keeps. */
export function renderHtml(document: CheckedDocument, label: LabelMarks | undefined): Uint8Array {
  const { title, language, metadata, blocks } = document;
  const words = EXPORT_WORDS[language];
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  const lang = language === 'zh' ? 'zh-Hans' : 'en';
  const marked = label
    ? `${label.aigcJson === undefined ? '' : `<meta name="AIGC" content="${escapeXml(label.aigcJson)}">`}<meta name="digitalSourceType" content="${label.digitalSourceType}">` +
      `<meta name="provenanceId" content="${escapeXml(label.provenanceId)}">${jsonLd(document, label)}`
    : '';
  const visible = label
    ? `<p class="ai-label" role="note"${label.aigcJson === undefined ? '' : ` data-aigc="${escapeXml(label.aigcJson)}"`} data-digital-source-type="${label.digitalSourceType}"` +
      ` data-provenance="${escapeXml(label.provenanceId)}">${escapeXml(label.visibleText)}</p>`
    : '';
  const meta = bylineOf(metadata).map(escapeXml).join(' · ');
  const html =
    `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeXml(title)}</title><meta name="author" content="${escapeXml(metadata.author)}">` +
    `<meta name="description" content="${escapeXml(metadata.subject ?? title)}">${marked}<style>${STYLE}</style></head>\n` +
    `<body><article><h1>${escapeXml(title)}</h1><p class="meta" title="${escapeXml(words.created)}">${meta}</p>\n${visible}\n` +
    `${blocks.map((block) => blockHtml(block, language)).join('\n')}\n${visible}</article></body></html>\n`;
  return new Uint8Array(Buffer.from(html, 'utf8'));
}

function jsonLd({ title, language, metadata }: CheckedDocument, label: LabelMarks): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: title,
    inLanguage: language,
    dateCreated: metadata.createdAt.toISOString(),
    digitalSourceType: label.digitalSourceType,
    identifier: label.provenanceId,
    creditText: label.visibleText,
  };
  // A data block is not run, and `<` must not end it early.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function blockHtml(block: CheckedBlock, language: UiLanguage): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${inline(block.runs)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${inline(block.runs)}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      const depth = (index: number) => Math.min(3, block.depths?.[index] ?? 0);
      return `<${tag}>${block.items.map((item, index) => `<li${depth(index) > 0 ? ` class="d${depth(index)}"` : ''}>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const aligned = (column: number) => (block.columns[column]?.align === 'end' ? ' class="end"' : '');
      const head = block.columns.map((column, index) => `<th scope="col"${aligned(index)}>${escapeXml(columnTitle(column))}</th>`).join('');
      const rows = block.rows.map(
        (cells) =>
          `<tr>${cells.map((cell, index) => `<td${aligned(index)}>${'value' in cell ? escapeXml(cellText(cell)) : inline(cell)}</td>`).join('')}</tr>`,
      );
      const caption = block.caption === '' ? '' : `<caption>${escapeXml(block.caption)}</caption>`;
      return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'image': {
      const picture = `<img alt="${escapeXml(block.alternativeText)}" src="data:image/png;base64,${Buffer.from(block.png).toString('base64')}">`;
      return `<figure>${picture}${block.caption === undefined ? '' : `<figcaption>${inline(block.caption)}</figcaption>`}</figure>`;
    }
    case 'formula':
      return `<p><code title="${escapeXml(block.latex)}">${escapeXml(block.plainText)}</code></p>`;
    case 'code':
      return `<pre><code>${escapeXml(block.text)}</code></pre>`;
    case 'page-break':
      return '<div class="break"></div>';
    case 'sources':
      return `<h2>${escapeXml(block.title)}</h2><ul>${block.entries
        .map(({ mark, text, link }) => `<li>[${escapeXml(mark)}] ${linked(escapeXml(text), link)}</li>`)
        .join('')}</ul>`;
    case 'attribution':
      return `<p class="origin" role="note" data-origin="${block.origin}"${block.provenanceId === undefined ? '' : ` data-record="${escapeXml(block.provenanceId)}"`}>${escapeXml(attributionText(block, language))}</p>`;
    case 'notice':
      return `<p class="notice" role="note">${inline(block.runs)}</p>`;
    case 'signature':
      return `<p class="meta">${[block.name, block.role ?? '', block.signedAt].filter(Boolean).map(escapeXml).join(' · ')}</p>`;
  }
}

const TAGS = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

function inline(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      const text = escapeXml(span.text).replaceAll('\n', '<br>');
      const tag = span.isFormula ? 'code' : span.emphasis && TAGS[span.emphasis];
      const marked = linked(tag ? `<${tag}>${text}</${tag}>` : text, span.link);
      return `${marked}${span.citation === undefined ? '' : ` [${escapeXml(span.citation)}]`}`;
    })
    .join('');
}

function linked(html: string, link: string | undefined): string {
  const address = safeLink(link);
  return address === undefined ? html : `<a href="${escapeXml(address)}" rel="noreferrer">${html}</a>`;
}
