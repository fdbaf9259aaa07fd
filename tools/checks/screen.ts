// What every screen of the three apps must keep to, whatever it shows: accessible, nothing cut off, wholly translated.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './journey';

/** Names and signs that no language translates. */
const NAMES = [
  ...['English', 'EN'],
  ...[
    'Trivium',
    'PDF',
    'EPUB',
    'DOCX',
    'Markdown',
    'HTML',
    'CNXML',
    'ZIP',
    'CSV',
    'TSV',
    'API',
    'SSE',
    'GGUF',
    'GB',
    'GiB',
    'bn',
    'tn',
    'UTC',
    'OpenTelemetry',
    'PGlite',
    'PostgreSQL',
    'DeepSeek',
    'Ctrl',
    'Shift',
    'Alt',
    'Esc',
    'Enter',
  ],
  ...[
    'CT',
    'MR',
    'CR',
    'DX',
    'US',
    'PT',
    'MG',
    'NM',
    'HK',
    'SS',
    'GSPC',
    'HSI',
    'USD',
    'CNY',
    'AI',
    'MB',
    'kB',
    'GB',
    'mm',
    'MD',
    'TXT',
    'zip',
  ],
];

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Goes to `path` within the app and waits until the page has its heading and no placeholder any more. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
}

/** Waits until the page has its heading, its fonts, and no placeholder any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('trivium-skeleton') === null && document.fonts.status === 'loaded');
}

/** Which of axe's rules a look at a screen needs: colours do not change with the width, nor structure with the theme. */
const RULES = {
  all: '{}',
  width: `{ rules: { 'color-contrast': { enabled: false } } }`,
  language: `{ runOnly: { type: 'rule', values: ['color-contrast', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'label-content-name-mismatch', 'document-title'] } }`,
} as const;

/** What axe-core calls moderate and yet is in the way of who hears a page: headings that leave a level out, and words outside every landmark. */
const MODERATE = ['heading-order', 'page-has-heading-one', 'region', 'landmark-one-main'];

/** Violations of WCAG 2.2 A and AA and of good practice that axe-core calls serious or critical, and those of {@link MODERATE}. */
export async function accessibilityProblems(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${axeSource} }`);
  const { violations } = await page.evaluate<{
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  }>(`axe.run(document, { resultTypes: ['violations'], ...${RULES[rules]} })`);
  return (
    violations
      .filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || MODERATE.includes(id))
      // An open menu lies outside every landmark, as it should.
      .filter(({ nodes }) => nodes.some(({ html }) => !html.includes('cdk-overlay-container')))
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary.replace(/\s+/g, ' ')}`).join(' | ')}`,
      )
  );
}

/** What is wider than the window, or than the scrolling part of the page; a table may scroll inside a box of its own. */
export function overflowProblems(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const isTooWide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;
    const roots = [document.documentElement, ...document.querySelectorAll('main, .tv-page, mat-dialog-container')];
    // A window that has just changed its size is laid out anew in the next frames; what stays wide is a fault.
    for (let frame = 0; frame < 180 && roots.some(isTooWide); frame++) await new Promise(requestAnimationFrame);
    if (!roots.some(isTooWide)) return [];
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .slice(-3);
    return [`wider than ${innerWidth} px: ${widest.map((element) => element.outerHTML.slice(0, 160)).join(' | ')}`];
  });
}

/** Texts a person can see or hear, with their own marks of language: a text inside `lang="en"` is meant to be English. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'placeholder', 'alt'];
    const isLeftOut = (element: Element): boolean =>
      element.closest(
        'script, style, svg, code, kbd, time, textarea, trivium-icon, .katex, trivium-answer-text, trivium-math-text, mark, trivium-conversation .welcome li, [data-role="person"], [data-user-content], [translate="no"], [lang]:not(html)',
      ) !== null || !element.checkVisibility({ visibilityProperty: true });
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text !== '' && node.parentElement && !isLeftOut(node.parentElement)) texts.push(text);
    }
    for (const name of spoken) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name)?.trim() ?? '';
        if (text !== '' && !isLeftOut(element)) texts.push(text);
      }
    }
    return [document.title, ...texts];
  });
}

const withoutAll = (text: string, parts: readonly string[]): string =>
  [...parts].sort((one, other) => other.length - one.length).reduce((rest, part) => rest.split(part).join(' '), text);

/** Without addresses, file names, ids of keys, and dates as `Intl` writes them. */
const withoutAddresses = (text: string): string =>
  text.replace(/\d{1,2} \p{L}{3,9} \d{4}/gu, ' ').replace(/\S+@\S+|\S+:\/\/\S+|\b[\w-]+(\.[\w-]+)+\b|\b[0-9a-f]{16,}\b/g, ' ');

/** On a page opened with `?locale=pseudo`: every text that no dictionary gave. `data` are names and contents of the visited organisation. */
export async function untranslatedTexts(page: Page, data: readonly string[]): Promise<string[]> {
  const bare = (text: string): string => {
    // Words that `Intl.ListFormat` puts between texts of a dictionary are its own.
    const rest = text.replace(/⟧,? (?:and|or) ⟦/g, '⟧, ⟦').replace(/⟦[^⟦⟧]*⟧/g, ' ');
    return rest === text ? text : bare(rest);
  };
  return (await textsOf(page))
    .filter((text) => (withoutAddresses(withoutAll(bare(text), data)).match(/\p{L}+/gu) ?? []).some((word) => !NAMES.includes(word)))
    .map((text) => `not from a dictionary: ${text}`);
}

/** On a Chinese page: texts with Latin words that are neither a name nor among `data`. */
export async function foreignTexts(page: Page, data: readonly string[]): Promise<string[]> {
  const words = (text: string): string[] => withoutAddresses(withoutAll(text, data)).match(/[A-Za-z]{2,}/g) ?? [];
  return (await textsOf(page)).filter((text) => words(text).some((word) => !NAMES.includes(word))).map((text) => `not Chinese: ${text}`);
}

/**
 * A picture of the page for the documentation. At least three `values` must be on the screen, so that no picture of an empty or
 * failed page gets in. The file is only written when WRITE_SCREENSHOTS=1, because two machines never draw the same bytes.
 */
export async function screenshot(page: Page, name: string, values: readonly string[]): Promise<void> {
  if (values.length < 3) throw new Error(`The picture ${name} names ${values.length} values; it needs three.`);
  await settled(page);
  const shown = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value);
    return [document.body.innerText, ...fields].join('\n').replace(/\s+/g, ' ');
  });
  const missing = values.filter((value) => !shown.includes(value));
  if (missing.length > 0)
    throw new Error(`The picture ${name} would not show: ${missing.join(', ')}. The page shows: ${shown.slice(0, 2000)}`);
  if (process.env.WRITE_SCREENSHOTS !== '1') return;
  const folder = join(ROOT, 'docs/screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
