import type { ConsistencyIssue } from '../consistency-issue';
import { foldText } from '../reading/folded-text';
import type { Mention } from '../reading/mention';
import { hasUnreadWords } from '../reading/description-reader';
import { isCue } from '../reading/report-words';
import type { SentencePart } from '../reading/sentences';
import { measuredChange } from './size-comparison';
import { changedOtherwise } from './change-between-sections';
import { COMPARED, NO_PRIOR_SAID, NONE, NONE_BROUGHT, NOT_COMPARED } from './comparison-words';
import { readDates, type WrittenDate } from './dates';
import { issueOf, placeOf, placeOfMention, quote, type FoldedPlace, type ReportView, type SectionName } from './report-view';

const SECTIONS = ['findings', 'impression'] as const satisfies readonly SectionName[];

/** What is said of an earlier examination, against what is known of it and against the sizes. */
export function checkComparison(view: ReportView): ConsistencyIssue[] {
  const found =
    againstContext(view) ?? saidAndUnsaid(view) ?? againstDates(view) ?? withinMentions(view) ?? betweenSections(view) ?? betweenKin(view);
  return found ? [found] : [];
}

function againstContext(view: ReportView): ConsistencyIssue | undefined {
  const { comparison, priorReport } = view.context;
  if (comparison === undefined) return undefined;
  const told = foldText(comparison).text.trim();
  if (told === '') return undefined;
  if (!NONE.test(told)) {
    const place = placesMatching(view, NO_PRIOR_SAID)[0];
    if (!place) return undefined;
    return issue(
      view,
      [place],
      ['An examination for comparison is named, but the report says that there is none.', '检查单有对照检查，报告却写无对照。'],
      'denied',
    );
  }
  if (priorReport !== undefined && priorReport.trim() !== '') return undefined;
  const [place] = placesMatching(view, COMPARED);
  if (!place) return undefined;
  const words = quote(view, place);
  return issue(view, [place], [`“${words}”: there is no examination to compare with.`, `“${words}”：没有可供对照的检查。`], 'none');
}

/** `No prior for comparison` and `unchanged` in one report. */
function saidAndUnsaid(view: ReportView): ConsistencyIssue | undefined {
  const [none] = placesMatching(view, NO_PRIOR_SAID);
  if (!none) return undefined;
  const [compared] = placesMatching(view, COMPARED);
  if (!compared) return undefined;
  return issue(
    view,
    [none, compared],
    ['The report says that there is no prior examination, and compares with one.', '报告写无既往检查，却又与之比较。'],
    'said',
  );
}

function againstDates(view: ReportView): ConsistencyIssue | undefined {
  const compared = SECTIONS.flatMap((section) => comparedDates(view, section));
  const known = view.context.comparison === undefined ? [] : readDates(foldText(view.context.comparison).text);
  if (known.length > 0) {
    const other = compared.find(({ date }) => !known.some((one) => isSameDate(one, date)));
    if (other)
      return issue(
        view,
        [other.place],
        [
          `The report compares with ${quote(view, other.place)}, the order names ${view.context.comparison ?? ''}.`,
          `报告对照日期为${quote(view, other.place)}，检查单为${view.context.comparison ?? ''}。`,
        ],
        'date',
      );
    return undefined;
  }
  const [one] = compared.filter(({ place }) => place.section === 'findings');
  const others = compared.filter(({ place }) => place.section === 'impression');
  if (!one || others.length === 0) return undefined;
  const stated = compared.filter(({ place }) => place.section === 'findings');
  const differing = others.find(({ date }) => !stated.some((first) => isSameDate(first.date, date)));
  if (!differing) return undefined;
  return issue(
    view,
    [one.place, differing.place],
    ['Findings and impression compare with examinations of different dates.', '影像表现与诊断意见的对照日期不一致。'],
    'dates',
  );
}

interface DatedPlace {
  readonly date: WrittenDate;
  readonly place: FoldedPlace;
}

/** Dates in sentences that compare; a date of birth, surgery or this examination is none. */
function comparedDates(view: ReportView, section: SectionName): DatedPlace[] {
  const { text } = view.sections[section].folded;
  return readDates(text)
    .filter(({ start, end }) => {
      const around = text.slice(Math.max(0, start - 45), Math.min(text.length, end + 25));
      return (
        /compar|prior|previous|since|interval|unchanged|stable|last|从前|较|与|前片|前次|对比|对照|旧片|上次/.test(around) &&
        !/surgery|resect|operat|术|born|出生/.test(around)
      );
    })
    .map((date) => ({ date, place: placeOf(section, date) }));
}

function isSameDate(one: WrittenDate, other: WrittenDate): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return false;
  if (one.month !== undefined && other.month !== undefined && one.month !== other.month) return isSwapped(one, other);
  if (one.day !== undefined && other.day !== undefined && one.day !== other.day) return isSwapped(one, other);
  return true;
}

/** 05/12 may be the fifth of December or the twelfth of May. */
const isSwapped = (one: WrittenDate, other: WrittenDate): boolean =>
  (one.isAmbiguous || other.isAmbiguous) && one.month === other.day && one.day === other.month;

