/** Text for comparing: compatibility forms resolved, without accents and case, blanks single. The voicing marks of kana are no accents. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** How an entity is named in state: symbols and names without case and accents. */
export function entityKey(symbolOrName: string): string {
  return foldText(symbolOrName);
}

/** A script that sets no blanks between words: a phrase may stand anywhere in it. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a folded title says a phrase: whole words in scripts that part them, anywhere in those that do not. */
export function hasPhrase(foldedTitle: string, phrase: string): boolean {
  const wanted = foldText(phrase);
  if (wanted === '') return false;
  for (let from = foldedTitle.indexOf(wanted); from >= 0; from = foldedTitle.indexOf(wanted, from + 1)) {
    const end = from + wanted.length;
    if (!touches(before(foldedTitle, from), first(wanted)) && !touches(foldedTitle.slice(end, end + 2), last(wanted))) return true;
  }
  return false;
}

/** Whether a neighbour goes on with the word that the phrase begins or ends with. */
function touches(neighbour: string, own: string): boolean {
  const next = first(neighbour);
  return WORD.test(next) && WORD.test(own) && !UNSPACED.test(next) && !UNSPACED.test(own);
}

function before(text: string, at: number): string {
  return last(text.slice(Math.max(0, at - 2), at));
}

function first(text: string): string {
  return [...text.slice(0, 2)][0] ?? '';
}

function last(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}
