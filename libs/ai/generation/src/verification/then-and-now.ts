import { isSameDate, readDates, type WrittenDate } from './dates';
import { keptWith } from './kept-with';
import type { SentenceReading } from './reading';

/** How much of a thing there is now beside what there was then. */
type Course = 'more' | 'less' | 'same';

interface Development {
  readonly course: Course;
  /** Of the earlier examination or state. */
  readonly dates: readonly WrittenDate[];
  readonly tokens: ReadonlySet<string>;
}

const MORE_EN = 'larger|bigger|greater|longer|wider|thicker|higher|more \\w+|worse|stronger|heavier|deeper';
const LESS_EN = 'smaller|shorter|narrower|thinner|lower|less \\w+|milder|weaker|lighter|shallower';
const BE = '(?:is|are|was|were|has been|have been)';
/** Who speaks of now and who of then, and what each says of the course from then to now. */
const FORMS: readonly (readonly [pattern: RegExp, course: Course])[] = [
  // Of now: `has decreased since`, `is more advanced than it was in 2019`.
  [
    /\b(?:has|have) (?:\w+ly )?(?:grown|increased|enlarged|risen|progressed|worsened|widened|lengthened|thickened)\b[^.;]*\b(?:since|compared)\b/iu,
    'more',
  ],
  [
    /\b(?:has|have) (?:\w+ly )?(?:shrunk|decreased|diminished|fallen|regressed|improved|narrowed|shortened|thinned)\b[^.;]*\b(?:since|compared)\b/iu,
    'less',
  ],
  [
    /\b(?:has|have) (?:not (?:changed|grown|shrunk|increased|decreased)|remained (?:unchanged|stable|the same))\b[^.;]*\b(?:since|compared)\b|\b(?:is|are|remains?) (?:unchanged|stable|the same)\b[^.;]*\b(?:since|compared|as)\b/iu,
    'same',
  ],
  [
    new RegExp(`\\b(?:is|are) (?:${MORE_EN}) than (?:(?:it|they) (?:was|were) )?(?:in|on|at|before|previously|a year ago|last)\\b`, 'iu'),
    'more',
  ],
  [
    new RegExp(`\\b(?:is|are) (?:${LESS_EN}) than (?:(?:it|they) (?:was|were) )?(?:in|on|at|before|previously|a year ago|last)\\b`, 'iu'),
    'less',
  ],
  // Of then: `was smaller on 12 October than it is now`, `was smaller in 2021`.
  [
    new RegExp(
      `\\b(?:was|were) (?:${LESS_EN})(?= (?:in|on|at|then|before|previously)\\b)(?![^.;]*\\bthan (?:it|they|in|on|the year|before)\\b(?! (?:is|are)\\b))`,
      'iu',
    ),
    'more',
  ],
  [
    new RegExp(
      `\\b(?:was|were) (?:${MORE_EN})(?= (?:in|on|at|then|before|previously)\\b)(?![^.;]*\\bthan (?:it|they|in|on|the year|before)\\b(?! (?:is|are)\\b))`,
      'iu',
    ),
    'less',
  ],
  [/[较比](?=[^，。；]*(?:前|上次|去年|\d年|\d月|时))[^，。；]*?(?:增大|变大|长大|扩大|增多|增加|加重|增厚|增宽|进展)/u, 'more'],
  [/[较比](?=[^，。；]*(?:前|上次|去年|\d年|\d月|时))[^，。；]*?(?:缩小|变小|减少|减小|减轻|变薄|变窄|吸收|好转)/u, 'less'],
  [/[较比](?=[^，。；]*(?:前|上次|去年|\d年|\d月|时))[^，。；]*?(?:没有|无|未见)(?:明显)?(?:变化|改变|增大|缩小)/u, 'same'],
  [/(?:当时|那时|上次|\d年(?:\d+月)?时?)[^，。；]*?(?:比现在|较现在|比本次|较本次)[^，。；]{0,4}?(?:小|少|轻|薄|窄)/u, 'more'],
  [/(?:当时|那时|上次|\d年(?:\d+月)?时?)[^，。；]*?(?:比现在|较现在|比本次|较本次)[^，。；]{0,4}?(?:大|多|重|厚|宽)/u, 'less'],
];
const EMPTY =
  /^(?:the|and|was|were|has|have|had|been|than|that|this|its|since|compared|with|now|then|more|less|not|in|on|of|at|is|are|to|larger|bigger|greater|longer|wider|thicker|higher|smaller|shorter|narrower|thinner|lower|decreased|increased|changed|grown|shrunk|unchanged|stable)$/u;

function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{3,}/gu)) if (!EMPTY.test(word)) tokens.add(word);
  for (const [run] of text.matchAll(/\p{sc=Han}+/gu)) for (let at = 0; at + 2 <= run.length; at++) tokens.add(run.slice(at, at + 2));
  return tokens;
}

const MAYBE = new RegExp(
  `\\b(?:since|compared|than|${BE} (?:smaller|larger))\\b|\\b(?:smaller|larger|longer|shorter|thicker|thinner)\\b|[较比]`,
  'iu',
);

/** Begins a clause whose subject stands ahead of it: `…, which has decreased since`. */
const OF_AHEAD = /^\s*(?:which|that|and|but|it|they)\b/iu;

const developmentsOf = keptWith(({ clauses, text: sentence }: SentenceReading): readonly Development[] =>
  clauses.flatMap(({ text }) => {
    if (!MAYBE.test(text)) return [];
    const found = FORMS.filter(([pattern]) => pattern.test(text));
    const [form, ...others] = found;
    if (form === undefined || others.some(([, course]) => course !== form[1])) return [];
    return [{ course: form[1], dates: readDates(text).dates, tokens: tokensOf(readDates(OF_AHEAD.test(text) ? sentence : text).rest) }];
  }),
);

const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((token) => b.has(token)).length;

/**
 * Whether a thing is said to have been less then where the source says that it has become less since, or to have changed where it has not: `was smaller on 12 October than now` for `has decreased since 12 October`.
 * Asked only of the same day and of words that both have.
 */
export function isOfOtherCourse(said: SentenceReading, near: readonly SentenceReading[]): boolean {
  const own = developmentsOf(said);
  if (own.length === 0) return false;
  const known = near.flatMap((source) => developmentsOf(source));
  return own.some((development) => {
    const alike = known
      .filter(({ dates }) => development.dates.every((date) => dates.some((other) => isSameDate(date, other))))
      .map((other) => ({ other, shared: sharedWords(development.tokens, other.tokens) }))
      .filter(({ shared }) => shared > 0);
    const most = Math.max(0, ...alike.map(({ shared }) => shared));
    const nearest = alike.filter(({ shared }) => shared === most);
    return nearest.length > 0 && nearest.every(({ other }) => other.course !== development.course);
  });
}
