import { DIAGNOSIS_ENDING, REPORT_WORDS } from '../clinical/english-report-words';
import type { PhiPattern } from './phi-pattern';

const PART = "(?:(?:O|D|De|L|Mc|Mac|Al|El)['’-]?)?\\p{Lu}\\p{Ll}{1,20}(?:[-'’]\\p{L}\\p{Ll}{1,20}){0,2}";
const INITIAL = "\\p{Lu}\\.?(?![\\p{L}'’])";
const PARTICLE = '(?:(?:van|von|de|der|den|la|del|da|di|dos|bin|ibn|al|el|ter|ten|le) ){0,2}';
const PIECE = `(?:${PARTICLE}${PART}|${INITIAL})`;
const FULL = `(?:${INITIAL} ){0,2}${PARTICLE}${PART}(?: ${PIECE}){0,3}`;
const SURNAME_FIRST = `${PARTICLE}${PART}, ${PART}(?: ${INITIAL})?`;
const CAPITALS =
  "\\p{Lu}[\\p{Lu}'’-]{1,20}(?:[,^] ?\\p{Lu}[\\p{Lu}'’-]{1,20}| \\p{Lu}[\\p{Lu}'’-]{1,20}){1,2}(?:[ ^]\\p{Lu}\\.?(?!\\p{L}))?";

/** Whether words in capital letters may name somebody: none of them is a word of headings, none ends like a diagnosis. */
export function isPersonal(name: string): boolean {
  const words = name.split(/[\s,^]+/u).filter((word) => word !== '');
  return words.length > 0 && !words.some((word) => REPORT_WORDS.has(word.replace(/\.$/u, '')) || DIAGNOSIS_ENDING.test(word));
}

const label = (source: string, name = `${SURNAME_FIRST}|${FULL}`): RegExp => new RegExp(`${source}(${name})`, 'dgu');
const accepts = isPersonal;

