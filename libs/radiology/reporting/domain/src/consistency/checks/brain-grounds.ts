import type { Mention } from '../reading/mention';
import type { ReadSection } from '../reading/mention-reader';

/** The spaces of an ageing brain and the specks of its small vessels. */
const OF_AGE =
  /脑沟|脑室|脑裂|萎缩|白质|半卵圆|点状|斑点|软化|腔隙|(?<![a-z])sulc|ventric|atroph|volume loss|white matter|microvascular|lacun|punctate|scattered/;
const OF_TISSUE = /低密度|斑片|高信号|hypodens|hypoattenuat|patchy|hyperintens/;
/** What a thing with a shape of its own, or a vessel, is told by. */
const OF_SHAPE =
  /圆|结节|肿块|占位|突起|膨出|瘤|动脉|静脉|血管|高密度|硬膜|宽基|流空|round|nodul|mass|arter|vessel|vein|dural|extra-?axial|hyperdens|outpouch|aneurysm|flow void|sylvian|clot/;

const HAS_A_SHAPE = /^(?:aneurysm|meningioma|dissection)$/;
const OF_A_VESSEL = /^(?:occlusion|thrombus|hemorrhage)$/;
const OF_PORTAL_VEIN = /静脉|门脉|血管|充盈|血流|侧支|vein|portal|vessel|fill|flow|collateral/;

/** The wear of a joint, and what is said of discs and curves. */
const OF_WEAR = /骨质增生|骨赘|间隙变窄|骨刺|唇样|osteophyt|degenerat|joint space narrow|spurring/;
const OF_SOFT_PART = /韧带|肌腱|半月板|软骨|盂唇|信号|积液|ligament|tendon|menisc|cartilage|labr|signal|fluid|effusion/;
const OF_DISC = /椎间盘|曲度|膨出|dis[ck](?!re|lo)|lordosis|kyphosis|curvature/;
const OF_VERTEBRA = /椎体|信号|密度|骨质|vertebra|marrow|signal|densit|lesion/;
const IN_VERTEBRA = /^(?:hemangioma|metastasis|cancer)$/;

/**
 * A description of the brain's age and specks is no ground of an aneurysm, a meningioma or a vessel that is shut; one of the liver none of a clot in its vein, and worn bone none of a
 * tear. */
export function isGroundOfNothing(text: string, { concept, organ, sites }: Mention): boolean {
  if (organ === 'portal_vein') return concept.id === 'thrombus' && !OF_PORTAL_VEIN.test(text);
  if (concept.id === 'tear') return OF_WEAR.test(text) && !OF_SOFT_PART.test(text);
  if (IN_VERTEBRA.test(concept.id) && sites.has('vertebra')) return OF_DISC.test(text) && !OF_VERTEBRA.test(text);
  const isOfBrain = organ === 'brain' || (organ === undefined && concept.id === 'aneurysm');
  if (!isOfBrain || OF_SHAPE.test(text)) return false;
  if (HAS_A_SHAPE.test(concept.id)) return OF_AGE.test(text) || OF_TISSUE.test(text);
  return OF_A_VESSEL.test(concept.id) && OF_AGE.test(text);
}

/** Whether a mention of the findings can be what the impression names, by all that its sentence says. */
export const canBeNamed =
  ({ sentences }: ReadSection) =>
  (described: Mention, named: Mention): boolean =>
    described.concept.id === named.concept.id ||
    !isGroundOfNothing(sentences.find(({ index }) => index === described.sentence)?.text ?? '', named);
