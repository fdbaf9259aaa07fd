import type { ConsistencyIssue } from '../consistency-issue';
import { currentSizes, type Mention } from '../reading/mention';
import { isCue } from '../reading/report-words';
import type { Pairing } from './pairing';
import { issueOf, placeOfMention, type ReportView } from './report-view';

/** Signs and words of description: an impression may draw them from findings in other words. */
const MAY_BE_INFERRED =
  /^(?:degeneration|thickening|dilatation|atrophy|edema|sprain|collection|hyperplasia|small_vessel_disease|calcification|atherosclerosis|lesion|opacity|fibrosis|compression|stranding|heart_failure|copd|organ_size|osteoporosis|scoliosis|stenosis|cavity|hepatomegaly|splenomegaly|disc_bulge|synovitis|bursitis)$/;
const POINTS_TO_FINDINGS = /as above|as described|see (?:above|findings)|described above|detailed above|如上|同上|详见|见上/;
/** Signs that have no name of their own, by what they are called in the impression. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  pneumothorax: /胸腔[^。;,]{0,8}气体|肺(?:组织)?(?:被|受)?压缩|无肺纹理|visceral pleural line|absent lung markings/,
  effusion: /(?<!未见|无)(?:液性密度|液性暗区|液体(?:密度|信号)|无回声区|液平)/,
  steatosis: /肝[^。;]{0,16}密度[^。;]{0,4}(?:减低|降低)|肝[^。;]{0,12}回声[^。;]{0,6}(?:增强|细密|致密)|后场[^。;]{0,4}衰减/,
  bulla: /薄壁[^。;]{0,8}(?:透亮|含气|囊)|无肺纹理/,
  thrombus: /(?:不能|不可|未能|不)(?:被)?(?:完全)?(?:压闭|压瘪|闭合)|压之不|低回声充填|无血流|未见血流|血流(?:信号)?消失|充盈缺损/,
  fracture: /骨(?:皮)?质[^。;]{0,6}(?:中断|不连续|断裂)|断端/,
  cardiomegaly: /心(?:影|脏)[^。;,]{0,6}(?:增大|扩大)|心胸比[^。;]{0,8}(?:增大|0\.[5-9])/,
};
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
  const seen = new Set<string>();
  // A category is the impression of the thing that it was given to.
  const categorised = CATEGORISED.filter(([, pattern]) => pattern.test(text)).map(([organ]) => organ);
  return pairing.unrepeated
    .filter(
      (mention) =>
        isSignificant(mention) && !(categorised.includes(mention.organ ?? '') && /^(?:nodule|mass|lesion)$/.test(mention.concept.id)),
    )
    .flatMap((mention) => {
      const subject = `${mention.concept.id}:${mention.organ ?? ''}:${[...mention.sides].join()}`;
      if (seen.has(subject) || isSecondary(mention, view) || isAscites(mention, view)) return [];
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

function isSignificant(mention: Mention): boolean {
  if (mention.assertion !== 'affirmed' || mention.isOld || mention.changes.has('resolved')) return false;
  if (mention.attenuations.get('calcified')?.has('calcified')) return false;
  const longest = Math.max(0, ...currentSizes(mention).flatMap(({ valuesMm }) => valuesMm));
  if (mention.concept.weight === 2)
    return !(mention.isSmall && /^(?:tear|compression|dislocation|disc_herniation)$/.test(mention.concept.id));
  const least = SIGNIFICANT_MM[mention.concept.id];
  if (least !== undefined && longest >= least) return true;
  if (mention.concept.id === 'stone' && mention.organ === 'ureter') return true;
  return mention.concept.weight === 1 && (mention.isLarge || mention.changes.has('growing') || mention.changes.has('new'));
}

/** `腹腔积液` is `腹水`, wherever the sentence puts it; fluid of the chest is not. */
const isAscites = (mention: Mention, view: ReportView): boolean =>
  mention.concept.id === 'effusion' &&
  !/^(?:pleura|heart|pericardium|lung)$/.test(mention.organ ?? '') &&
  view.sections.impression.mentions.some(({ concept, assertion }) => concept.id === 'ascites' && assertion === 'affirmed');

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
  const seen = new Set<string>();
  return pairing.unsupported.flatMap((mention) => {
    const { concept, organ } = mention;
    if (mention.assertion !== 'affirmed' || mention.changes.has('resolved') || mention.isMeasureOfOrgan) return [];
    const isOrganKnown = organ !== undefined && organsInFindings.has(organ);
    if (MAY_BE_INFERRED.test(concept.id) && (isOrganKnown || organ === undefined)) return [];
    // Denied there: that is a negation, told elsewhere. Historical or asked for: not new.
    if (
      findings.mentions.some(
        (other) =>
          other.concept.id === concept.id && other.assertion !== 'affirmed' && (other.organ === organ || other.assertion !== 'denied'),
      )
    )
      return [];
    if (isOnlyAppearance(mention, view) || SIGNS[concept.id]?.test(findings.folded.text)) return [];
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

/** `左上磨12mm`: sizes of things that are not named; nothing can be called unfounded. */
const isShorthand = ({ sections }: ReportView): boolean =>
  sections.findings.mentions.length === 0 && /\d ?(?:mm|cm|毫米|厘米)/.test(sections.findings.folded.text);

/** `likely metastasis` names a suspicion about something else. */
function isOnlyAppearance(mention: Mention, view: ReportView): boolean {
  const sentence = view.sections.impression.sentences.find(({ index }) => index === mention.sentence);
  const words = sentence?.parts.flatMap((part) => part.words) ?? [];
  return (
    words.some((word) => isCue(word, 'hedge', 'doubt') && word.start < mention.conceptStart + 40) &&
    /^(?:cancer|metastasis|pneumonia|tuberculosis|infarct|hemangioma|granuloma|adenoma)$/.test(mention.concept.id)
  );
}
