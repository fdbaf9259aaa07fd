import type { Mention } from '../reading/mention';
import type { ReportView } from './report-view';

/** Names that say all of these at once: whoever writes the one does not list the others. */
const SAYS_ALSO: readonly (readonly [name: RegExp, concepts: RegExp])[] = [
  [/portal hypertension|decompensat|门静脉高压|门脉高压|失代偿/, /^(?:ascites|varices|splenomegaly|cirrhosis|dilatation)$/],
  [/(?<![a-z])tips(?![a-z])|(?<![a-z])lr-\w|li-?rads|hepatocellular|肝细胞癌/, /^(?:cirrhosis|splenomegaly|varices)$/],
  [
    /heart failure|cardiac failure|(?<![a-z])chf(?![a-z])|fluid overload|volume overload|decompensation|心衰|心力衰竭|心功能不全|容量负荷/,
    /^(?:effusion|pericardial_effusion|cardiomegaly|edema|opacity|ascites)$/,
  ],
  [/pulmonary (?:venous )?(?:edema|congestion)|肺水肿|肺淤血/, /^(?:effusion|cardiomegaly|opacity|thickening)$/],
  [/perforat|boerhaave|穿孔/, /^(?:pneumomediastinum|free_air|effusion|ascites|collection)$/],
  [/carcinomatosis|peritoneal (?:metasta|disease|spread)|腹膜(?:转移|种植)|腹腔种植/, /^(?:ascites|nodule|thickening|mass)$/],
  [
    /arthr(?:itis|osis|opathy)|(?<![a-z])oa(?![a-z])|dysplasia|gout|关节炎|关节病|发育不良|痛风/,
    /^(?:dislocation|effusion|synovitis|thickening)$/,
  ],
  [/sarcoid|lymphoma|结节病|淋巴瘤/, /^(?:lymphadenopathy|lymph_node|nodule)$/],
  [/biops|活检|穿刺后/, /^hemorrhage$/],
  // What is treated, by its part in the disease.
  [/(?<![a-z])primary(?! (?:care|team|physician|provider))(?:[.,;]| and| lesion| tumou?r| with| site|$)|原发灶|原发病灶/, /^cancer$/],
  [/flail|连枷/, /^(?:fracture|effusion)$/],
  // How the disease goes on as a whole.
  [
    /progressive disease|disease progression|partial response|complete response|metabolic response|deauville|remission|treatment response|mixed response|stable disease|recist|(?<![a-z])(?:pd|pr|sd)(?![a-z])|疾病进展|部分缓解|疾病稳定|疗效评价/,
    /^(?:metastasis|lymphadenopathy|mass|lesion|nodule|cancer|recurrence)$/,
  ],
  [
    /stage (?:iv|iii|[34])[abc]?(?![a-z])|(?<![a-z])(?:mr|ct|us|yp|yc|[cp])?t[1-4][a-d]? ?n[0-3]|disseminated|widespread (?:disease|metasta)|广泛转移|晚期/,
    /^(?:metastasis|lymphadenopathy|lymph_node|lesion|mass|cancer|hydronephrosis)$/,
  ],
  [
    /obstructive uropathy|(?:pelvi-?ureteric|ureteropelvic|puj|upj|bladder outlet) (?:junction )?obstruction|梗阻性肾病|肾盂输尿管连接部/,
    /^(?:hydronephrosis|dilatation)$/,
  ],
  [/crohn|colitis|ileitis|enteritis|克罗恩|肠炎/, /^(?:thickening|stenosis|stranding|lymphadenopathy|dilatation)$/],
];

/** `腹腔积液` is `腹水`, wherever the sentence puts it; fluid of the chest is not. */
const isAscites = (mention: Mention, view: ReportView): boolean =>
  mention.concept.id === 'effusion' &&
  !/^(?:pleura|heart|pericardium|lung)$/.test(mention.organ ?? '') &&
  view.sections.impression.mentions.some(({ concept, assertion }) => concept.id === 'ascites' && assertion === 'affirmed');

/** The clot on the wall of an aneurysm, which the impression names. */
const isMural = ({ concept, organ, start, conceptEnd }: Mention, { sections: { findings, impression } }: ReportView): boolean =>
  concept.id === 'thrombus' &&
  (organ === 'aorta' || /mural|附壁/.test(findings.folded.text.slice(Math.max(0, Math.min(start, conceptEnd - 20)), conceptEnd))) &&
  impression.mentions.some((other) => other.concept.id === 'aneurysm' && other.assertion === 'affirmed');

const LUMEN_SIGN = /lumen|flap|腔|内膜/;

/** The flap and the lumina of a dissection, in whichever branch they are told, are said by its name. */
const isSignOfDissection = ({ concept, conceptStart, conceptEnd }: Mention, { sections: { findings, impression } }: ReportView): boolean =>
  concept.id === 'dissection' &&
  LUMEN_SIGN.test(findings.folded.text.slice(conceptStart, conceptEnd)) &&
  impression.mentions.some((other) => other.concept.id === 'dissection' && other.assertion === 'affirmed');

const FALSE_LUMEN = /false lumen|假腔/;

