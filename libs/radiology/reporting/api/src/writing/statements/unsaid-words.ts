import { STATEMENT_LEXICONS } from './statement-lexicon';
import type { Token } from './statement-parts';
import { BOTH, type DraftStatement, impliedBy } from './statement-units';

/** Words of a statement that a set of said words does not say. */
export function unsaidOf({ tokens, language }: DraftStatement, keys: ReadonlySet<string>): readonly Token[] {
  const lexicon = STATEMENT_LEXICONS[language];
  const said = new Set([...keys].flatMap((key) => [key, ...impliedOfKey(key, lexicon)]));
  const ids = new Set([...said].map((key) => key.replace(/[-?~]+$/, '')));
  return tokens.filter(({ key, id, kind, axis }) => {
    if (said.has(key)) return false;
    if (id === BOTH[language]) return !hasPair(ids);
    if (MANY.has(id) && [...ids].some((one) => one.startsWith('count='))) return false;
    // `Both` stands for the two; a size of another statement's sentence does not.
    if (said.has(BOTH[language]) && kind === 'axis' && (axis === 'side' || axis === 'front' || axis === 'middle')) return false;
    // A date says that it was earlier.
    if ((id === 'previous' || id === '前次') && [...ids].some((one) => one.startsWith('date='))) return false;
    return !(kind === 'keep' && ids.has(id));
  });
}

/** What follows from a word as it was said: from a denial what follows of the denial. */
function impliedOfKey(key: string, lexicon: (typeof STATEMENT_LEXICONS)['en']): readonly string[] {
  const id = key.replace(/[-?~]+$/, '');
  return [...impliedBy(id, lexicon), ...(id === key ? [] : lexicon.implied(key))];
}

/** Says that there are several, and not how many. */
export const MANY: ReadonlySet<string> = new Set(['multiple', '多发']);

function hasPair(ids: ReadonlySet<string>): boolean {
  return (ids.has('left') && ids.has('right')) || (ids.has('左') && ids.has('右'));
}
