import { chineseNumber } from '../reading/site-patterns';
import { refusalIn } from './refused-follow-up';
import { type FoldedPlace, placeOf, type ReportView, type SectionName } from './report-view';

/** What a report advises to do next, as far as a table can be asked about it. */
export interface Advice {
  readonly isNone: boolean;
  /** PET, biopsy, resection, referral. */
  readonly isInvasive: boolean;
  /** Of the first follow-up, earliest and latest. */
  readonly months?: readonly [number, number];
  readonly place: FoldedPlace;
  readonly subject: string;
}

const INVASIVE =
  /(?<![a-z])pet(?![a-z])|biops|tissue (?:sampling|diagnosis)|resection|surgical|surgery|excision|fna|fine[- ]needle|thoracic (?:surgery|consultation)|活检|穿刺|手术|切除|外科|病理/;
const ADVISES =
  /recommend|suggest|advis|follow-?up|follow up|repeat|surveillance|ct (?:in|at)|in \d|建议|随访|复查|复诊|年度|每年|annual|yearly|routine|screening|biops|活检|穿刺|pet/;

const NUMBER_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, six: 6, twelve: 12, eighteen: 18 };
const MONTHS =
  /(\d{1,2}|one|two|three|four|six|twelve|eighteen)(?: ?(?:-|to|~) ?(\d{1,2}|six|twelve))?[ -]*(months?|mos?|years?|yrs?|weeks?)(?![a-z])|(\d{1,2}|[一二三四五六七八九十]{1,3}|两)(?:[-~至到](\d{1,2}|[一二三四五六七八九十]{1,3}))?(个月|月|年|周)(?!\d)|(半年)|(annual(?:ly)?|yearly|每年|年度)/;

export function readAdvice(view: ReportView): Advice | undefined {
  for (const section of ['recommendations', 'impression', 'findings'] as const satisfies readonly SectionName[]) {
    const { text } = view.sections[section].folded;
    const start = section === 'recommendations' ? firstLetter(text) : adviceStart(text);
    if (start === undefined) continue;
    const told = text.slice(start);
    const none = refusalIn(told);
    if (!ADVISES.test(told) && !none) continue;
    const months = monthsOf(told);
    const isInvasive = INVASIVE.test(told.replace(/no (?:pet|biopsy)|无需(?:活检|穿刺|手术)|without (?:biopsy|surgery)/g, ''));
    if (!none && !months && !isInvasive) continue;
    // `no follow-up within 12 months` names both: the denial counts.
    return {
      isNone: none !== undefined && !isInvasive && (months === undefined || none.index < 40),
      isInvasive,
      ...(months === undefined || none ? {} : { months }),
      place: placeOf(section, { start, end: start + told.trimEnd().length }),
      subject: none ? 'none' : isInvasive ? 'invasive' : (months ?? []).join('-'),
    };
  }
  return undefined;
}

function firstLetter(text: string): number | undefined {
  const at = text.search(/\S/);
  return at < 0 ? undefined : at;
}

/** Where the impression begins to advise. */
function adviceStart(text: string): number | undefined {
  const match =
    /(?:recommend|suggest(?:ed)? (?:follow|ct|repeat)|advise|follow-?up (?:ct|is|in|not)|no (?:routine |further )*follow|建议|随访|无需|不需)/.exec(
      text,
    );
  const starts = [match?.index, refusalIn(text)?.index, passiveStart(text), ZH_TERM.exec(text)?.index].filter(
    (index) => index !== undefined,
  );
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** `24个月后复查CT`: the term before the verb. */
const ZH_TERM =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-~至到](?:\d{1,2}|[一二三四五六七八九十]{1,3}))?(?:个月|年|周)(?:后|内)?(?:再次|定期)?(?:复查|随访|随诊|复诊)/;

const PASSIVE = /(?:is|are|be|should be) (?:strongly )?(?:recommended|advised|suggested)(?![a-z])/;

/** `Percutaneous biopsy is recommended`: the clause of what is advised begins before the verb. */
function passiveStart(text: string): number | undefined {
  const match = PASSIVE.exec(text);
  if (!match) return undefined;
  const end = Math.max(...['.', ';', ',', '\n'].map((mark) => text.lastIndexOf(mark, match.index)));
  return match.index - text.slice(end + 1, match.index).trimStart().length;
}

function monthsOf(told: string): readonly [number, number] | undefined {
  const match = MONTHS.exec(told);
  if (!match) return undefined;
  const [, first, second, unit, zhFirst, zhSecond, zhUnit, half, yearly] = match;
  if (half !== undefined) return [6, 6];
  if (yearly !== undefined) return [12, 12];
  const factor = factorOf(unit ?? zhUnit ?? 'month');
  const from = numberOf(first ?? zhFirst ?? '0');
  const last = second ?? zhSecond;
  const to = last === undefined ? from : numberOf(last);
  return from === 0 ? undefined : [from * factor, to * factor];
}

function factorOf(unit: string): number {
  if (/^y|年/.test(unit)) return 12;
  return /^w|周/.test(unit) ? 0.25 : 1;
}

const numberOf = (written: string): number => NUMBER_WORDS[written] ?? (/\d/.test(written) ? Number(written) : chineseNumber(written));
