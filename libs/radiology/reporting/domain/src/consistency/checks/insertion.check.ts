import type { ConsistencyIssue } from '../consistency-issue';
import { type Mention } from '../reading/mention';
import { type Description, type ReadDescriptions, readDescriptions } from '../reading/description-reader';
import { foldText } from '../reading/folded-text';
import { isCue, scanReportWords } from '../reading/report-words';
import { isGroundOfNothing } from './brain-grounds';
import { mayBeDrawn } from './doubted-insertion';
import { groundsOf, otherSideOf, MAY_BE_INFERRED, SPINE } from './inference';
import type { Sentence } from '../reading/sentences';
import type { Pairing } from './pairing';
import { issueOf, placeOf, placeOfMention, type ReportView } from './report-view';

const organsOfExam = ({ context }: ReportView): ReadonlySet<string> =>
  new Set(
    scanReportWords(foldText(context.exam ?? '').text).flatMap(({ meaning }) =>
      meaning.flatMap((of) => (of.kind === 'organ' ? [of.organ] : [])),
    ),
  );

/** What the impression states without any ground in the findings. */
export function checkInsertion(view: ReportView, pairing: Pairing): ConsistencyIssue[] {
  if (view.sections.findings.folded.text.trim() === '' || isShorthand(view)) return [];
  const { findings } = view.sections;
  const organsInFindings = new Set(
    findings.sentences
      .flatMap(({ parts }) => parts)
      .flatMap(({ words }) => words)
      .flatMap(({ meaning }) => meaning.map((of) => ('organ' in of ? of.organ : undefined))),
  );
  // `Gland volume 88 ml`, in an examination of the prostate.
  const ofExam = organsOfExam(view);
  const seen = new Set<string>();
  const isNamed = namedDescriptions(view, pairing);
  return pairing.unsupported.flatMap((mention) => {
    const { concept, organ } = mention;
    if (mention.assertion !== 'affirmed' || mention.changes.has('resolved') || mention.isMeasureOfOrgan) return [];
    // `淋巴结转移`: where the metastasis is, which is asked for itself.
    if (concept.id === 'lymph_node') return [];
    const isOrganKnown = organ !== undefined && (organsInFindings.has(organ) || ofExam.has(organ));
    const descriptions = readDescriptions(findings);
    const isUnsuspicious = concept.weight > 0 && isCalledNormal(organ, descriptions);
    if (!isUnsuspicious && mention.isOld) return [];
    if (!isUnsuspicious && MAY_BE_INFERRED.test(concept.id) && (isOrganKnown || organ === undefined)) return [];
    // Denied there: that is a negation, told elsewhere. Historical or asked for: not new.
    if (
      findings.mentions.some(
        (other) =>
          other.concept.id === concept.id && other.assertion !== 'affirmed' && (other.organ === organ || other.assertion !== 'denied'),
      )
    )
      return [];
    if (
      isOccult(mention, view) ||
      isInflammationSomewhere(mention, view) ||
      (!isUnsuspicious && isOnlyAppearance(mention, view) && !hasNothingToName(mention, view, descriptions.descriptions.every(isNamed))) ||
      isToldElsewhere(mention, findings.mentions)
    )
      return [];
    const grounds = groundsOf({ mention, ...descriptions, isNamed }).filter((ground) => {
      const text = findings.folded.text.slice(ground.start, ground.end);
      return !isDiffuseOnly(text, mention) && !isOfDisc(text, mention) && !isGroundOfNothing(text, mention);
    });
    // What the impression tells of elsewhere is no ground on the side of this statement.
    const unnamed = descriptions.descriptions.filter((one) => grounds.includes(one) || !isNamed(one));
    const other = otherSideOf(mention, grounds, unnamed);
    if (other) return [sideIssue(view, mention, grounds, other)];
    if (grounds.length > 0 || mayBeDrawn(mention, view, pairing)) return [];
    const subject = `${concept.id}:${organ ?? ''}`;
    if (seen.has(subject)) return [];
    seen.add(subject);
    return [
      issueOf(view, {
        type: 'insertion',
        places: [placeOfMention('impression', mention)],
        en: `The impression states “${concept.en}”, which the findings do not describe.`,
        zh: `诊断意见中的“${concept.zh}”在影像表现中没有描述。`,
        subject,
      }),
    ];
  });
}

