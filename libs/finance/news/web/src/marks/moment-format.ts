type Style = 'time' | 'date' | 'both';

const OPTIONS: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  time: { timeStyle: 'short' },
  date: { dateStyle: 'medium' },
  both: { dateStyle: 'medium', timeStyle: 'short' },
};

/** Making a format takes a hundred times as long as using it, and a long board writes thousands of times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in the reader's time zone, as the language writes it. */
export function writeMoment(moment: Date, { locale, style }: { readonly locale: string; readonly style: Style }): string {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, OPTIONS[style]);
  formats.set(key, format);
  return format.format(moment);
}
