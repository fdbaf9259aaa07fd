import { GIVEN_NAMES } from './english-given-names';
import { EPONYM_OF, WORDS } from './english-name-words';
import { GIVEN_NAMES_OF_THE_WORLD } from './names-of-the-world';
import { isWellKnown } from './well-known-names';
import { type PersonalSpan, personalSpan, type Recogniser } from './personal-span';

const PART = "(?:(?:O['’]|Mc|Mac|D['’])?\\p{Lu}[\\p{Ll}]{1,20}(?:[-'’]\\p{Lu}\\p{Ll}{1,20})?)";
/** A letter of a middle name; the O of O’Brien is none. */
const INITIAL = "(?:\\p{Lu}\\.?(?![\\p{L}'’]))";
const PARTICLE = '(?:(?:van|von|de|der|den|la|del|da|di|bin|al) ){0,2}';
/** Of a form's own field the initials belong to the name. */
const INITIALLED = `(?:\\p{Lu}\\. ?){1,3}${PART}`;
const FULL = `${PART}(?: ${INITIAL}){0,2}(?: ${PARTICLE}${PART}){0,2}`;
const SURNAME_FIRST = `${PART}, ${PART}(?: ${INITIAL}(?![\\p{L}])| ${PART}(?=[;,.\\n]|$))?`;
const TITLED = new RegExp(
  `\\b(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Doctor|Nurse|Sister|Sir|Madam|Rev|Capt|Sgt)\\.? (?:(?:${INITIAL}) ){0,2}?(${FULL})`,
  'dgu',
);
const LABELLED = new RegExp(
  `\\b(?:[Pp]atient(?:'s)?(?: [Nn]ame)?|PATIENT(?: NAME)?|[Nn]ame|NAME|[Cc]lient|[Ss]tudent|[Tt]eacher|[Rr]eferring (?:[Pp]hysician|[Dd]octor)|[Aa]ttending(?: [Pp]hysician)?|[Pp]hysician|[Rr]adiologist|[Ss]urgeon|[Ss]igned(?: by)?|[Dd]ictated by|[Rr]ead by|[Rr]eported by|[Rr]eviewed by|[Aa]pproved by|[Ee]lectronically signed by|[Cc]ontact|[Nn]ext of kin|[Gg]uardian|[Mm]other|[Ff]ather|[Ww]ife|[Hh]usband|[Dd]aughter|[Ss]on|[Ss]ister|[Bb]rother|[Tt]echnologist|[Aa]uthor|[Mm]y name is|[Aa]ccount holder|[Cc]ardholder|[Dd]ear|[Rr]equested by|[Oo]rdered by|[Dd]iscussed with|[Pp]honed to|[Rr]esident|[Ee]mergency [Cc]ontact|[Cc]onsultant|[Ii]ntern|[Ff]ellow|[Pp]t|[Rr][Ee]|[Ii]nformed|[Nn]otified|[Ss]poke (?:with|to)|[Rr]eferring|[Rr]egarding|[Ss]aw|[Ee]xamined|[Ee]valuated|(?:MRI|CT|MR|X-ray|ultrasound|study|films?|scan|images?) of|[Cc]alled to|[Cc]ommunicated to)[ \\t]{0,2}(?::|,|#|is|was|named)?[ \\t]{1,3}(${SURNAME_FIRST}|${INITIALLED}|${FULL})`,
  'dgu',
);
/** The head and the foot of a letter, and the person behind an address. */
const OF_LETTERS = new RegExp(
  `(?:(?:^|[\\n;.] ?)(?:From|To|Cc|CC|Bcc|Sender|Attn|Attention|Recipient|Ship to|Bill to)[ \\t]{0,2}:[ \\t]{0,2}|(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Tt]ruly|[Bb]est wishes|[Cc]heers|[Tt]hanks|[Tt]hank you|[Ss]igned),\\s{1,3}|@[\\w.-]{3,60} \\()(${INITIALLED}|${FULL})(?=[\\n.,;:<)]| ?<|\\s?$)`,
  'dgu',
);
/** "it's Josh", "my name is Minji": a given name alone behind whoever speaks. */
const SPEAKING = new RegExp(
  `\\b(?:[Ii]t['’]?s|[Tt]his is|[Ii]['’]?m|I am|[Mm]y name is|[Cc]all me|named|called|[Hh]i|[Hh]ello|[Hh]ey|[Aa]ssistant) (${PART})(?=[ ,.!?;:\\n]|$)(?! \\p{Lu})`,
  'dgu',
);
/** "her son Chidi", "Chaperone: Joyce": whoever belongs to somebody, or holds an office in a form, by one name. */
const BELONGING = new RegExp(
  `(?:\\b(?:her|his|their|my|the patient's|'s) (?:son|daughter|wife|husband|mother|father|sister|brother|mum|mom|dad|aunt|uncle|cousin|niece|nephew|partner|friend|neighbou?r|carer)|\\b(?:[Cc]haperone|[Ii]nterpreter|[Ww]itness|[Cc]arer|[Nn]urse|[Ee]scort|[Cc]aller):) (${PART})(?=[ ,.;:\\n]|$)(?! \\p{Lu})`,
  'dgu',
);
/** Offices and kin with the whole name behind them, without a mark. */
const OFFICE = new RegExp(
  `\\b(?:[Vv]isitor|[Ss]ubject|[Pp]articipant|[Aa]pplicant|[Cc]andidate|[Rr]adiographer|[Ss]onographer|[Cc]haperone|[Cc]arer|[Cc]aregiver|[Ii]nterpreter|[Tt]utor|[Hh]eadteacher|[Pp]rincipal|[Cc]oach|[Ss]upervisor|[Mm]anager|[Aa]nalyst|CEO|CFO|COO|CTO|[Dd]irector|[Ii]nvestor|[Bb]orrower|[Tt]enant|[Cc]laimant|[Pp]laintiff|[Dd]efendant|[Ww]itness|[Dd]river|[Pp]assenger|[Oo]wner|[Bb]eneficiary|[Tt]rustee|[Ee]xecutor|[Mm]om|[Mm]um|[Dd]ad|[Gg]randma|[Gg]randpa|[Aa]unt|[Uu]ncle|[Cc]ousin|[Nn]iece|[Nn]ephew|[Cc]olleague|[Ff]riend|[Cc]lassmate|[Nn]eighbou?r|[Nn]urse|[Mm]idwife|[Tt]herapist|[Pp]harmacist|[Oo]fficer|[Cc]ustomer|[Uu]ser|[Ee]mployee|NOK|[Pp]arents? of|[Gg]uardians? of|[Mm]emory of|[Bb]ehalf of|[Vv]isit to|[Ii]nvoice to|[Tt]ransfer to|[Pp]ayment to|[Ii]nterview with|[Mm]eeting with|[Cc]all with|[Tt]hanks)[:,]? (${PART}(?: ${INITIAL})?(?: ${PARTICLE}${PART}){1,2})`,
  'dgu',
);
/** Small letters, as people type in a hurry, between a label and another. */
const TYPED =
  /\b(?:pt|patient|client|student|name)[ :]{1,2}([a-z][a-z'’-]{1,20}(?: [a-z][a-z'’-]{1,20}){1,2})(?=,? ?(?:mrn|dob|aged?|ph|phone|tel|id)\b)/dgu;
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
/** English names: after a title or a label, before letters of a degree, "Surname, Given", or a known given name with a surname. */
export const englishNameRecogniser: Recogniser = {
  id: 'english-names',
  find: (text) => [
    ...collect(text, { pattern: TITLED, certainty: 0.95, reason: 'title' }),
    ...collect(text, { pattern: LABELLED, certainty: 0.9, reason: 'label' }),
    ...collect(text, { pattern: CREDENTIALED, certainty: 0.92, reason: 'degree' }),
    ...collect(text, { pattern: OF_LETTERS, certainty: 0.9, reason: 'letter' }),
    // "visitor Ana Ruiz" is a person; "Employee Stock Plan" is one only if a table knows a name in it.
    ...collect(text, { pattern: OFFICE, certainty: 0.85, reason: 'office' }).filter(
      ({ text: name, start }) => /\p{Ll} $/u.test(lowerOffice(text, start)) || name.split(' ').some(isGivenName),
    ),
    ...collect(text, { pattern: SPEAKING, certainty: 0.8, reason: 'speaking' }).filter(({ text: name }) => isGivenName(name)),
    ...collect(text, { pattern: BELONGING, certainty: 0.8, reason: 'kin' }),
    ...collect(text, { pattern: TYPED, certainty: 0.85, reason: 'typed' }).filter(({ text: name }) =>
      name.split(' ').some((word) => isGivenName(word.charAt(0).toUpperCase() + word.slice(1))),
    ),
    ...collect(text, { pattern: SPOKEN_OF, certainty: 0.86, reason: 'said-of' }),
    ...collect(text, { pattern: PAIRED, certainty: 0.8, reason: 'given-name' }).filter(({ text: name }) =>
      GIVEN_NAMES.has(name.split(' ')[0] ?? ''),
    ),
    ...collect(text, { pattern: REVERSED, certainty: 0.78, reason: 'surname-first' }).filter(
      ({ text: name, start }) =>
        GIVEN_NAMES.has(name.split(', ')[1] ?? '') &&
        !GIVEN_NAMES.has(name.split(', ')[0] ?? '') &&
        // `Charles Schwab, Raymond James` are two houses.
        !isWellKnown(`${/\p{Lu}\p{Ll}+ $/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? ''}${name}`),
    ),
  ],
};

/** The office before a name when it is written small; else nothing. */
const lowerOffice = (text: string, start: number): string =>
  /(?<![\p{L}])\p{Ll}{2,20}(?: (?:of|to|with))?[:,]? $/u.exec(text.slice(Math.max(0, start - 26), start))?.[0] ?? '';
const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word) || GIVEN_NAMES_OF_THE_WORLD.has(word);

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