/** How the whole of an organ looks: nothing that a mass in it could be drawn from. */
const DIFFUSE =
  /肺纹理|(?:肝|脾|肾|胰|甲状腺|腮腺|乳腺|前列腺)(?:脏|腺)?(?:实质|腺体)?(?:整体|普遍|弥漫性?)?(?:回声|密度|信号)(?:弥漫性?|普遍|整体|均匀性?|略|稍|轻度|明显)*(?:增强|增高|减低|降低|增粗|细密|密集)|lung markings|bronchovascular markings|(?:hepatic|liver|renal|splenic|pancreatic)(?: parenchymal| parenchyma)? (?:is |has |shows )?(?:diffusely |mildly |increased |coarse(?:ned)? )*(?:echogenicity|echotexture|attenuation)|diffusely (?:increased|decreased|echogenic|hypo|hyper)/;
const FOCAL = /局[灶限]|结节|团块?|占位|斑片|nodul|focal|mass|lesion|area/;
const FOCAL_THING = /^(?:mass|nodule)$/;

const isDiffuseOnly = (text: string, { concept }: Mention): boolean =>
  FOCAL_THING.test(concept.id) && DIFFUSE.test(text) && !FOCAL.test(text);

/** What presses on the sac or lies in a disc is no ground of a broken vertebra. */
const isOfDisc = (text: string, { concept, sites }: Mention): boolean =>
  concept.id === 'fracture' &&
  sites.has('vertebra') &&
  /硬膜囊|椎间盘|椎间孔|黄韧带|thecal|(?<![a-z])dis[ck]|canal|foram|ligament/.test(text) &&
  !/椎体|高度|终板|vertebra|height|endplate/.test(text);

/** An organ that is plainly called normal, with nothing abnormal said of it: then no sign of it can stand behind a name, nor a suspicion. */
function isCalledNormal(organ: string | undefined, { descriptions, normal }: ReadDescriptions): boolean {
  if (organ === undefined) return false;
  const isIt = (other: string): boolean => other === organ || (SPINE.test(organ) && SPINE.test(other));
  return [...normal].some(isIt) && !descriptions.some(({ organs }) => organs.size === 0 || [...organs].some(isIt));
}

/** `右侧乳突气房密度增高`, and `左侧乳突炎`: described without its name, on the other side. */
function sideIssue(view: ReportView, mention: Mention, grounds: readonly Description[], side: 'left' | 'right'): ConsistencyIssue {
  return issueOf(view, {
    type: 'laterality',
    places: [...grounds.slice(0, 1).map((ground) => placeOf('findings', ground)), placeOfMention('impression', mention)],
    en: `The side of “${mention.concept.en}” differs: the findings describe it on the ${side}.`,
    zh: `“${mention.concept.zh}”的侧别不一致：影像表现所描述的在${side === 'left' ? '左' : '右'}侧。`,
    subject: `${mention.concept.id}:${mention.organ ?? ''}:described:${side}`,
  });
}

/** Which descriptions of the findings the impression has a name for. Asked often: each is looked at once. */
function namedDescriptions(view: ReportView, pairing: Pairing): (description: Description) => boolean {
  const { findings, impression } = view.sections;
  const unrepeated = new Set(pairing.unrepeated);
  const named = [
    ...pairing.pairs.map((pair) => pair.findings),
    ...findings.mentions.filter((one) => !one.isMeasureOfOrgan && one.assertion === 'affirmed' && !unrepeated.has(one)),
  ];
  const known = new Map<Description, boolean>();
  return (description) => {
    const { start, end, signs } = description;
    const before = known.get(description);
    if (before !== undefined) return before;
    const isNamed =
      named.some((one) => one.conceptStart < end && start < one.conceptEnd) ||
      (signs.has('prose') && isRepeated(findings.folded.text.slice(start, end), impression.folded.text));
    known.set(description, isNamed);
    return isNamed;
  };
}

/** Whether most words of a stretch (pairs of characters in Chinese) stand in the impression as well. */
function isRepeated(stretch: string, said: string): boolean {
  const words = stretch.match(/[a-z]{4,}/g) ?? [];
  const characters = stretch.replace(/[^\u4e00-\u9fff]/g, '');
  const pairs = Array.from({ length: Math.max(0, characters.length - 1) }, (_, index) => characters.slice(index, index + 2));
  const pieces = [...words, ...pairs];
  return pieces.filter((piece) => said.includes(piece)).length >= pieces.length / 2;
}

