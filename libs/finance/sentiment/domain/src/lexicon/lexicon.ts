import type { SentimentLanguage } from '../sentiment';

/**
 * Word tables of a language. A table is one string: entries apart by commas or line breaks; an entry is one word or several.
 *
 * With `matching: 'words'` (languages that write spaces) an entry's words are whole words; `*` at the end of a word takes any ending (`steig*`), `*` at its start any
 * beginning (`*gewinn*`, for compounds), and a lone `*` for up to two words. With `matching: 'characters'` (Chinese, Japanese, Korean) an entry is found wherever its characters stand.
 * Case and accents do not matter (`bénéfice` finds `BENEFICE`). The longest entry that begins at a place wins, whatever its table, so a phrase overrules the words in it
 * (`profit warning` is bad though `profit` is a thing of which more is good). Within each of the three groups
 * of tables an entry that stands in two belongs to the first; the groups are sought apart, so `buys` may be good, and do good to its object.
 */
export const MOOD_TABLES = [
  // What neither gains nor loses: it stops the entry's words from being read otherwise, and speaks for neutral.
  /** Facts without direction: agenda, appoint*, headquarter*, unchanged, will publish, is located. */
  'neutral',
  /** Words that look like one of the others and are not: `cost-effective` looks like a cost, `share capital`, `rose garden`. They are read as nothing. */
  'ignored',

  // Events, good or bad by themselves, for the one that they happen to.
  /** Certain: record high, swings to profit, raises forecast, 扭亏为盈, 中标. */
  'veryGood',
  /** wins, contract awarded, approval, expands, strong, successful. */
  'good',
  /** Certain: profit warning, bankruptcy, fraud, plunge in profit, 立案调查, 跌停. */
  'veryBad',
  /** lawsuit, fine, recall, layoffs, delay, weak, 减持. */
  'bad',

  // Direction: good or bad by the thing that moves; up alone is read as good, more weakly.
  'riseStrongly',
  'rise',
  'fallStrongly',
  'fall',
  /** Verbs of somebody else's doing, read only with the thing that they move: raises (dividend, or else money), hikes, lifts. */
  'raise',
  /** cuts, lowers, reduces, trims. */
  'lower',
  /** Things of which more is good: profit, sales, orders, dividend, forecast, rating, share. As stems or nouns, without direction. */
  'upIsGood',
  /** Losses: more is bad, and a loss without any direction is bad news too. */
  'loss',
  /** Things of which more is bad: cost, debt, unemployment, inflation, bad loans, layoffs. */
  'upIsBad',

  // Expectations, as phrases.
  /** better than expected, beat*, tops estimates. */
  'beat',
  /** below expectations, miss*, falls short. */
  'miss',

  // What turns or weakens the rest.
  /** not, no, never, without, fails to: turns what stands behind it, up to four words or eight characters. */
  'negateNext',
  /** ない, 않다: turns what stands before it. */
  'negatePrevious',
  /** avoids, denies, ends, halts, drops plan: turns what it governs, like a negation, but the news itself is an event. */
  'reverse',
  /** calls off, 终止, 未参与: what it governs, before it or behind it, is not to be, which turns good and bad; bad by itself where it governs nothing that is read. */
  'ends',
  /** may, could, plans to, if: what stands in the same clause counts less. */
  'hedge',
  /** despite, in spite of, although: what follows in this clause counts little. */
  'despite',
  /** but, however, yet: what follows counts more than what came before. */
  'but',
  /** while, as, after, amid, and with another subject: begins a new clause. */
  'clause',
] as const;

export const COMPARISON_TABLES = [
  // Expectations, put together: `above` or `below` and, nearby, `expected`.
  /** above, over, ahead of. */
  'above',
  /** below, under, short of. */
  'below',
  /** expectations, estimates, forecasts, consensus: as the thing that is beaten or missed. */
  'expected',

  // Comparisons of two numbers ("to 13.1 from 8.7", "13.1, compared with 8.7", "13.1 (8.7)").
  /** Before the older number, the newer one stands elsewhere: from, auf … von, с. */
  'from',
  /** Before the newer number: to, auf, до. */
  'to',
  /** Between the newer and the older number: compared with, against, versus, up from, gegenüber. */
  'versus',
  /** Beside the older number: a year earlier, last year, im Vorjahr, 上年同期. */
  'earlier',
] as const;

export const ROLE_TABLES = [
  // Who gains and who loses where two are named. The verb's subject is read by the tables above; here stands what happens to its object.
  /** Subject gains, object loses: beats, overtakes, outperforms, wins … from. */
  'beatsOther',
  /** Object gains: upgrades, buys, invests in, approves, recommends, raises stake in. */
  'objectGains',
  /** Object loses: downgrades, sues, fines, probes, sells, cuts stake in, bans. */
  'objectLoses',
  /** Its subject only speaks or sees to it, and so does who stands right behind it: says, sees, maintains, retains, initiates, according to. */
  'speaker',
  /** What stands right behind it moves the other way: against (the dollar), versus, prefer A over B, better than. */
  'opposite',
  /** Prepositions: who stands right behind one, after everything was said, was not what moved (rallies on a merger with B). */
  'beside',
] as const;

export type MoodTable = (typeof MOOD_TABLES)[number];
export type ComparisonTable = (typeof COMPARISON_TABLES)[number];
export type RoleTable = (typeof ROLE_TABLES)[number];
export const LEXICON_TABLES = [...MOOD_TABLES, ...COMPARISON_TABLES, ...ROLE_TABLES] as const;
export type LexiconTable = (typeof LEXICON_TABLES)[number];

/** One language's words, for the rules of sentiment. Tables that a language does not need may be absent. */
export interface SentimentLexicon {
  readonly language: SentimentLanguage;
  readonly matching: 'words' | 'characters';
  /** The verb ends the clause (Japanese, Korean): the thing that moves stands before it. */
  readonly isVerbFinal?: boolean;
  /** 13,1 is thirteen and a tenth, 1.200 is twelve hundred. */
  readonly hasDecimalComma?: boolean;
  /** Words behind a number and what they multiply it by, in lower case without accents: `mn: 1e6`, `mrd: 1e9`, `万: 1e4`. */
  readonly scales: Readonly<Record<string, number>>;
  readonly tables: Readonly<Partial<Record<LexiconTable, string>>>;
}

/** The entries of a table, trimmed, in their order. */
export function tableEntries(table: string | undefined): string[] {
  return (table ?? '')
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
