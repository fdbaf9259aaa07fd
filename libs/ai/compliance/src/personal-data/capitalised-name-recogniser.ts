import { GIVEN_NAMES } from './english-given-names';
import { EPONYM_OF, WORDS } from './english-name-words';
import { FAMILY_NAMES_OF_THE_WORLD, GIVEN_NAMES_OF_THE_WORLD } from './names-of-the-world';
import { type PersonalSpan, personalSpan, type Recogniser } from './personal-span';
import { isRomanisedName } from './romanised-names';

const WORD = "\\p{Lu}(?:['’](?=\\p{Lu}))?\\p{L}{0,20}(?:-\\p{L}{1,20})?";
const LINK =
  '(?: (?:\\p{Lu}\\.|(?:van|von|de|der|den|la|del|da|di|dos|das|bin|ibn|bint|al|el|ter|ten|le|y)(?= (?:\\p{Lu}|der |den |la )))){0,3}';
const SEQUENCE = new RegExp(`(?<![\\p{L}\\d'’.-])${WORD}(?:,?${LINK} ${WORD}){1,4}(?![\\p{L}\\d-])`, 'gu');
/** Capital words that lead to a person: offices at the head of a sentence. */
const OFFICE =
  /^(?:Radiographer|Technician|Technologist|Sonographer|Nurse|Midwife|Consultant|Registrar|Analyst|Manager|Director|Chairman|Chairwoman|Teacher|Tutor|Headteacher|Principal|Coach|Student|Pupil|Patient|Client|Visitor|Driver|Owner|Applicant|Candidate|Subject|Participant|Witness|Partner|Colleague|Resident|Fellow|Author|Contact|Guardian|Carer|Chaperone|Interpreter|Pharmacist|Therapist|Psychologist|Officer|Detective|Attorney|Judge|Customer|Employee|Supervisor|Professor|Doctor|Brother|Sister|Mother|Father|Uncle|Aunt|Cousin|Grandma|Grandpa|Friend|From|To|Cc|Attn|By|With|Mr|Mrs|Ms|Dr|Hi|Hello|Hey|Dear|Regards|Thanks|CEO|CFO|COO|CTO|PM)$/u;
/** Names of places, houses and things go on like these. */
const OF_THINGS =
  /^(?:Street|Road|Avenue|River|Lake|Island|Islands|Bay|Beach|Park|Bridge|Hill|Hills|Valley|School|Academy|College|University|Institute|Library|Museum|Theatre|Hospital|Clinic|House|Hall|Castle|Church|Bank|Group|Fund|Funds|Capital|Partners|Securities|Holdings|Investments|Financial|Insurance|Airlines|Motors|Foods|Stores|Brothers|Sons|Associates|Advisors|Company|Co|Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|Plc|AG|SA|NV|Award|Prize|Medal|Cup|Theory|Theorem|Law|Act|Bill|Agreement|Treaty|Index|Model|Effect|Scale|Score|Criteria|Classification|Society|Foundation|Trust|Trial|Study|Day|Week|Test|Method|Biology|Physics|Chemistry|History|Press|Times|Journal|Post|Review|Books?|Edition|Disease|Syndrome|Sign|Line|Lines|Cyst|Lymphoma|Hernia|Catheter|Fracture|Street|County|City|State|Province|District|Court)$/u;

const nameIn = (table: ReadonlySet<string>, word: string): boolean =>
  table.has(word) || (word === word.toUpperCase() && word.length > 2 && table.has(titled(word)));
/** MARGARET as Margaret, O'BRIEN as O'Brien. */
const titled = (word: string): string => word.toLowerCase().replace(/(^|['’-])\p{L}/gu, (letter) => letter.toUpperCase());
const isGiven = (word: string): boolean => {
  const first = word.split('-')[0] ?? word;
  return [word, first].some((form) => nameIn(GIVEN_NAMES, form) || nameIn(GIVEN_NAMES_OF_THE_WORLD, form));
};
const isFamily = (word: string): boolean => word.split('-').some((part) => nameIn(FAMILY_NAMES_OF_THE_WORLD, part));
const isWord = (word: string): boolean =>
  WORDS.has(word) || WORDS.has(titled(word)) || OF_THINGS.test(word) || OF_THINGS.test(titled(word));

/** Sequences of capitalised words that tables of names of many languages know, also in capitals only and family name first. */
export const capitalisedNameRecogniser: Recogniser = {
  id: 'capitalised-names',
  find: (text) => [...text.matchAll(SEQUENCE)].flatMap(({ 0: words, index }) => namesIn(words, index, text)),
};

function namesIn(words: string, index: number, text: string): readonly PersonalSpan[] {
  const tokens = [...words.matchAll(/[^ ]+/gu)].map(({ 0: token, index: at }) => ({ token, word: token.replace(/,$/u, ''), at }));
  let first = 0;
  while (first < tokens.length && (OFFICE.test(tokens[first]?.word ?? '') || WORDS.has(tokens[first]?.word ?? ''))) first++;
  let end = first;
  while (end < tokens.length && !isWord(tokens[end]?.word ?? '')) end++;
  // "Edward Jones Investments": what a thing is called goes on with what it is.
  if (end < tokens.length && OF_THINGS.test(titled(tokens[end]?.word ?? ''))) return [];
  for (const stop of [end, commaAfter(tokens, first, end)]) {
    const parts = tokens.slice(first, stop);
    if (parts.length < 2) continue;
    const name = words.slice(parts[0]?.at ?? 0, (parts.at(-1)?.at ?? 0) + (parts.at(-1)?.word.length ?? 0));
    const certainty = certaintyOf(
      parts.map(({ word }) => word),
      name,
    );
    if (certainty === undefined) continue;
    const start = index + (parts[0]?.at ?? 0);
    const after = text.slice(start + name.length, start + name.length + 40);
    if (
      EPONYM_OF.test(after) ||
      /^,? (?:et al\b|\(?(?:18|19|20)\d{2}\b)|^ ?& /u.test(after) ||
      /& ?$/u.test(text.slice(Math.max(0, start - 3), start))
    )
      return [];
    return [personalSpan({ type: 'NAME', text: name, start, certainty, reason: 'given-name' })];
  }
  return [];
}

/** The place behind the first word that a comma follows: "CARTER, DWAYNE" is one name, "Priya Rao, Leeds" ends before Leeds. */
function commaAfter(tokens: readonly { readonly token: string }[], first: number, end: number): number {
  const at = tokens.findIndex(({ token }, place) => place >= first && place < end && token.endsWith(','));
  return at === -1 ? end : at + 1;
}

function certaintyOf(words: readonly string[], name: string): number | undefined {
  const [head = '', ...rest] = words;
  const tail = words.at(-1) ?? '';
  const isReversed = name.includes(',');
  if (isReversed) {
    const isPair = words.length === 2 && name.indexOf(',') === head.length;
    return isPair && !isGiven(head) && isGiven(tail) ? 0.78 : undefined;
  }
  if (isRomanisedName(name)) return 0.84;
  if (isGiven(head) && rest.some((word) => word.length > 2)) return 0.84;
  const isCapitals = name === name.toUpperCase();
  return isFamily(tail) && head.length > 2 && !(isCapitals && !isGiven(head)) && words.length < 4 ? 0.74 : undefined;
}