/** Characters; a sentence in words is longer. */
const SHORTHAND = 20;

/** `左上磨12mm`: sizes of things that are not named; nothing can be called unfounded. */
const isShorthand = ({ sections }: ReportView): boolean =>
  sections.findings.mentions.length === 0 &&
  sections.findings.folded.text.length <= SHORTHAND &&
  /\d ?(?:mm|cm|毫米|厘米)/.test(sections.findings.folded.text);

/** The impression does not say where (`… with diverticula`), and the findings tell of such a thing somewhere. */
const isToldElsewhere = ({ organ, concept }: Mention, told: readonly Mention[]): boolean =>
  (organ === concept.organ || concept.id === 'varices') &&
  told.some((other) => other.concept.id === concept.id && other.assertion === 'affirmed');

/** `occult fracture suspected`: not seen, and said to be so. */
const isOccult = ({ conceptStart, conceptEnd }: Mention, { sections: { impression } }: ReportView): boolean =>
  /occult|隐匿/.test(impression.folded.text.slice(Math.max(0, conceptStart - 40), conceptEnd));

const INFLAMMATION = /^(?:炎症|感染|感染性病变|炎性病变|炎性改变|infectious process)$/;

/** `左颌下腺导管结石伴炎症`: of what is named beside it, not of the lung, unless the lung is named. */
function isInflammationSomewhere(
  { concept, sentence, conceptStart, conceptEnd }: Mention,
  { sections: { impression } }: ReportView,
): boolean {
  if (concept.id !== 'pneumonia' || !INFLAMMATION.test(impression.folded.text.slice(conceptStart, conceptEnd))) return false;
  const words = impression.sentences.find(({ index }) => index === sentence)?.parts.flatMap((part) => part.words) ?? [];
  return !words.some(({ meaning }) => meaning.some((of) => 'organ' in of && /^(?:lung|lung_base)$/.test(of.organ ?? '')));
}

/** `likely metastasis`, `可能为…`: a suspicion about something that is described, no statement of its own. */
function isOnlyAppearance(mention: Mention, view: ReportView): boolean {
  const sentence = view.sections.impression.sentences.find(({ index }) => index === mention.sentence);
  return (
    ((sentence !== undefined && isHedged(mention, sentence)) || isAlternative(mention, view)) && !PLAIN_TO_SEE.test(mention.concept.id)
  );
}

/** Plain to see, and what it is may be doubted in the same breath: `右肺上叶占位，肺癌可能` doubts the cancer. */
const IS_SEEN = /^(?:mass|nodule)$/;

function isHedged({ concept, conceptStart, conceptEnd }: Mention, { parts }: Sentence): boolean {
  const words = parts.flatMap((part) => part.words);
  const hedges = words.filter((word) => isCue(word, 'hedge', 'doubt') && Math.abs(word.start - conceptStart) < HEDGE_REACH);
  if (!IS_SEEN.test(concept.id)) return hedges.length > 0;
  const others = words.filter((word) => word.start >= conceptEnd && word.meaning.some(({ kind }) => kind === 'concept'));
  // Behind it, and with another name at hand: then that name is doubted.
  return hedges.some((hedge) => hedge.start < conceptStart || others.length === 0);
}

const HEDGE_REACH = 40;
const ALTERNATIVE = /(?:^| )(?:or|versus|vs|differential[a-z ]*)[ .:]*(?:[a-z]+ )?$/;

/** `meningioma or schwannoma`: neither is stated. */
function isAlternative({ conceptStart, conceptEnd }: Mention, { sections: { impression } }: ReportView): boolean {
  const { text } = impression.folded;
  return (
    ALTERNATIVE.test(text.slice(Math.max(0, conceptStart - 30), conceptStart)) ||
    /^ (?:or|versus|vs\.?) [a-z]/.test(text.slice(conceptEnd, conceptEnd + 12))
  );
}

/** A suspicion in a sentence of its own, at a place of its own, where the impression has a name for all that is described: it is about nothing. */
const hasNothingToName = (mention: Mention, { sections: { impression } }: ReportView, isAllNamed: boolean): boolean =>
  isAllNamed &&
  mention.concept.weight === 2 &&
  mention.sides.size === 1 &&
  !impression.mentions.some((other) => other !== mention && other.sentence === mention.sentence);

const PLAIN_TO_SEE = /^(?:pneumothorax|effusion|pericardial_effusion|ascites|free_air|fracture|stone)$/;
