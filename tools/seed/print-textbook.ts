// Prints the demo textbook to PDF, one file a language: Markdown → HTML with KaTeX → Chromium's printer, with outline and page numbers.
//   npm run seed -- print
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { math, mathHtml } from 'micromark-extension-math';
import { chromium } from 'playwright-core';

export const LANGUAGES = ['en', 'zh'] as const;
export type BookLanguage = (typeof LANGUAGES)[number];

const TITLES = {
  en: { title: 'Large Models at Work', subtitle: 'From Attention to Practice', contents: 'Contents', lang: 'en' },
  zh: { title: '大模型实务', subtitle: '从注意力到应用', contents: '目录', lang: 'zh-CN' },
} as const;

/** Chapters of one language in their order. */
export function chapters(textbookFolder: string, language: BookLanguage): { name: string; markdown: string }[] {
  const folder = join(textbookFolder, language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, markdown: readFileSync(join(folder, name), 'utf8') }));
}

/** One language's book as a single HTML page. */
export function toHtml(textbookFolder: string, language: BookLanguage): string {
  const { title, subtitle, contents, lang } = TITLES[language];
  // The style sheet of the very KaTeX that renders: another version's class names leave subscripts at full size.
  const renderer = createRequire(createRequire(import.meta.url).resolve('micromark-extension-math'));
  const katexCss = pathToFileURL(renderer.resolve('katex/dist/katex.min.css')).href;
  const book = chapters(textbookFolder, language);
  const bodies = book.map(({ markdown }, index) => {
    const html = micromark(markdown, { extensions: [gfm(), math()], htmlExtensions: [gfmHtml(), mathHtml({ output: 'html' })] });
    return `<section class="chapter" id="chapter-${index + 1}">${withCaptions(html)}</section>`;
  });
  const entries = book.map(
    ({ markdown }, index) => `<li><a href="#chapter-${index + 1}">${/^# (.*)$/m.exec(markdown)?.[1] ?? ''}</a></li>`,
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}: ${subtitle}</title>
<base href="${pathToFileURL(join(textbookFolder, language)).href}/"><link rel="stylesheet" href="${katexCss}"><style>${STYLE}</style></head>
<body><header class="cover"><p class="title">${title}</p><p class="subtitle">${subtitle}</p></header>
<nav><p class="contents">${contents}</p><ol>${entries.join('')}</ol></nav>${bodies.join('\n')}</body></html>`;
}

/** A picture alone in its paragraph becomes a figure; its description is the caption. */
function withCaptions(html: string): string {
  return html.replace(/<p>(<img src="[^"]*" alt="([^"]*)"[^>]*>)<\/p>/g, '<figure>$1<figcaption>$2</figcaption></figure>');
}

/** Prints both languages into `output` as `large-models-at-work.<language>.pdf`. */
export async function printTextbook({
  textbookFolder,
  output,
  executablePath,
}: {
  textbookFolder: string;
  output: string;
  executablePath: string;
}): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    for (const language of LANGUAGES) {
      const page = await browser.newPage();
      const source = join(output, `book.${language}.html`);
      writeFileSync(source, toHtml(textbookFolder, language));
      await page.goto(pathToFileURL(source).href, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready');
      await page.pdf({
        path: join(output, `large-models-at-work.${language}.pdf`),
        format: 'A4',
        outline: true,
        tagged: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: '<div style="font:9px sans-serif;width:100%;text-align:center;color:#666"><span class="pageNumber"></span></div>',
        margin: { top: '22mm', bottom: '22mm', left: '24mm', right: '24mm' },
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

const STYLE = `
body { font: 11pt/1.55 "Noto Serif", "Noto Serif CJK SC", "Noto Sans CJK SC", Georgia, serif; color: #1c1c1c; }
:lang(zh-CN) { line-height: 1.75; }
.cover { height: 235mm; display: flex; flex-direction: column; justify-content: center; break-after: page; }
.cover .title { font: 600 34pt/1.15 "Noto Sans CJK SC", sans-serif; color: #1f4e79; margin: 0; }
.cover .subtitle { font: 16pt "Noto Sans CJK SC", sans-serif; color: #444; margin: 6mm 0 0; }
nav { break-after: page; } nav ol { list-style: none; padding: 0; } nav li { margin: 2.5mm 0; } nav a { color: inherit; text-decoration: none; }
.contents { font: 600 18pt "Noto Sans CJK SC", sans-serif; color: #1f4e79; }
.chapter { break-before: page; }
h1, h2, h3 { font-family: "Noto Sans CJK SC", sans-serif; color: #1f4e79; break-after: avoid; }
h1 { font-size: 22pt; margin: 0 0 6mm; } h2 { font-size: 14pt; margin: 8mm 0 2mm; } h3 { font-size: 11.5pt; margin: 5mm 0 1mm; color: #333; }
p { margin: 0 0 3mm; text-align: justify; }
figure { margin: 4mm 0 6mm; break-inside: avoid; } img { display: block; margin: 0 auto 2mm; width: 130mm; max-width: 100%; }
figcaption { text-align: center; font-size: 9.5pt; color: #444; }
table { border-collapse: collapse; margin: 2mm auto 5mm; font-size: 9.5pt; break-inside: avoid; } th, td { border-bottom: 0.4pt solid #bbb; padding: 1.2mm 3mm; } th { border-bottom: 1pt solid #1f4e79; text-align: left; }
pre { background: #f5f7fa; padding: 3mm; font-size: 9pt; white-space: pre-wrap; break-inside: avoid; } .math-display { margin: 3mm 0; break-inside: avoid; }
`;
