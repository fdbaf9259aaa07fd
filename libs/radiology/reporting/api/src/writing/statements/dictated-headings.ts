import { STATEMENT_LEXICONS } from './statement-lexicon';
import type { Token } from './statement-parts';
import type { DraftStatement } from './statement-units';

/** Words of a sentence that says only what the examination is compared with. */
const COMPARES = /compar|\b(?:prior|previous|earlier|old|last|since|against)\b|[与跟和同对较比]/iu;
/** Says how something went since then. */
const TELLS_CHANGE =
  /\b(?:new|newly|since|previous\w*|prior|before|formerly|was|were|unchanged|stable|similar|constant|interval|now|meanwhile|resol\w+|improv\w+|wors\w+|progress\w*|regress\w*|increas\w+|decreas\w+|grow\w*|grew|larger|smaller|bigger|enlarg\w+|enlarging|shr[aiu]nk\w*|develop\w*|appeared|persist\w*|clear(?:ed|ing)|less|more)\b|较|前次|上次|原|新|变化|没变|未变|不变|同前|相仿|稳定|如前|进展|吸收|好转|增大|增多|增加|增厚|缩小|减少|减轻|加重|消失|先前|既往|以前|之前/iu;
const MODALITIES = new Set('ct mr mri us pet ultrasound sonograph radiograph x ray film mammograph mammogram dx cr dr'.split(' '));

/** What the dictation says at its head or between its findings, of all that follows or of all of it. */
export interface Headings {
  /** The one examination that everything is compared with. */
  readonly comparison: readonly string[];
  /** The part of the body that was looked at, with its side. */
  readonly region: readonly string[];
}

/** The keys of a sentence that names the examination compared with, and nothing else; undefined for others. */
export function comparisonOf(text: string, { tokens }: DraftStatement): readonly string[] | undefined {
  const dates = tokens.filter(({ axis }) => axis === 'date');
  const isOther = ({ id, axis, kind }: Token): boolean =>
    axis !== 'date' && !MODALITIES.has(id) && id !== 'previous' && id !== '前次' && kind !== 'place';
  if (dates.length !== 1 || !COMPARES.test(text) || tokens.some(isOther)) return undefined;
  return tokens.map(({ key }) => key);
}

/** The keys of a sentence that names a part of the body on one side and finds nothing there (`Right shoulder.`); undefined for others. */
export function regionOf({ tokens, language }: DraftStatement): readonly string[] | undefined {
  const isWhere = tokens.every(({ kind, axis }) => kind === 'place' || axis === 'side');
  if (!isWhere || !tokens.some(({ axis }) => axis === 'side') || !tokens.some(({ kind }) => kind === 'place')) return undefined;
  return tokens.flatMap(({ key, id }) => [key, ...STATEMENT_LEXICONS[language].implied(id)]);
}

/** What the headings let a statement be said with: the date where it tells a change, the region where it names no side of its own. */
export function underHeadings(text: string, { tokens }: DraftStatement, { comparison, region }: Headings): readonly string[] {
  return [
    ...(tokens.some(({ axis }) => axis === 'date') ? ['previous', '前次'] : []),
    ...(comparison.length > 0 && TELLS_CHANGE.test(text) && !tokens.some(({ axis }) => axis === 'date')
      ? [...comparison, 'previous', '前次']
      : []),
    ...(tokens.some(({ axis }) => axis === 'side') ? [] : region),
  ];
}
