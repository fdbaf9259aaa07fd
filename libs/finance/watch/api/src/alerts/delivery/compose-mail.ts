import { EVENT_NAMES } from '@trivium/finance/news/domain';
import { type AlertMessage, ruleAddress, type SentAlert, storyAddress } from './alert-message';
import { MAIL_WORDS } from './mail-words';

/** A mail before it has sender and receiver. */
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Value of `List-Unsubscribe` (RFC 2369). */
  readonly unsubscribe: string | undefined;
}

/** More are counted; the inbox holds them all. */
const MOST_SHOWN = 50;
const MOST_IN_SUBJECT = 120;

interface Entry {
  readonly heading: string;
  readonly facts: string;
  readonly before: string | undefined;
  readonly storyUrl: string | undefined;
  readonly originalUrl: string | undefined;
}

/** Writes the mail of a message, as plain text and as HTML with every text escaped. Deterministic. */
export function composeMail(message: AlertMessage): ComposedMail {
  const { rule, alerts, isTest } = message;
  const words = MAIL_WORDS[rule.language];
  const entries = alerts.slice(0, MOST_SHOWN).map((alert) => entryOf(message, alert));
  const rest = alerts.length - entries.length;
  const [only] = alerts.length === 1 ? entries : [];
  const subject = isTest ? words.test(rule.name) : only ? `${rule.name}: ${only.heading}` : words.digest(alerts.length, rule.name);
  const address = ruleAddress(message);
  const closing = { words, rest, address, why: words.why(rule.name), opening: isTest ? words.testText : undefined };
  return {
    subject: cut(oneLine(subject), MOST_IN_SUBJECT),
    text: textOf(entries, closing),
    html: htmlOf(entries, { ...closing, language: rule.language }),
    unsubscribe: address === undefined ? undefined : `<${address}>`,
  };
}

function entryOf(message: AlertMessage, { kind, storyId, content }: SentAlert): Entry {
  const { language, timeZone } = message.rule;
  const words = MAIL_WORDS[language];
  const { label, isAbstained } = content.sentiment;
  const entities = content.entities.map(({ symbol, name }) => (symbol === undefined ? name : `${name} (${symbol})`)).join(', ');
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const facts = [
    content.burst ? words.burst(content.burst.stories, content.burst.withinMinutes) : undefined,
    entities || undefined,
    EVENT_NAMES[content.eventType][language],
    isAbstained ? words.unsure : words.labels[label],
    words.sources(content.sources),
    `${time.format(new Date(content.publishedAt))} (${timeZone})`,
  ];
  return {
    heading: oneLine(kind === 'correction' ? `${words.correction}: ${content.title}` : content.title),
    facts: oneLine(facts.filter((fact) => fact !== undefined).join(' · ')),
    before: content.previousTitle === undefined ? undefined : oneLine(`${words.before}: ${content.previousTitle}`),
    storyUrl: message.isTest ? undefined : storyAddress(message, storyId),
    originalUrl: /^https?:\/\//i.test(content.url) ? content.url : undefined,
  };
}

interface Closing {
  readonly words: (typeof MAIL_WORDS)['en'];
  readonly rest: number;
  readonly address: string | undefined;
  readonly why: string;
  readonly opening: string | undefined;
}

function textOf(entries: readonly Entry[], { words, rest, address, why, opening }: Closing): string {
  const blocks = entries.map(({ heading, facts, before, storyUrl, originalUrl }) =>
    [heading, before, facts, storyUrl, originalUrl].filter((line) => line !== undefined).join('\n'),
  );
  const parts = [...(opening === undefined ? [] : [opening]), ...blocks, ...(rest > 0 ? [words.more(rest)] : [])];
  const foot = [oneLine(why), address === undefined ? words.changeInApp : `${words.change}: ${address}`];
  return `${[...parts, `-- \n${foot.join('\n')}`].join('\n\n')}\n`;
}

function htmlOf(
  entries: readonly Entry[],
  { words, rest, address, why, opening, language }: Closing & { readonly language: string },
): string {
  const link = (url: string | undefined, label: string): string =>
    url === undefined ? '' : `<a href="${escape(url)}">${escape(label)}</a> `;
  const blocks = entries.map(
    ({ heading, facts, before, storyUrl, originalUrl }) =>
      `<h2 style="font-size:16px;margin:24px 0 4px">${escape(heading)}</h2>` +
      (before === undefined ? '' : `<p style="margin:0 0 4px">${escape(before)}</p>`) +
      `<p style="margin:0 0 4px">${escape(facts)}</p><p style="margin:0">${link(storyUrl, words.open)}${link(originalUrl, words.original)}</p>`,
  );
  const more = rest > 0 ? `<p>${escape(words.more(rest))}</p>` : '';
  const foot = address === undefined ? escape(words.changeInApp) : link(address, words.change);
  return (
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><body style="font-family:sans-serif;font-size:14px;line-height:1.5">` +
    `${opening === undefined ? '' : `<p>${escape(opening)}</p>`}${blocks.join('')}${more}` +
    `<hr style="margin:24px 0 8px"><p style="font-size:12px">${escape(oneLine(why))}<br>${foot}</p></body></html>`
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A line break in a header or a heading would begin something else. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
}
