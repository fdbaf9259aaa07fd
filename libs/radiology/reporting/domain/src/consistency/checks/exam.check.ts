import type { ConsistencyIssue } from '../consistency-issue';
import { foldText } from '../reading/folded-text';
import type { Mention } from '../reading/mention';
import type { ReadSection } from '../reading/mention-reader';
import { isCue, type ReportWord, scanReportWords } from '../reading/report-words';
import { ORGANS } from '../reading/words/place-words';
import { readNumberedSites } from '../reading/site-patterns';
import { regionsNamed, SEEN_WITH } from './exam-regions';
import { canBeSameOrgan, compareSides } from './kinship';
import { issueOf, placeOf, placeOfMention, quote, type ReportView } from './report-view';
import { sideName } from './pair.check';

const EVERYWHERE = /whole[- ]body|全身|pet|bone scan|skeletal survey|trauma|pan-?scan|骨扫描|腰穿/;
/** Regions of the body part of the order, where they differ in name. */
const REGION_OF_PART: Readonly<Record<string, string>> = { spine: 'spine' };
/** Organs met in a sentence about history, advice or a primary elsewhere. */
const ELSEWHERE = ['history', 'advice', 'plan'] as const;
/** `乳腺癌脑转移放疗后`: the primary, which the examination is not of. */
const PRIMARY = /^(?:ca(?![a-z])|癌|恶性肿瘤|[a-z]{0,3} ?(?:cancer|carcinoma|adenocarcinoma|malignancy|primary))/;
const SPREAD_OR_TREATED =
  /转移|[术疗]后|治疗[中后]|病史|已知|metasta|history|known|treat|resect|chemo|radio|cycles|surger|ectomy|status post|s\/p/;

/** Too general to place an examination. */
const ANYWHERE = new Set([
  'aorta',
  'peritoneum',
  'spine',
  'neck',
  'leg_vein',
  'arm_vein',
  'larynx',
  'esophagus',
  'axilla',
  'inguinal',
  'tibia',
  'hand',
  'foot',
]);

/** Things that need no organ to be named. */
const OF_ONE_ORGAN =
  /^(?:splenomegaly|hepatomegaly|cirrhosis|steatosis|cholecystitis|pancreatitis|appendicitis|hydrocephalus|meningioma|glioma|pneumothorax|pneumonia|emphysema|consolidation|fibroid|diverticulitis|pulmonary_embolism|cardiomegaly)$/;

/** In an obstetric examination what is normal in these sentences is of the child. */
const OBSTETRIC =
  /obstetric|fetal|foetal|fetus|pregnan|(?<![a-z])ob (?:us|ultrasound)|nuchal|anomaly scan|gestation|产科|胎儿|孕|产前|nt检查/;
const OF_FETUS =
  /fetal|foetal|fetus|foetus|biometry|biparietal|femur length|head circumference|abdominal circumference|four-chamber|胎|双顶径|头围|腹围|股骨长|四腔心|羊水/;

const regionsOf = new Map(ORGANS.map(({ id, regions }) => [id, regions] as const));

