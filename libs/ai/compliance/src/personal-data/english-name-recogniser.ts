import { GIVEN_NAMES } from './english-given-names';
import { type PersonalSpan, personalSpan, type Recogniser } from './personal-span';

const PART = "(?:(?:O['’]|Mc|Mac|D['’])?\\p{Lu}[\\p{Ll}]{1,20}(?:[-'’]\\p{Lu}\\p{Ll}{1,20})?)";
/** A letter of a middle name; the O of O’Brien is none. */
const INITIAL = "(?:\\p{Lu}\\.?(?![\\p{L}'’]))";
const PARTICLE = '(?:(?:van|von|de|der|den|la|del|da|di|bin|al) ){0,2}';
const FULL = `${PART}(?: ${INITIAL}){0,2}(?: ${PARTICLE}${PART}){0,2}`;
const SURNAME_FIRST = `${PART}, ${PART}(?: ${INITIAL}(?![\\p{L}]))?`;
const TITLED = new RegExp(
  `\\b(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Doctor|Nurse|Sister|Sir|Madam|Rev|Capt|Sgt)\\.? (?:(?:${INITIAL}) ){0,2}?(${FULL})`,
  'dgu',
);
const LABELLED = new RegExp(
  `\\b(?:[Pp]atient(?:'s)?(?: [Nn]ame)?|PATIENT(?: NAME)?|[Nn]ame|NAME|[Cc]lient|[Ss]tudent|[Tt]eacher|[Rr]eferring (?:[Pp]hysician|[Dd]octor)|[Aa]ttending(?: [Pp]hysician)?|[Pp]hysician|[Rr]adiologist|[Ss]urgeon|[Ss]igned(?: by)?|[Dd]ictated by|[Rr]ead by|[Rr]eported by|[Rr]eviewed by|[Aa]pproved by|[Ee]lectronically signed by|[Cc]ontact|[Nn]ext of kin|[Gg]uardian|[Mm]other|[Ff]ather|[Ww]ife|[Hh]usband|[Dd]aughter|[Ss]on|[Ss]ister|[Bb]rother|[Tt]echnologist|[Aa]uthor|[Mm]y name is|[Aa]ccount holder|[Cc]ardholder|[Dd]ear|[Rr]equested by|[Oo]rdered by|[Dd]iscussed with|[Pp]honed to|[Rr]esident|[Ee]mergency [Cc]ontact|[Cc]onsultant|[Ii]ntern|[Ff]ellow|[Pp]t|[Rr][Ee]|[Ii]nformed|[Nn]otified|[Ss]poke (?:with|to)|[Rr]eferring|[Rr]egarding|[Ss]aw|[Ee]xamined|[Ee]valuated|(?:MRI|CT|MR|X-ray|ultrasound|study|films?|scan|images?) of|[Cc]alled to|[Cc]ommunicated to)[ \\t]{0,2}(?::|,|#|is|was|named)?[ \\t]{1,3}(${SURNAME_FIRST}|${FULL})`,
  'dgu',
);
const PAIRED = new RegExp(`(?<![\\p{L}'’-])(${PART}(?: ${INITIAL}(?= ))?(?: ${PARTICLE}${PART}))`, 'dgu');
const REVERSED = new RegExp(`(?<![\\p{L}'’-])(${PART}, ${PART})(?![\\p{L}])`, 'dgu');
const CREDENTIALED = new RegExp(
  `(?<![\\p{L}'’-])(${PART}(?: ${INITIAL})?(?: ${PART}){1,2})(?=, (?:MD|M\\.D\\.|DO|PhD|Ph\\.D|RN|NP|PA-C|FRCR|FRCP|MBBS|RT)\\b)`,
  'dgu',
);
/** What is said of a person next: an age, a number, what happened to them. */
const SPOKEN_OF = new RegExp(
  `(?<![\\p{L}'’-])(${PART}(?: ${INITIAL}(?= ))?(?: ${PARTICLE}${PART}){1,2})(?=,? (?:\\(?(?:DOB|MRN|MR#|DOB:)|is an? \\d{1,3}|was (?:seen|admitted|transferred|informed|brought|referred|discharged|notified|evaluated|examined|called|told)|presented|presents|returns|returned|complains|denies|reports|underwent|lives|phoned|called)\\b|, (?:an? )?\\d{1,3}[- ]?(?:years?|yrs?|y\\/?o|M\\b|F\\b)| \\((?:husband|wife|daughter|son|mother|father|brother|sister|DOB|MRN)|'s (?:MRI|CT|chest|scan|biopsy|chart|blood))`,
  'dgu',
);
/** Words of sentences and of forms that begin with a capital letter; none of them is anybody's name here. */
const WORDS = new Set(
  `The This That There These Those With Without From Date Name Birth Exam Study Findings Impression History Indication Technique Comparison Conclusion Report Patient Phone Address Room Ward
Hospital Clinic Center Centre University Department Medical Record Number Age Sex Male Female Left Right Upper Lower Middle Lobe Chest Abdomen Head Neck Brain Spine Pelvis Normal Stable No Not None New Prior Follow
January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Street Road Avenue Lane Drive Court Inc Corp Ltd Company Group Bank
In On At By For And Or Is Was Are Were Has Had Have Please Thank Will Can May Should Would Could When Where What Why How Who If As It He She They We You My Your His Her Their Our After Before During Since While All
Dr Mr Mrs Ms Prof Miss Mild Moderate Severe Small Large Acute Chronic Recommend Suggest Consider Clinical Presented Denies Reports Called Seen Admitted Discharged Email Mobile Tel Fax Mrn Dob Ssn Contact Signed Reviewed Contrast`.split(
    /\s+/u,
  ),
);
/** What an eponym names: the capital word before it is a discovery's, not a patient's. */
const EPONYM_OF =
  /^(?:['’]s)?(?: [a-z]+)? (?:disease|syndrome|sign|lines?|classification|test|criteria|score|scale|phenomenon|lymphoma|tumou?r|fracture|contracture|law|theorem|equation|distribution|effect|cells?|catheter|position|method|grade|stage|body|bodies|node|nodes|lesion|duct|canal|pouch|triangle|ligament|space|hernia|ratio|index|algorithm|curve|process|correction|coefficient|experiment|hypothesis|disorder)\b/u;

/** English names: after a title or a label, before letters of a degree, "Surname, Given", or a known given name with a surname. */
export const englishNameRecogniser: Recogniser = {
  id: 'english-names',
  find: (text) => [
    ...collect(text, { pattern: TITLED, certainty: 0.95, reason: 'title' }),
    ...collect(text, { pattern: LABELLED, certainty: 0.9, reason: 'label' }),
    ...collect(text, { pattern: CREDENTIALED, certainty: 0.92, reason: 'degree' }),
    ...collect(text, { pattern: SPOKEN_OF, certainty: 0.86, reason: 'said-of' }),
    ...collect(text, { pattern: PAIRED, certainty: 0.8, reason: 'given-name' }).filter(({ text: name }) =>
      GIVEN_NAMES.has(name.split(' ')[0] ?? ''),
    ),
    ...collect(text, { pattern: REVERSED, certainty: 0.78, reason: 'surname-first' }).filter(
      ({ text: name }) => GIVEN_NAMES.has(name.split(', ')[1] ?? '') && !GIVEN_NAMES.has(name.split(', ')[0] ?? ''),
    ),
  ],
};

interface Collecting {
  readonly pattern: RegExp;
  readonly certainty: number;
  readonly reason: string;
}

function collect(text: string, { pattern, certainty, reason }: Collecting): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.indices?.[1]?.[0];
    const name = withoutWords(match[1] ?? '');
    if (start === undefined || name === '') continue;
    if (EPONYM_OF.test(text.slice(start + name.length, start + name.length + 40))) continue;
    if (reason === 'label' && !/[:,#]|by|with|to|is|Mr|name/iu.test(match[0].slice(0, -(match[1] ?? '').length)) && !name.includes(' '))
      continue;
    spans.push(personalSpan({ type: 'NAME', text: name, start, certainty, reason }));
  }
  return spans;
}

/** The beginning of `name` up to the first word that names nobody. */
function withoutWords(name: string): string {
  const parts = name.split(' ');
  const end = parts.findIndex((part) => WORDS.has(part.replace(/[,.]$/u, '')));
  return (end === -1 ? parts : parts.slice(0, end)).join(' ').replace(/,$/u, '');
}
