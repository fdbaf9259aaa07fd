import { BODY_PARTS, type BodyPart, MODALITIES, type Modality } from '@trivium/radiology/reporting/domain';
import { BODY_PART_CODES, PROCEDURE_CODES } from '../report-codes';
import type { FhirConcept } from './fhir-reading';

const SNOMED = 'http://snomed.info/sct';
const DCM = /^(?:http:\/\/dicom\.nema\.org\/resources\/ontology\/DCM|urn:oid:1\.2\.840\.10008\.2\.16\.4)$/;

/** Words of an examination's name. `DX` stands for every plain film: whether a plate or a panel took it, the name does not say. */
const MODALITY_WORDS: readonly (readonly [Modality, RegExp])[] = [
  ['PT', /\b(?:PET|positron)\b|正电子/i],
  ['CT', /\bC\.?T\.?A?\b|\bcomputed tomography\b|计算机断层/i],
  ['MR', /\bMRI?A?\b|\bmagnetic resonance\b|磁共振|核磁/i],
  ['US', /\b(?:ultrasound|ultrasonography|sonography|doppler)\b|超声|彩超|B超/i],
  ['MG', /\bmammogra(?:m|phy)\b|钼靶|乳腺\s*X/i],
  ['NM', /\b(?:scintigraphy|bone scan|nuclear medicine)\b|核医学|骨显像|骨扫描/i],
  ['CR', /\bcomputed radiography\b/i],
  ['DX', /\b(?:x-?rays?|radiographs?|radiography|plain film)\b|X\s*线|X\s*光|平片|胸片/i],
  // Short codes are words of English too when they are not in capitals.
  ['US', /\bUS\b/],
  ['MG', /\bMG\b/],
  ['NM', /\bNM\b/],
  ['CR', /\bCR\b/],
  ['DX', /\b(?:DX|DR|XR)\b/],
];

const BODY_PART_WORDS: readonly (readonly [BodyPart, RegExp])[] = [
  ['whole_body', /\bwhole[- ]body\b|全身/i],
  ['breast', /\b(?:breasts?|mammogra(?:m|phy))\b|乳腺|乳房|钼靶/i],
  ['heart', /\b(?:heart|cardiac|coronary)\b|心脏|冠脉|冠状动脉/i],
  ['spine', /\b(?:spine|spinal|vertebrae?|(?:cervical|thoracic|lumbar) spine)\b|脊柱|颈椎|胸椎|腰椎|椎间盘/i],
  ['chest', /\b(?:chest|thorax|thoracic|lungs?)\b|胸部|胸片|肺|胸腔/i],
  ['abdomen', /\b(?:abdomen|abdominal|liver|kidneys?|pancreas)\b|腹部|腹|肝|肾|胰/i],
  ['pelvis', /\b(?:pelvis|pelvic)\b|盆腔|骨盆/i],
  ['head', /\b(?:head|brain|skull|cranial)\b|头颅|头部|颅脑|脑/i],
  ['neck', /\b(?:neck|thyroid)\b|颈部|甲状腺/i],
  ['upper_limb', /\b(?:shoulder|elbow|wrist|hand|arm|forearm|humerus)\b|上肢|肩|肘|腕|手(?!术)/i],
  ['lower_limb', /\b(?:hip|knee|ankle|foot|leg|femur|tibia)\b|下肢|髋|膝|踝|足/i],
];

/** By DICOM's code, by SNOMED CT's, else by the words; absent when the order does not say. */
export function modalityOf(concepts: readonly FhirConcept[]): Modality | undefined {
  const codings = concepts.flatMap(({ coding }) => coding);
  const direct = codings.find(({ system = '', code = '' }) => DCM.test(system) && (MODALITIES as readonly string[]).includes(code));
  if (direct) return direct.code as Modality;
  const coded = MODALITIES.find((modality) =>
    codings.some(({ system, code }) => system === SNOMED && code === PROCEDURE_CODES[modality].code),
  );
  return coded ?? firstByWords(concepts, MODALITY_WORDS);
}

export function bodyPartOf(concepts: readonly FhirConcept[]): BodyPart | undefined {
  const codings = concepts.flatMap(({ coding }) => coding);
  const coded = BODY_PARTS.find((part) => codings.some(({ system, code }) => system === SNOMED && code === BODY_PART_CODES[part]?.code));
  return coded ?? firstByWords(concepts, BODY_PART_WORDS);
}

/** In the order of the concepts: what is asked for says it before what it is a kind of. */
function firstByWords<Name>(concepts: readonly FhirConcept[], words: readonly (readonly [Name, RegExp])[]): Name | undefined {
  for (const { text = '', coding } of concepts) {
    const said = [text, ...coding.map(({ display = '' }) => display)].join(' ').slice(0, 2_000);
    const found = words.find(([, pattern]) => pattern.test(said));
    if (found) return found[0];
  }
  return undefined;
}
