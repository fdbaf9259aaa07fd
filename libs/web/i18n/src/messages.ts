/**
 * Dictionaries of the interface, one per capability, checked by the compiler: a key that is missing in one language, or a parameter that a
 * text needs and a caller forgets, does not compile. An own module of this size, rather than a translation library with string keys, buys
 * exactly that, and each lazily loaded route brings only its own texts.
 */

/** A text, or a text with plural forms chosen by its `count` parameter (CLDR categories `one` and `other`). */
export type Message = string | { readonly one: string; readonly other: string };

/** A text in each language of the interface. */
export interface LocalText {
  readonly en: string;
  readonly zh: string;
}

export interface Messages<En extends Readonly<Record<string, Message>> = Readonly<Record<string, Message>>> {
  readonly en: En;
  readonly zh: { readonly [Key in keyof En]: Message };
}

export type MessageKey<Dictionary extends Messages> = keyof Dictionary['en'] & string;

type PlaceholdersOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;

/** Names of the parameters that a message needs, read from its English text; plural messages always need `count`. */
export type ParametersOf<Text extends Message> = Text extends string
  ? PlaceholdersOf<Text>
  : Text extends { readonly one: infer One; readonly other: infer Other }
    ? PlaceholdersOf<One> | PlaceholdersOf<Other> | 'count'
    : never;

export type MessageArguments<Text extends Message> = [ParametersOf<Text>] extends [never]
  ? []
  : [parameters: Readonly<Record<ParametersOf<Text>, string | number>>];

/**
 * Declares a dictionary. Both languages must hold the same keys.
 *
 * @example
 * const messages = defineMessages({ en: { hello: 'Hello {name}' }, zh: { hello: '{name}，您好' } });
 */
export function defineMessages<const En extends Readonly<Record<string, Message>>>(dictionary: {
  readonly en: En;
  readonly zh: { readonly [Key in keyof En]: Message };
}): Messages<En> {
  return dictionary;
}

/** One plain message in both languages, for data that is read later (navigation, route titles, shortcuts). */
export function label<Dictionary extends Messages>(dictionary: Dictionary, key: MessageKey<Dictionary>): LocalText {
  const textOf = (message: Message | undefined): string => (typeof message === 'string' ? message : (message?.other ?? key));
  return { en: textOf(dictionary.en[key]), zh: textOf(dictionary.zh[key]) };
}

/** Chooses the plural form for `locale` and fills `{name}` placeholders; an unknown placeholder stays visible. */
export function formatMessage(message: Message, locale: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  const template = typeof message === 'string' ? message : message[pluralForm(locale, parameters['count'])];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

/** Marks a text as translated, so that a test on the pseudo-locale sees every text that is not: `⟦Save⟧`. */
export function pseudo(text: string): string {
  return `⟦${text}⟧`;
}

function pluralForm(locale: string, count: string | number | undefined): 'one' | 'other' {
  return new Intl.PluralRules(locale).select(Number(count ?? 0)) === 'one' ? 'one' : 'other';
}
