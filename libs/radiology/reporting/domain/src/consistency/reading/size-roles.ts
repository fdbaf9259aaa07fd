import type { SizeRole } from './mention';
import { isCue, type ReportWord } from './report-words';
import type { ReadSize } from './size-reader';

const ROLE_CUES = [
  ['solid_part', 'solid_part'],
  ['part', 'part'],
  ['short_axis', 'short_axis'],
  ['long_axis', 'long_axis'],
  ['mean', 'mean'],
  ['distance', 'other'],
  ['technical', 'other'],
  ['shift', 'other'],
  ['wall', 'wall'],
] as const;

/** Words that say `before` only when they stand at the number: `was 6 mm`, `由9mm`. */
const ADJACENT_ONLY = /^(?:was|were|from|compared to|compared with|由|从|原|去年|to|至|since)$/;

/** `较2个月前CT（最大约1.0cm）`, `since the CT of March (10 mm)`: what is compared with, and its size in brackets. */
const COMPARED_BEFORE =
  /(?:较|与|对比|相比|比)[^(),;。]{0,16}(?:前|旧|上次|上回|既往|原|片|[ct]t|mri?|超声|检查)[^(),;。]{0,8}\([^()]*$|(?:since|compared (?:to|with)|from|versus) (?:the |a )?(?:(?!mm|cm)[^(),;.]){0,30}\((?:(?!solid|component)[^()])*$/;

/** `2022年5月ct测量约8mm`: a date that is not of this examination, and the number in its clause. */
const DATED_BEFORE =
  /(?:(?:(?:19|20)\d\d|去|前)年|[\d半一二两三四五六七八九十数]个?半?(?:年|月|周|天)多?前)(?:(?!本次|今|现|目前|mm|cm)[^(),;。]){0,26}$|(?<![a-z])in (?:[a-z]{3,9},? )?(?:19|20)\d\d,? (?:(?!now|today|current|mm|cm)[^(),;.]){0,30}$/;

/** `24 mm two years ago`, `17 mm in June 2021`: when it was that large. */
const DATED_BEHIND =
  /^ ?\(?,? ?(?:(?:about |some )?(?:an?|one|two|three|four|five|six|eight|nine|ten|twelve|\d{1,2}|several|a few) (?:years?|months?|weeks?|days?) (?:ago|earlier|before|previously)|last (?:year|month|week|time)|(?:in|on|of) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[. ]+(?:\d{1,2},? )?)?(?:19|20)\d\d(?!\d))/;

/** `现约9mm,前约6mm`: nothing but the time before it. */
const BEFORE = /(?:^|[,;(])前(?:约|为|径)*$/;

/**
 * What a measurement measures: the finding now, at an earlier examination, or only a part or an axis of it. Read from the words around it, nearest first;
 * a comma ends the reach of a word before it unless the number follows at once.
 */
export function roleOf(place: {
  readonly text: string;
  readonly size: ReadSize;
  readonly previousEnd: number;
  readonly nextStart: number;
  readonly words: readonly ReportWord[];
}): SizeRole {
  const { text, size, words } = place;
  const after = text.slice(size.end, size.end + 40);
  const adjacentAfter = roleBehind(after);
  if (adjacentAfter) return adjacentAfter;
  const from = Math.max(place.previousEnd, size.start - 45);
  const before = text.slice(from, size.start);
  if (COMPARED_BEFORE.test(text.slice(Math.max(0, size.start - 60), size.start))) return 'prior';
  if (BEFORE.test(before)) return 'prior';
  if (DATED_BEFORE.test(before) || DATED_BEHIND.test(after)) return 'prior';
  let role: SizeRole = 'current';
  for (const word of words) {
    if (word.start < from || word.end > size.start) continue;
    const gap = text.slice(word.end, size.start);
    const written = text.slice(word.start, word.end);
    const isAdjacent = /^[ :(约为]*(?:about |approximately |a |an |the )?$/.test(gap);
    if (ADJACENT_ONLY.test(written) && !isAdjacent) continue;
    if (isCue(word, 'now_value') && (isAdjacent || !ADJACENT_ONLY.test(written))) role = 'current';
    else if (isCue(word, 'prior_value')) role = isAdjacent || !/[,;]/.test(gap) ? 'prior' : role;
    for (const [cue, of] of ROLE_CUES) if (isCue(word, cue)) role = /[,;]/.test(gap) && !isAdjacent ? role : of;
    // `compared with the prior CT, the nodule measures 9 mm`; but `previously measuring 6 mm` stays.
    if (isCue(word, 'largest')) role = role === 'prior' ? role : 'current';
  }
  if (
    /(?:distance|距|相距)[^,;]*$|(?:increase|decrease|growth|difference) of (?:about |only )?$|(?:增大|增宽|缩小|增加|减少)了约?$/.test(
      before,
    )
  )
    return 'other';
  return role;
}

function roleBehind(after: string): SizeRole | undefined {
  // `2 mm larger than before`: what was added, no size.
  if (/^ ?(?:larger|smaller|bigger|wider|longer|shorter|thicker|thinner|more|less) than /.test(after)) return 'other';
  if (
    /^ ?(?:\(?(?:previously|on (?:the )?(?:prior|previous|last)|in (?:19|20)\d\d\b|at (?:the )?(?:prior|previous)|formerly|before\b)|\((?:前次|前片|上次|旧片))(?![^()]{0,25}\d)/.test(
      after,
    )
  )
    return 'prior';
  if (/^ ?(?:的)?(?:solid (?:component|part|portion|core|nodular)|internal solid|实性成分|实性部分|实性组分)/.test(after))
    return 'solid_part';
  // `a mean of 13 mm, of which 7 mm is solid`, `其中7mm为实性`.
  if (/^ ?(?:is|are|was|being|appears?) (?:purely )?solid(?![a-z])|^ ?(?:为|是|系|呈)(?:实性|实质性?)(?!结节|肿块|病灶)/.test(after))
    return 'solid_part';
  if (
    /^ ?(?:is|are|was|being|appears?) (?:cystic|necrotic|calcified|ground[- ]glass|fatty)(?![a-z])|^ ?(?:为|是|系|呈)(?:囊性|坏死|钙化|磨玻璃)(?!结节|肿块|病灶)/.test(
      after,
    )
  )
    return 'part';
  if (/^ ?(?:的)?(?:cystic component|necrotic|central cavit|mural nodule|enhancing component|坏死区|囊性部分|壁结节)/.test(after))
    return 'part';
  if (/^ ?\(?(?:in |on )?(?:the )?(?:its )?(?:short[- ]axis|short diameter|minor axis|短径|短轴)(?![^()]{0,14}\d)/.test(after))
    return 'short_axis';
  if (/^ ?\(?(?:in |on )?(?:the )?(?:its )?(?:long[- ]axis|long diameter|major axis|长径|长轴)(?![^()]{0,14}\d)/.test(after))
    return 'long_axis';
  if (/^ ?\(?(?:in )?(?:mean|average|平均)(?![^()]{0,14}\d)/.test(after)) return 'mean';
  if (
    /^ ?\(?(?:from|above|below|distal to|proximal to|beyond|away|superior to|inferior to|deep to|处|slice|thick|thin|section|axial|leftward|rightward|of (?:midline|leftward|rightward)|midline|anterolisthesis|步|以(?![下内上]))/.test(
      after,
    )
  ) {
    return /^ ?\(?(?:thick)/.test(after) ? 'wall' : 'other';
  }
  return undefined;
}
