import type { ConsistencyIssue } from '../consistency-issue';
import { foldText } from '../reading/folded-text';
import { readAssertions } from '../reading/assertion-reader';
import { sidesIn } from '../reading/mention-places';
import type { ReadSection } from '../reading/mention-reader';
import { isCue, type ReportWord, scanReportWords } from '../reading/report-words';
import type { Sentence, SentencePart } from '../reading/sentences';
import { issueOf, placeOf, type ReportView } from './report-view';

type Side = 'left' | 'right';

/** From the part of a sentence that names a side up to the part that names another. */
interface SidedStretch {
  readonly sides: ReadonlySet<Side>;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Called normal, unaffected or not examined, with nothing stated of it. */
  readonly isQuiet: boolean;
  readonly isHistory: boolean;
}

/** Not shown, or shown for comparison only: the side is named, but nothing is said of it. */
const NOT_SHOWN =
  /not (?:examined|imaged|scanned|included|assessed|involved|affected|dilated)|unaffected|uninvolved|spared|aerated|for comparison|never |asymptomatic|未检查|未扫查|未扫描|未受累|未累及|未波及|气化良好|作对照|对照/;
/** The healthy side, looked at beside the one that was asked about and is not named. */
const FOR_COMPARISON = /for comparison|as a control|作对照|以作对比|供对比/;
const HISTORY = /status post|s\/p|history of|previous|prior|known|after |post|术后|病史|既往|切除/;

/** Words that may mean the side which is not named (`contralateral`), and abbreviations with the side in their first letter. */
const OTHER_SIDE = /contralateral|opposite|other side|对侧|健侧/;
const ABBREVIATED =
  /(?<![a-z])([rl])(?:ica|cca|eca|mca|aca|pca|va|ij|sc|ul|ml|ll|lq|uq|if|if|loin|ue|le|cx|ad|ca|pa|upper|lower|vuj|puj|iliac)(?![a-z])/g;

/** Parts of the belly lie on a side that nobody names. */
const BELLY = /colon|colitis|quadrant|flank|iliac fossa|abdom|appendi|hypochondri|结肠|腹|季肋|髂窝/;
const LIES: Readonly<Record<Side, RegExp>> = {
  left: /spleen|splenic|stomach|sigmoid|descending colon|pancreatic tail|脾|胃|乙状结肠|降结肠|胰尾/,
  right: /liver|hepatic|gallbladder|append|c(?:a)?ecum|c(?:a)?ecal|ascending colon|ileocecal|duoden|肝|胆|阑尾|盲肠|升结肠|回盲|十二指肠/,
};

/**
 * An impression that speaks of one side only, where the findings speak of the other only, whatever the thing is called: the side is never named there, or named to call it normal.
 * Silent where a word may mean the side without naming it.
 */
export function checkLoneSide(view: ReportView): ConsistencyIssue[] {
  const { findings, impression } = view.sections;
  const concluded = stretchesOf(impression);
  const [side, ...more] = sidesOf(concluded, impression);
  if (side === undefined || more.length > 0) return [];
  const other = side === 'left' ? 'right' : 'left';
  const conclusion = concluded.find((stretch) => stretch.sides.has(side) && !stretch.isHistory);
  const { text } = findings.folded;
  if (!conclusion || OTHER_SIDE.test(text) || OTHER_SIDE.test(impression.folded.text)) return [];
  // The order names the side that the findings then take for granted.
  if (sidesIn(scanReportWords(foldText(view.context.exam ?? '').text)).has(side)) return [];
  if (BELLY.test(conclusion.text) && LIES[side].test(text)) return [];
  const stated = stretchesOf(findings);
  const isNamed = sidesOf(stated, findings).has(side);
  if (stated.some((stretch) => stretch.sides.has(side) && !stretch.isQuiet) || (isNamed && conclusion.isQuiet)) return [];
  const ground = stated.find((stretch) => stretch.sides.has(other) && (!isNamed || !stretch.isQuiet) && !FOR_COMPARISON.test(stretch.text));
  if (!ground || (isNamed && !stated.some((stretch) => stretch.sides.has(side)))) return [];
  return [
    issueOf(view, {
      type: 'laterality',
      places: [placeOf('findings', ground), placeOf('impression', conclusion)],
      en: `The findings describe the ${other} side only; the impression speaks of the ${side}.`,
      zh: `影像表现仅描述${other === 'left' ? '左' : '右'}侧，诊断意见所写为${side === 'left' ? '左' : '右'}侧。`,
      subject: `side:${other}>${side}`,
    }),
  ];
}

/** Every side that a section names, in words or in an abbreviation. */
function sidesOf(stretches: readonly SidedStretch[], { folded }: ReadSection): Set<Side> {
  const sides = new Set(stretches.flatMap((stretch) => [...stretch.sides]));
  for (const [, letter] of folded.text.matchAll(ABBREVIATED)) sides.add(letter === 'l' ? 'left' : 'right');
  return sides;
}

const stretchesOf = ({ sentences, folded }: ReadSection): SidedStretch[] =>
  sentences.flatMap((sentence) => {
    const stretches: SentencePart[][] = [];
    for (const part of sentence.parts)
      if (stretches.length === 0 || sidesIn(part.words).size > 0) stretches.push([part]);
      else stretches.at(-1)?.push(part);
    const stated = statedWords(sentence);
    return stretches.flatMap((parts) => {
      const [first] = parts;
      const last = parts.at(-1);
      const sides = sidesIn(first?.words ?? []);
      if (!first || !last || sides.size === 0) return [];
      const text = folded.text.slice(first.start, last.end);
      return [{ sides, start: first.start, end: last.end, text, isQuiet: isQuiet(parts, text, stated), isHistory: HISTORY.test(text) }];
    });
  });

function statedWords(sentence: Sentence): ReadonlySet<ReportWord> {
  return new Set([...readAssertions(sentence)].filter(([, { assertion }]) => assertion !== 'denied').map(([word]) => word));
}

const isQuiet = (parts: readonly SentencePart[], text: string, stated: ReadonlySet<ReportWord>): boolean =>
  (NOT_SHOWN.test(text) || parts.some(({ words }) => words.some((word) => isCue(word, 'normal', 'deny')))) &&
  !parts.some(({ sizes, words }) => sizes.length > 0 || words.some((word) => stated.has(word)));