/** Findings of a part of the body that the examination does not show. */
export function checkExam(view: ReportView): ConsistencyIssue[] {
  const declared = foldText(view.context.exam ?? '').text;
  const side = examSide(view, declared);
  if (side) return [side];
  if (EVERYWHERE.test(declared) || view.context.bodyPart === 'whole_body') return [];
  const regions = declaredRegions(view, declared);
  const shown = new Set(regions.flatMap((region) => SEEN_WITH[region] ?? []));
  if (shown.size === 0) return [];
  // The field of the magnet reaches the dome of the liver.
  const isBreastMr = regions.includes('breast') && /(?<![a-z])mri?(?![a-z])|磁共振/.test(declared);
  const showsApices = shown.has('neck') || shown.has('cervical_spine') || shown.has('clavicle');
  const isOfFetus = OBSTETRIC.test(declared);
  const isOfSpine = regions.some((region) => region.endsWith('spine'));
  const beyond = regions.length === 1 ? BEYOND[regions[0] ?? ''] : undefined;
  for (const section of ['findings', 'impression'] as const) {
    for (const sentence of view.sections[section].sentences) {
      const words = sentence.parts.flatMap((part) => part.words);
      if (
        words.some((word) => isCue(word, ...ELSEWHERE)) ||
        /technique|comparison|clinical|exam(?:ination)?:|检查技术|临床/.test(sentence.text)
      )
        continue;
      if (isOfFetus && (OF_FETUS.test(sentence.text) || !hasAbnormal(view.sections[section].mentions, sentence.index))) continue;
      const { text } = view.sections[section].folded;
      const wrong = words.find(
        (word) =>
          (isOutside(word, shown) &&
            !(isBreastMr && word.meaning.some((of) => of.kind === 'organ' && of.organ === 'liver')) &&
            !(PRIMARY.test(text.slice(word.end, word.end + 24)) && SPREAD_OR_TREATED.test(sentence.text)) &&
            isWord(text, word) &&
            !(showsApices && OF_APEX.test(text.slice(word.start, word.end + APEX_REACH))) &&
            !OF_MANY.test(text.slice(word.start, word.end)) &&
            !(isOfSpine && (OF_MENINGES.test(text.slice(word.start, word.end)) || isOfCanal(word)))) ||
          (beyond !== undefined && isBeyond(word, beyond)),
      );
      if (!wrong) continue;
      const place = placeOf(section, wrong);
      const organ = quote(view, place);
      const exam = view.context.exam ?? view.context.bodyPart ?? '';
      return [
        issueOf(view, {
          type: 'exam_mismatch',
          places: [place],
          en: `“${organ}” is not shown by the examination (${exam}).`,
          zh: `本次检查（${exam}）不包括“${organ}”。`,
          subject: organ.toLowerCase(),
        }),
      ];
    }
  }
  return [];
}

/** The tops of the lungs are on every examination of the neck, the cervical spine and the shoulder. */
const OF_APEX = /apex|apic|肺尖/;
const APEX_REACH = 10;

/** One character of an organ is often a part of another word: it counts where it begins a phrase or stands behind a side. */
const BEGINS = /[左右双两侧、,。;:及和 \n]/;

const isWord = (text: string, { start, end }: ReportWord): boolean =>
  end - start > 1 || start === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(start)) || BEGINS.test(text.charAt(start - 1));

const hasAbnormal = (mentions: readonly Mention[], sentence: number): boolean =>
  mentions.some((mention) => mention.sentence === sentence && mention.assertion === 'affirmed' && mention.concept.weight > 0);

/** Of the head as of the spinal canal. */
const OF_MENINGES = /^(?:硬膜下|硬膜外|蛛网膜|蛛网膜下腔|subdural|subarachnoid|epidural hematoma)$/;

/** Tumours of the head that grow in the spinal canal as well. */
const isOfCanal = ({ meaning }: ReportWord): boolean =>
  meaning.some((of) => of.kind === 'concept' && /^(?:meningioma|glioma)$/.test(of.concept.id));

/** Levels of the spine that an examination of one region does not reach, though it shows others of that part of the spine. */
const BEYOND: Readonly<Record<string, RegExp>> = { chest: /^(?:L[3-6]|S\d)/, heart: /^(?:L|S)\d/, abdomen: /^T[1-7](?!\d)/ };

const isBeyond = ({ meaning }: ReportWord, beyond: RegExp): boolean =>
  meaning.some((of) => of.kind === 'site' && /^(?:disc|vertebra)$/.test(of.axis) && of.values.every((level) => beyond.test(level)));

function declaredRegions(view: ReportView, declared: string): readonly string[] {
  const regions = [...regionsNamed(declared)];
  const { bodyPart } = view.context;
  if (regions.length === 0 && bodyPart !== undefined) regions.push(REGION_OF_PART[bodyPart] ?? bodyPart.toLowerCase());
  return regions;
}

/** `basilar artery`, `fatty infiltration of the muscle`: words that more than one part of the body uses. */
const OF_MANY =
  /^(?:(?:left |right )?(?:apex|apical|base)|emboli(?:sm)?|embolus|栓塞|栓子|basilar|labral|labrum|labra|盂唇|fatty infiltration|脂肪浸润|bases|cervical rib|颈肋|外上|外下|内上|内下|舟骨)$/;

