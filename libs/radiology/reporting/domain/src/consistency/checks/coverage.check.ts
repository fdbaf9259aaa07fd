import type { ConsistencyIssue } from '../consistency-issue';
import { currentSizes, type Mention } from '../reading/mention';
import { type Description, hasUnreadWords, type ReadDescriptions, readDescriptions } from '../reading/description-reader';
import { sidesIn } from '../reading/mention-places';
import { foldText } from '../reading/folded-text';
import { isCue, scanReportWords } from '../reading/report-words';
import { hasBenignLook, isBounded } from './benign-look';
import { isGroundOfNothing } from './brain-grounds';
import { goesWithoutSaying } from './goes-without-saying';
import { groundsOf, otherSideOf } from './inference';
import { canBeSameOrgan, compareSides } from './kinship';
import { isNamedAtItsPlace, isNamedInList } from './named-otherwise';
import type { Sentence } from '../reading/sentences';
import type { Pairing } from './pairing';
import { issueOf, placeOf, placeOfMention, type ReportView } from './report-view';

/** Signs and words of description: an impression may draw them from findings in other words. */
const MAY_BE_INFERRED =
  /^(?:degeneration|thickening|dilatation|atrophy|edema|sprain|collection|hyperplasia|small_vessel_disease|calcification|atherosclerosis|lesion|opacity|fibrosis|compression|stranding|heart_failure|copd|organ_size|osteoporosis|scoliosis|stenosis|cavity|hepatomegaly|splenomegaly|cardiomegaly|disc_bulge|synovitis|bursitis|recurrence|inflammation)$/;
const POINTS_TO_FINDINGS = /as above|as described|see (?:above|findings)|described above|detailed above|如上|同上|详见|见上/;
/** `余同前`: names all that is unchanged. */
const REST_UNCHANGED =
  /(?:余|其余|其它|其他)[^,。;]{0,6}(?:同前|相仿|无(?:明显|显著)?变化|未见(?:明显|显著)?变化|变化不[大著])|(?:otherwise|(?:remaining|other|remainder of (?:the )?)[a-z ]{0,24}?)(?: is| are| appears?)? ?(?:unchanged|stable)/;
const SIGNIFICANT_MM: Readonly<Record<string, number>> = {
  nodule: 6,
  lesion: 10,
  lymphadenopathy: 15,
  stone: 10,
  aneurysm: 1,
  polyp: 10,
  opacity: 30,
  cyst: 60,
  adenoma: 10,
  angiomyolipoma: 40,
};

/** Outside the lung smaller ones are left out of an impression every day. */
const OTHER_NODULE_MM = 10;

/** Fluid in an injured joint goes without saying. */
const JOINT = /^(?:knee|hip|shoulder|ankle|elbow|wrist|hand|foot)$/;

const CATEGORISED: readonly (readonly [organ: string, pattern: RegExp])[] = [
  ['lung', /lung-?\s?rads/],
  ['breast', /bi-?\s?rads/],
  ['thyroid', /ti-?\s?rads|(?<![a-z])tr ?[1-5](?!\d)/],
  ['liver', /li-?\s?rads/],
  ['prostate', /pi-?\s?rads/],
];

/** What the impression leaves out although it matters. An impression not yet written leaves out nothing. */
export function checkOmission(view: ReportView, pairing: Pairing): ConsistencyIssue[] {
  const { text } = view.sections.impression.folded;
  if (text.trim() === '' || POINTS_TO_FINDINGS.test(text)) return [];
  const isRestUnchanged = REST_UNCHANGED.test(text);
  const seen = new Set<string>();
  const hasOwnName = namesUnknownTumor(view);
  const isUnknownNamed = saysUnknownName(view);
  const unread = readDescriptions(view.sections.impression).descriptions.filter(({ signs }) => signs.has('prose') || signs.has('enlarged'));
  // A category is the impression of the thing that it was given to.
  const categorised = CATEGORISED.flatMap(([organ, pattern]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ organ, sides: sidesBefore(view, at) }];
  });
  return pairing.unrepeated
    .filter(
      (mention) =>
        isSignificant(mention, view) &&
        !isChanceOfThyroid(mention, view) &&
        !(isRestUnchanged && mention.changes.has('stable') && mention.changes.size === 1) &&
        !hasBenignLook(mention, view) &&
        !(
          /^(?:nodule|mass|lesion)$/.test(mention.concept.id) &&
          categorised.some(({ organ, sides }) => organ === mention.organ && compareSides(sides, mention.sides) !== 'disjoint')
        ),
    )
    .flatMap((mention) => {
      const subject = `${mention.concept.id}:${mention.organ ?? ''}:${[...mention.sides].join()}`;
      if (
        seen.has(subject) ||
        isSecondary(mention, view) ||
        goesWithoutSaying(mention, view) ||
        isBesideTheMain(mention, view) ||
        isLesserLevel(mention, view)
      )
        return [];
      if (mention.concept.id === 'fracture' && isNamedInList(mention, view)) return [];
      if (UNNAMED.test(mention.concept.id) && (hasOwnName || isNamedAtItsPlace(mention, view) || isNamedInList(mention, view))) return [];
      if ((mention.isSign || !HAS_ONE_NAME.test(mention.concept.id)) && (isUnknownNamed || unread.some((one) => mayName(one, mention))))
        return [];
      seen.add(subject);
      return [
        issueOf(view, {
          type: 'omission',
          places: [placeOfMention('findings', mention)],
          en: `“${mention.concept.en}” of the findings is missing in the impression.`,
          zh: `影像表现中的“${mention.concept.zh}”未写入诊断意见。`,
          subject,
        }),
      ];
    });
}

