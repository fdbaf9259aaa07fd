import type { ConsistencyIssue } from '../consistency-issue';
import type { Mention } from '../reading/mention';
import { sidesIn, sitesOf } from '../reading/mention-places';
import type { ReadSection } from '../reading/mention-reader';
import type { Sentence, SentencePart } from '../reading/sentences';
import { clashOf, compareSides } from './kinship';
import { issueOf, placeOf, placeOfMention, type ReportView } from './report-view';

/** Places that are one structure each: called whole, they are not torn or broken. */
const STRUCTURES =
  /^(?:knee|cuff|ankle_part|wrist_part|hip_part|hip_bone|elbow_part|malleolus|forearm_bone|leg_bone|long_bone|vertebra|vein|joint_ligament)$/;
const BROKEN = /^(?:tear|fracture|dislocation|thrombus)$/;

interface Vessel {
  readonly id: string;
  readonly name: RegExp;
}

/** Vessels that are one structure each and have no place of their own in the word lists. */
const VESSELS: readonly Vessel[] = [
  { id: 'ica', name: /颈内动脉|internal carotid|(?<![a-z])ica(?![a-z])/ },
  { id: 'cca', name: /颈总动脉|common carotid/ },
  { id: 'mca', name: /大脑中动脉|middle cerebral|(?<![a-z])mca(?![a-z])/ },
  { id: 'aca', name: /大脑前动脉|anterior cerebral|(?<![a-z])aca(?![a-z])/ },
  { id: 'pca', name: /大脑后动脉|posterior cerebral/ },
  { id: 'basilar', name: /基底动脉|basilar artery/ },
  { id: 'vertebral', name: /椎动脉|vertebral arter/ },
  { id: 'portal', name: /门静脉|portal vein/ },
  { id: 'splenic_vein', name: /脾静脉|splenic vein/ },
  { id: 'sma', name: /肠系膜上动脉|superior mesenteric arter|(?<![a-z])sma(?![a-z])/ },
  { id: 'smv', name: /肠系膜上静脉|superior mesenteric vein|(?<![a-z])smv(?![a-z])/ },
  { id: 'sagittal', name: /上矢状窦|superior sagittal sinus/ },
  { id: 'transverse', name: /横窦|transverse sinus/ },
  { id: 'renal_artery', name: /肾动脉|renal arter/ },
];
const BLOCKED = /^(?:occlusion|thrombus)$/;

/** An organ by whose name its inflammation is called. */
const MIDDLE_EAR = /中耳|otitis|tympan/;
const INFLAMED: Readonly<Record<string, string>> = {
  appendicitis: 'appendix',
  cholecystitis: 'gallbladder',
  pancreatitis: 'pancreas',
  mastoiditis: 'mastoid',
};

const WHOLE =
  /(?<![不欠非失]|未见|未能|失去)(?:连续|完整)(?!性?(?:欠|不|中断|差|消失|丧失|丢失|缺|破坏))|完好|通畅|正常|未见(?:明显|明确|确切)?异常|显[影示](?:良好|清晰)|充[盈气]良好|(?<![a-z]|no |not |loss of |lack of )(?:intact|continuous|normal|unremarkable|patent|preserved|clear|well[- ]aerated)(?![a-z])/;
/** Not the whole of it, or not quite as it should be. */
const LIMITED =
  /部分|大部|尚|欠|不|稍|略|轻|增[粗厚高宽]|高信号|低信号|肿|水肿|变[细薄]|毛糙|模糊|纤维|束|段|远端|近端|余|其他|术后|重建|修补|狭窄|斑块|渗出|粪石|积液|结石|息肉|not |mostly|partial|largely|grossly|otherwise|fibers|bundle|graft|repair|reconstruct|remaining|other|proximal|distal|anteriorly|posteriorly|irregular|thick|increased|edema|stenosis|plaque|stranding|fluid|lith|stone|but |however|segment/;

interface WholeClause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands before the colon of its sentence. */
  readonly heading: string;
  readonly parts: readonly SentencePart[];
}

/** A structure that the findings call whole, and the impression torn, broken, blocked or inflamed. */
export function checkWholeStructures(view: ReportView): ConsistencyIssue[] {
  const { findings, impression } = view.sections;
  return impression.mentions.flatMap((mention) => {
    if (mention.assertion !== 'affirmed' || mention.isOld || (mention.concept.weight < 2 && INFLAMED[mention.concept.id] === undefined))
      return [];
    const isNamed = nameOf(view, mention);
    if (!isNamed) return [];
    const clauses = findings.sentences.flatMap((sentence) => clausesOf(sentence, findings)).filter(isNamed);
    const [whole] = clauses;
    // Anything else said of it may be its ground.
    if (!whole || !clauses.every(isWhole) || isToldOtherwise(mention, findings) || isMisplaced(view, mention)) return [];
    return [
      issueOf(view, {
        type: INFLAMED[mention.concept.id] === undefined ? 'negation' : 'insertion',
        places: [placeOf('findings', whole), placeOfMention('impression', mention)],
        en: `“${mention.concept.en}” is stated of what the findings call whole or normal.`,
        zh: `“${mention.concept.zh}”与影像表现中所写完整或正常不符。`,
        subject: `${mention.concept.id}:${mention.organ ?? ''}`,
      }),
    ];
  });
}

