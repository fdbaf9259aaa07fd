const ZERO_WIDTH = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const TAGS = /[\u{E0020}-\u{E007E}]+/gu;
/** Letters of other alphabets that look Latin (a part of Unicode's confusables, UTS 39). */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аеорсухіјѕԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТХοανρτι'].map((letter, at) => [
    letter,
    [...'aeopcyxijsdqwhlABEZHIKMNOPTYXABEKMHOPCTXoavpti'][at] ?? letter,
  ]),
);
const BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{24,4000}={0,2}/gu;
const SPACED = /(?<![\p{L}])(?:\p{L}[ .\-_*·]{1,2}){5,200}\p{L}(?![\p{L}])/gu;

/** A line that ends within a sentence. */
const WRAPPED = /(?<=[^\s.!?。！？:：;；|>])\n(?=[^\s\-*•#>|\d])/u;
/** Pieces of a text, and the order to put them together. */
const QUOTED = /["“'‘「]([^"“”'‘’「」\n]{2,120})["”'’」]/gu;
const JOINED =
  /["”'’] ?\+|\+ ?["“'‘]|\w \+ \w|\b(?:concatenat\w{1,4}|join|combine|glue|append|put together)\b|连(?:起来|接)|拼(?:接|起来|成)|合并|合起来|组合/iu;
const BACKWARDS = /snoitcurtsni|tpmorp|selur|erongi|drager[sS]?id|[令示]指|词示提/iu;
const DIGITS_IN_WORDS = /(?<![A-Za-z\d])(?:[a-z]{1,12}[01345$@7]|[01345$@7])[a-z]{1,12}[01345$@7a-z]{0,8}(?![A-Za-z\d])/giu;
const LETTER_OF: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

export interface Reading {
  readonly text: string;
  /** How the text was hidden: `plain`, `tag-characters`, `base64`, `spacing`, over the ends of lines, in quoted pieces, backwards, with digits for letters. */
  readonly hiding: 'plain' | 'tag-characters' | 'base64' | 'spacing' | 'wrapped' | 'pieces' | 'reversed' | 'digits';
  readonly start: number;
  readonly end: number;
}

/** The ways in which a model might read `text`: as it stands with look-alikes folded, and what tag characters, base64 and spaced letters spell. */
export function readingsOf(text: string): readonly Reading[] {
  const readings: Reading[] = [{ text: folded(text), hiding: 'plain', start: 0, end: text.length }];
  const add = (hiding: Reading['hiding'], match: RegExpMatchArray, read: string): void => {
    const start = match.index ?? 0;
    readings.push({ text: folded(read), hiding, start, end: start + match[0].length });
  };
  for (const match of text.matchAll(TAGS))
    add('tag-characters', match, [...match[0]].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join(''));
  for (const match of text.matchAll(BASE64)) {
    const read = decoded(match[0]);
    if (read !== undefined) add('base64', match, read);
  }
  for (const match of text.replace(ZERO_WIDTH, ' ').matchAll(SPACED)) add('spacing', match, match[0].replace(/[ .\-_*·]/gu, ''));
  const whole = (hiding: Reading['hiding'], read: string): void =>
    void readings.push({ text: folded(read), hiding, start: 0, end: text.length });
  if (WRAPPED.test(text)) whole('wrapped', text.replace(new RegExp(WRAPPED, 'gu'), ' '));
  if (JOINED.test(text)) {
    const pieces = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '');
    if (pieces.length > 1) whole('pieces', pieces.join(/\p{Script=Han}/u.test(pieces[0] ?? '') ? '' : ' '));
  }
  if (BACKWARDS.test(text)) whole('reversed', [...text].reverse().join(''));
  if ((text.match(DIGITS_IN_WORDS) ?? []).length > 1)
    whole(
      'digits',
      text.replace(/[013457@$](?=[a-z])|(?<=[a-z])[013457@$]/giu, (sign) => LETTER_OF[sign] ?? sign),
    );
  return readings;
}

/** What a model would read: hidden characters dropped, full width and look-alikes made Latin. Places in it are not places in `text`. */
export function folded(text: string): string {
  return [...text.replace(ZERO_WIDTH, '').normalize('NFKC')].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

function decoded(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^[\p{L}\p{N}\p{P}\p{S}\p{Z}\s]+$/u.test(text) ? text : undefined;
  } catch {
    // Not base64 or not text: a hash, a key, an image. Nothing to read.
    return undefined;
  }
}