/** Below this ACR TI-RADS 2017 follows no nodule but those of TR4 and TR5, which look like this. */
const CHANCE_THYROID_MM = 15;
const LOOKS_SUSPICIOUS =
  /tr ?-?[45]|rads ?-?[45]|hypoechoic|taller|irregular|lobulated|microcalcif|punctate|suspicious|低回声|纵横比|边缘不|边界不|不规则|钙化|可疑|[45][abc]?类/;
const OF_NECK = /^(?:thyroid|neck)$/;

/** Met by chance where something else is examined, and described as nothing that would be followed. */
const isChanceOfThyroid = ({ concept, organ, sizes, sentence, changes }: Mention, { sections: { findings } }: ReportView): boolean =>
  organ === 'thyroid' &&
  concept.id === 'nodule' &&
  (changes.has('stable') || sizes.every(({ valuesMm }) => Math.max(...valuesMm) < CHANCE_THYROID_MM)) &&
  !LOOKS_SUSPICIOUS.test(findings.sentences.find(({ index }) => index === sentence)?.text ?? '') &&
  findings.mentions.some((other) => other.assertion === 'affirmed' && other.organ !== undefined && !OF_NECK.test(other.organ));

/** The sides that the sentence of a category names. */
function sidesBefore({ sections: { impression } }: ReportView, at: number): ReadonlySet<'left' | 'right'> {
  const sentence = impression.sentences.find(({ start, end }) => start <= at && at < end);
  return sidesIn(sentence?.parts.flatMap(({ words }) => words) ?? []);
}

const UNNAMED = /^(?:nodule|mass|lesion|collection)$/;

/** Whoever sees one of these writes its name; the others are signs that a diagnosis of any name may stand for. */
const HAS_ONE_NAME =
  /^(?:pneumothorax|fracture|pulmonary_embolism|filling_defect|thrombus|hemorrhage|dissection|free_air|aneurysm|effusion|pericardial_effusion|infarct|appendicitis|tear|pneumonia|cholecystitis|pancreatitis|diverticulitis|pyelonephritis|obstruction|hydronephrosis|cancer|meningioma|metastasis)$/;

/** A part of the impression in words that no list knows, of no organ (`Sarcoidosis pattern`): a diagnosis, of whatever was described. */
const saysUnknownName = ({ sections: { impression } }: ReportView): boolean =>
  impression.sentences.some(({ parts }) =>
    parts.some(
      (part) =>
        part.words.every(({ meaning }) => meaning.every(({ kind }) => kind === 'side')) && hasUnreadWords(part, impression.folded.text),
    ),
  );

/** Words of the impression that no list knows may be what the thing is called, where they are of the same organ and side. */
const mayName = ({ organs, sides, signs }: Description, mention: Mention): boolean =>
  [...organs].some((organ) => organ === mention.organ || (signs.has('prose') && canBeSameOrgan(organ, mention.organ))) &&
  compareSides(sides, mention.sides) !== 'disjoint';

const TUMOR_NAME = /[\u4e00-\u9fff]瘤|(?:vascular|lymphatic|venous|arteriovenous|cystic) malformation|(?<![a-z])[a-z]{3,}oma(?![a-z])/g;

/** A tumour by a name that no list holds (`颈动脉体瘤`): it may be the mass of the findings. */
function namesUnknownTumor({ sections: { impression } }: ReportView): boolean {
  return [...impression.folded.text.matchAll(TUMOR_NAME)].some(
    ({ index, 0: name }) =>
      !impression.mentions.some(({ conceptStart, conceptEnd }) => conceptStart < index + name.length && index < conceptEnd),
  );
}

const ENLARGED = /稍?(?:增大|增多|增粗)/;
const COMPARED = /较前|前片|原|与前|上次|前次|对比|比较|既往|进行性|逐渐|继续|进一步|现|compared|previous|prior|interval/;

