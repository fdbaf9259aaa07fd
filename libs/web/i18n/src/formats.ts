import { Injectable, inject } from '@angular/core';
import { LanguageService } from './language.service';

type Moment = Date | string | number;

const RELATIVE_STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Dates, numbers and sizes written as the current language writes them. Every method reads the language signal. */
@Injectable({ providedIn: 'root' })
export class Formats {
  private readonly languages = inject(LanguageService);
  /** Making one takes longer than using it a thousand times, and a long list uses the same few. */
  private readonly kept = new Map<string, unknown>();

  /** A calendar date, for example `24 Nov 2026` or `2026年11月24日`. */
  date(moment: Moment): string {
    return this.dates({ dateStyle: 'medium' }).format(new Date(moment));
  }

  /** Date and time of day in the reader's time zone. */
  dateTime(moment: Moment): string {
    return this.dates({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    return this.keep('number', options, (locale) => new Intl.NumberFormat(locale, options)).format(value);
  }

  /** A share between 0 and 1 as per cent. */
  percent(share: number, fractionDigits = 0): string {
    return this.number(share, { style: 'percent', maximumFractionDigits: fractionDigits });
  }

  /** How long ago or ahead `moment` is, seen from `now`: `3 hours ago`. */
  relative(moment: Moment, now: Moment): string {
    const seconds = Math.round((new Date(moment).getTime() - new Date(now).getTime()) / 1000);
    const format = this.keep('relative', undefined, (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
    for (const [unit, size] of RELATIVE_STEPS) if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
    return format.format(seconds, 'second');
  }

  /** A file size in the unit that keeps it readable, powers of 1000. */
  bytes(count: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = Math.min(units.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3));
    return this.number(count / 1000 ** step, { style: 'unit', unit: units[step] ?? 'byte', maximumFractionDigits: 1 });
  }

  list(items: readonly string[]): string {
    return this.keep('list', undefined, (locale) => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
  }

  /** What stands between a name and its value: `Source: page 3`, `出处：第 3 页`. */
  colon(): string {
    return this.languages.language() === 'zh' ? '：' : ': ';
  }

  /** Whole sentences after each other; Chinese leaves no space behind its full stop. */
  sentences(sentences: readonly string[]): string {
    return sentences.join(this.languages.language() === 'zh' ? '' : ' ');
  }

  private dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return this.keep('date', options, (locale) => new Intl.DateTimeFormat(locale, options));
  }

  /** Options are few and written in the code, so what is kept is bounded. */
  private keep<Format>(kind: string, options: object | undefined, make: (locale: string) => Format): Format {
    const locale = this.languages.locale();
    const key = `${kind} ${locale} ${JSON.stringify(options)}`;
    const known = this.kept.get(key) as Format | undefined;
    if (known !== undefined) return known;
    const made = make(locale);
    this.kept.set(key, made);
    return made;
  }
}
