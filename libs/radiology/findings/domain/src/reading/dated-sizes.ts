import type { Token } from '../tokens/token';
import { has } from '../tokens/token';
import type { Draft } from './draft-finding';
import type { Reading } from './reading';

interface DatedSize {
  readonly at: number;
  readonly date: string | undefined;
}

/**
 * `5 mm in 2021, 7 mm in 2022, 10 mm now`, 6mm（2023-01）→9mm（2024-01）: sizes that each have their own date are the history of one finding. The newest is its size, the one
 * before it what it is compared with.
 */
export function settleDatedSizes({ tokens, even }: Reading, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { sizeTokens, priorTokens } = draft;
    const ats = [...new Set([...sizeTokens, ...priorTokens])].sort((one, other) => one - other);
    if (ats.length < 2 || (!draft.isSizeContradictory && priorTokens.length < 2)) continue;
    const dated = ats.map((at): DatedSize => ({ at, date: dateOf(tokens, at) }));
    const sizes = dated.some(({ date }) => date !== undefined)
      ? dated
      : ats.map((at): DatedSize => ({ at, date: agoOf(even, tokens[at]) }));
    const undated = sizes.filter(({ date }) => date === undefined);
    if (undated.length > 1 || new Set(sizes.map(({ date }) => date)).size !== sizes.length) continue;
    const [newest, before] = [...sizes].sort(byDate);
    if (newest === undefined || before === undefined) continue;
    take(draft, tokens, newest, before);
  }
}

/** Without a date it is of this examination, the newest. */
function byDate(one: DatedSize, other: DatedSize): number {
  if (one.date === undefined || other.date === undefined) return one.date === undefined ? -1 : 1;
  return one.date < other.date ? 1 : -1;
}

function take(draft: Draft, tokens: readonly Token[], newest: DatedSize, before: DatedSize): void {
  const [now, then] = [tokens[newest.at], tokens[before.at]];
  if (now?.measure === undefined || then?.measure === undefined) return;
  draft.sizeMm = [...now.measure.sizesMm];
  draft.slotSpans.sizeMm = [now.start, now.end];
  draft.priorSizeMm = [...then.measure.sizesMm];
  draft.slotSpans.priorSizeMm = [then.start, then.end];
  draft.isSizeContradictory = false;
  draft.isPriorWeak = false;
  draft.priorToken = before.at;
  if (before.date === undefined || before.date.startsWith(AGO)) return;
  draft.priorDate = before.date;
  delete draft.slotSpans.priorDate;
}

const AGO = 'ago';
const MOST_DAYS = 99_999;
const UNIT_DAYS: Readonly<Record<string, number>> = { 年: 365, 月: 30, 周: 7, 天: 1, 日: 1, year: 365, month: 30, week: 7, day: 1 };
const NUMERALS = 'half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const CHINESE = '半一二三四五六七八九十';
const BEFORE_ZH = /([半一二两三四五六七八九十]|\d{1,2})\s?个?(年|月|周|天|日)前[为约时,是测]{0,3}\s?$/;
const BEHIND_EN = new RegExp(
  `^,?\\s?(?:about\\s)?(\\d{1,2}|an?|${NUMERALS.join('|')})\\s(year|month|week|day)s?\\s(?:ago|earlier|before|prior)`,
);
const LONGEST_AGO = 28;
const LONGEST_CLAUSE = 60;

/** 半年前6mm, `6 mm two years ago`: sorts as a date does, the longest ago first. */
function agoOf(even: string, token: Token | undefined): string | undefined {
  if (token === undefined) return undefined;
  const match =
    BEFORE_ZH.exec(even.slice(Math.max(0, token.start - LONGEST_AGO), token.start)) ??
    BEFORE_ZH.exec(headOfClause(even, token.start)) ??
    BEHIND_EN.exec(even.slice(token.end, token.end + LONGEST_AGO));
  const [, amount = '', unit = ''] = match ?? [];
  const days = numberOf(amount) * (UNIT_DAYS[unit] ?? Number.NaN);
  return Number.isFinite(days) ? `${AGO} ${String(Math.round(MOST_DAYS - days)).padStart(5, '0')}` : undefined;
}

/** 1年前左上肺结节5mm: the time heads the clause. */
function headOfClause(even: string, end: number): string {
  const clause =
    even
      .slice(Math.max(0, end - LONGEST_CLAUSE), end)
      .split(/[,;。\n]/)
      .at(-1) ?? '';
  return /^[^前]{1,6}前/.exec(clause)?.[0] ?? '';
}

function numberOf(amount: string): number {
  if (/^\d/.test(amount)) return Number(amount);
  if (amount === '两') return 2;
  if (amount === 'a' || amount === 'an') return 1;
  const at = amount.length === 1 ? CHINESE.indexOf(amount) : NUMERALS.indexOf(amount);
  return at === 0 ? 0.5 : at > 0 ? at : Number.NaN;
}

/** The date behind a size (`5 mm in 2021`, 5mm（2021年）), or else right before it (2021年为5mm). */
function dateOf(tokens: readonly Token[], at: number): string | undefined {
  const ahead = near(tokens, at, 1);
  return ahead ?? near(tokens, at, -1);
}

function near(tokens: readonly Token[], at: number, step: 1 | -1): string | undefined {
  for (let next = at + step; Math.abs(next - at) < 5; next += step) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'comma' || token.kind === 'stop' || token.measure !== undefined) return undefined;
    if (token.kind === 'date') return isOfNext(tokens, next, step) ? undefined : token.date;
    if (step === 1 && token.kind === 'close') return undefined;
    if (has(token, 'now')) return undefined;
  }
  return undefined;
}

/** 2021年5mm 2022年7mm: the date behind the first stands right before the second. */
function isOfNext(tokens: readonly Token[], date: number, step: 1 | -1): boolean {
  if (step === -1) return false;
  const token = tokens[date + 1];
  return token?.measure !== undefined;
}