/** `回盲部淋巴结稍增大`: nothing says since when. */
function isOnlyEnlarged({ sentence, concept }: Mention, { sections: { findings } }: ReportView): boolean {
  const text = findings.sentences.find(({ index }) => index === sentence)?.text ?? '';
  return concept.id === 'lymphadenopathy' && ENLARGED.test(text) && !COMPARED.test(text);
}

/** Benign by name: once known to be unchanged, it is left out of impressions every day. */
const LEFT_WHEN_STABLE = /^(?:adenoma|angiomyolipoma|cyst|hemangioma)$/;

function isSignificant(mention: Mention, view: ReportView): boolean {
  const isBelow = isBounded(mention, view);
  if (mention.assertion !== 'affirmed' || mention.isOld || mention.changes.has('resolved')) return false;
  if (mention.attenuations.get('calcified')?.has('calcified')) return false;
  if (LEFT_WHEN_STABLE.test(mention.concept.id) && mention.changes.has('stable') && mention.changes.size === 1) return false;
  // `Lymphoma after four cycles.`: what the examination is for; what is seen has a place.
  if (mention.concept.id === 'cancer' && mention.organ === undefined && mention.sizes.length === 0) return false;
  if (mention.organ === 'scalp' && mention.concept.id === 'hemorrhage') return false;
  const longest = Math.max(0, ...currentSizes(mention).flatMap(({ valuesMm }) => valuesMm));
  if (mention.concept.weight === 2)
    return !(mention.isSmall && /^(?:tear|compression|dislocation|disc_herniation)$/.test(mention.concept.id));
  if (mention.concept.id === 'heart_failure' || (mention.concept.id === 'edema' && mention.organ === 'lung')) return !mention.isSmall;
  if (mention.concept.id === 'effusion' && JOINT.test(mention.organ ?? '')) return false;
  const least = SIGNIFICANT_MM[mention.concept.id];
  if (least !== undefined && !isBelow && longest >= (mention.concept.id === 'nodule' && mention.organ !== 'lung' ? OTHER_NODULE_MM : least))
    return true;
  if (mention.concept.id === 'stone' && mention.organ === 'ureter') return true;
  // `增大` of a sign or a node is its size as often as its growth.
  const hasGrown = mention.changes.has('growing') && !MAY_BE_INFERRED.test(mention.concept.id) && !isOnlyEnlarged(mention, view);
  return mention.concept.weight === 1 && (mention.isLarge || hasGrown || mention.changes.has('new'));
}

/** The smaller ones of several of a kind may stay behind the largest. */
function isSecondary(mention: Mention, view: ReportView): boolean {
  const size = (one: Mention): number => Math.max(0, ...currentSizes(one).flatMap(({ valuesMm }) => valuesMm));
  const repeated = view.sections.impression.mentions.filter(
    (other) => other.concept.id === mention.concept.id && other.assertion === 'affirmed',
  );
  return (
    repeated.length > 0 &&
    mention.concept.weight < 2 &&
    (size(mention) < 8 || repeated.some((other) => other.count === 'multiple' || other.isPlural || size(other) >= size(mention)))
  );
}

/** A sign that is told of an organ beside its main thing, which the impression names: `tendinosis` beside a full tear. */
function isBesideTheMain(mention: Mention, view: ReportView): boolean {
  if (mention.concept.weight === 2 || SIGNIFICANT_MM[mention.concept.id] !== undefined || mention.concept.id === 'effusion') return false;
  return view.sections.impression.mentions.some(
    ({ concept, organ, assertion }) => concept.weight === 2 && organ !== undefined && organ === mention.organ && assertion === 'affirmed',
  );
}

const SLIGHT = /(?<![a-z])(?:mild|small|minimal|slight|tiny|shallow)(?![a-z])|轻度|轻微|稍|略|小/;
const PRESSES =
  /severe|marked|moderate|(?<!no |without )(?:compress|contact|imping|abut|displac)|(?<!no )(?:nerve root|cord)|重度|中度|明显|受压|压迫|神经根/;
const GRAVE = /severe|marked|moderate|critical|high-grade|重度|中度|明显/;

/** `right foraminal protrusion with mild narrowing`, beside a level that is told as severe: impressions name the worst. */
function isLesserLevel({ concept, sentence }: Mention, { sections: { findings, impression } }: ReportView): boolean {
  if (concept.id !== 'disc_herniation') return false;
  const text = findings.sentences.find(({ index }) => index === sentence)?.text ?? '';
  if (!SLIGHT.test(text) || PRESSES.test(text)) return false;
  return impression.mentions.some(
    (other) =>
      other.concept.id === 'stenosis' &&
      SPINE.test(other.organ ?? '') &&
      GRAVE.test(impression.sentences.find(({ index }) => index === other.sentence)?.text ?? ''),
  );
}

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
    if (grounds.length > 0) return [];
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

const SPINE = /spine$/;

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