/** What becomes of the false lumen is said by the name of the dissection. */
const isOfFalseLumen = ({ concept, sentence }: Mention, { sections: { findings, impression } }: ReportView): boolean =>
  (concept.id === 'thrombus' || concept.id === 'occlusion' || concept.id === 'filling_defect') &&
  FALSE_LUMEN.test(findings.sentences.find(({ index }) => index === sentence)?.text ?? '') &&
  impression.mentions.some((other) => other.concept.id === 'dissection' && other.assertion === 'affirmed');

const TOO_SMALL =
  /too small (?:to|for)|(?:sub|under)-?centimeter|(?:likely|probably|presumably|presumed|consistent with|compatible with|in keeping with|typical (?:of|for)|favou?red to be) (?:a |an |benign |simple |small |tiny )*(?:cysts?|hemangiomas?|granulomas?)|考虑(?:为)?(?:小)?囊肿|囊肿可能|过小.{0,3}(?:难以|无法|不能)|太小.{0,3}(?:难以|无法|不能)/;
const MAY_BE_TOO_SMALL = /^(?:lesion|nodule|opacity|cyst)$/;
const SAID_OF_IT = 60;

/** Said of it in the findings: too small to be called anything. */
const isTooSmall = ({ concept, sentence, conceptEnd }: Mention, { sections: { findings } }: ReportView): boolean => {
  if (!MAY_BE_TOO_SMALL.test(concept.id)) return false;
  const end = findings.sentences.find(({ index }) => index === sentence)?.end ?? conceptEnd;
  return TOO_SMALL.test(findings.folded.text.slice(conceptEnd, Math.min(end, conceptEnd + SAID_OF_IT)));
};

const TIME_BEFORE = /(?:days?|weeks?|months?|years?|status) (?:after|following|since|post) (?:[a-z]+ )?$|(?:继发于|见于)$/;

/** `six weeks after pancreatitis`: what came before, told to explain what is seen now. */
const isOfThen = ({ conceptStart }: Mention, { sections: { findings } }: ReportView): boolean =>
  TIME_BEFORE.test(findings.folded.text.slice(Math.max(0, conceptStart - 40), conceptStart));

const INJURED = /^(?:tear|fracture|dislocation|sprain)$/;
const LIMB = /^(?:knee|hip|shoulder|ankle|elbow|wrist|hand|foot|femur|tibia|humerus|forearm|lower_limb|upper_limb|clavicle|scapula)$/;

/** Blood and fluid about a torn tendon or a broken limb go without saying; in the skull or the belly they do not. */
const isBloodOfInjury = ({ concept, organ }: Mention, { sections: { impression } }: ReportView): boolean =>
  (concept.id === 'hemorrhage' || concept.id === 'effusion') &&
  (organ === undefined || LIMB.test(organ)) &&
  impression.mentions.some(
    (other) => INJURED.test(other.concept.id) && (other.organ === undefined || LIMB.test(other.organ)) && other.assertion === 'affirmed',
  );

/** `Improved collection and shift`: said with what pushes. */
const isSaidShift = ({ concept }: Mention, { sections: { impression } }: ReportView): boolean =>
  concept.id === 'midline_shift' && /(?<![a-z])shift|mass effect|移位|偏移|占位效应/.test(impression.folded.text);

const OF_BIOPSY = /biops[a-z]*(?:[- ](?:related|associated|induced))? [a-z ]{0,12}$|穿刺[^,;。]{0,6}$|活检[^,;。]{0,6}$/;

/** The trace of a needle. */
const isOfBiopsy = ({ concept, conceptStart }: Mention, { sections: { findings } }: ReportView): boolean =>
  concept.id === 'hemorrhage' && OF_BIOPSY.test(findings.folded.text.slice(Math.max(0, conceptStart - 36), conceptStart));

/** `hemorrhagic cyst`: how the cyst looks, which is asked for itself. */
const isOfCyst = ({ concept, conceptEnd }: Mention, { sections: { findings } }: ReportView): boolean =>
  concept.id === 'hemorrhage' && /^性?(?: [a-z]+)? ?(?:cysts?(?![a-z])|囊)/.test(findings.folded.text.slice(conceptEnd, conceptEnd + 24));

const OUTLET = /ostiomeatal|osteomeatal|(?<![a-z])om[uc](?![a-z])|窦口/;

/** The blocked outlet of a sinus is said by what fills the sinus. */
const isOutletOfSinus = ({ concept, organ, start, end }: Mention, { sections: { findings, impression } }: ReportView): boolean =>
  (concept.id === 'obstruction' || concept.id === 'occlusion') &&
  (organ === 'sinus' || (organ === undefined && OUTLET.test(findings.folded.text.slice(Math.max(0, start - 30), end)))) &&
  impression.mentions.some((other) => other.organ === 'sinus' && other.assertion === 'affirmed');

/** What of the findings a good impression does not repeat: it is said by another name, goes without saying, or is too small to say. */
export const goesWithoutSaying = (mention: Mention, view: ReportView): boolean =>
  isAscites(mention, view) ||
  isTooSmall(mention, view) ||
  isOfThen(mention, view) ||
  isMural(mention, view) ||
  isOutletOfSinus(mention, view) ||
  isSaidShift(mention, view) ||
  isOfCyst(mention, view) ||
  isOfBiopsy(mention, view) ||
  isSignOfDissection(mention, view) ||
  isOfFalseLumen(mention, view) ||
  isBloodOfInjury(mention, view) ||
  SAYS_ALSO.some(([name, concepts]) => concepts.test(mention.concept.id) && name.test(view.sections.impression.folded.text));
