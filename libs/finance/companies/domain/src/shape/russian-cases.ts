/** Endings of the cases that a name takes in Russian sentences, by how the name ends (genitive, dative, instrumental, prepositional, accusative). */
const NOUN: readonly (readonly [ending: string, cases: readonly string[]])[] = [
  ['ия', ['ии', 'ии', 'ией', 'ии', 'ию']],
  ['а', ['ы', 'е', 'ой', 'е', 'у']],
  ['я', ['и', 'е', 'ей', 'е', 'ю']],
  ['й', ['я', 'ю', 'ем', 'е', 'й']],
  ['ь', ['и', 'и', 'ью', 'и', 'ь']],
];
const ADJECTIVE: readonly (readonly [ending: string, cases: readonly string[]])[] = [
  ['ый', ['ого', 'ому', 'ым', 'ом', 'ый']],
  ['ий', ['его', 'ему', 'им', 'ем', 'ий']],
  ['ой', ['ого', 'ому', 'ым', 'ом', 'ой']],
  ['ая', ['ой', 'ой', 'ой', 'ой', 'ую']],
  ['ое', ['ого', 'ому', 'ым', 'ом', 'ое']],
];
const HARD = ['а', 'у', 'ом', 'е', ''];
const VELAR_A = /[гкхжчшщ]а$/u;

function casesOf(word: string, isLast: boolean): string[] | undefined {
  if (!/^[\p{Lu}]?\p{Ll}{3,}$/u.test(word) || !/\p{sc=Cyrillic}/u.test(word)) return undefined;
  const table = [...(isLast ? [] : ADJECTIVE), ...NOUN];
  const rule = table.find(([ending]) => word.endsWith(ending));
  if (rule) {
    const stem = word.slice(0, -rule[0].length);
    return rule[1].map((ending) => stem + (ending === 'ы' && VELAR_A.test(word) ? 'и' : ending));
  }
  return /[бвгджзклмнпрстфхцчшщ]$/u.test(word) ? HARD.map((ending) => word + ending) : undefined;
}

/** A Cyrillic name in the other cases; empty for names that do not change. */
export function russianCases(name: string): string[] {
  const words = name.split(' ');
  const forms = words.map((word, index) => casesOf(word, index === words.length - 1));
  if (!/\p{sc=Cyrillic}/u.test(name) || forms.some((form) => form === undefined)) return [];
  return [0, 1, 2, 3, 4].map((index) => forms.map((form) => form?.[index] ?? '').join(' '));
}