/** English names beside those that the suite knows: of a reading room, of DICOM headers, of relatives. The whole of a label's name goes, with initials and particles. */
export const ENGLISH_NAME_PATTERNS: readonly PhiPattern[] = [
  // DICOM PN (PS3.5, 6.2): family^given^middle.
  {
    type: 'NAME',
    pattern: /(?<![\p{L}])\p{L}[\p{L}'’ -]{0,30}\^\p{L}[\p{L}'’.-]{0,30}(?:\^[\p{L}'’.-]{0,20}){0,3}/dgu,
    certainty: 0.97,
    reason: 'dicom',
  },
  {
    type: 'NAME',
    pattern: label(
      '\\b(?:PATIENT|PATIENT NAME|NAME|Patient|Patient [Nn]ame|Name|PHYSICIAN|RADIOLOGIST|REFERRING(?: PHYSICIAN)?)[ ]?[:：][ ]{0,3}',
      CAPITALS,
    ),
    certainty: 0.95,
    reason: 'label',
  },
  {
    type: 'NAME',
    pattern: label(
      '\\b(?:Drs?|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Doctor|Nurse|nurse|midwife|paramedic|matron|interpreter|Sister|Sr|Capt|Rev|Sir)\\b\\.? ',
    ),
    certainty: 0.95,
    reason: 'title',
    accepts,
  },
  {
    type: 'NAME',
    pattern: label(
      '\\b(?:[Rr]eviewed|[Rr]ead|[Ss]een|[Ss]igned|[Dd]ictated|[Tt]ranscribed|[Rr]eported|[Aa]pproved|[Vv]erified|[Pp]erformed|[Oo]rdered|[Rr]equested|[Rr]eferred|[Pp]laced|[Ii]nterpreted|[Aa]ccompanied|[Ee]xamined|[Aa]cknowledged|[Cc]onfirmed|[Ff]inalized|[Ii]njected|[Ss]canned|[Ss]upervised|[Aa]ttested|[Cc]o-?signed|[Pp]rotocolled|[Aa]ccepted|[Tt]aken|brought in|called|operated(?: on)?) by[:]? (?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?',
    ),
    certainty: 0.93,
    reason: 'label',
    accepts,
  },
  {
    type: 'NAME',
    pattern: label(
      '\\b(?:[Dd]iscussed with|[Ss]poke (?:with|to)|[Cc]ommunicated (?:to|with)|[Cc]alled to|[Pp]honed to|[Nn]otified|[Ii]nformed|[Pp]aged|[Cc]ontacted|[Rr]elayed to|[Cc]onveyed to|[Rr]eported to|[Ff]axed to|[Ee]mailed to|[Ll]etter to|[Cc]opy to:?|[Cc][Cc]:?|[Aa]ttention[:]?|[Rr]eport (?:for|of)|[Pp]erformed (?:for|on)|[Ff]ollow-up (?:for|of)|[Ss]can of|[Aa]ppointment for|[Cc]onsent from|[Pp]er|[Aa]long with|[Tt]hank you|[Dd]ear|[Oo]n behalf of|[Cc]are of|c\\/o) (?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?',
    ),
    certainty: 0.9,
    reason: 'label',
    accepts: (name, { before }) => isPersonal(name) && !(/\b[Pp]er $/u.test(before) && !name.includes(' ')),
  },
  {
    type: 'NAME',
    pattern: label(
      '\\b(?:[Ff]ellow|[Rr]esident|[Aa]ttending(?: [Pp]hysician)?|[Rr]adiologist|[Tt]echnologist|[Tt]ech|[Ss]urgeon|[Pp]hysician|[Pp]rovider|[Ss]igned|[Ee]lectronically signed|[Aa]uthor|[Cc]ontact|[Gg]uardian|[Nn]ext of kin|NOK|PCP|[Rr]eferring(?: [Pp]hysician| [Pp]rovider| MD)?|[Oo]rdering(?: [Pp]hysician| [Pp]rovider)?|[Cc]onsultant|[Ss]onographer|[Tt]ranscriptionist|[Tt]ranscriber|[Tt]ypist|[Ss]cribe|PI|[Ii]nvestigator|[Cc]oordinator|[Cc]ase manager|[Rr]adiographer|[Oo]perator|[Nn]urse|[Ww]itness|[Ii]nterpreter|[Nn]ame|[Pp]atient(?: [Nn]ame)?|[Rr]eading MD|[Pp]t)[ ]?(?:[:,]| is| was| -)?[ ]{1,3}(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?',
    ),
    certainty: 0.9,
    reason: 'label',
    accepts: (name, { before }) =>
      isPersonal(name) &&
      (/[:,]\s{0,3}$|\b(?:is|was) $|signed $/u.test(before.replace(/(?:Dr|Prof|Mr|Ms|Mrs)\.? $/u, '')) || /\s/u.test(name)),
  },
  {
    type: 'NAME',
    pattern: label(
      '\\b(?:[Ww]ife|[Hh]usband|[Dd]aughter|[Ss]on|[Mm]other|[Ff]ather|[Ss]ister|[Bb]rother|[Cc]aregiver|spouse|partner|niece|nephew|grandson|granddaughter|caregiver|aunt|uncle|friend|neighbou?r),? (?:named |is )?',
    ),
    certainty: 0.88,
    reason: 'label',
    accepts,
  },
  { type: 'NAME', pattern: label('\\b(?:Baby (?:Boy|Girl) |BB |BG |Trauma )', FULL), certainty: 0.9, reason: 'label', accepts },
  {
    type: 'NAME',
    pattern: new RegExp(
      `(?<![\\p{L}'’^-])(${SURNAME_FIRST}|${PART}(?: ${PIECE}){1,3})(?= ?,? ?(?:\\(?(?:DOB|MRN|ID\\b|aged?\\b|\\d{2}[MF]\\b|[MF]\\/?\\d{2}|[MF]\\b,? ?\\d|(?:fe)?male\\b|\\d{4}-\\d{2}|born\\b|[Cc]ell\\b|[Tt]el\\b|[Pp]hone\\b|[Mm]obile\\b|[Ee]-?mail\\b|DOB\\b|MRN\\b)|<?\\d{1,3}[- ]?(?:year|yo\\b|y\\/o|yr)|[MF]\\b ?,? ?\\d))`,
      'dgu',
    ),
    certainty: 0.86,
    reason: 'said-of',
    accepts,
  },
  {
    type: 'NAME',
    pattern: new RegExp(
      `(?<![\\p{L}'’^-])(${PART}(?: ${PIECE}){0,3})(?= (?:c\\/o|was (?:seen|referred|informed|notified|called|admitted|transferred)|returned|underwent|presented|presents|says|states|reports|fell|phoned|has a history|has (?:known )?\\p{Lu}\\p{Ll}+ (?:disease|syndrome)|complains|denies)\\b)`,
      'dgu',
    ),
    certainty: 0.82,
    reason: 'said-of',
    accepts: (name, { before }) =>
      isPersonal(name) && (name.includes(' ') || /(?:^|[.;:]\s{0,3})$/u.test(before)) && !/\b(?:pain|symptom|study|scan)/iu.test(name),
  },
  {
    type: 'NAME',
    pattern: new RegExp(`(?<=(?:^|[.;\\n]) {0,2})(${PART}(?: ${PIECE}){1,3})(?=, )`, 'dgu'),
    certainty: 0.62,
    reason: 'start',
    accepts,
  },
  {
    type: 'NAME',
    pattern: new RegExp(`(?<![\\p{L}'’^-])(${FULL})(?=,? (?:MD|M\\.D\\.|DO|PhD|RN|NP|PA-C|PA|FRCR|FRCP|MBBS|MBChB|RT\\b|PGY-?\\d))`, 'dgu'),
    certainty: 0.92,
    reason: 'degree',
    accepts,
  },
  {
    type: 'NAME',
    pattern: new RegExp(`(?<![\\p{L}\\d'’])(\\p{Lu}\\. (?:\\p{Lu}\\. )?${PART})(?!\\p{L})`, 'dgu'),
    certainty: 0.8,
    reason: 'initials',
    accepts,
  },
  {
    type: 'NAME',
    pattern: new RegExp(`(?:^|\\n|[.;] {0,2})(?:--|[—–]|I,|[Tt]hank you,|[Ss]incerely,|[Rr]egards,) ?(${FULL})(?=[,.\\n]|$)`, 'dgu'),
    certainty: 0.88,
    reason: 'signature',
    accepts,
  },
  {
    type: 'NAME',
    // "CT chest of Anne Marie Dubois", "given to Tom White": two capital words that are nobody's diagnosis.
    pattern: new RegExp(`\\b(?:of|by|to|with|for|from) (${FULL})(?![\\p{L}-])`, 'dgu'),
    certainty: 0.66,
    reason: 'preposition',
    accepts: (name) => name.includes(' ') && isPersonal(name),
  },
  {
    type: 'NAME',
    pattern: label('\\bDrs\\.? \\p{Lu}[\\p{L}-]{1,20}(?:, \\p{Lu}[\\p{L}-]{1,20})? (?:and|&) ', PART),
    certainty: 0.94,
    reason: 'title',
    accepts,
  },
  {
    type: 'NAME',
    // The letters of who dictated and who typed.
    pattern:
      /\b(?:[Rr]ead|[Dd]ictated|[Tt]ranscribed|[Ss]igned|[Rr]eported|[Rr]eviewed|[Tt]yped)(?: by)?[:]? ([A-Z]{2,3}(?: ?[/:] ?[A-Za-z]{2,3})?)(?![\p{L}\d-])/dgu,
    certainty: 0.8,
    reason: 'letters',
    accepts: (found) => !/^(?:CT|MRI?|PET|US|DR|MD|AM|PM|AP|PA|ED|ER|ICU|RUL|LUL|RLL|LLL|RML)$/u.test(found),
  },
  {
    type: 'NAME',
    pattern: new RegExp(`(?<=(?:^|[.;\\n]) {0,2})(${PART}(?: ${PIECE}){1,2})(?= (?:was|were|is an?|has been|had|will be|did) )`, 'dgu'),
    certainty: 0.7,
    reason: 'said-of',
    accepts,
  },
];
