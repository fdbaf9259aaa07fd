import type { WrittenDate } from './dates';
import { type Clause, hasVerb, type SentenceReading } from './reading';
import type { Side } from './stance';

const ENDS_HEADING = /[:：]\s*$/u;
/** `MRI of the left knee was performed on 4 May 2023.`: a sentence that only says which examination the others tell of. */
const EXAMINATION =
  /^(?:An? |The |Plain )?(?:(?:[\w-]+ ){0,3}(?:MRI?|CT|PET|x-ray|radiographs?|mammograms?|mammography|ultrasound|sonography|scan|examination|angiogram|endoscopy|biopsy|films?)|CT|MRI?)\b[^.;]*\b(?:was|were|is|are) (?:performed|taken|obtained|done|made|carried out|acquired|conducted)\b|^(?:于?[^，。；]{0,16}(?:行|接受)[^，。；]{0,16}|[^，。；]{0,20})(?:CT|MRI?|超声|X线|平片|胸片|摄片|钼靶|造影|内镜|扫描|检查)[^，。；]{0,12}(?:检查|扫描|于[^，。；]+(?:进行|完成))?[。.]?$/iu;

/** Where and when a passage is, as its first sentence says: the side and the dates of all that names none. */
export function settingOf(first: SentenceReading | undefined): { readonly sides: readonly Side[]; readonly dates: readonly WrittenDate[] } {
  if (first === undefined) return { sides: [], dates: [] };
  // `Left` is no form of `leave` here.
  const isHeading = ({ text }: Clause): boolean => !hasVerb(text.replace(/\bleft\b/giu, ''));
  if (EXAMINATION.test(first.text)) return { sides: first.stance.sides, dates: first.dates };
  const dates = hasVerb(first.text) ? [] : first.dates;
  if (isHeading(first)) return { sides: first.stance.sides, dates };
  const [clause] = first.clauses;
  return { sides: clause !== undefined && ENDS_HEADING.test(clause.text) && isHeading(clause) ? clause.stance.sides : [], dates };
}

/** `It is most likely a fibroadenoma`, `The nodule …`: speaks of what the sentence before speaks of. */
const TAKES_UP = /^(?:It|They|This|These|The|Its|Their)\b|^(?:该|此|其(?!他|它|余|中)|它|这)/u;

/**
 * Sides of the sentences that name none, by those before them: `In the right breast there is a nodule of 7 mm. It is most likely a fibroadenoma.` Only of one side that the sentence before has, and only to a sentence
 * that takes up its subject.
 *
 * @param setting of the passage's head, for all that takes up nothing
 * @returns in the order of the sentences; a clause of a sentence with sides has those of the head, if it names none itself
 */
export function sidesTakenUp(
  read: readonly SentenceReading[],
  { setting, wordsOf }: { readonly setting: readonly Side[]; readonly wordsOf: readonly ReadonlySet<string>[] },
): readonly (readonly Side[])[] {
  const taken: (readonly Side[])[] = [];
  let before: readonly Side[] = [];
  for (const [place, { text, stance, terms }] of read.entries()) {
    const [subject] = terms;
    const isOfBefore = TAKES_UP.test(text) || (subject !== undefined && wordsOf[place - 1]?.has(subject) === true);
    const own = stance.sides.length === 0 && isOfBefore && before.length === 1 ? before : setting;
    taken.push(own);
    before = stance.sides.length > 0 ? (stance.isOfBoth ? [] : stance.sides) : isOfBefore ? before : setting;
  }
  return taken;
}

const PRONOUN = /\b(?:it|this|that|they|them)\b|它|该|此(?!外|后)|这/iu;

/** Dates of the sentences that name none and take up the one before: `In 1811 a wave struck the fjord. A landslide may have caused it.` */
export function datesTakenUp(read: readonly SentenceReading[], setting: readonly WrittenDate[]): readonly (readonly WrittenDate[])[] {
  return read.map(({ text, dates }, place) => {
    const before = read[place - 1]?.dates ?? [];
    return dates.length === 0 && PRONOUN.test(text) ? [...setting, ...before] : setting;
  });
}
