const HAN = /^[\p{Script=Han}·•]+$/u;
/** Words of a title or degree in a header's name. */
const TITLES = /\b(?:Dr|Mr|Mrs|Ms|Prof|MD|PhD|RN|Jr|Sr|II|III)\b\.?/giu;
const LEAST_LETTERS = 3;

/**
 * The forms in which a name of a header may stand in a text: DICOM components joined and turned round (PS3.5, 6.2), with initials, pinyin written together, a Chinese
 * name with and without a space. A single short part is left out: it would strike words.
 */
export function namesInAllForms(name: string): readonly string[] {
  const forms = new Set<string>();
  // `王小明 (Wang, Xiaoming)` is how an order writes `Wang^Xiaoming=王^小明`.
  for (const group of name.split(/[=()（）]/)) {
    const parts = group
      .replace(TITLES, ' ')
      .split(/[\^,\s]+/u)
      .filter((part) => part !== '');
    if (parts.length === 0) continue;
    if (parts.every((part) => HAN.test(part))) {
      forms.add(parts.join(''));
      forms.add(parts.join(' '));
    } else for (const form of latinForms(parts, /[\^,]/u.test(group))) forms.add(form);
  }
  return [...forms];
}

function latinForms(parts: readonly string[], isFamilyFirst: boolean): readonly string[] {
  const [family = '', ...given] = isFamilyFirst ? parts : [parts.at(-1) ?? '', ...parts.slice(0, -1)];
  const [first = ''] = given;
  const joined = given.join('');
  const initial = first.charAt(0);
  const pairs =
    first === ''
      ? []
      : [
          `${given.join(' ')} ${family}`,
          `${first} ${family}`,
          `${family} ${given.join(' ')}`,
          `${family} ${first}`,
          `${family}, ${given.join(' ')}`,
          `${family}, ${first}`,
          `${family},${first}`,
          `${family}^${given.join('^')}`,
          `${family}^${first}`,
          `${joined} ${family}`,
          `${family} ${joined}`,
          `${joined}${family}`,
          `${family}${joined}`,
          `${given.join('-')} ${family}`,
          `${family} ${given.join('-')}`,
          `${initial}. ${family}`,
          `${initial} ${family}`,
          `${family} ${initial}.`,
          `${family}, ${initial}.`,
          `${family} ${initial}`,
        ];
  const single = [family, ...given, joined].filter((part) => part.length >= LEAST_LETTERS);
  return [...pairs, ...single];
}