function isOutside(word: ReportWord, shown: ReadonlySet<string>): boolean {
  const organs = word.meaning.flatMap((meaning) => {
    if (meaning.kind === 'attenuation' || meaning.kind === 'cue') return [];
    if (meaning.kind === 'concept' && OF_ONE_ORGAN.test(meaning.concept.id)) return [meaning.organ ?? meaning.concept.organ];
    return [meaning.organ];
  });
  const known = organs.filter((organ): organ is string => organ !== undefined && !ANYWHERE.has(organ));
  if (known.length === 0) return false;
  if (known.every((organ) => !(regionsOf.get(organ) ?? []).some((region) => shown.has(region)))) return true;
  // The bases are on an abdominal examination, the upper lobes are not.
  const isUpperLung = word.meaning.some((meaning) => meaning.kind === 'site' && meaning.axis === 'lung' && !meaning.values.includes('L'));
  return isUpperLung && !shown.has('neck') && !shown.has('thoracic_spine');
}

/** Wear, something slight or old or a denial of the other side, told beside what is found on the side of the order. */
const isBeside = (mention: Mention, mentions: readonly Mention[], sides: ReadonlySet<string>): boolean =>
  (mention.concept.weight === 0 || (mention.concept.weight < 2 && mention.isSmall) || mention.isOld || mention.assertion === 'denied') &&
  mentions.some(
    (other) =>
      (other.assertion === 'affirmed' || other.assertion === 'historical' || other.concept.id === 'implant') &&
      other.concept.weight >= mention.concept.weight &&
      other !== mention &&
      canBeSameOrgan(other.organ, mention.organ) &&
      compareSides(other.sides, sides) === 'same' &&
      compareSides(other.sides, mention.sides) !== 'partial',
  );

const HEADING = /^[^:]{0,40}(?=:)/;
const SIDE_NAMES = { left: /(?<![a-z])left(?![a-z])|左/, right: /(?<![a-z])right(?![a-z])|右/ } as const;

/** `Right breast: …` beside `Left breast: …`: a report of both sides, whatever the order says. */
function isUnderOwnHeading({ sentences }: ReadSection, { sentence }: Mention, sides: ReadonlySet<string>): boolean {
  const own = sides.has('left') ? SIDE_NAMES.left : SIDE_NAMES.right;
  const other = sides.has('left') ? SIDE_NAMES.right : SIDE_NAMES.left;
  const headings = sentences.map(({ text, index }) => ({ index, heading: HEADING.exec(text)?.[0] ?? '' }));
  const current = headings.findLast(({ index, heading }) => index <= sentence && heading !== '');
  return (
    current !== undefined &&
    other.test(current.heading) &&
    !own.test(current.heading) &&
    headings.some(({ heading }) => own.test(heading) && !other.test(heading))
  );
}

/** The order is for one side, and the findings are of the other. */
function examSide(view: ReportView, declared: string): ConsistencyIssue | undefined {
  const words = [...scanReportWords(declared), ...readNumberedSites(declared)];
  const sides = new Set<string>();
  let organ: string | undefined;
  for (const { meaning } of words) {
    for (const of of meaning) {
      if (of.kind === 'side') for (const side of of.side === 'bilateral' ? ['left', 'right'] : [of.side]) sides.add(side);
      if (of.kind === 'organ') organ = of.organ;
    }
  }
  if (sides.size !== 1 || organ === undefined) return undefined;
  for (const section of ['findings', 'impression'] as const) {
    for (const mention of view.sections[section].mentions) {
      if (isBeside(mention, view.sections[section].mentions, sides) || isUnderOwnHeading(view.sections[section], mention, sides)) continue;
      if (mention.sides.size !== 1 || mention.organ === undefined || !canBeSameOrgan(mention.organ, organ)) continue;
      if (compareSides(mention.sides, sides) !== 'disjoint' || mention.assertion === 'historical' || mention.assertion === 'advised')
        continue;
      const [en, zh] = sideName(mention);
      return issueOf(view, {
        type: 'laterality',
        places: [placeOfMention(section, mention)],
        en: `The examination is of the other side (${view.context.exam ?? ''}); here: ${en}.`,
        zh: `检查为另一侧（${view.context.exam ?? ''}），此处为${zh}。`,
        subject: `exam:${organ}:${en}`,
      });
    }
  }
  return undefined;
}
