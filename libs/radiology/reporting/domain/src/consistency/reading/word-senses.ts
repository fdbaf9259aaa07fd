import type { Mention } from './mention';
import type { SentenceContext } from './mention-parts';

/**
 * Whether a word means something else than the thing that it names most often: words that many organs share (herniation, occlusion, tear, dissection, shift) are that thing only in
 * the organs that can have it.
 */
export const hasOtherSense = (mention: Mention, context: SentenceContext): boolean =>
  isOtherProtrusion(mention, context.text) ||
  isOtherOcclusion(mention) ||
  isOtherObstruction(mention) ||
  isEntryTear(mention, context.text) ||
  isOtherRestriction(mention, context) ||
  isOperation(mention, context.text) ||
  isDisruptedLayer(mention, context.text) ||
  isOtherShift(mention, context.sentence.text) ||
  isRigidOrgan(mention, context.text) ||
  isOfHernia(mention, context);

/** `眼球突出`: a disc is of the spine; a brain that herniates is told as well. */
const CAN_HERNIATE = /spine$|^brain$/;
const HERNIATES = /herniat/;
const isOtherProtrusion = ({ concept, organ, conceptStart, conceptEnd }: Mention, text: string): boolean =>
  concept.id === 'disc_herniation' &&
  organ !== undefined &&
  (!CAN_HERNIATE.test(organ) || (organ === 'brain' && !HERNIATES.test(text.slice(conceptStart, conceptEnd))));

/** `梗阻性脑积水`, `obstructive hydrocephalus`: how the water came; a brain is not obstructed. */
const isOtherObstruction = ({ concept, organ }: Mention): boolean => concept.id === 'obstruction' && organ === 'brain';

/** `entry tear beyond the left subclavian artery`: a part of a dissection. */
const ENTRY = /(?:entry|re-?entry|intimal) $/;
const isEntryTear = ({ concept, conceptStart }: Mention, text: string): boolean =>
  concept.id === 'tear' && ENTRY.test(text.slice(Math.max(0, conceptStart - 10), conceptStart));

/** `子宫直肠窝闭塞`: a pouch or a space is obliterated; only what has a lumen is occluded. */
const HAS_NO_LUMEN = /^(?:uterus|ovary|rectum|peritoneum|prostate|retroperitoneum|pelvic_bone|breast|thyroid|testis)$/;
const isOtherOcclusion = ({ concept, organ }: Mention): boolean =>
  concept.id === 'occlusion' && organ !== undefined && HAS_NO_LUMEN.test(organ);

/** `The herniated loop enhances`, behind a hernia: what lies in it is no disc. */
const isOfHernia = ({ concept, sites }: Mention, { sentence, before }: SentenceContext): boolean =>
  concept.id === 'disc_herniation' &&
  sites.size === 0 &&
  !/dis[ck]|spin|盘|椎/.test(sentence.text) &&
  before.slice(-6).some((other) => other.concept.id === 'hernia' && other.assertion === 'affirmed');

/** `宫颈肿块弥散受限`: only of the brain and the cord is it an infarct, elsewhere a look of what is there. */
const CAN_INFARCT = /spine$|^brain$/;
const OF_TRUNK =
  /prostat|breast|liver|hepat|uter|cervix|cervical mass|rect|kidney|renal|ovar|adnex|pancrea|前列腺|乳|肝|子宫|宫颈|直肠|肾|卵巢|附件|胰/;
const NERVOUS =
  /brain|cerebr|cerebell|infarct|stroke|thalam|pons|corona radiata|cord|(?<![a-z])[mpa]ca(?![a-z])|脑|梗|丘脑|放射冠|卵圆|脊髓/;
const isOtherRestriction = ({ concept, organ, conceptStart, conceptEnd }: Mention, { text, before }: SentenceContext): boolean =>
  concept.id === 'infarct' &&
  /restrict|受限/.test(text.slice(conceptStart, conceptEnd)) &&
  (organ === undefined
    ? OF_TRUNK.test(text) && !before.some((one) => CAN_INFARCT.test(one.organ ?? '')) && !NERVOUS.test(text)
    : !CAN_INFARCT.test(organ));

/** `disruption of the stromal ring`: how far something reaches, no tear. */
const LAYER =
  /^s? of (?:the |its )?[a-z -]{0,24}(?:ring|capsule|planes?|layers?|interface|architecture|margin|lamina|barrier|zone)(?![a-z])/;
const isDisruptedLayer = ({ concept, conceptStart, conceptEnd }: Mention, text: string): boolean =>
  concept.id === 'tear' &&
  /^disruptions?$/.test(text.slice(conceptStart, conceptEnd)) &&
  LAYER.test(text.slice(conceptEnd, conceptEnd + 50));

/** `rightward shift of the mediastinum`: of the chest, not of the brain. */
const OF_CHEST = /mediastin|trachea|(?<![a-z])heart|cardiac|pneumothora|effusion|lung|纵隔|气管|心影/;
const isOtherShift = ({ concept }: Mention, sentence: string): boolean => concept.id === 'midline_shift' && OF_CHEST.test(sentence);

/** `noncompressible tubular structure`, of the appendix or a bowel loop: only in a vein is it a clot. */
const NO_VEIN = /^(?:appendix|bowel|gallbladder|kidney|stomach|uterus|ovary|breast|thyroid|testis|pelvis)$/;
const isRigidOrgan = ({ concept, organ, conceptStart, conceptEnd }: Mention, text: string): boolean =>
  concept.id === 'thrombus' && organ !== undefined && NO_VEIN.test(organ) && /compress|压/.test(text.slice(conceptStart, conceptEnd));

/** `axillary dissection`, `lymph node dissection`: what a surgeon did; only vessels dissect by themselves. */
const DISSECTED =
  /(?:axill[a-z]+|neck|nodes?|nodal|lymph[a-z]*|inguinal|groin|pelvic|retroperitoneal|mediastinal|hilar|surgical|submucosal) $/;
const isOperation = (mention: Mention, text: string): boolean => isDissected(mention, text) || isEmbolized(mention, text);

/** `髂内动脉已栓塞`, `栓塞术后`: a vessel that was closed on purpose. */
const isEmbolized = ({ concept, conceptStart, conceptEnd }: Mention, text: string): boolean =>
  concept.id === 'pulmonary_embolism' &&
  text.slice(conceptStart, conceptEnd) === '栓塞' &&
  (/(?:已|行|经|介入)$/.test(text.slice(Math.max(0, conceptStart - 2), conceptStart)) ||
    /^(?:术|后|治疗)/.test(text.slice(conceptEnd, conceptEnd + 2)));

const isDissected = ({ concept, conceptStart, conceptEnd }: Mention, text: string): boolean =>
  concept.id === 'dissection' &&
  /^dissections?$/.test(text.slice(conceptStart, conceptEnd)) &&
  DISSECTED.test(text.slice(Math.max(0, conceptStart - 20), conceptStart));
