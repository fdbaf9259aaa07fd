import type { ConsistencyIssue } from '../consistency-issue';
import { currentSizes, type Mention } from '../reading/mention';
import { type Description, hasUnreadWords, readDescriptions } from '../reading/description-reader';
import { sidesIn } from '../reading/mention-places';
import { hasBenignLook, isBounded } from './benign-look';
import { mayBeNamed } from './doubted-omission';
import { goesWithoutSaying } from './goes-without-saying';
import { MAY_BE_INFERRED, SPINE } from './inference';
import { canBeSameOrgan, compareSides } from './kinship';
import { isNamedAtItsPlace, isNamedInList } from './named-otherwise';
import type { Pairing } from './pairing';
import { issueOf, placeOfMention, type ReportView } from './report-view';

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
      if (mayBeNamed(mention, view)) return [];
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

const EXAM_FOR =
  /^[^.;。]{0,40}(?<![a-z])(?:mri?|ct|pet|us|ultrasound|staging|restaging|follow-up|scan|surveillance|study)(?![a-z])[^.;。]{0,30}(?<![a-z])(?:for|in|of|after|with known)(?: [a-z]+){0,3} $/;

/** `MRI pelvis for rectal cancer`: what the examination is made for. */
const isReasonOfExam = ({ sentence, conceptStart }: Mention, { sections: { findings } }: ReportView): boolean =>
  sentence === 0 && EXAM_FOR.test(findings.folded.text.slice(0, conceptStart));

function isSignificant(mention: Mention, view: ReportView): boolean {
  const isBelow = isBounded(mention, view);
  if (mention.assertion !== 'affirmed' || mention.isOld || mention.changes.has('resolved')) return false;
  if (mention.attenuations.get('calcified')?.has('calcified')) return false;
  if (LEFT_WHEN_STABLE.test(mention.concept.id) && mention.changes.has('stable') && mention.changes.size === 1) return false;
  // `Lymphoma after four cycles.`: what the examination is for; what is seen has a place.
  if (mention.concept.id === 'cancer' && mention.sizes.length === 0 && (mention.organ === undefined || isReasonOfExam(mention, view)))
    return false;
  // Whoever is examined for it is known to be pregnant.
  if (mention.concept.id === 'pregnancy') return false;
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
