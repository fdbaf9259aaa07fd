/** Where a capturing group opens: not behind a backslash, and not of another kind. */
const CAPTURING = /(?<!\\)\((?!\?)|\(\?<[a-z]+>/gu;
/** Begins with a letter that no sign makes optional or repeats. */
const LETTER_FIRST = /^\p{L}(?![?*+{])/u;
const GROUP_FIRST = '(?:';
/** How many letters of its beginning an alternative is found by. */
const DEPTH = 3;

/**
 * One pattern that finds a place where any of several matches: a first look at a text in which most often none does. The alternatives stand by their first letters, and what begins at the border of a word behind one `\b`, so
 * that a place is held against the few that begin as it does, and not against hundreds.
 */
export function anyOf(sources: readonly string[], flags: string): RegExp {
  const alternatives = sources.flatMap((source) => alternativesOf(source.replaceAll(CAPTURING, GROUP_FIRST)));
  const ofWords = alternatives.filter((one) => one.startsWith('\\b')).map((one) => one.slice(2));
  const others = alternatives.filter((one) => !one.startsWith('\\b'));
  return new RegExp([...(ofWords.length === 0 ? [] : [`\\b(?:${byLetter(ofWords, DEPTH)})`]), ...(others.length === 0 ? [] : [byLetter(others, DEPTH)])].join('|'), flags); // prettier-ignore
}

/** Such a look at a text in small letters, which remembers the last text in which it found none: a statement is looked at again once it stands in the words of its sources. That text may be a patient's, and stays in this process. */
export function lookForAnyOf(sources: readonly string[]): (text: string) => boolean {
  const pattern = anyOf(sources, 'u');
  let without = '';
  return (text) => {
    const lower = text.toLowerCase();
    if (lower === without) return false;
    if (pattern.test(lower)) return true;
    without = lower;
    return false;
  };
}

/** The same alternatives, those that begin with one letter behind it. */
function byLetter(alternatives: readonly string[], depth: number): string {
  if (depth === 0 || alternatives.length < 2) return alternatives.join('|');
  const ofLetter = new Map<string, string[]>();
  const others: string[] = [];
  for (const one of new Set(alternatives.flatMap(withoutFirstGroup))) {
    const letter = LETTER_FIRST.exec(one)?.[0];
    if (letter === undefined) others.push(one);
    else ofLetter.set(letter, [...(ofLetter.get(letter) ?? []), one.slice(letter.length)]);
  }
  return [...[...ofLetter].map(([letter, rests]) => `${letter}(?:${byLetter(rests, depth - 1)})`), ...others].join('|');
}

/** `(?:give|gave) up` as `give up` and `gave up`, `(?:as )?well` as `as well` and `well`. */
function withoutFirstGroup(one: string): readonly string[] {
  if (!one.startsWith(GROUP_FIRST)) return [one];
  const end = endOfGroup(one);
  const rest = one.slice(end + 1);
  // Repeated, or with a choice of how much of it is taken.
  if (/^(?:[*+{]|\?[?+])/u.test(rest)) return [one];
  const isOptional = rest.startsWith('?');
  const behind = isOptional ? rest.slice(1) : rest;
  const options = alternativesOf(one.slice(GROUP_FIRST.length, end)).map((option) => `${option}${behind}`);
  return [...options, ...(isOptional ? [behind] : [])].flatMap(withoutFirstGroup);
}

/** The signs of a pattern with how many groups each stands in; a class is passed as one sign. */
function* signsOf(source: string): Generator<{ readonly sign: string; readonly at: number; readonly depth: number }> {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^\\]/gsu)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    yield { sign, at: index, depth };
  }
}

function endOfGroup(source: string): number {
  for (const { sign, at, depth } of signsOf(source)) if (sign === ')' && depth === 0) return at;
  return source.length;
}

/** A pattern cut where `|` stands outside of groups and classes. */
function alternativesOf(source: string): string[] {
  const alternatives = [''];
  for (const { sign, depth } of signsOf(source)) {
    if (sign === '|' && depth === 0) alternatives.push('');
    else alternatives[alternatives.length - 1] += sign;
  }
  return alternatives;
}
