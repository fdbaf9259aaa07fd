import { currentSizes, type Mention } from '../reading/mention';
import type { ReportView } from './report-view';

/** Words for a thing that has a diagnosis still to come: the description may be the whole of it. */
const UNNAMED = /^(?:lesion|nodule|mass|collection|opacity|cyst)$/;

/** Fluid, fat or lime through and through. */
const OF_ONE_MATTER =
  /anechoic|(?:water|fluid|csf|fat)[- ](?:density|signal|attenuation)|simple|thin-walled|fat-containing|无回声|(?:水样|液性|液体|脑脊液|脂肪)(?:低)?(?:密度|信号)|液性暗区|薄壁|壁薄|内透声好|不强化|无强化|未见强化|not enhancing|non-?enhancing|does not enhance/;
/** What has these signs is named by them. */
const TYPICAL =
  /well[- ](?:defined|circumscribed) hyperechoic|hyperechoic well[- ]defined|fill[- ]?in|nodular (?:discontinuous )?peripheral enhancement|(?:peripheral|discontinuous) nodular enhancement|discontinuous peripheral enhancement|light ?bulb|intramural|myometrial|subserosal|spongiform|popcorn|高回声结节[^。;]{0,14}边界清|结节样强化[^。;]{0,14}填充|灯泡征|肌层|肌壁|浆膜下|海绵样|爆米花|胶质|副脾|accessory spleen|splenule|splenunculus/;
/** Known to stay as it is for years. */
const LONG_STABLE =
  /(?:unchanged|stable|no change)[^.;]{0,14}(?:\d+|two|three|several|many|five) years|多年(?:无变化|未变|稳定)|[2-9两三五]年(?:来)?(?:无(?:明显)?变化|未见(?:明显)?变化|稳定)/;
/** Not benign, whatever else is said of it. */
const WORRYING =
  /irregular|spicul|solid part|solid component|thick(?:ened)? (?:wall|sept)|septa|mural nodule|invad|restrict|necro|enhancing (?:wall|sept)|不规则|毛刺|实性|厚壁|壁厚|分隔|壁结节|侵|坏死|弥散受限|边缘模糊|厚薄不均|壁强化|环形强化/;

/** Larger ones are told, also when they are simple. */
const LARGEST_MM = 60;

/** `anechoic lesion of 3 cm with posterior enhancement`: described as something that need not be told. */
export function hasBenignLook(mention: Mention, { sections: { findings } }: ReportView): boolean {
  if (!UNNAMED.test(mention.concept.id)) return false;
  if (currentSizes(mention).some(({ valuesMm }) => Math.max(...valuesMm) >= LARGEST_MM)) return false;
  const sentence = findings.sentences.find(({ index }) => index === mention.sentence);
  const text = findings.folded.text.slice(sentence?.start ?? mention.start, sentence?.end ?? mention.end);
  if (WORRYING.test(text)) return false;
  return OF_ONE_MATTER.test(text) || TYPICAL.test(text) || LONG_STABLE.test(text);
}

/** `below 1 cm`, `<1cm`: the size is a bound that none of them reaches. */
const BOUND = /(?:below|under|less than|smaller than|<|小于|不足|不到|均小于)(?: ?约)? ?$/;

export const isBounded = (mention: Mention, { sections: { findings } }: ReportView): boolean =>
  mention.sizes.length > 0 && mention.sizes.every(({ start }) => BOUND.test(findings.folded.text.slice(Math.max(0, start - 16), start)));