/** Which clauses speak of the structure that a statement is of; nothing where it is of no single one. */
function nameOf({ sections: { impression } }: ReportView, mention: Mention): ((clause: WholeClause) => boolean) | undefined {
  const isOnSide = ({ parts }: WholeClause): boolean =>
    compareSides(sidesIn(parts.flatMap(({ words }) => words)), mention.sides) !== 'disjoint';
  const organ = INFLAMED[mention.concept.id];
  if (organ !== undefined) {
    // The ear beside the mastoid may be ill by itself.
    if (MIDDLE_EAR.test(impression.folded.text.slice(mention.conceptStart, mention.conceptEnd))) return undefined;
    // Of either side: what is said of the other one may be what is meant, and its side the slip.
    return ({ parts }) => parts.some(({ words }) => words.some(({ meaning }) => meaning.some((of) => 'organ' in of && of.organ === organ)));
  }
  const [site] = [...mention.sites].filter(([axis, values]) => STRUCTURES.test(axis) && values.size === 1);
  if (site && BROKEN.test(mention.concept.id)) {
    const [axis, [value]] = site;
    return (clause) =>
      value !== undefined && sitesIn(clause).get(axis)?.has(value) === true && isOnSide(clause) && !isHeadedOtherwise(clause, value);
  }
  if (!BLOCKED.test(mention.concept.id)) return undefined;
  const sentence = impression.sentences.find(({ index }) => index === mention.sentence);
  const part = sentence?.parts.find(({ start, end }) => start <= mention.conceptStart && mention.conceptStart < end);
  const said = part ? impression.folded.text.slice(part.start, part.end) : '';
  const vessels = VESSELS.filter(({ name }) => name.test(said));
  const [vessel] = vessels;
  return vessel && vessels.length === 1 ? (clause) => vessel.name.test(clause.text) && isOnSide(clause) : undefined;
}

const MEDIAL = /(?<![a-z])medial|内侧/;
const LATERAL = /(?<![a-z])lateral|外侧/;

/** `Lateral compartment: meniscus intact`: the heading tells which of the two. */
const isHeadedOtherwise = ({ heading }: WholeClause, value: string): boolean =>
  (value.startsWith('medial') && LATERAL.test(heading) && !MEDIAL.test(heading)) ||
  (value.startsWith('lateral') && MEDIAL.test(heading) && !LATERAL.test(heading));

const sitesIn = ({ parts }: WholeClause): Map<string, Set<string>> => sitesOf(parts.flatMap(({ words }) => words));

/** `not enlarged` says that it is as it should be, and what is denied of it does not limit that. */
const AS_IT_SHOULD = /(?:is |are )?not (?:enlarged|dilated|thickened|distended)|不(?:增?粗|肿大|扩张|增?厚)|未见(?:增粗|扩张|增厚|肿大)/g;
const DENIED = /(?:未见(?!.{0,3}异常)|无(?!异常)|(?<![a-z])(?:no|without) )[^,;。.]*/g;

function isWhole({ text }: WholeClause): boolean {
  const said = text.replace(AS_IT_SHOULD, ' normal ').replace(DENIED, ' ');
  return WHOLE.test(said) && !LIMITED.test(said.replace(/(?:走行|信号)(?:及|、)?/g, ''));
}

/** A sentence cut where another place is named; parts joined by `and` share what is said of the last. */
function clausesOf(sentence: Sentence, { folded }: ReadSection): WholeClause[] {
  const groups: SentencePart[][] = [];
  for (const part of sentence.parts) {
    const isNew = part.words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'site' || kind === 'organ'));
    const last = groups.at(-1);
    if (!last || (isNew && part.opening !== 'soft')) groups.push([part]);
    else last.push(part);
  }
  const heading = /^[^:：]{0,60}(?=[:：])/.exec(sentence.text)?.[0] ?? '';
  return groups.map((parts) => {
    const [start, end] = [parts[0]?.start ?? sentence.start, parts.at(-1)?.end ?? sentence.end];
    return { start, end, text: folded.text.slice(start, end), heading, parts };
  });
}

/** The same thing stated in the findings of no place, or of that one: the clause that calls it whole is of something else. */
const isToldOtherwise = (mention: Mention, { mentions }: ReadSection): boolean =>
  mentions.some(
    (other) =>
      other.assertion === 'affirmed' &&
      other.concept.id === mention.concept.id &&
      [...mention.sites].every(
        ([axis, values]) => !other.sites.has(axis) || [...values].some((value) => other.sites.get(axis)?.has(value)),
      ) &&
      compareSides(other.sides, mention.sides) !== 'disjoint' &&
      other.organ === mention.organ,
  );

/** The findings tell of one at another place of the kind, and nothing of the impression repeats it: then the place is the slip. */
const isMisplaced = ({ sections: { findings, impression } }: ReportView, mention: Mention): boolean =>
  findings.mentions.some((other) => {
    if (other.assertion !== 'affirmed' || other.concept.id !== mention.concept.id || other.organ !== mention.organ) return false;
    const clash = clashOf(other.sites, mention.sites);
    return (
      clash !== undefined &&
      !impression.mentions.some(({ concept, sites }) => concept.id === other.concept.id && !clashOf(sites, other.sites))
    );
  });