/** `10 mm, previously 6 mm, unchanged`; `increased from 12 to 9 mm`. */
function withinMentions(view: ReportView): ConsistencyIssue | undefined {
  for (const section of SECTIONS) {
    for (const mention of view.sections[section].mentions) {
      const measured = measuredChange(mention);
      if (!measured || mention.assertion === 'denied') continue;
      const { changes } = mention;
      const isWrong =
        (measured.change !== 'stable' && changes.has('stable') && changes.size === 1) ||
        (measured.change === 'growing' && changes.has('shrinking') && !changes.has('growing')) ||
        (measured.change === 'shrinking' && changes.has('growing') && !changes.has('shrinking')) ||
        (measured.from === measured.to && (changes.has('growing') || changes.has('shrinking')) && changes.size === 1) ||
        (changes.has('new') && changes.size === 1 && measured.from > 0);
      if (isWrong) return changeIssue(view, [placeOfMention(section, mention)], mention, measured);
    }
  }
  return undefined;
}

/** Growth in the findings, and an impression that says of everything that nothing changed. */
function betweenSections(view: ReportView): ConsistencyIssue | undefined {
  const { impression, findings } = view.sections;
  const grown = findings.mentions
    .filter((mention) => mention.assertion === 'affirmed')
    .filter((mention) => {
      const measured = measuredChange(mention)?.change;
      return (
        measured === 'growing' ||
        measured === 'shrinking' ||
        (mention.changes.size === 1 && (mention.changes.has('growing') || mention.changes.has('new')))
      );
    });
  const [first] = grown;
  if (!first) return undefined;
  for (const sentence of impression.sentences) {
    const words = sentence.parts.flatMap((part) => part.words);
    const stable = words.find((word) => isCue(word, 'stable'));
    const names = words.some(
      (word) =>
        isCue(word, 'history', 'limit_other', 'break') ||
        word.meaning.some(({ kind }) => kind === 'concept' || kind === 'organ' || kind === 'site'),
    );
    // `Stable mild pelviectasis`: said of something that no list knows.
    if (!stable || names || sentence.parts.some((part) => namesUnknown(part, impression.folded.text))) continue;
    return changeIssue(view, [placeOfMention('findings', first), placeOf('impression', stable)], first, measuredChange(first));
  }
  return undefined;
}

/** The same thing, told by other words or in two sentences. */
function betweenKin(view: ReportView): ConsistencyIssue | undefined {
  const found = changedOtherwise(view.sections.findings.mentions, view.sections.impression.mentions);
  return (
    found &&
    changeIssue(
      view,
      [placeOfMention('findings', found.stated), placeOfMention('impression', found.concluded)],
      found.concluded,
      found.measured,
    )
  );
}

/** Whoever says it of the whole says so in words like these. */
const OF_THE_WHOLE =
  /exam(?:ination)?|study|appearances?|findings?|disease|overall|interval|comparison|compared|prior|previous|检查|表现|情况|总体|整体|全片|前片/;

const namesUnknown = (part: SentencePart, text: string): boolean =>
  hasUnreadWords(part, text) && !OF_THE_WHOLE.test(text.slice(part.start, part.end));

function changeIssue(
  view: ReportView,
  places: readonly FoldedPlace[],
  mention: Mention,
  measured: { readonly from: number; readonly to: number } | undefined,
): ConsistencyIssue {
  const sizes = measured ? ` (${measured.from} → ${measured.to} mm)` : '';
  return issue(
    view,
    places,
    [`The change of “${mention.concept.en}” that is stated does not fit${sizes}.`, `“${mention.concept.zh}”所写的变化与实际不符${sizes}。`],
    `change:${mention.concept.id}`,
  );
}

const isOfNone = (sentence: string, at: number): boolean =>
  [NO_PRIOR_SAID, NONE_BROUGHT].some((pattern) => {
    const none = pattern.exec(sentence);
    return none !== null && none.index <= at && at < none.index + none[0].length;
  });

function placesMatching(view: ReportView, pattern: RegExp): FoldedPlace[] {
  return SECTIONS.flatMap((section) => {
    const { text } = view.sections[section].folded;
    const matches = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)].filter((match) => match !== null);
    return matches
      .filter((match) => {
        if (!pattern.global) return true;
        const from =
          Math.max(
            text.lastIndexOf('. ', match.index),
            text.lastIndexOf('。', match.index),
            text.lastIndexOf('\n', match.index),
            text.lastIndexOf(';', match.index),
          ) + 1;
        const end = match.index + match[0].length;
        return !NOT_COMPARED.test(text.slice(from, end + 20)) && !isOfNone(text.slice(from, end + 20), match.index - from);
      })
      .map((match) => placeOf(section, { start: match.index, end: match.index + match[0].length }));
  });
}

const issue = (view: ReportView, places: readonly FoldedPlace[], [en, zh]: readonly [string, string], subject: string): ConsistencyIssue =>
  issueOf(view, { type: 'comparison_mismatch', places, en, zh, subject });
